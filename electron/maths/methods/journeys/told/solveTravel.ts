import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import type { Part } from './travelClaims.ts';
import { divide, multiply, shown } from '../../stories/workJourney.ts';

/** An amount that is told, or one that was reckoned from others. */
type Cell = { readonly value: Fraction; readonly from: readonly string[]; readonly steps: readonly RuleStep[] };
export type Given = { readonly id: string; readonly value: Fraction; readonly steps: readonly RuleStep[] };

/** Cells of a way: `d0`, `s0`, `t0` of its first stretch, `dw`, `sw`, `tw` of the whole, `p` of all stops together. */
export type Way = {
  readonly count: number;
  readonly given: readonly Given[];
  readonly ties: readonly (readonly [string, string])[];
  readonly hasStops: boolean;
  readonly wholeSpeed: boolean;
};

export type Solved = { readonly value: Fraction; readonly steps: readonly RuleStep[] };

type Cells = Map<string, Cell>;

function put(cells: Cells, id: string, value: Fraction, from: readonly string[], steps: readonly RuleStep[]): boolean {
  if (cells.has(id)) return false;
  cells.set(id, { value, from, steps });
  return true;
}

/** Distance is speed times time, whichever of the three is missing. */
function triple(cells: Cells, at: string): boolean {
  const [d, s, t] = ['d', 's', 't'].map((part) => cells.get(`${part}${at}`)?.value);
  const ids = (one: Part, two: Part): readonly string[] => [`${one}${at}`, `${two}${at}`];
  const isWhole = at === 'w';
  if (d === undefined && s !== undefined && t !== undefined)
    return put(cells, `d${at}`, s.mul(t), ids('s', 't'), [
      { reason: 'Distance is speed times time.', expression: multiply(s, t) },
    ]);
  if (t === undefined && d !== undefined && s !== undefined && s.n !== 0n)
    return put(cells, `t${at}`, d.div(s), ids('d', 's'), [
      { reason: 'Time is distance divided by speed.', expression: divide(d, s) },
    ]);
  if (s === undefined && d !== undefined && t !== undefined && t.n !== 0n)
    return put(cells, `s${at}`, d.div(t), ids('d', 't'), [
      {
        reason: isWhole ? 'Divide the whole distance by the whole time.' : 'Speed is distance divided by time.',
        expression: divide(d, t),
      },
    ]);
  return false;
}

/** A whole and its parts: the one that is missing. */
function sum(cells: Cells, whole: string, parts: readonly string[], name: string): boolean {
  const open = [whole, ...parts].filter((id) => !cells.has(id));
  const [id, ...more] = open;
  if (id === undefined || more.length > 0) return false;
  const valueOf = (one: string): Fraction => cells.get(one)?.value ?? new Fraction(0);
  const others = parts.filter((one) => one !== id);
  const values = others.map(valueOf);
  const total = values.reduce((all, one) => all.add(one), new Fraction(0));
  const terms = values.filter((one) => one.n !== 0n);
  const added = `${terms.map(shown).join('+')}=${shown(total)}`;
  if (id === whole)
    return put(cells, id, total, others, terms.length > 1 ? [{ reason: `Add the ${name}.`, expression: added }] : []);
  const rest = valueOf(whole).sub(total);
  const steps = [
    ...(terms.length > 1 ? [{ reason: `Add the ${name} that are known.`, expression: added }] : []),
    ...(terms.length > 0
      ? [{ reason: `Take that off the whole.`, expression: `${shown(valueOf(whole))}-${shown(total)}=${shown(rest)}` }]
      : []),
  ];
  return put(cells, id, rest, [whole, ...others], steps);
}

function tie(cells: Cells, [one, two]: readonly [string, string]): boolean {
  const [first, second] = [cells.get(one), cells.get(two)];
  if (first !== undefined && second === undefined) return put(cells, two, first.value, [one], []);
  return first === undefined && second !== undefined ? put(cells, one, second.value, [two], []) : false;
}

