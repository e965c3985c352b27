import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { workDraws } from '../workDraws.ts';
import type { DrawWish } from '../workDraws.ts';
import { probabilitySolution, workBag } from '../workProbability.ts';
import { writeNumber } from '../../writeTerms.ts';
import { BAG_WORDS, bagPhrases } from './bagPhrases.ts';
import type { BagFact } from './bagPhrases.ts';
import { markKinds } from './bagContents.ts';
import { solveReadings, tagChance } from './chanceReader.ts';
import { expectedOf } from './expectedOf.ts';
import type { PlainChance } from './plainChance.ts';

type Of<Kind extends BagFact['kind']> = Extract<BagFact, { kind: Kind }>;
function of<Kind extends BagFact['kind']>(facts: readonly BagFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

const WISHES: readonly BagFact['kind'][] = [
  'any',
  'all',
  'atLeastOne',
  'none',
  'exactlyOne',
  'oneEach',
  'then',
  'place',
  'same',
  'different',
];

/** A kind of which nobody knows how many, or several bags of one content. */
const UNCOUNTED =
  /\bas (?:many|few)\b|#\d+ [a-z]+(?: [a-z]+)?(?:,|,? and) (?:some|several|a few|many|lots of|a lot of) |#\d+ (?:such |more |other )?(?:bags|boxes|jars|drawers|tins|hats|bowls|baskets|urns)\b/;

/** How many there are of each kind, with those of no told kind at the end; null where the numbers do not fit. */
function contents(facts: readonly BagFact[], kinds: number): readonly number[] | null {
  const some = of(facts, 'some');
  const rests = of(facts, 'rest');
  const totals = of(facts, 'number').map(({ count }) => count);
  const counts = Array.from({ length: kinds }, (_item, kind) =>
    some.filter((fact) => fact.of === kind).map(({ count }) => count),
  );
  if (counts.some((told) => new Set(told).size > 1) || rests.length > 1 || new Set(totals).size > 1) return null;
  const known = counts.map(([count]) => count ?? null);
  const sum = known.reduce<number>((total, count) => total + (count ?? 0), 0);
  const [total] = totals;
  const [rest] = rests;
  const unknown = known.flatMap((count, kind) => (count === null ? [kind] : []));
  if (total === undefined)
    return rest === undefined && unknown.length === 0 && kinds > 1 ? known.map((count) => count ?? 0) : null;
  if (sum > total || unknown.length > 1 || (rest !== undefined && unknown[0] !== rest.of)) return null;
  if (unknown.length === 1)
    return rest === undefined && kinds !== 2 ? null : known.map((count) => count ?? total - sum);
  return sum === total ? known.map((count) => count ?? 0) : [...known.map((count) => count ?? 0), total - sum];
}

/** How often something is drawn: told as a number, one after the other, or in so many times. */
function drawsOf(facts: readonly BagFact[]): number | null {
  const drawn = new Set(
    of(facts, 'draw')
      .map(({ count }) => count)
      .filter((count) => count > 1),
  );
  const times = of(facts, 'times')
    .map(({ count }) => count)
    .filter((count) => count > 1);
  const again = of(facts, 'again').length > 0;
  if (drawn.size > 1 || times.length > 1 || (drawn.size > 0 && times.length > 0)) return null;
  const [many] = [...drawn, ...times];
  if (many === undefined) return again ? 2 : 1;
  return again && many !== 2 ? null : many;
}

function wishOf(fact: BagFact, kinds: number): DrawWish | null {
  switch (fact.kind) {
    case 'all':
      return { kind: 'ordered', first: fact.of, second: fact.of };
    case 'then': {
      const [first = 0, second = 0] = fact.of;
      return { kind: 'ordered', first, second };
    }
    case 'oneEach': {
      const [first, second] = fact.of.length === 0 && kinds === 2 ? [0, 1] : fact.of;
      return first === undefined || second === undefined || first === second
        ? null
        : { kind: 'oneOfEach', first, second };
    }
    case 'same':
    case 'different':
      return { kind: fact.kind };
    case 'atLeastOne':
      return { kind: 'atLeastOne', of: fact.of };
    default:
      return null;
  }
}

/** All of so many draws from one kind (or from all others): one fraction after the other. */
function workAll(good: number, all: number, draws: number, back: boolean): RuleSolution | null {
  if ((good < draws || draws > 4) && !back) return null;
  const parts = Array.from(
    { length: draws },
    (_item, index) => [good - (back ? 0 : index), all - (back ? 0 : index)] as const,
  );
  const value = parts.reduce((product, [top, bottom]) => product.mul(new Fraction(top, bottom)), new Fraction(1));
  const answer = writeNumber(value);
  const line = parts.map(([top, bottom]) => `\\frac{${top}}{${bottom}}`).join('\\times ');
  const reason = back ? 'Each time the same numbers: multiply.' : 'Each time there is one less: multiply.';
  return probabilitySolution([{ reason, expression: `${line}=${answer}` }], answer);
}

function complement(none: RuleSolution | null): RuleSolution | null {
  const [, top, bottom] = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(none?.answer ?? '') ?? [];
  if (none === null || top === undefined || bottom === undefined) return null;
  const answer = writeNumber(new Fraction(1).sub(new Fraction(Number(top), Number(bottom))));
  const last: RuleStep = { reason: 'At least one is everything but none.', expression: `1-${none.answer}=${answer}` };
  return probabilitySolution([...none.steps, last], answer);
}

function severalDraws(
  counts: readonly number[],
  wishes: readonly BagFact[],
  draws: number,
  back: boolean,
): RuleSolution | null {
  const [wish, second, ...more] = wishes;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (wish === undefined || more.length > 0) return null;
  const place =
    wish.kind === 'place' && second?.kind === 'place'
      ? [wish, second].toSorted((one, two) => one.place - two.place)
      : null;
  if (place !== null)
    return draws === 2 && place[0]?.place === 1 && place[1]?.place === 2
      ? workDraws(counts, back, { kind: 'ordered', first: place[0].of, second: place[1].of })
      : null;
  if (second !== undefined) return null;
  if (wish.kind === 'all' && wish.count !== null && wish.count !== draws) return null;
  if (wish.kind === 'none') return workAll(total - (counts[wish.of] ?? 0), total, draws, back);
  if (wish.kind === 'exactlyOne') {
    const good = counts[wish.of] ?? 0;
    return draws === 2 ? workDraws([good, total - good], back, { kind: 'oneOfEach', first: 0, second: 1 }) : null;
  }
  if (draws > 2) {
    if (draws > 4) return null;
    if (wish.kind === 'all') return workAll(counts[wish.of] ?? 0, total, draws, back);
    return wish.kind === 'atLeastOne' ? complement(workAll(total - (counts[wish.of] ?? 0), total, draws, back)) : null;
  }
  const drawn = wishOf(wish, counts.length);
  return drawn === null ? null : workDraws(counts, back, drawn);
}

function solve(facts: readonly BagFact[], kinds: number): RuleSolution | null {
  const asked = new Set(of(facts, 'ask').map(({ what }) => what));
  const counted = of(facts, 'all').some(({ count }) => count !== null);
  if (asked.size === 0 && !counted) return null;
  const counts = contents(facts, kinds);
  const draws = drawsOf(facts);
  if (counts === null || draws === null || counts.some((count) => count < 1)) return null;
  const wishes = facts.filter(({ kind }) => WISHES.includes(kind));
  const backs = new Set(of(facts, 'back').map(({ back }) => back));
  const told = new Set(wishes.map((wish) => JSON.stringify(wish)));
  if (asked.has('expected')) {
    const [trials] = of(facts, 'times');
    return trials === undefined || backs.has(false)
      ? null
      : expectedOf(single(counts, wishes, told.size), trials.count);
  }
  if (draws === 1) return backs.size > 0 ? null : single(counts, wishes, told.size);
  const times = of(facts, 'times').some(({ count }) => count > 1);
  const [back] = backs;
  // Of several taken together nothing can be put back between them; of a second one it has to be said.
  const together = of(facts, 'again').length === 0 && !times;
  if (backs.size > 1 || (back === undefined && !together)) return null;
  const wanted = wishes.filter(({ kind }) => kind !== 'any');
  if (wanted.length < wishes.length && wanted.length > 0) return null;
  return severalDraws(counts, wanted, draws, back ?? false);
}

function single(counts: readonly number[], wishes: readonly BagFact[], different: number): RuleSolution | null {
  const [wish] = wishes;
  if (wish?.kind !== 'any' || different !== 1) return null;
  const places = counts.map((_count, place) => place).filter((place) => wish.of.includes(place) !== wish.denied);
  return workBag(counts, places);
}

/** Things of several kinds of which some are drawn. */
export function bagQuestion({ text, numbers }: PlainChance): RuleSolution | null {
  if (/\b(?:coins?|dice|heads?|tails?)\b|\^/.test(text) || UNCOUNTED.test(text)) return null;
  // "18 are girls and 12 of those wear glasses": a part of a part.
  if (/#\d+.*#\d+ (?!of).*#\d+ of (?:those|whom)\b/.test(text)) return null;
  // "18 play football only": others may play it too.
  if (/#\d+[^.#]*\b(?:only|just)\b[^.]*#\d/.test(text)) return null;
  const marked = markKinds(text);
  if (marked === null) return null;
  return solveReadings(tagChance(marked.text, BAG_WORDS), bagPhrases(numbers), (facts) =>
    solve(facts, marked.kinds.length),
  );
}
