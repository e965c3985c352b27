import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';

const LONG = '(?:length|long(?:er)? sides?)';
const WIDE = '(?:width|breadth|short(?:er)? sides?)';
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, 'two times': 2, 'three times': 3, triple: 3, treble: 3, thrice: 3, 'four times': 4, 'five times': 5 }; // prettier-ignore
const FACTOR = `(${Object.keys(TIMES).join('|')}|#\\d+ times)`;
const SUM = '(?:(#\\d+) (more|less|longer|shorter|greater|fewer|larger|smaller) than )';

const RELATIONS: readonly RegExp[] = [
  new RegExp(`\\b(${LONG}|${WIDE})(?: of (?:a|the|my|this|our) [a-z ]+?)?(?: is| was|'s| of)?(?: exactly)? ${SUM}?(?:${FACTOR} )?(?:as (?:long|wide|much) as )?(?:the |its |that of (?:the|its) |of (?:the|its) )?(${LONG}|${WIDE})(?: (plus|minus|and|less) (#\\d+))?`),
  new RegExp(`()(?:is |and )?${SUM}(?:${FACTOR} )?(?:as )?(?:long|wide) (?:as )?it is (wide|long)()()`),
  new RegExp(`()(?:is |and )?${SUM}()it is (wide|long)()()`),
  new RegExp(`(?<=(?:\\b(is|being|and|rectangle|garden|field|lawn|room)) )()()${FACTOR} as (?:long) as (?:it is )?(wide)()()`),
]; // prettier-ignore

const text = writeDecimal;
type Sum = { readonly factor: Fraction; readonly more: Fraction };

/** A rectangle whose length is told by its width, with the perimeter: the sides from half of it. */
export function relatedSides(problem: string): Rewording | null {
  if (!/rectang|oblong|garden|field|lawn|yard|pitch|court|park|room|pool|floor|plot/i.test(problem) || !/perimeter|fenc|around|round/i.test(problem)) return null; // prettier-ignore
  const given = figureText(problem);
  if (given === null || given.money.length + given.points.length > 0) return null;
  const found = RELATIONS.map((pattern) => pattern.exec(given.text)).find((one) => one !== null);
  if (found === undefined) return null;
  const [all, subject = '', mark, kind, times, other = '', sign, added] = found;
  const value = (one: string | undefined): Fraction | null => given.quantities[Number(/\d+/.exec(one ?? '')?.[0] ?? -1)]?.size.value ?? null; // prettier-ignore
  const factor = times === undefined || times === '' ? new Fraction(1) : times.startsWith('#') ? value(times) : new Fraction(TIMES[times] ?? 1); // prettier-ignore
  const down = /less|shorter|fewer|smaller/.test(kind ?? '') || /minus|less/.test(sign ?? '');
  const more = mark !== undefined && mark !== '' ? value(mark) : added !== undefined && added !== '' ? value(added) : new Fraction(0); // prettier-ignore
  if (factor === null || more === null || (factor.equals(1) && more.equals(0))) return null;
  const isLength = /long|length/.test(subject) || (subject === '' && /wide/.test(other)) || /^(?:is|being|and|rectangle|garden|field|lawn|room)$/.test(subject); // prettier-ignore
  const sameSide = /long|length/.test(subject) === /long|length/.test(other) && subject !== '' && !/^(?:is|being|and|rectangle|garden|field|lawn|room)$/.test(subject); // prettier-ignore
  if (sameSide) return null;
  const rest = given.text.replace(all, ' ¤ ');
  const around = /\bperimeter(?: (?:of (?:the|a|this|my|its|that) [a-z]+|is|of|=|measures|equals|has|a|the))* (#\d+)|\b(?:fence|fencing|hedge|wall|edging|border|distance|path)(?: (?:all|the|way|goes|that|runs|going))* a?round(?: (?:it|the (?:outside|edge|garden|field|whole thing)))*(?: (?:is|measures|comes to|of|was|takes))* (#\d+)|(#\d+) (?:of fencing|of fence|a?round|in perimeter|perimeter)/.exec(rest); // prettier-ignore
  const perimeter = value(around?.[1] ?? around?.[2] ?? around?.[3]);
  const marks = new Set([...given.text.matchAll(/#\d+/g)].map(([one]) => one));
  if (perimeter === null || around === null || marks.size !== given.quantities.length) return null;
  if (/#\d+/.test(rest.replace(around[0], ' ')) || /\b(?:not|increased|decreased|each side|new|then|twice|double|half|three times|diagonals?|ribbon|square on)\b/.test(rest)) return null; // prettier-ignore
  const wish = /\b(?:what|find|calculate|work out|how|determine|give|state)\b[^;]*?\b(length|long|width|breadth|wide|area)\b/.exec(rest)?.[1]; // prettier-ignore
  if (wish === undefined || /\b(?:length and|width and|dimensions)\b/.test(rest)) return null;
  return solved(given, { factor, more: down ? more.neg() : more }, { perimeter, isLength, wish });
}

type Asked = { readonly perimeter: Fraction; readonly isLength: boolean; readonly wish: string };

function solved(
  given: NonNullable<ReturnType<typeof figureText>>,
  { factor, more }: Sum,
  { perimeter, isLength, wish }: Asked,
): Rewording | null {
  // prettier-ignore
  const units = new Set(given.quantities.map(({ unit, dimension }) => (unit === '' ? '' : `${unit}${dimension}`)).filter((unit) => unit !== '')); // prettier-ignore
  if (units.size > 1 || given.plain.form !== null) return null;
  const unit = [...units][0]?.replace(/1$/, '') ?? '';
  if (/\d/.test(unit)) return null;
  const half = perimeter.div(2);
  const base = half.sub(more).div(factor.add(1));
  const other = half.sub(base);
  if (base.compare(0) <= 0 || other.compare(0) <= 0 || base.mul(100).d !== 1n) return null;
  const [length, width] = isLength ? [other, base] : [base, other];
  const letter = isLength ? 'w' : 'l';
  const told = `${factor.equals(1) ? '' : text(factor)}${letter}${more.equals(0) ? '' : more.compare(0) > 0 ? `+${text(more)}` : `-${text(more.abs())}`}`; // prettier-ignore
  const lead = [
    { reason: 'Length and width together are half of the perimeter.', expression: `${letter}+${told}=${text(perimeter)}\\div 2=${text(half)}` }, // prettier-ignore
    { reason: 'Collect and solve.', expression: `${text(factor.add(1))}${letter}=${text(half.sub(more))}` },
  ];
  const shown = (value: Fraction, power = ''): string =>
    `${text(value)}${unit === '' ? '' : `\\text{ ${unit}}${power}`}`;
  const division = `Work out $${text(half.sub(more))}\\div ${text(factor.add(1))}$`;
  if (wish === 'area') return { question: division, lead, finish: () => ({ steps: [{ reason: 'Then the other side, and the area.', expression: `${text(length)}\\times ${text(width)}=${text(length.mul(width))}` }], answer: shown(length.mul(width), '^2') }) }; // prettier-ignore
  const wanted = /^(?:width|wide|breadth)$/.test(wish) ? width : length;
  const steps = wanted.equals(base) && (wanted === base) ? [] : [{ reason: 'The other side is the rest.', expression: `${text(half)}-${text(base)}=${text(other)}` }]; // prettier-ignore
  return { question: division, lead, finish: () => ({ steps, answer: shown(wanted) }) };
}
