import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { workNumber } from '../workNumber.ts';
import { decimals } from '../decimals.ts';
import { workNested } from '../workNested.ts';

const N = String.raw`(-?\d+(?:\.\d+)?)`;
const THEN = String.raw`(?:\s*[,.;]?\s*(?:and |then |and then |next |finally |after that |now )*,?\s*)`;
const RESULT =
  '(?:the (?:result|answer|total|sum|difference|product|outcome|number)|your answer|this|that|it|what you get|everything)';

/** What is done to the number so far; the group is the other number. */
const OPERATIONS: readonly (readonly [pattern: string, build: (so: string, by: string) => string])[] = [
  [`(?:add|plus)(?: on)? ${N}(?: to ${RESULT})?`, (so, by) => `${so}+${by}`],
  [`increase ${RESULT} by ${N}`, (so, by) => `${so}+${by}`],
  [
    `(?:subtract|take away|take off|minus) ${N}(?: from ${RESULT})?|take ${N} (?:away )?from ${RESULT}`,
    (so, by) => `${so}-${by}`,
  ],
  [
    `(?:multiply|times)(?: ${RESULT})? by ${N}|times(?: ${RESULT})? ${N}|times it by ${N}`,
    (so, by) => `${so}\\times ${by}`,
  ],
  [`divide(?: ${RESULT})? by ${N}`, (so, by) => `${so}\\div ${by}`],
  [`square ${RESULT}`, (so) => `${so}^2`],
  [`double(?: ${RESULT})?`, (so) => `${so}\\times 2`],
  [`(?:triple|treble)(?: ${RESULT})?`, (so) => `${so}\\times 3`],
  [`halve(?: ${RESULT})?`, (so) => `${so}\\div 2`],
];

const START: readonly (readonly [pattern: string, build: (one: string, two: string) => string])[] = [
  [`(?:start with|begin with|take|start from|start at|starting with|begin at)(?: the number)? ${N}`, (one) => one],
  [
    `add ${N} (?:and|to) ${N}|add together ${N} and ${N}|(?:find|work out) the sum of ${N} and ${N}`,
    (one, two) => `${one}+${two}`,
  ],
  [`subtract ${N} from ${N}|take ${N} (?:away )?from ${N}`, (one, two) => `${two}-${one}`],
  [
    `multiply ${N} (?:by|and) ${N}|(?:find|work out) the product of ${N} and ${N}`,
    (one, two) => `${one}\\times ${two}`,
  ],
  [`divide ${N} by ${N}`, (one, two) => `${one}\\div ${two}`],
  [`double ${N}`, (one) => `2\\times ${one}`],
  [`square ${N}`, (one) => `${one}^2`],
];
const END = String.raw`(?:\s*[,.;]?\s*(?:what (?:do you get|is the (?:final )?(?:result|answer|number)|number do you (?:get|end up with|finish with)|is your answer|do you end up with)|find the (?:final )?(?:answer|result)|write down the (?:final )?(?:answer|result)))?[.?!\s]*`;

function bracketed(so: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(so) && !so.startsWith('-') ? so : `(${so})`;
}

function worked(latex: string, text: string, first: RuleStep): RuleSolution | null {
  const reading = parseStatement(latex);
  if (reading.kind !== 'statement') return null;
  const problem: Understood = { task: 'evaluate', statements: [reading.statement], unknowns: [], text };
  const solution =
    workNumber(problem) ??
    decimals(problem) ??
    (reading.statement.kind === 'expression' ? workNested(reading.statement.expression) : null);
  if (solution === null) return null;
  return { ...solution, topic: 'order-of-operations', steps: [first, ...solution.steps] };
}

function groupsOf(found: RegExpExecArray): readonly string[] {
  return found.slice(1).filter((group) => group !== undefined);
}

