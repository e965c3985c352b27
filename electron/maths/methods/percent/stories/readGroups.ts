import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { isMoney, writeQuantity } from '../../amounts/quantity.ts';
import { endsWithin, spellDifference, spellSum } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { agreed, readings } from '../../frames/frame.ts';
import {
  partSteps,
  percentSolution,
  workPartAsPercent,
  workPercentLeft,
  workPercentOf,
  workWholeFromPercent,
} from '../workPercent.ts';
import type { GroupFact } from './groupFact.ts';
import { GROUP_PHRASES } from './groupPhrases.ts';
import { nameStems } from '../../words/nameStems.ts';
import { tidyNumbers } from './tidyNumbers.ts';

type Of<Kind extends GroupFact['kind']> = Extract<GroupFact, { readonly kind: Kind }>;

const OTHERS: Readonly<Record<string, string>> = {
  boy: 'girl',
  girl: 'boy',
  man: 'woman',
  woman: 'man',
  adult: 'child',
  child: 'adult',
  mal: 'femal',
  femal: 'mal',
};

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const rest = all.filter((word) => !some.includes(word));
  return rest.length === 0 ? all : rest;
}

function same(one: readonly string[], two: readonly string[]): boolean {
  return one.join(' ') === two.join(' ');
}

/** "Of them", "of it": the whole, where nothing else was told before. */
const PRONOUNS = new Set(['', 'them', 'these', 'those', 'it', 'this', 'that', 'all of them', 'these people']);

type Part = {
  readonly key: readonly string[];
  readonly percent: Fraction | null;
  readonly count: Fraction | null;
  /** The part that this is a part of: "10% of the girls". */
  readonly within: Part | null;
};
type Story = {
  readonly whole: Of<'whole'> | null;
  readonly parts: readonly Part[];
  readonly rest: readonly string[] | null;
  /** What is left, where that is told as an amount. */
  readonly left: Fraction | null;
  readonly unit: string;
};

