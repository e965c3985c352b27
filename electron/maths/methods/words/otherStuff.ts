import { withoutVulgar } from './vulgarFractions.ts';

/** "2/3 of a cup of sugar", "6 cups of plain flour": an amount of one unit, and what it is of. */
const AMOUNT =
  /(?:\d|\b(?:half|thirds?|quarters?|fifths?|eighths?))\}?\$? ?(?:of an? )?([a-z]+?)s? of (?:the |his |her |their |my )?([a-z]+)(?: ([a-z]+))?/g;
const ASKS = /\bhow many [a-z]+s?\b(?! of\b)[^.?]*\b(?:from|with|out of|using|in) [^.?]*[.?]*\s*$/;

function stem(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

/** "Each batch needs 2/3 cup of sugar. How many batches from 6 cups of flour?": the one says nothing of the other. */
export function asksOfOtherStuff(problem: string): boolean {
  const text = withoutVulgar(problem).toLowerCase();
  const asked = ASKS.exec(text);
  if (asked === null) return false;
  const found = [...text.matchAll(AMOUNT)].map(([, unit = '', one = '', two = '']) => ({ unit, stuff: [one, two].filter((word) => word !== '').map(stem) })); // prettier-ignore
  const [first, second, ...more] = found;
  if (first === undefined || second === undefined || more.length > 0 || first.unit !== second.unit) return false;
  return !first.stuff.some((word) => second.stuff.includes(word)) && [...asked[0].matchAll(AMOUNT)].length === 1;
}