/** "Start with 5, add 3, then multiply by 4": each step works on the result of the one before. */
function chain(text: string): string | null {
  for (const [source, build] of START) {
    const found = new RegExp(`^(?:${source})`).exec(text);
    if (found === null) continue;
    const [one = '', two = ''] = groupsOf(found);
    let so = build(one, two);
    let rest = text.slice(found[0].length);
    let count = 0;
    while (!new RegExp(`^${END}$`).test(rest)) {
      const next = OPERATIONS.map(([pattern, make]) => ({
        make,
        hit: new RegExp(`^${THEN}(?:${pattern})(?![\\w.]\\w)`).exec(rest),
      })).find(({ hit }) => hit !== null);
      if (next === undefined || next.hit === null || count > 6) return null;
      so = next.make(bracketed(so), groupsOf(next.hit)[0] ?? '');
      rest = rest.slice(next.hit[0].length);
      count += 1;
    }
    return count > 0 ? so : null;
  }
  return null;
}

const INNER: readonly (readonly [pattern: string, build: (one: string, two: string) => string])[] = [
  [`(?:the )?(?:sum|total) of ${N} and ${N}`, (one, two) => `(${one}+${two})`],
  [
    `(?:the )?difference between ${N} and ${N}`,
    (one, two) => (Number(one) >= Number(two) ? `(${one}-${two})` : `(${two}-${one})`),
  ],
  [`(?:the )?product of ${N} and ${N}`, (one, two) => `(${one}\\times ${two})`],
  [`(?:the )?square of ${N}`, (one) => `${one}^2`],
];
const ASKING = '(?:(?:what is|work out|find|calculate|evaluate)(?: the (?:value|result) of)? )?';

/** "Multiply the sum of 3 and 5 by 7", "7 times the sum of 3 and 5", "subtract 4 from the product of 6 and 3". */
function nested(text: string): string | null {
  for (const [inner, build] of INNER) {
    const size = inner.split(N).length - 1;
    const own = (groups: readonly string[], at: number): string => build(groups[at] ?? '', groups[at + 1] ?? '');
    const forms: readonly (readonly [string, (groups: readonly string[]) => string])[] = [
      [`${ASKING}multiply ${inner} by ${N}`, (g) => `${own(g, 0)}\\times ${g[size] ?? ''}`],
      [
        `${ASKING}multiply ${N} by ${inner}|${ASKING}${N} (?:times|multiplied by|lots of) ${inner}`,
        (g) => `${g[0] ?? ''}\\times ${own(g, 1)}`,
      ],
      [
        `${ASKING}divide ${inner} by ${N}|${ASKING}${inner} divided by ${N}`,
        (g) => `${own(g, 0)}\\div ${g[size] ?? ''}`,
      ],
      [`${ASKING}divide ${N} by ${inner}|${ASKING}${N} divided by ${inner}`, (g) => `${g[0] ?? ''}\\div ${own(g, 1)}`],
      [`${ASKING}(?:subtract|take(?: away)?) ${N} from ${inner}`, (g) => `${own(g, 1)}-${g[0] ?? ''}`],
      [
        `${ASKING}(?:subtract|take(?: away)?) ${inner} from ${N}|${ASKING}${N} minus ${inner}`,
        (g) =>
          /^subtract|^take/.test(text.replace(new RegExp(`^${ASKING}`), ''))
            ? `${g[size] ?? ''}-${own(g, 0)}`
            : `${g[0] ?? ''}-${own(g, 1)}`,
      ],
      [`${ASKING}add ${N} to ${inner}`, (g) => `${own(g, 1)}+${g[0] ?? ''}`],
      [`${ASKING}double ${inner}|${ASKING}twice ${inner}`, (g) => `2\\times ${own(g, 0)}`],
    ];
    for (const [source, make] of forms) {
      const found = new RegExp(`^(?:${source})$`).exec(text);
      if (found !== null) return make(groupsOf(found));
    }
  }
  return null;
}

/** Several operations told in words, one after another or one inside another. */
export function chainedWords({ text: problem }: Understood): RuleSolution | null {
  if (
    problem.length > 200 ||
    !/\b(?:add|subtract|take|multiply|divide|double|halve|square|triple|times|sum|product|difference|plus|minus)\b/i.test(
      problem,
    )
  )
    return null;
  const { text, form } = plainQuestion(problem);
  if (form !== null) return null;
  const bare = text.replace(/^what (?:do|would|will) (?:you|i|we) get (?:when|if) (?:you|i|we) /, '');
  const latex = chain(bare) ?? nested(bare);
  return latex === null ? null : worked(latex, problem, { reason: 'Write it as one calculation.', expression: latex });
}
