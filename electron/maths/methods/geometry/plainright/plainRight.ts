import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { takeQuantities } from '../../facts/measures.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { RootForm } from '../workPythagoras.ts';
import { workAngle, workRatio, workSide } from '../workTrigonometry.ts';
import type { Side } from '../workTrigonometry.ts';
import { NAMES, PHRASES, SPECIAL_NAMES } from './rightPhrases.ts';
import { nothingTold } from './rightTold.ts';
import type { AngleName, RightTold, RightWish } from './rightTold.ts';

type Seen = Partial<Record<Side, Fraction>>;

/** Phrase after phrase to the last word; `null` where one is not known. */
function readTold(text: string, told: RightTold): RightTold | null {
  let rest = text.trim();
  while (rest !== '') {
    const found = PHRASES.find(([pattern]) => pattern.test(rest));
    const match = found?.[0].exec(rest) ?? null;
    if (found === undefined || match === null) return null;
    found[1](told, match.slice(1));
    rest = rest.slice(match[0].length).trim();
  }
  return told.failed ? null : told;
}

const square = (value: Fraction): Fraction => value.mul(value);

/** The legs, and the hypotenuse where it is told; `null` where the sizes make no right-angled triangle. */
function sidesOf({
  legs,
  sides,
  seen,
  shorter,
  longer,
  needsLong,
}: RightTold): { legs: Fraction[]; long: Fraction | null } | null {
  const { hypotenuse, opposite, adjacent } = seen;
  const named = [shorter, longer, opposite, adjacent].flatMap((side) =>
    side === null || side === undefined ? [] : [side],
  );
  const [one, two, three] = sides.toSorted((first, second) => first.compare(second));
  if (one !== undefined && two !== undefined && three !== undefined) {
    const alone = legs.length + named.length === 0 && hypotenuse === undefined;
    return alone && square(one).add(square(two)).equals(square(three)) ? { legs: [one, two], long: three } : null;
  }
  if (needsLong && hypotenuse === undefined) return null;
  if (shorter !== null && longer !== null && shorter.compare(longer) >= 0) return null;
  const all = [...legs, ...named];
  const [first, second, ...more] = all;
  if (first === undefined || more.length > 0 || (hypotenuse !== undefined && all.some((leg) => leg.compare(hypotenuse) >= 0))) return null; // prettier-ignore
  const fits = second === undefined || hypotenuse === undefined || square(first).add(square(second)).equals(square(hypotenuse)); // prettier-ignore
  return fits ? { legs: all, long: hypotenuse ?? null } : null;
}

/** Which of the known legs a name means: by its length, or as the shorter or longer one. */
function legMeant(told: RightTold, name: string, legs: readonly Fraction[], long: Fraction | null): Fraction | null {
  const [one, two] = legs;
  if (one === undefined) return null;
  if (name.startsWith('#')) {
    const value = told.quantities[Number(name.slice(1))];
    const fits = value !== undefined && value.dimension <= 1 && (value.unit === '' || told.units.has(value.unit));
    return fits ? (legs.find((leg) => leg.equals(value.size.value)) ?? null) : null;
  }
  if (!/^(?:short|long)leg$/.test(name)) return two === undefined ? one : null;
  const small = name === 'shortleg';
  if (two !== undefined) return one.equals(two) ? null : one.compare(two) < 0 === small ? one : two;
  if (long === null) return null;
  return square(one).mul(2).compare(square(long)) < 0 === small ? one : null;
}

/** The sides as seen from the smaller or the larger acute angle. */
function seenBySize(
  size: 'smaller' | 'larger',
  told: RightTold,
  legs: readonly Fraction[],
  long: Fraction | null,
): Seen | null {
  const [one, two] = legs;
  const hypotenuse = long === null ? {} : { hypotenuse: long };
  const meant = legMeant(told, size === 'smaller' ? 'shortleg' : 'longleg', legs, long);
  if (meant !== null) return { opposite: meant, ...otherLeg(legs, meant, 'adjacent'), ...hypotenuse };
  const even = one === undefined || long === null || square(one).mul(2).equals(square(long));
  return two !== undefined || even ? null : { adjacent: one, ...hypotenuse };
}

/** The sides as seen from the angle that is meant. */
function seenFrom(told: RightTold, angle: AngleName): Seen | null {
  if (angle.by === 'letter') return told.letters.size === 1 && told.letters.has(angle.letter) && told.legs.length === 0 ? told.seen : null; // prettier-ignore
  const found = sidesOf(told);
  if (found === null || told.angle !== null) return null;
  const { legs, long } = found;
  if (!('leg' in angle)) return seenBySize(angle.by, told, legs, long);
  const leg = legMeant(told, angle.leg, legs, long);
  if (leg === null) return null;
  const other = angle.by === 'opposite' ? 'adjacent' : 'opposite';
  return { [angle.by]: leg, ...otherLeg(legs, leg, other), ...(long === null ? {} : { hypotenuse: long }) };
}

