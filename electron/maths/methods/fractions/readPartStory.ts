import Fraction from 'fraction.js';

import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { readTankLevel } from './readTankLevel.ts';
import { roleAsked, roleOfAmount } from './partRoles.ts';
import type { Role } from './partRoles.ts';
import { partStory } from './partStory.ts';
import type { PartStory, StoryPart } from './partStory.ts';

type Sizes = {
  readonly parts: readonly Fraction[];
  readonly rest: Fraction;
  /** The lines to each part, and those to the rest. */
  readonly toPart: readonly (readonly RuleStep[])[];
  readonly toRest: readonly RuleStep[];
};

const FILLS = /\b(?:fill\w*|pour\w*|put|bought|picked|planted|collected|baked|made)\b/;
const EMPTIES = /\b(?:leak\w*|spil\w*|drank|drunk|drained|evaporated|used|sold|eaten|ate|died|rotted|lost|thrown)\b/;

/** The size of every part as a fraction of the whole, and what is left at the end. */
function sizesOf(parts: readonly StoryPart[]): Sizes | null {
  const toRest: RuleStep[] = [];
  const toPart: (readonly RuleStep[])[] = [];
  const sizes: Fraction[] = [];
  let rest = new Fraction(1);
  for (const { share, base, of } of parts) {
    const whole = base === 'rest' ? rest : base === 'part' ? (sizes[of] ?? rest) : new Fraction(1);
    const size = share.mul(whole);
    const reason = base === 'rest' ? 'A part of what was left.' : 'A part of that part.';
    const own = whole.equals(1) ? [] : [times(share, whole, size, reason)];
    toPart.push([...(base === 'rest' ? toRest : base === 'part' ? (toPart[of] ?? []) : []), ...own]);
    sizes.push(size);
    if (base === 'part') continue;
    const next = rest.sub(size);
    if (next.compare(0) < 0) return null;
    const expression = `${writeNumber(rest)}-${writeNumber(size)}=${writeNumber(next)}`;
    toRest.push(...own, { reason: 'What is left.', expression });
    rest = next;
  }
  return { parts: sizes, rest, toPart, toRest };
}

function times(one: Fraction, two: Fraction, result: Fraction, reason: string): RuleStep {
  return { reason, expression: `${writeNumber(one)}\\times ${writeNumber(two)}=${writeNumber(result)}` };
}

/** "Filled 3/4 of the tank, 2/5 of that leaked out": what is left of the part. */
function leftOfPart({ parts }: PartStory): Sizes | null {
  const [first, second, ...more] = parts;
  if (first?.base !== 'whole' || second?.base !== 'part' || more.length > 0) return null;
  if (!FILLS.test(first.clause) || !EMPTIES.test(`${second.clause} ${second.behind}`)) return null;
  const keeps = new Fraction(1).sub(second.share);
  const rest = first.share.mul(keeps);
  const steps = [
    { reason: 'What is kept of that part.', expression: `1-${writeNumber(second.share)}=${writeNumber(keeps)}` },
    times(keeps, first.share, rest, 'A part of a part: multiply.'),
  ];
  return { parts: [], rest, toPart: [], toRest: steps };
}

function sizeOf(role: Role, { parts, rest }: Sizes): Fraction | null {
  if (role === 'whole') return new Fraction(1);
  if (role === 'rest') return rest;
  return role === 'used' ? new Fraction(1).sub(rest) : (parts[role] ?? null);
}

/** The lines that lead to the sizes that are used, each once. */
function stepsTo(sizes: Sizes, roles: readonly Role[]): readonly RuleStep[] {
  const lines = roles.flatMap((role) =>
    role === 'whole' ? [] : typeof role === 'number' ? (sizes.toPart[role] ?? []) : sizes.toRest,
  );
  return [...new Set(lines)];
}

function solved(story: PartStory, asked: Role): RuleSolution | null {
  const { amount, parts } = story;
  const nested = parts.some(({ base }) => base === 'part');
  const sizes = nested && asked === 'rest' ? leftOfPart(story) : sizesOf(parts);
  const wanted = sizes === null ? null : sizeOf(asked, sizes);
  if (sizes === null || wanted === null || wanted.compare(0) <= 0) return null;
  const fractional = /\b(?:fraction|part|proportion)\b|\bhow much of\b/.test(story.asked);
  if (amount === null || fractional) {
    if (!fractional || asked === 'whole' || amount !== null) return null;
    const steps = stepsTo(sizes, [asked]);
    const sum = { reason: 'Take the rest from the whole.', expression: `1-${writeNumber(sizes.rest)}=${writeNumber(wanted)}` };
    return steps.length === 0 ? null : solution([...steps, ...(asked === 'used' ? [sum] : [])], writeNumber(wanted));
  }
  const known = roleOfAmount(story, amount);
  const size = known === null || known === asked || known === 'used' ? null : sizeOf(known, sizes);
  if (known === null || size === null || size.compare(0) <= 0) return null;
  const whole = amount.value.div(size);
  const result = whole.mul(wanted);
  if (amount.unit === '' ? result.d !== 1n || whole.d !== 1n : !endsWithin(result, isMoney(amount.unit) ? 2 : 3)) return null;
  const answer = writeQuantity(result, amount.unit);
  const steps = [...stepsTo(sizes, [known, asked])];
  if (known !== 'whole') steps.push({ reason: 'Divide the amount by its part: the whole.', expression: `${writeNumber(amount.value)}\\div ${writeNumber(size)}=${writeNumber(whole)}` });
  if (asked !== 'whole') steps.push({ reason: 'Take that part of the whole.', expression: `${writeNumber(wanted)}\\times ${writeNumber(whole)}=${writeNumber(result)}` });
  return answer === null ? null : solution(steps, answer);
} // prettier-ignore

function solution(steps: readonly RuleStep[], answer: string): RuleSolution | null {
  return steps.length === 0 || steps.length > 8 ? null : { topic: 'fractions', method: 'readPartStory', steps, answer };
}

/** Parts of a whole, of what was left and of parts, told one after another; any of them may be the one told or asked in figures. */
export function readPartStory(problem: string): RuleSolution | null {
  const story = partStory(problem);
  if (story === null) return null;
  if (story.parts.some(({ base }) => base === 'full')) return readTankLevel(story);
  const isWholeTold = story.amount === null || roleOfAmount(story, story.amount) === 'whole';
  const asked = roleAsked(story, isWholeTold);
  return asked === null ? null : solved(story, asked);
}
