import type { RuleSolution } from '../../../outcomes.ts';
import { toldSequence } from './toldSequence.ts';

const TERM = String.raw`([a-zA-Z])(?:_\{?(\d{1,2})\}?|([₀-₉]{1,2}))`;
const TERMS_APART = new RegExp(String.raw`${TERM} ?([-−–+]) ?${TERM}`);
const FIRST_AND_STEP =
  /\b(?:(?:the |its |both (?:the )?)?(?:first term|1st term|a)(?: a)?,? (?:and|&) (?:the |its )?(?:common )?(difference|ratio|d|r)(?: [dr])?|(?:the |its |both (?:the )?)?common (difference|ratio)(?: [dr])?,? (?:and|&) (?:the |its )?(?:first|1st) term(?: a)?)\b/i;
const MEANS =
  /^(?:find|insert|put|write(?: down)?|place|give|what are)?(?: the)? ?(one|two|three|four|five|\d) (arithmetic|geometric) means? between (-?\d+(?:\.\d+)?) and (-?\d+(?:\.\d+)?)[\s.?!]*$/i;
const COUNTS = ['one', 'two', 'three', 'four', 'five'];

function placeOf(plain: string | undefined, lowered: string | undefined): number {
  return Number(plain ?? [...(lowered ?? '')].map((sign) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(sign)).join(''));
}

/** "T₁₀ − T₉": both terms by the rule told, then their difference. */
function termsApart(problem: string): RuleSolution | null {
  const found = TERMS_APART.exec(problem);
  if (found === null || found[1] !== found[5] || problem.match(new RegExp(TERMS_APART, 'g'))?.length !== 1) return null;
  const [all, name = '', one, lowOne, sign = '', , two, lowTwo] = found;
  const [first, second] = [placeOf(one, lowOne), placeOf(two, lowTwo)];
  const asked = [first, second].map((place) => toldSequence(problem.replace(all, `${name}_${place}`)));
  const [left, right] = asked;
  if (!left || !right || ![left, right].every(({ answer }) => /^-?\d+(?:\.\d+)?$/.test(answer))) return null;
  const minus = sign !== '+';
  const value = Number(left.answer) + (minus ? -1 : 1) * Number(right.answer);
  if (!Number.isSafeInteger(value)) return null;
  const put = right.answer.startsWith('-') ? `(${right.answer})` : right.answer;
  const last = { reason: `${minus ? 'Subtract' : 'Add'} the two terms.`, expression: `${left.answer}${minus ? '-' : '+'}${put}=${value}` }; // prettier-ignore
  return { ...left, steps: [...left.steps.slice(-2), ...right.steps.slice(-2), last], answer: String(value) };
}

/** "Find the first term and the common difference": two questions of one sequence. */
function firstAndStep(problem: string): RuleSolution | null {
  const found = FIRST_AND_STEP.exec(problem);
  const kind = (found?.[1] ?? found?.[2] ?? '').toLowerCase().charAt(0);
  if (found === null || kind === '') return null;
  const ratio = kind === 'r';
  const [first, step] = ['the first term', ratio ? 'the common ratio' : 'the common difference'].map((asked) =>
    toldSequence(problem.replace(found[0], ` ${asked} `)),
  );
  if (!first || !step) return null;
  const steps = [...step.steps, ...first.steps.filter((one) => !step.steps.some(({ expression }) => expression === one.expression))]; // prettier-ignore
  return { ...first, steps, answer: `a=${first.answer},${ratio ? 'r' : 'd'}=${step.answer}` };
}

/** "Insert two geometric means between 5 and 40": the terms missing between them. */
function meansBetween(problem: string): RuleSolution | null {
  const [, count = '', kind = '', from = '', to = ''] = MEANS.exec(problem.trim()) ?? [];
  const gaps = /\d/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase()) + 1;
  if (gaps < 1 || gaps > 5) return null;
  return toldSequence(`Find the missing terms of the ${kind.toLowerCase()} sequence ${[from, ...Array.from({ length: gaps }, () => '_'), to].join(', ')}.`); // prettier-ignore
}

/** Questions about a sequence whose answer is made of two. */
export function twoAnswers(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\d/.test(problem)) return null;
  return meansBetween(problem) ?? termsApart(problem) ?? firstAndStep(problem);
}
