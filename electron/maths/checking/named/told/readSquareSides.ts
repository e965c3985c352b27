import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { numberIn } from '../numbersIn.ts';
import { reply } from './reply.ts';

const NAME = '[a-z]+(?:-[a-z]+)?';
const THING = `(?<thing>(?:${NAME} ){0,2}?${NAME})`;
const MINE = "(?: of mine| (?:i'm|we're|i am|we are) (?:doing|laying|making|building|planning|painting))?";
const PLACE = `(?:,? (?:near|outside|in|at|behind|on) (?:the |a |my |our )?${NAME}(?: ${NAME})?)?`;
const SIZE = '(?<size>\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const LENGTHS = 'mm|cm|km|m|ft|in|yd|yards|feet|inches|metres|meters|centimetres|centimeters|millimetres|millimeters|kilometres|kilometers|miles'; // prettier-ignore
const OWNER = '(?:an?|the|my|our|his|her|one)';

const measured = (power: 'square' | 'cubic', sign: string): string =>
  `${SIZE} ?(?:${power} (?<named>${LENGTHS})|(?<short>mm|cm|km|m|ft|in|yd)(?:${sign}))`;
const AREA = measured('square', '²|\\^2');
const VOLUME = measured('cubic', '³|\\^3');
const ENDING = String.raw`(?: of (?:a |the )?${NAME}(?: ${NAME})?)?`;

const WANTED = String.raw`(?:(?:what is|what's|find|work out|calculate|determine|i want|i need) (?:the |its )?(?<exact>exact )?(?:length of (?:one|each|a|its) (?:side|edge)s?|(?:side|edge) length|length of (?:a|one|each) (?:side|edge))|how long is (?:one|each|a|the) (?:side|edge))(?: of (?:the |my |our )?(?<asked>${NAME}))?(?:,? in (?<unit>${LENGTHS}))?`;

const SQUARES: readonly RegExp[] = [
  new RegExp(`^the area of ${OWNER} square ${THING}${PLACE} is ${AREA}[.,;] ${WANTED}$`),
  new RegExp(`^${OWNER} square(?:-shaped)? ${THING}${MINE}${PLACE} (?:has an area of|has area|covers|has an area equal to) ${AREA}${ENDING}[.,;] ${WANTED}$`),
]; // prettier-ignore
const CUBES: readonly RegExp[] = [
  new RegExp(`^the volume of ${OWNER} (?:cube-shaped|cubic) ${THING}${PLACE} is ${VOLUME}[.,;] ${WANTED}$`),
  new RegExp(`^${OWNER} (?:cube-shaped|cubic) ${THING}${MINE}${PLACE} (?:has a volume of|has volume|holds) ${VOLUME}[.,;] ${WANTED}$`),
  new RegExp(`^${OWNER} (?<thing>cube)${PLACE} has (?:a )?volume (?:of )?${VOLUME}[.,;] ${WANTED}$`),
]; // prettier-ignore

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ft|feet)$/, 'ft'],
  [/^(?:in|inches)$/, 'in'],
  [/^(?:yd|yards)$/, 'yd'],
  [/^(?:mm|millimet(?:re|er)s)$/, 'mm'],
  [/^(?:cm|centimet(?:re|er)s)$/, 'cm'],
  [/^(?:km|kilomet(?:re|er)s)$/, 'km'],
  [/^(?:m|met(?:re|er)s)$/, 'm'],
  [/^miles$/, 'miles'],
];

function unitOf(word: string | undefined): string | null {
  return UNITS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? null;
}

/** The whole number with this power; null where there is none. */
function wholeRoot(value: number, power: 2 | 3): number | null {
  const near = Math.round(value ** (1 / power));
  return near ** power === value ? near : null;
}

/** A square pyramid has four more faces, a square frame a hole. */
const OTHER_THING =
  /\b(?:pyramid|prism|based?|frame|ring|border|path|box|tank|bin|tower|tube|number|numbers|not|half|tiles?)\b/;

/** "The bin" of "a storage bin"; the side of anything else is another length. */
function isThing(asked: string | undefined, thing: string): boolean {
  return asked === undefined || thing.split(' ').at(-1) === asked || asked === 'square' || asked === 'cube';
}

/** The side of a square thing by its area, the edge of a cube by its volume. */
export function readSquareSides({ text, form }: BareQuestion): NamedQuestion | null {
  if (!/\b(?:sides?|edges?)\b/.test(text) || !/\b(?:square|cub)/.test(text)) return null;
  for (const [patterns, power] of [
    [SQUARES, 2],
    [CUBES, 3],
  ] as const)
    // prettier-ignore
    for (const pattern of patterns) {
      const groups = pattern.exec(text)?.groups;
      const size = numberIn(groups?.['size'] ?? '');
      if (groups === undefined || size === null) continue;
      const unit = unitOf(groups['named'] ?? groups['short']);
      const asked = groups['unit'];
      if (unit === null || (asked !== undefined && unitOf(asked) !== unit)) return null;
      const thing = groups['thing'] ?? '';
      if (!isThing(groups['asked'], thing) || (power === 2 && OTHER_THING.test(thing))) return null;
      const root = wholeRoot(size.valueOf(), power);
      if (root !== null && (form === '' || form === 'in exact form'))
        return reply(`${root} + 0`, { unit, mayLackUnit: asked !== undefined });
      const isExact = form === 'in exact form' || (form === '' && groups['exact'] !== undefined);
      if (power === 2 && root === null && isExact && size.d === 1n)
        return reply(`sqrt(${size.toFraction()})`, { form: 'in exact form', unit, mayLackUnit: asked !== undefined });
      return null;
    }
  return null;
}
