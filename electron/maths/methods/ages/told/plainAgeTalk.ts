type Saying = readonly [RegExp, string];

const SAYINGS: readonly Saying[] = [
  [/[“”]/g, '"'],
  [/[’‘`]/g, "'"],
  [/\b(he|she|it|i)'s(?= )/gi, '$1 is'],
  [/\bI'm\b|\bim\b/gi, 'I am'],
  [/\b(he|she|it|I|they|we)'ll\b/gi, '$1 will'],
  [/\b(they|we)'re\b/gi, '$1 are'],
  [/\b(I|they|we)'ve\b/gi, '$1 have'],
  [/\bn\b|&/g, 'and'],
  [/\br\b/g, 'are'],
  [/\bu\b/g, 'you'],
  [/\byrs?\b\.?/gi, 'years'],
  [/\bwhats\b|\bwat is\b|\bwats\b/gi, 'what is'],
  [/[([](?:\d+ )?(?:marks?|points?|credits?|pts?|\d+)[)\]]/gi, ''],
  [/(?<=\bage), (?:year |grade |class |form )?\d{1,2}[A-Z]?(?=[.!])/gi, ''],
  [/,? if [^,.?!\d]{2,30} still (?:here|alive|around|with us|living),?/gi, ''],
  [/\ball the same age\b/g, 'of the same age'],
  [/\b(?:(?:my|his|her|our) )?[A-Za-z]+ (?:says|said|tells us|told us|reckons) that (?=in \d|next|\d)/g, ''],
  [/\b(?:and )?(?:they )?multiply (?:together )?to (?:give |make |get )?(?=\d)/gi, '. The product of their ages is '],
  // What somebody just did changes no age.
  [/, who (?:has|have|had) (?:just )?(?:had|celebrated) (?:a|his|her|their) birthday,/gi, ''],
  [
    /,? (?:who|which|that) (?:lives|stands|sits|grows) (?:in|at|on|near|by|next to|beside) (?:the|a|our|my|his|her) [a-z]+(?: [a-z]+)?,?(?= (?:is|was|will))/gi,
    '',
  ],
];

const PLACE =
  /,? (?:in|at|on|by|outside|near|behind|beside|opposite|next to|across from|in front of) (?:(?:the|a|an|our|my|his|her|their|this|that|its) (?!(?:ratio|year|age|same|future|past|ages|sum|present|day|moment|time|end)\b)[a-z]+(?: (?!is\b|are\b|was\b|were\b|will\b|of\b|has\b|and\b|who\b|which\b)[a-z]+)?(?= (?:is|was|will|are|were|has)\b|[.,?!])|it(?=[.,?!] | is\b))/g;

/** Who speaks and to whom: "my mum texted me: "I am 40"" is about my mum. */
function withoutSpeech(text: string): string | null {
  const quotes = text.match(/"/g) ?? [];
  if (quotes.length === 0) return text;
  if (quotes.length % 2 === 1) return null;
  const outside = text.replace(/"[^"]*"/g, ' ');
  const found =
    /\b((?:my|his|her|our|the) [a-z]+|(?:(?:Mr|Mrs|Ms|Miss|Dr|Uncle|Aunt|Auntie)\.? )?[A-Z][a-z]+|he|she) (?:says|said|asks|asked|told|tells|texted|wrote|writes|announced|explains|explained|boasted|joked)(?: to)?(?: (me|us))?(?: that)?(?=[,:.]|\s*$| "|\s+how|\s+what)/.exec(outside);
  if (found === null) return /[a-z]/i.test(outside.trim()) ? null : text.replaceAll('"', '');
  const [tag, speaker = '', listener] = found;
  const pronoun = /^(?:he|she)$/.test(speaker);
  const own = pronoun ? (speaker === 'he' ? 'his' : 'her') : `${speaker}'s`;
  return text
    .replace(/"([^"]*)"/g, (_all, speech: string) => {
      const said = speech
        .replace(/\b(?:my|mine)\b/gi, own)
        .replace(/\bI am\b/g, `${speaker} is`)
        .replace(/\bam I\b/g, `is ${speaker}`)
        .replace(/\bI\b|\bme\b/g, speaker);
      return listener === undefined ? said : said.replace(/\byour\b/gi, 'my').replace(/\byou are\b/gi, 'I am').replace(/\b(as|than) you\b/gi, '$1 I');
    })
    .replace(new RegExp(`(?:[^.?!]*)${tag}[,:.]?`), (all) => (/\d/.test(all) ? all.replace(tag, '') : ' '));
} // prettier-ignore

/** "Twins Jo and Kit" are of one age. */
function withTwins(text: string): string {
  const found = /\b(?:[Tt]he )?[Tt]wins,? ([A-Z][a-z]+) and ([A-Z][a-z]+)\b/.exec(text);
  const [all = '', one = '', two = ''] = found ?? [];
  return found === null
    ? text
    : `${one} is the same age as ${two}. ${text.replace(all, `${one} and ${two}`).replace(/\b(?:each|either) (?:of the )?twins?\b|\bthe twins\b/g, one).replace(/\b(than|as) (?:they are|them|the twins)\b/g, `$1 ${one}`)}`; // prettier-ignore
}

/** A story of ages without speech, places and short forms; `null` where it is not clear who speaks. */
export function plainAgeTalk(problem: string): string | null {
  const plain = SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), problem);
  const spoken = withoutSpeech(withTwins(plain));
  return spoken === null ? null : spoken.replace(PLACE, '').replace(/^(?:[A-Z][A-Za-z]*(?: [A-Za-z]+| \d+){0,3}):\s+(?=[A-Z])/, '').replace(/^(?:Puzzle|Problem|Question|Riddle) \d+[.:)] /i, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
}
