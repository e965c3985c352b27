import { FIRST_NAMES } from '../../words/firstNames.ts';
import { isTalkRound } from './sumTalk.ts';
import { sumIn } from './sumRuns.ts';

const LONGEST = 320;
const NUMBER = String.raw`\(?[-−–]?\d+(?:\.\d+)?(?:/\d+)?\)?`;
const SIGNS: Readonly<Record<string, string>> = {
  'divided by': '÷',
  'multiplied by': '×',
  times: '×',
  plus: '+',
  minus: '−',
  'take away': '−',
};
const SAID = new RegExp(String.raw`(${NUMBER}) (divided by|multiplied by|times|plus|minus|take away) (${NUMBER})(?![\d.,/]*\d)`, 'i'); // prettier-ignore
const PART_OF = /(?<![\d/.] ?)(\d+\/\d+) of (\d+)(?![\d.,]*\d| ?(?:%|of\b|[-+×*÷/^]))/;
const FIGURE = /\d+(?:\.\d+)?/g;

/** "-72 divided by 8" with its sign; a sum that is said in more words than one is read elsewhere. */
function inSigns(text: string): string {
  return text
    .replace(SAID, (_all, one: string, sign: string, two: string) => `${one} ${SIGNS[sign.toLowerCase()] ?? ''} ${two}`)
    .replace(PART_OF, '$1 × $2');
}

type Form = readonly [pattern: RegExp, words: string];

/** The form that is wanted, in the words that the rules know. */
const FORMS: readonly Form[] = [
  [/,? ?\b(?:the answer|it) (?:should|has to|must|needs to) be a (?:simplified )?fraction(?: in (?:its )?(?:simplest|lowest) (?:form|terms))?\b/i, ' as a fraction'],
  [/,? ?\b(?:(?:my|the|his|her|our) [a-z]+ |and )?(?:wants? it |i want it )?as (?:one|a single) surd\b/i, ' as a single surd'],
  [/,? ?\b(?:(?:give|write|giving|writing|put|leave) (?:it|your answer|the answer|me the answer) )?(?:wants? it |i want it )?as an? (?:simple |simplified |single |proper )?fraction(?: in (?:its )?(?:simplest|lowest) (?:form|terms))?\b/i, ' as a fraction'],
  [/,? ?\b(?:answer |(?:give|write) (?:it|your answer|the answer) |wants? it |i want it )?as a mixed number\b/i, ' as a mixed number'],
  [/,? ?\b(?:(?:give|write) (?:it|your answer|the answer) )?in (?:standard (?:index )?form|scientific notation)(?: \((?:standard form|scientific notation)\))?/i, ' in standard form'],
  [/,? ?\bas (?:one|a single) power of (\d+)\b/i, ' as a single power of $1'],
]; // prettier-ignore

function formIn(text: string): { readonly rest: string; readonly form: string } {
  for (const [pattern, words] of FORMS) {
    const found = pattern.exec(text);
    if (found !== null)
      return { rest: text.replace(found[0], ' '), form: found[0].trim().replace(pattern, words).replace(/^.*?(?= (?:as|in) )/, '') }; // prettier-ignore
  }
  return { rest: text, form: '' };
}

/** "(5 pounds off with a voucher)": told beside the sum with its own numbers. */
function withoutAsides(rest: string, sum: string): string {
  const known = new Set(sum.match(FIGURE)?.map(Number));
  return rest.replace(/ \((?:[£$€])?(\d+(?:\.\d+)?) (?:pounds |dollars |euros |quid |p |pence )?off(?: (?:with|for|from|because of) (?:a|an|the|my|our) [a-z]+)?\)/gi, (all, figure: string) => (known.has(Number(figure)) && /[-−–]/.test(sum) ? ' ' : all)); // prettier-ignore
}

/** A name, or a word of more that begins like one in the middle of a sentence. */
function isName(word: string): boolean {
  return FIRST_NAMES.has(word.replace(/'s$/, '')) || /^[A-Z][a-z]+'s$/.test(word);
}

/**
 * "My daughter needs 14 − (−23) + (−5). Please tell me the answer so I can check hers.": the sum alone, with the form that
 * is wanted; null where anything beside it is not known to be talk.
 */
export function sumInTalk(problem: string): string | null {
  if (problem.length > LONGEST || !/\d/.test(problem) || !/[a-z]{2}/i.test(problem)) return null;
  const plain = problem.replace(/[‘’]/g, "'").replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
  const { rest, form } = formIn(inSigns(plain));
  const found = sumIn(rest);
  if (found === null) return null;
  const around = withoutAsides(found.rest, found.sum);
  if (!isTalkRound(around, isName)) return null;
  return `${/power|surd/.test(form) ? 'Write' : 'Work out'} $${found.sum}$${form}`;
}
