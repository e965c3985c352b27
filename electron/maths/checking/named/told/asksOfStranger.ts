/** Words that may stand for what was told, or for what is asked: a stranger is somebody or something else. */
const KNOWN = new Set(
  (
    'a an the his her its their my our your this that these those he she it they i we you there one each both total new old original normal sale final ' +
    'journey trip walk drive ride run flight way bill customer price cost value salary wage pay account bank investment balance interest amount money ' +
    'temperature item whole entire job rent discount reduction increase vat tax profit change to what how much many everyone everybody anyone someone all not'
  ).split(' '),
);
const ASKED = [
  /\b(?:does|do|did|will|would|can|could|has|have|is|was|were|of) (?:(?:the|this|that|a|an|his|her|my|your|our) )?(?<who>[a-z]+)(?= (?:costs?|worth|spend|pay|earn|get|receive|have|take|travel|go|drive|run|walk|cycle|fly|move|cover|ride|jog|swim|owe|save|work|last|use|need|read|win|lose|think|start|pick|choose|buy|sell|gain|score|be)\b)/g,
  /\b(?:does|did) (?:(?:the|this|that|a|an|his|her|my|your|our) )?(?<who>[a-z]+)(?= [a-z]+)/g,
  /\b(?<who>[a-z]+)'s\b/g,
  /\b(?:price|cost|value|speed|balance|pay|wage|salary|age|temperature) (?:of|in) (?:(?:the|his|her|my|your|this|that) )?(?<who>[a-z]+)$/g,
];

/** "Tom invests £500. How much interest does Sam earn?": who is asked about was never spoken of. */
export function asksOfStranger(text: string): boolean {
  const asked = text.split(/[.;?!:]\s+/).at(-1) ?? '';
  const told = new Set((text.slice(0, text.length - asked.length).match(/[a-z]+/g) ?? []).map(stem));
  if (told.size === 0) return false;
  if (isOtherPerson(told, new Set(asked.match(/[a-z]+/g) ?? []))) return true;
  return ASKED.some((pattern) =>
    [...asked.matchAll(pattern)].some(({ groups }) => {
      const who = groups?.['who'] ?? '';
      return !KNOWN.has(who) && !told.has(stem(who));
    }),
  );
}

const HIM = ['he', 'him', 'his'];
const HER = ['she', 'her', 'hers'];

/** "His salary is £200. Find her salary." */
function isOtherPerson(told: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  const speaks = (of: ReadonlySet<string>, words: readonly string[]): boolean =>
    words.some((word) => of.has(word) || of.has(stem(word)));
  return [
    [HIM, HER],
    [HER, HIM],
  ].some(([own = [], other = []]) => speaks(asked, own) && !speaks(told, own) && speaks(told, other));
}

function stem(word: string): string {
  return word.replace(/s$/, '');
}