/** Everything that follows from what is given. */
function closure({ count, ties, hasStops, wholeSpeed }: Way, given: readonly Given[]): Cells {
  const cells: Cells = new Map(given.map(({ id, value, steps }) => [id, { value, from: [], steps }] as const));
  const places = Array.from({ length: count }, (_item, index) => `${index}`);
  if (!hasStops) cells.set('p', { value: new Fraction(0), from: [], steps: [] });
  for (let found = true; found;) {
    found =
      ties.some((pair) => tie(cells, pair)) ||
      places.some((at) => triple(cells, at)) ||
      sum(
        cells,
        'dw',
        places.map((at) => `d${at}`),
        'distances',
      ) ||
      sum(cells, 'tw', [...places.map((at) => `t${at}`), 'p'], 'times') ||
      (wholeSpeed && triple(cells, 'w'));
  }
  return cells;
}

function behind(cells: Cells, id: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (!seen.has(id)) {
    for (const one of cells.get(id)?.from ?? []) behind(cells, one, seen);
    seen.add(id);
  }
  return seen;
}

/**
 * The value of one cell with the steps to it. Every given amount must be needed for it, or be what the others say
 * anyway; `null` otherwise, and where amounts contradict each other.
 */
export function solveTravel(way: Way, wanted: string): Solved | null {
  const cells = closure(way, way.given);
  const cell = cells.get(wanted);
  if (cell === undefined || [...cells.values()].some(({ value }) => value.s < 0n && value.n !== 0n)) return null;
  const used = behind(cells, wanted);
  // "Half an hour at 8 km/h": for the whole time nobody needs the speed of a stretch whose time is told.
  const isIdle = (id: string): boolean =>
    wanted.endsWith('w') &&
    way.given.some((other) => other.id === `${wanted.charAt(0)}${id.slice(1)}`) &&
    /\d$/.test(id);
  for (const one of way.given.filter(({ id }) => !used.has(id) && !isIdle(id))) {
    const without = closure(
      way,
      way.given.filter((other) => other !== one),
    ).get(one.id);
    if (without?.value.equals(one.value) !== true) return null;
  }
  return { value: cell.value, steps: [...used].flatMap((id) => cells.get(id)?.steps ?? []) };
}

/** There and back at two speeds, the way itself not told: the average speed, or the way from the whole time. */
export function thereAndBack({ count, given, ties, hasStops }: Way, wanted: string): Solved | null {
  const valueOf = (id: string): Fraction | undefined => given.find((one) => one.id === id)?.value;
  const [one, two, time] = [valueOf('s0'), valueOf('s1'), valueOf('tw')];
  if (count !== 2 || one === undefined || two === undefined || hasStops || ties.length !== 1 || ties[0]?.[1] !== 'd1')
    return null;
  const perUnit = one.inverse().add(two.inverse());
  if (given.length === 3 && time !== undefined && wanted.startsWith('d') && wanted !== 'dw') {
    const way = time.div(perUnit);
    const top = perUnit.n === 1n ? '' : `${perUnit.n}`;
    const steps = [
      ...given.flatMap((cell) => cell.steps),
      {
        reason: 'Let $x$ be the way there. The two times make the whole time.',
        expression: `\\frac{x}{${shown(one)}}+\\frac{x}{${shown(two)}}=${shown(time)}`,
      },
      { reason: 'Add the fractions.', expression: `\\frac{${top}x}{${perUnit.d}}=${shown(time)}` },
      { reason: 'Work out the distance.', expression: `x=${shown(way)}` },
    ];
    return { value: way, steps };
  }
  if (given.length !== 2 || wanted !== 'sw') return null;
  const way = new Fraction(one.mul(two).div(one.gcd(two)));
  const times = [way.div(one), way.div(two)];
  const whole = way.mul(2).mul(perUnit).div(2);
  const steps = [
    {
      reason: `The average does not depend on the distance; take $${shown(way)}$ each way.`,
      expression: `2\\times ${shown(way)}=${shown(way.mul(2))}`,
    },
    { reason: 'Find the two times and add them.', expression: `${times.map(shown).join('+')}=${shown(whole)}` },
    { reason: 'Divide the whole distance by the whole time.', expression: divide(way.mul(2), whole) },
  ];
  return { value: way.mul(2).div(whole), steps };
}
