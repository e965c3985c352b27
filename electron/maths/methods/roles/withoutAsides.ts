import { STEERING } from './peel.ts';

/** Words of amounts and of what turns a story: an aside has none of them. */
const TELLS = new RegExp(
  `\\d|[£$€₹%?]|\\b(?:${STEERING}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|couple|pair|pounds?|pence|dollars?|cents?|euros?|price[sd]?|cost|costs|paid|pays?|sold|sells?|bought|buys?|earn\\w*|received?|got|gets|won|found|how|what|which way|find|calculate|work out|all|some|none|nobody|everyone|except|weekly|monthly|daily|yearly|total|altogether|quarters?|thirds?|doubled?|percent|divided|added|subtract\\w*|simple|compound|always|never|when|while|whenever)\\b`,
  'i',
);
/** "because the machine was down", ", as usual", ", who did the weekends,": says why or who, and no amount. */
const CLAUSES: readonly RegExp[] = [
  /,? (?:because|as|since|although|though|even though) (?:the|it|he|she|they|we|i|her|his|my|our|their|that|this|there|usual|always|ever|requested|planned)\b[^.,;?:]*(?=[.,;?])/gi,
  /, (?:who|whom|which|where) (?!is\b|are\b|was\b|were\b|has\b|cost)[^.,;?:]*(?:, | ?(?=[.;?]))/gi,
  /, (?:which|who|that) (?:he|she|they|we|i|you|it) (?:only |just |also )?[^.,;?:]*(?=[.,;?])/gi,
  /, (?:as usual|as always|of course|luckily|sadly|in the end|i think|it seems|apparently|to be fair|by the way),?(?=[ .,;?])/gi,
  /,? not compound,?(?= )/gi,
  /,? (?:the|my|our|his|her) [a-z]+(?: [a-z]+)? (?:says?|said|told (?:me|us|him|her))(?=[,:])/gi,
];

/** A fact about something that is told nowhere else and costs nothing. */
const FREE = /(?:^|(?<=[.?!] ))(?:The )?([A-Z][a-z]+)(?: there)? (?:is|was|are|were) free(?: of charge)?[.!]\s*/g;

/** A story of amounts without the clauses and sentences that tell of no amount; the same text where there are none. */
function withoutAsides(problem: string): string {
  if (problem.length < 60 || !/[£$€₹%]|\d ?p\b|per ?cent|\b(?:pounds|dollars|euros|pence|cents)\b/i.test(problem))
    return problem;
  const quoted = problem.replace(/(?<![A-Za-z])['‘]([^'‘’]{2,40})['’](?![A-Za-z])/g, '$1');
  const free = quoted.replace(FREE, (all: string, thing: string) =>
    quoted.toLowerCase().split(thing.toLowerCase()).length === 2 ? '' : all,
  );
  const bare = CLAUSES.reduce(
    (text, pattern) =>
      text.replace(pattern, (all) => (tells(all) ? all : /, $/.test(all) ? ' ' : /[,:]$/.test(all) ? ',' : '')),
    free,
  );
  const sentences = bare.split(/(?<=[.!?])\s+(?=[A-Z])/);
  if (sentences.length < 3)
    return bare
      .replace(/\s+/g, ' ')
      .replace(/,(?=,|\.)/g, '')
      .trim();
  const kept = sentences.filter((one, index) => index === sentences.length - 1 || !isAside(one));
  return kept.join(' ').replace(/\s+/g, ' ').trim();
}

function tells(clause: string): boolean {
  const bare = clause
    .replace(/^,? (?:because|as|since|although|though|even though|which|who)\b/i, '')
    .replace(/^,? not compound,?/i, '');
  return TELLS.test(bare) || (/^, wh/i.test(clause) && DEED.test(bare));
}

/** What somebody does or has done to things and money, or who comes along: no aside. */
const DEED =
  /\b(?:it|them|him|her|us|me|one|ones|took|takes?|taken|stole\w*|robbed|kept|keeps?|used|uses?|eats?|ate|eaten|drank|dropp\w*|throws?|threw|thrown|forg\w+|cancel\w*|came|comes?|coming|join\w*|arriv\w*|broken|damaged|gone|empty|full|away|absent|ill|closed|shut|shared|mix\w*|swap\w*|chang\w*|return\w*|add\w*|rent\w*|hir\w*|borrow\w*)\b/i;
const STATE = /\b(?:is|was|are|were|am|likes?|loves?|hopes?|looks?|looked|enjoys?|thinks?|lives?)\b/i;

/** "The note was soaked.": how something is, without an amount, a deed or a word that turns the story. */
function isAside(sentence: string): boolean {
  return (
    sentence.split(' ').length >= 3 &&
    STATE.test(sentence) &&
    !TELLS.test(sentence) &&
    !DEED.test(sentence) &&
    !/[?:]$/.test(sentence.trim())
  );
}

/** What a reader finds in a text, or else in the text without its asides. */
export function orWithoutAsides<Found>(text: string, read: (text: string) => Found | null): Found | null {
  const found = read(text);
  if (found !== null) return found;
  const plain = withoutAsides(text);
  return plain === text ? null : read(plain);
}