function all<Kind extends GroupFact['kind']>(facts: readonly GroupFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

/** What something is a part of: the whole (`null`), or a part told before ("of the boys"); `undefined` where that is open. */
function withinOf(of: string, group: readonly string[], parts: readonly Part[]): Part | null | undefined {
  if (of === '') return null;
  if (PRONOUNS.has(of)) return parts.length === 0 ? null : undefined;
  const named = without(nameStems(of), group);
  const owner = parts.find((part) => same(part.key, named));
  if (owner !== undefined) return owner.within === null && owner.percent !== null ? owner : undefined;
  if (parts.some((part) => part.key.some((word) => named.includes(word)))) return undefined;
  return (parts.length === 0 && isSameKind(nameStems(of), group)) || nameStems(of).some((word) => group.includes(word))
    ? null
    : undefined;
}

const GENERAL =
  /^(?:pupil|student|child|person|peopl|people|member|class|group|school|total|whole|all|audienc|crowd|team|worker|employe|employee|staff|boy|girl|man|woman|visitor|guest|passenger|customer|voter|resident|thing|item|amount|number|numb|it|pocket|money|salary|income|wag|weight|mass|area|land|field|time|day|distanc|journey|rout|way|book|pag)$/;

/** "15% of the pencils" of 60 pens: of something else. */
function isSameKind(of: readonly string[], group: readonly string[]): boolean {
  return (
    group.length === 0 ||
    of.some((stem) => group.includes(stem) || GENERAL.test(stem)) ||
    !of.every((stem) => group.every((name) => stem.slice(0, 2) === name.slice(0, 2)))
  );
}

/** Every part once, with its percentage, its count or both; `null` where the same is told twice. */
function partsOf(facts: readonly GroupFact[], group: readonly string[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (const fact of [...all(facts, 'part'), ...all(facts, 'count')]) {
    const key = without(nameStems(fact.name), group);
    const within = withinOf(fact.of, group, parts);
    if (within === undefined) return null;
    const at = parts.findIndex((part) => same(part.key, key));
    const own =
      fact.kind === 'part'
        ? { key, percent: fact.percent, count: null, within }
        : { key, percent: null, count: fact.amount.value, within };
    const known = parts[at];
    if (known === undefined) parts.push(own);
    else if (own.count === null || known.count !== null) return null;
    else parts[at] = { ...known, count: own.count };
  }
  const [means, ...more] = all(facts, 'means');
  if (means === undefined) return parts;
  const [only, ...others] = parts;
  return more.length > 0 || others.length > 0 || only === undefined || only.percent !== null
    ? null
    : [{ ...only, percent: means.percent }];
}

const HUNDRED = new Fraction(100);

function leftSteps(
  percents: readonly Fraction[],
): { readonly steps: readonly RuleStep[]; readonly left: Fraction } | null {
  const sum = percents.reduce((total, percent) => total.add(percent), new Fraction(0));
  const left = HUNDRED.sub(sum);
  if (left.compare(0) <= 0 || sum.compare(0) <= 0) return null;
  const steps = [
    ...(percents.length > 1 ? [{ reason: 'Add the percentages.', expression: spellSum(percents) }] : []),
    {
      reason: 'Find the percentage that is left.',
      expression: `100\\%-${writeDecimal(sum)}\\%=${writeDecimal(left)}\\%`,
    },
  ];
  return { steps, left };
}

/** What is neither of the parts told: by percentages of the whole, or by counts. */
function workRest(story: Story, asked: 'amount' | 'percent', places: number | null): RuleSolution | null {
  const { whole, parts, unit } = story;
  if (parts.some(({ within }) => within !== null)) return null;
  const percents = parts.flatMap(({ percent, count }) => (percent === null || count !== null ? [] : [percent]));
  const counts = parts.flatMap(({ percent, count }) => (count === null || percent !== null ? [] : [count]));
  if (percents.length === parts.length && parts.length > 0) {
    const found = leftSteps(percents);
    if (found === null) return null;
    if (asked === 'percent') return percentSolution(found.steps, `${writeDecimal(found.left)}\\%`);
    if (whole === null) return null;
    const only = percents[0];
    if (only !== undefined && percents.length === 1) return workPercentLeft(only, whole.amount.value, unit);
    const value = found.left.mul(whole.amount.value).div(100);
    return percentSolution([...found.steps, ...partSteps(found.left, whole.amount.value)], writeQuantity(value, unit));
  }
  const [count] = counts;
  if (counts.length !== 1 || parts.length !== 1 || count === undefined || whole === null || asked !== 'percent')
    return null;
  const left = whole.amount.value.sub(count);
  const shared = left.compare(0) > 0 ? workPartAsPercent(left, whole.amount.value, places) : null;
  return shared === null
    ? null
    : {
        ...shared,
        steps: [
          { reason: 'Find how many are left.', expression: spellDifference(whole.amount.value, count) },
          ...shared.steps,
        ],
      };
}

function isOpposite(key: readonly string[], part: Part): boolean {
  return key.length === 1 && part.key.length === 1 && OTHERS[key[0] ?? ''] === part.key[0];
}

/** The part that the question names; `rest` for what no part is. */
function targetOf(story: Story, key: readonly string[], not: boolean): Part | 'rest' | null {
  const found = story.parts.find((part) =>
    same(part.within === null ? part.key : [...new Set([...part.key, ...part.within.key])].toSorted(), key),
  );
  const [only] = story.parts;
  if (found !== undefined) return not ? (story.parts.length === 1 ? 'rest' : null) : found;
  if (not || only === undefined) return null;
  if (story.rest !== null && same(story.rest, key)) return 'rest';
  return story.parts.length === 1 && isOpposite(key, only) ? 'rest' : null;
}

function workAmount(story: Story, target: Part | 'rest'): RuleSolution | null {
  if (target === 'rest') return workRest(story, 'amount', null);
  if (story.whole === null || target.percent === null || target.count !== null) return null;
  const outer = target.within?.percent;
  if (outer !== undefined) {
    if (outer === null || target.within?.count !== null) return null;
    const part = outer.mul(story.whole.amount.value).div(100);
    const value = target.percent.mul(part).div(100);
    return percentSolution(
      [...partSteps(outer, story.whole.amount.value), ...partSteps(target.percent, part)],
      writeQuantity(value, story.unit),
    );
  }
  return workPercentOf(target.percent, story.whole.amount.value, story.unit);
}

function workPercentOfWhole(story: Story, target: Part | 'rest', places: number | null): RuleSolution | null {
  if (target === 'rest') return workRest(story, 'percent', places);
  if (story.whole === null || target.count === null || target.percent !== null || target.within !== null) return null;
  return target.count.compare(story.whole.amount.value) > 0
    ? null
    : workPartAsPercent(target.count, story.whole.amount.value, places);
}

/** "After spending 30% she has £21 left": how much it was at first. */
function workWholeFromLeft({ whole, parts, unit }: Story, amount: Fraction): RuleSolution | null {
  const percents = parts.flatMap(({ percent, count, within }) =>
    percent === null || count !== null || within !== null ? [] : [percent],
  );
  if (whole !== null || percents.length !== parts.length || percents.length === 0) return null;
  const found = leftSteps(percents);
  const solution = found === null ? null : workWholeFromPercent(found.left, amount, unit);
  return solution === null || found === null ? null : { ...solution, steps: [...found.steps, ...solution.steps] };
}

/** Of one part both the percentage and the count are known, or of what it is not. */
function workWhole(story: Story): RuleSolution | null {
  if (story.left !== null) return workWholeFromLeft(story, story.left);
  const [one, two, ...more] = story.parts;
  if (story.whole !== null || one === undefined || more.length > 0 || story.parts.some(({ within }) => within !== null))
    return null;
  if (two === undefined)
    return one.percent === null || one.count === null ? null : workWholeFromPercent(one.percent, one.count, story.unit);
  const [part, other] = one.percent !== null && one.count === null ? [one, two] : [two, one];
  if (part.percent === null || other.count === null || other.percent !== null || part.count !== null) return null;
  const isRest = (story.rest !== null && same(story.rest, other.key)) || isOpposite(other.key, part);
  const left = leftSteps([part.percent]);
  if (!isRest || left === null) return null;
  const solution = workWholeFromPercent(left.left, other.count, story.unit);
  return solution === null ? null : { ...solution, steps: [...left.steps, ...solution.steps] };
}

function work(facts: readonly GroupFact[], places: number | null): RuleSolution | null {
  const [wholes, rests] = [all(facts, 'whole'), all(facts, 'rest')];
  const asks = facts.filter((fact) => fact.kind.startsWith('ask'));
  const [ask] = asks;
  if (ask === undefined || asks.length > 1 || wholes.length > 1 || rests.length > 1) return null;
  const [whole = null] = wholes;
  const wholeAsked = ask.kind === 'ask whole' ? nameStems(ask.name) : [];
  const group = whole === null ? wholeAsked : nameStems(whole.name);
  const parts = partsOf(facts, group);
  if (parts === null || parts.length === 0) return null;
  const rest = rests[0] === undefined ? null : without(nameStems(rests[0].name), group);
  const lefts = all(facts, 'left');
  if (lefts.length > 1 || (lefts.length === 1 && ask.kind !== 'ask whole')) return null;
  const units = new Set([...wholes, ...lefts, ...all(facts, 'count')].map(({ amount }) => amount.unit));
  if (units.size > 1) return null;
  const story: Story = { whole, parts, rest, left: lefts[0]?.amount.value ?? null, unit: [...units][0] ?? '' };
  const solution = ((): RuleSolution | null => {
    switch (ask.kind) {
      case 'ask whole':
        return places === null ? workWhole(story) : null;
      case 'ask rest':
        return ask.of === 'amount' && places !== null ? null : workRest(story, ask.of, places);
      case 'ask amount':
      case 'ask percent': {
        const target = targetOf(story, without(nameStems(ask.name), group), ask.not);
        if (target === null) return null;
        if (ask.kind === 'ask percent') return workPercentOfWhole(story, target, places);
        return places === null ? workAmount(story, target) : null;
      }
      default:
        return null;
    }
  })();
  return solution !== null && isSensible(solution, story.unit) ? solution : null;
}

/** Things and people come in whole numbers, money in whole pence. */
function isSensible({ answer }: RuleSolution, unit: string): boolean {
  if (answer.includes('%')) return true;
  const value = /\d+(?:\.\d+)?/.exec(answer)?.[0];
  return (
    value !== undefined &&
    (unit !== '' || !value.includes('.')) &&
    (!isMoney(unit) || endsWithin(new Fraction(value), 2))
  );
}

const IDLE: ReadonlySet<string> = new Set(
  'and so then also the a an there if when but while please both who which that of'.split(' '),
);

/** Works stories of a whole and the percentages of its parts: how many, how many not, what percentage, how many in all. */
export function readGroups(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem)) return null;
  return agreed(readings(tidyNumbers(problem), GROUP_PHRASES, IDLE), work);
}
