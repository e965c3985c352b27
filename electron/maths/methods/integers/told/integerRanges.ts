import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const N = String.raw`(-?\d{1,4})(?![\d.]*\d)`;
const ABOVE = '(greater than or equal to|at least|no less than|not less than|greater than|more than|above|bigger than)';
const BELOW = '(less than or equal to|at most|no more than|not more than|less than|smaller than|below|under)';
const COUNT = new RegExp(
  `^(?:so )?how many (?:integers|whole numbers)(?: [a-z])? (?:are there that are |are there which are |are |there are |satisfy being |that are )?(?:both )?${ABOVE} ${N},? (?:but|and)(?: are)?(?: also)? ${BELOW} ${N}[?.]*$`,
);
const SUM =
  /^(?:find|what is|work out|calculate|compute|determine) the sum of (?:all )?(?:of )?(?:the )?(?:integers|whole numbers) (?:from|between) (-?\d{1,4}) (?:to|and|through) (-?\d{1,4}),? (inclusive|inclusively)?[?.]*$/;

function integersOf(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'integers', method: 'integerRanges', steps, answer };
}

function guarded(value: number): string {
  return value < 0 ? `(${value})` : `${value}`;
}

/** "How many integers are greater than −5 but less than 12?" */
function countBetween(text: string): RuleSolution | null {
  const [, above = '', one = '', below = '', two = ''] = COUNT.exec(text) ?? [];
  if (above === '') return null;
  const low = Number(one) + (/equal|at least|no less|not less/.test(above) ? 0 : 1);
  const high = Number(two) - (/equal|at most|no more|not more/.test(below) ? 0 : 1);
  if (high < low) return null;
  const count = high - low + 1;
  return integersOf(
    [
      { reason: 'The first and the last of them.', expression: `${low},\\ ${high}` },
      { reason: 'Both count.', expression: `${high}-${guarded(low)}+1=${count}` },
    ],
    `${count}`,
  );
}

/** "The sum of all integers from −12 to 15, inclusive": those below zero cancel. */
function sumOfRun(text: string): RuleSolution | null {
  const found = SUM.exec(text);
  const [low, high] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || low >= high || (/between/.test(text) && found[3] === undefined)) return null;
  const count = high - low + 1;
  const sum = ((low + high) * count) / 2;
  return integersOf(
    [
      { reason: 'How many there are.', expression: `${high}-${guarded(low)}+1=${count}` },
      { reason: 'First and last, half as often as there are numbers.', expression: `\\frac{${count}\\times (${low}${high < 0 ? '-' : '+'}${Math.abs(high)})}{2}=${sum}` },
    ],
    `${sum}`,
  );
} // prettier-ignore

const LIMITS = /(-?\d{1,3}) ?(≤|<=|<) ?([a-z]) ?(≤|<=|<) ?(-?\d{1,3})/g;
const EXTREME =
  /\bwhat is the (least|smallest|lowest|minimum|greatest|largest|highest|maximum)(?: possible)? value of (?:the )?(?:product |sum |difference |expression )?([a-z]) ?([-+×*]?) ?([a-z])[\s?.]*$/;

/** "−3 ≤ x ≤ 5 and −6 ≤ y ≤ 2: the least value of xy": at the ends. */
function extremeOf(text: string): RuleSolution | null {
  const asked = EXTREME.exec(text);
  const limits = [...text.matchAll(LIMITS)];
  const [one, two, ...more] = limits;
  if (asked === null || one === undefined || two === undefined || more.length > 0) return null;
  const rest = limits.reduce((left, [all]) => left.replace(all, ' '), text).replace(asked[0], ' ');
  if (/\d/.test(rest) || !/\bintegers?\b/.test(rest) || /\b(?:not|even|odd|prime|different|positive|negative|sum of)\b/.test(rest)) return null;
  const ends = new Map(limits.map(([, low, left, letter = '', right, high]) => [letter, [Number(low) + (left === '<' ? 1 : 0), Number(high) - (right === '<' ? 1 : 0)] as const]));
  const [a, b] = [ends.get(asked[2] ?? ''), ends.get(asked[4] ?? '')];
  if (a === undefined || b === undefined || asked[2] === asked[4]) return null;
  const sign = asked[3] ?? '';
  const least = /^(?:lea|sm|low|min)/.test(asked[1] ?? '');
  const pairs = a.flatMap((x) => b.map((y) => ({ x, y, value: sign === '+' ? x + y : sign === '-' ? x - y : x * y })));
  const best = pairs.reduce((found, pair) => (least ? pair.value < found.value : pair.value > found.value) ? pair : found);
  const line = `${best.x}${sign === '+' || sign === '-' ? sign : '\\times '}${guarded(best.y)}=${best.value}`;
  return integersOf([{ reason: 'Try the ends of both ranges.', expression: pairs.map(({ value }) => value).join(',\\ ') }, { reason: least ? 'The least of them.' : 'The greatest of them.', expression: line }], `${best.value}`);
} // prettier-ignore

const RATE =
  /^(?:an?|the) ([a-z]+(?: [a-z]+)?) (?:was|is|started(?: at)?|starts(?: at)?) (\d+(?:\.\d+)?) (feet|ft|metres|meters|m) below (?:the )?(?:surface|sea level)(?: of the [a-z]+)?[.,;]? (?:and )?(?:then )?it (rose|rises|ascended|climbed|descended|dived|sank) (?:at a (?:steady|constant|uniform) (?:rate|speed) )?(?:steadily )?for (\d+) (minutes|seconds|hours)[.,;]?,? (?:and |until )?(?:then |at the end )?(?:it was|it is|was|is|reaching) (\d+(?:\.\d+)?) (?:feet|ft|metres|meters|m) below (?:the )?(?:surface|sea level)\. how many (?:feet|ft|metres|meters|m) did it (rise|ascend|climb|descend|sink|dive) (?:each|every|per|in each|in one) (minute|second|hour)\??$/;

/** "It rose for 8 minutes from 240 feet below to 96 feet below": how much each minute. */
function ratePerTime(text: string): RuleSolution | null {
  const found = RATE.exec(text);
  if (found === null) return null;
  const [, , from, unit = '', way = '', time, times = '', to, asked = '', each = ''] = found;
  const up = /^(?:rose|ris|asc|cl)/.test(way);
  const moved = up ? Number(from) - Number(to) : Number(to) - Number(from);
  if (up !== /^(?:rise|asc|cl)/.test(asked) || times !== `${each}s` || moved <= 0 || moved % Number(time) !== 0) return null;
  const rate = moved / Number(time);
  return integersOf(
    [
      { reason: 'How far it moved.', expression: `${up ? from : to}-${up ? to : from}=${moved}` },
      { reason: 'Divide by the time.', expression: `${moved}\\div ${time ?? ''}=${rate}` },
    ],
    `${rate}\\text{ ${unit}}`,
  );
} // prettier-ignore

/** How many whole numbers lie within limits, their sum, the ends of what they make, and a level's rate. */
export function integerRanges(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/integer|whole number|below/i.test(problem)) return null;
  const { text, form } = arithmeticText(problem.replace(/\$/g, '').replace(/\\leq?(?![a-z])/g, '≤'));
  if (form !== null) return null;
  return countBetween(text) ?? sumOfRun(text) ?? extremeOf(text) ?? ratePerTime(text);
}
