import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { spellDifference } from '../../amounts/spelledArithmetic.ts';
import { agreed, readings } from '../../frames/frame.ts';
import type { Valued } from '../../words/values.ts';
import { percentSolution, workChangeInPercent, workPercentOf } from '../workPercent.ts';
import type { ChangeName } from '../workPercent.ts';
import type { Change } from '../workRepeatedPercent.ts';
import type { ChangeAsk, ChangeFact } from './changeFacts.ts';
import { CHANGE_PHRASES } from './changePhrases.ts';
import { IDLE } from './percentWords.ts';
import { tidyNumbers } from './tidyNumbers.ts';
import {
  workAfter,
  workBefore,
  workDifference,
  workDifferenceBack,
  workOverallChange,
  workYearly,
  workYears,
} from './workChanges.ts';

type Of<Kind extends ChangeFact['kind']> = Extract<ChangeFact, { readonly kind: Kind }>;

function all<Kind extends ChangeFact['kind']>(facts: readonly ChangeFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

/** "By 10% … and by a further 5%" goes the way of the change before it. */
function waysOf(changes: readonly Of<'change'>[]): readonly Change[] | null {
  const known: Change[] = [];
  for (const { way, percent } of changes) {
    const direction = way === 'again' ? known.at(-1)?.direction : way;
    if (direction === undefined) return null;
    known.push({ direction, percent });
  }
  return known;
}

/** The values before and after: by what is said of them, or by the year they are told for. */
function beforeAndAfter([one, two]: readonly Of<'value'>[]): readonly [Valued, Valued] | null {
  if (one === undefined || two === undefined || one.amount.unit !== two.amount.unit) return null;
  if (typeof one.when === 'number' || typeof two.when === 'number') {
    if (typeof one.when !== 'number' || typeof two.when !== 'number' || one.when === two.when) return null;
    return one.when < two.when ? [one.amount, two.amount] : [two.amount, one.amount];
  }
  if (one.when === two.when) return null;
  const first = one.when === 'before' || two.when === 'after' || two.when === 'now';
  if (one.when !== 'before' && two.when !== 'before' && one.when !== 'plain' && two.when !== 'plain') return null;
  return first ? [one.amount, two.amount] : [two.amount, one.amount];
}

const PERCENT_NAMES: Partial<Record<ChangeAsk, ChangeName>> = {
  'percent increase': 'increase',
  'percent decrease': 'decrease',
  'percent profit': 'profit',
  'percent loss': 'loss',
  'percent change': 'change',
};

function workPercentAsked(facts: readonly ChangeFact[], name: ChangeName, places: number | null): RuleSolution | null {
  const [values, changes] = [all(facts, 'value'), all(facts, 'change')];
  if (facts.length !== values.length + changes.length + 1) return null;
  if (values.length === 2 && changes.length === 0) {
    const pair = beforeAndAfter(values);
    return pair === null ? null : workChangeInPercent(pair[0].value, pair[1].value, name, places);
  }
  if (values.length > 1 || changes.some(({ yearly }) => yearly) || places !== null) return null;
  const ways = waysOf(changes);
  if (ways === null || name === 'profit' || name === 'loss') return null;
  return workOverallChange(ways, name === 'discount' ? 'decrease' : name);
}

function workPoints(facts: readonly ChangeFact[]): RuleSolution | null {
  const values = all(facts, 'value');
  const pair = beforeAndAfter(values);
  if (pair === null || values.length !== 2 || facts.length !== 3 || pair.some(({ unit }) => unit !== '%')) return null;
  const [more, less] = pair[0].value.compare(pair[1].value) > 0 ? pair : [pair[1], pair[0]];
  if (more.value.equals(less.value)) return null;
  return percentSolution(
    [{ reason: 'Subtract the percentages.', expression: spellDifference(more.value, less.value) }],
    `${writeDecimal(more.value.sub(less.value))}\\text{ percentage points}`,
  );
}

/** Is the value told the one after the changes? `null` where its words leave that open. */
function isAfter(facts: readonly ChangeFact[], value: Of<'value'>): boolean | null {
  const at = facts.indexOf(value);
  const led = all(facts.slice(0, at), 'change').some(({ leads }) => leads);
  const leading = facts.slice(at + 1).some((fact) => fact.kind === 'change' && fact.leads);
  if (value.when === 'after' || value.when === 'now') return true;
  if (value.when === 'before') return false;
  if (typeof value.when === 'number') return null;
  return led || leading ? (led && leading ? null : true) : false;
}

function workOneValue(facts: readonly ChangeFact[], what: ChangeAsk): RuleSolution | null {
  const [value, ...moreValues] = all(facts, 'value');
  const changes = all(facts, 'change');
  const [times, split, limit] = [all(facts, 'times'), all(facts, 'split'), all(facts, 'limit')];
  const ways = waysOf(changes);
  if (value === undefined || moreValues.length > 0 || ways === null || ways.length === 0) return null;
  if (value.amount.unit === '%' || times.length > 1 || split.length > 1 || limit.length > 1) return null;
  const { value: amount, unit } = value.amount;
  const after = isAfter(facts, value);
  const [first] = ways;
  const yearly = changes.filter((change) => change.yearly).length;
  if (first === undefined || after === null) return null;
  const told = times[0]?.count.equals(ways.length) === true && yearly === 0;
  if (!told && (yearly > 0 || times.length > 0)) {
    const [count] = times;
    if (yearly !== 1 || ways.length !== 1 || split.length > 0 || (after && value.when !== 'now')) return null;
    const [end] = limit;
    if (what === 'years' && end !== undefined && count === undefined)
      return end.amount.unit === unit ? workYears(amount, first, end.amount.value, unit) : null;
    if (count === undefined || limit.length > 0) return null;
    if (what === 'new') return workYearly(amount, first, count.count, unit, 'value');
    return what === 'difference' ? workYearly(amount, first, count.count, unit, 'change') : null;
  }
  if (limit.length > 0 || what === 'years') return null;
  const people = split[0]?.count ?? null;
  if ((what === 'each') !== (people !== null)) return null;
  const toldBeforeAll = facts.indexOf(value) < facts.findIndex((fact) => fact.kind === 'change');
  if (what === 'new' || what === 'each')
    return after && (value.when !== 'now' || !toldBeforeAll) ? null : workAfter(amount, ways, unit, people);
  if (what === 'original') {
    // "A coat costs £60. It is reduced by 20%. What was the original price?" leaves open what the £60 are.
    return after ? workBefore(ways, amount, unit) : null;
  }
  if (what !== 'difference') return null;
  if (after) return ways.length === 1 ? workDifferenceBack(first, amount, unit) : null;
  return ways.length === 1 ? workPercentOf(first.percent, amount, unit) : workDifference(amount, ways, unit);
}

function work(facts: readonly ChangeFact[], places: number | null): RuleSolution | null {
  const [ask, ...more] = all(facts, 'ask');
  if (ask === undefined || more.length > 0) return null;
  const name = PERCENT_NAMES[ask.what];
  if (name !== undefined) return workPercentAsked(facts, name, places);
  if (ask.what === 'points') return workPoints(facts);
  const solution = workOneValue(facts, ask.what);
  return solution !== null && !fitsPlaces(solution, places) ? null : solution;
}

/** Money to the penny is how money is written; other rounding is left alone. */
function fitsPlaces({ answer }: RuleSolution, places: number | null): boolean {
  return places === null || (places === 2 && /[£$€]/.test(answer)) || !answer.includes('.');
}

const IDLE_SET: ReadonlySet<string> = new Set(IDLE.split(' '));

/** "It is worth £6400 after 2 years. How much did it cost?": the value that is told is the last, not the first. */
const WORTH_AFTER =
  /(?:worth|valued at|value (?:is|was)|sells? for|sold for) (?:only |about |now )?[£$€]? ?[\d,.]*\d[^.?!;]*?\b(?:after|in|\d+ years later)\b[^.?!;]*[.;!,] (?:so )?(?:how much|what|find|work out|calculate)[^?]*\b(?:did|originally|original|was|bought|paid|at first|at the start|when new|new price|first)\b/i;

/** Works stories of values that change by percentages: prices, pay, populations, bills with tax and tip, trades. */
export function readChanges(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem) || WORTH_AFTER.test(problem)) return null;
  return agreed(readings(tidyNumbers(problem), CHANGE_PHRASES, IDLE_SET), work);
}
