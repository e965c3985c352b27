const SAYS =
  '(?:says|said|tells|told|explains|explained|remarks|remarked|claims|claimed|notes|noted|adds|added|boasts|tells us|told us|announces|announced|replies|replied|jokes|joked)';
const NO_NAME = /^(?:he|she|i|it|they|we|you|who|his|her|my|the|a|an|that|and)$/;

/** The words of a speaker as somebody else would tell them. */
function retold(speech: string, speaker: string, listener: string | null): string {
  const own = speech
    .replace(/\bi (?:am|'m)\b|\bi'm\b/g, `${speaker} is`)
    .replace(/\bam i\b/g, `is ${speaker}`)
    .replace(/\b(?:i|me|myself)\b/g, speaker)
    .replace(/\bmy\b/g, `${speaker}'s`)
    .replace(/\bmine\b/g, `${speaker}'s age`)
    .replace(/\bour\b/g, 'their')
    .replace(/\bwe\b/g, 'they');
  return listener === null
    ? own
    : own
        .replace(/\byou are\b/g, `${listener} is`)
        .replace(/\byou were\b/g, `${listener} was`)
        .replace(/\byour\b/g, `${listener}'s`)
        .replace(/\byou\b/g, listener);
}

/** "'I am 6,' says Amir": told of Amir. Text without speech, or with two speakers, as it is. */
export function plainSpeech(text: string): string {
  const indirect = text.replace(
    new RegExp(`(?:^|(?<=[.!?] ))((?:(?:my|our|the|his|her) )?[a-z-]+) ${SAYS} (?:that )?([^.?!"]*?)\\b(?:he|she)\\b`),
    (all, who: string, before: string) => (NO_NAME.test(who) ? all : `${before}${who}`),
  );
  const behind = new RegExp(`,?" ${SAYS} ((?:(?:my|our|the) )?[a-z-]+)(?: to ((?:(?:his|her) )?[a-z-]+))?`, 'g');
  const before = new RegExp(
    `((?:(?:my|our|the) )?[a-z-]+) ${SAYS}(?: to)?(?: ((?:(?:his|her) )?[a-z-]+))?(?: that)?[,:]? (?=")`,
    'g',
  );
  const tags = [...indirect.matchAll(behind), ...indirect.matchAll(before)];
  const speakers = new Set(tags.map(([, who = '']) => who));
  const [speaker, ...more] = speakers;
  if (speaker === undefined || more.length > 0 || NO_NAME.test(speaker)) return indirect;
  const listener = tags.map(([, , to]) => to).find((to) => to !== undefined) ?? null;
  if ((indirect.match(/"/g) ?? []).length % 2 === 1) return indirect;
  const untagged = indirect.replace(behind, ',"').replace(before, '');
  return untagged
    .replace(/"([^"]*)"/g, (_all, speech: string) => retold(speech, speaker, listener))
    .replace(/(?:\s*,)+/g, ',')
    .replace(/[,.](?=\s*[.?!])/g, '')
    .replace(/,(\s+)(?=(?:how|what|find|work)\b)/g, '.$1');
}
