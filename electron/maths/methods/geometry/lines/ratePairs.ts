import Fraction from 'fraction.js';

import type { Point } from '../workPoints.ts';
import { singular } from './rateText.ts';
import type { RateAmount, RateText } from './rateText.ts';

/** Two points of a line; `rated`: told by the start and what each step adds. */
export type Pairs = {
  readonly points: readonly [Point, Point];
  readonly rated: boolean;
  /** What is counted along, in the singular; "" where it is not told. */
  readonly along: string;
};

const TIMES = /^(?:second|minute|min|hour|hr|day|week|month|year)$/;
const START = /\b(?:when (?:it |she |he |they |i |you )?(?:is |was )?(?:first )?(?:lit|new|full|planted|bought|filled|switched on|opened)|lit it|at (?:the )?(?:start|beginning|first)|to (?:start|begin)|initially|originally|initial|starting|flag ?fall|call-?out|fixed|flat|standing|booking|joining|basic|base|set-?up|one-off|entry|tall|long|deep|holds|contains|has|starts?|costs? nothing more)\b/; // prettier-ignore
const FALLS = /\b(?:burns?|burnt|burning|drain\w*|leak\w*|los(?:es|ing)|falls?|falling|drops?|dropping|cools?|cooling|uses? up|decreas\w*|sinks?|empt\w*|melts?|shrinks?|goes down|loses|runs? out|evaporat\w*)\b/; // prettier-ignore
const RISES = /\b(?:grow\w*|rises?|rising|adds?|added|adding|charges?|charged|costs?|plus|fills?|filling|saves?|saving|puts?|increas\w*|gains?|warms?|climbs?|and|then|pays?|heats?|fattens?)\b/; // prettier-ignore

function each(told: RateText, index: number): string | undefined {
  return new RegExp(
    `#${index}(?:(?: (?!(?:and|to|for|at|when|while|as|before|until|in)\\b|to|for|at)[a-z]+)?){0,3} (?:per|an?|each|every|for each|for every)(?: extra| additional| further)? (?!start)([a-z]+)`,
  ).exec(told.clauses[told.amounts[index]?.clause ?? -1] ?? '')?.[1];
}

/** "Starts at 24 cm and burns down 3 cm an hour." */
function ofRate(told: RateText): Pairs | null {
  const [one, two, ...more] = told.amounts;
  if (one === undefined || two === undefined || more.length > 0 || one.money !== two.money) return null;
  const rates = [each(told, 0), each(told, 1)];
  if ((rates[0] === undefined) === (rates[1] === undefined)) return null;
  const [start, step, at] = rates[0] !== undefined ? [two, one, 0] : [one, two, 1];
  const clause = told.clauses[step.clause] ?? '';
  if (!START.test(told.clauses[start.clause] ?? '') && start.clause !== step.clause) return null;
  if (start.clause === step.clause && !START.test(clause)) return null;
  if (!start.money && start.noun !== step.noun) return null;
  const before = clause.slice(0, clause.indexOf(`#${at}`));
  const falls = FALLS.test(before);
  if (!falls && !start.money && !RISES.test(before)) return null;
  const slope = falls ? step.value.neg() : step.value;
  return { points: [[new Fraction(0), start.value], [new Fraction(1), start.value.add(slope)]], rated: true, along: singular(rates[at] ?? '') }; // prettier-ignore
}

/** The amounts along and upwards: money, or what is no time, goes upwards. */
function sorted(told: RateText): { readonly along: readonly RateAmount[]; readonly up: readonly RateAmount[] } {
  const money = told.amounts.some((one) => one.money);
  const isUp = (one: RateAmount): boolean => (money ? one.money : !TIMES.test(one.noun));
  return { along: told.amounts.filter((one) => !isUp(one)), up: told.amounts.filter(isUp) };
}

/** "Cost against distance in miles": miles. */
function againstIn({ clauses }: RateText): string {
  const named = /\bagainst (?:the )?(?:number of )?(?:[a-z]+ (?:in|of) )?([a-z]+)/.exec(clauses.join(' '))?.[1];
  return named === undefined || /^(?:time|distance)$/.test(named) ? '' : singular(named);
}

/** Two pairs, each in a clause of its own, or the first where nothing has passed yet. */
export function pairsOf(told: RateText): Pairs | null {
  const [first, second] = told.points;
  if (first !== undefined || second !== undefined)
    return first !== undefined && second !== undefined && told.points.length === 2 && told.amounts.length === 0
      ? { points: [first, second], rated: false, along: againstIn(told) }
      : null;
  if (told.amounts.some((_one, index) => each(told, index) !== undefined)) return ofRate(told);
  const { along, up } = sorted(told);
  const [low, high, ...more] = up;
  const [one, two, ...others] = along;
  if (low === undefined || high === undefined || more.length + others.length > 0 || one === undefined) return null;
  if (low.noun !== high.noun && low.noun !== '' && high.noun !== '' && !low.money) return null;
  const together = (x: RateAmount): RateAmount | undefined => {
    const own = up.filter(({ clause }) => clause === x.clause);
    return own.length === 1 ? own[0] : undefined;
  };
  const mine = together(one);
  if (mine === undefined) return null;
  const other = up.find((amount) => amount !== mine);
  if (other === undefined) return null;
  if (two === undefined) {
    const start = START.test(told.clauses[other.clause] ?? '') && other.clause !== one.clause;
    return start ? { points: [[new Fraction(0), other.value], [one.value, mine.value]], rated: false, along: one.noun } : null; // prettier-ignore
  }
  if (one.noun !== two.noun || together(two) !== other) return null;
  return {
    points: [
      [one.value, mine.value],
      [two.value, other.value],
    ],
    rated: false,
    along: one.noun,
  };
}