function otherLeg(legs: readonly Fraction[], leg: Fraction, name: Side): Seen {
  const other = legs.length < 2 ? undefined : legs[legs[0]?.equals(leg) === true ? 1 : 0];
  return other === undefined ? {} : { [name]: other };
}

function twoOf(seen: Seen): readonly [readonly [Side, Fraction], readonly [Side, Fraction]] | null {
  const known = (['opposite', 'adjacent', 'hypotenuse'] as const).flatMap((side) => {
    const length = seen[side];
    return length === undefined ? [] : [[side, length] as const];
  });
  const [one, two] = known;
  return one === undefined || two === undefined ? null : [one, two];
}

/** A side from another one and the angle: that of 30° where the triangle is the special one. */
function sideWanted(told: RightTold, wanted: Side, form: RootForm): RuleSolution | null {
  const { special, shorter, longer, seen } = told;
  const own: Seen = special ? { ...(shorter === null ? {} : { opposite: shorter }), ...(longer === null ? {} : { adjacent: longer }) } : {}; // prettier-ignore
  const [one, ...more] = Object.entries({ ...own, ...seen });
  const angle = special ? (told.angle === null ? new Fraction(30) : null) : told.angle;
  if (one === undefined || more.length > 0 || angle === null || (!special && (shorter ?? longer) !== null)) return null;
  if (told.legs.length + told.sides.length > 0 || (special && (seen.opposite ?? seen.adjacent) !== undefined)) return null; // prettier-ignore
  const [known, length] = one;
  return workSide({ wanted, known: known as Side, length, angle, unit: [...told.units][0] ?? '', form });
}

function legWanted(told: RightTold, leg: 'shorter' | 'longer' | 'other', form: RootForm): RuleSolution | null {
  const { special, seen } = told;
  if (leg !== 'other') return special ? sideWanted(told, leg === 'shorter' ? 'opposite' : 'adjacent', form) : null;
  const known = seen.opposite === undefined ? seen.adjacent : seen.opposite;
  if (special || known === undefined || told.angle === null) return null;
  return sideWanted(told, seen.opposite === undefined ? 'opposite' : 'adjacent', form);
}

function work(told: RightTold, wish: RightWish, form: RootForm): RuleSolution | null {
  if (wish.kind === 'leg') return legWanted(told, wish.leg, form);
  if (wish.kind === 'side') {
    const one = told.letters.size <= 1 && (wish.letter === '' || told.letters.has(wish.letter));
    return one && !(told.special && wish.side !== 'hypotenuse') ? sideWanted(told, wish.side, form) : null;
  }
  const seen = told.special ? null : seenFrom(told, wish.angle);
  const known = seen === null ? null : twoOf(seen);
  if (seen === null || known === null) return null;
  if (wish.kind === 'ratio') return form.kind === 'exact' ? workRatio(wish.ratio, seen) : null;
  return told.angle === null ? workAngle({ sides: known, form }) : null;
}

/** Whether the unit that the answer is rounded to is that of what is asked. */
function fitsNearest(nearest: string | null, wish: RightWish, units: ReadonlySet<string>): boolean {
  if (nearest === null || /^(?:whole|integer|tenth|hundredth)/.test(nearest)) return true;
  const short: Readonly<Record<string, string>> = { foot: 'ft', inch: 'in', mile: 'miles', centimetre: 'cm', metre: 'm', meter: 'm', kilometre: 'km' }; // prettier-ignore
  return wish.kind === 'angle' ? nearest === 'degree' : units.has(short[nearest] ?? nearest);
}

/**
 * Questions about one right-angled triangle without names: "legs of 5 m and 8 m; find the angle opposite the 5 m leg",
 * "the shorter leg of a 30-60-90 triangle is 7". `null` unless every word has its place.
 */
export function plainRight(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/\bright\b|right-|30\D{1,6}60|60\D{1,6}30/i.test(problem)) return null;
  const plain = plainQuestion(problem);
  const named = NAMES.reduce((text, [pattern, name]) => text.replace(pattern, name), plain.text).replace(/ +/g, ' ');
  const special = /\bspecialtri\b/.test(named);
  const faced = special ? SPECIAL_NAMES.reduce((text, [pattern, name]) => text.replace(pattern, name), named) : named;
  const taken = takeQuantities(faced);
  if (taken === null || plain.form?.kind === 'with' || !(special || /\brtri\b/.test(named))) return null;
  const told = readTold(taken.text, nothingTold(taken.quantities, special));
  const [wish, ...more] = told?.wishes ?? [];
  if (told === null || wish === undefined || more.length > 0 || told.units.size > 1) return null;
  return fitsNearest(plain.nearest, wish, told.units) ? work(told, wish, plain.form ?? { kind: 'exact' }) : null;
}
