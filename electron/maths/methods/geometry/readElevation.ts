import type Fraction from 'fraction.js';

import { takeQuantities } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { RootForm } from './workPythagoras.ts';
import type { Side } from './workTrigonometry.ts';

/** A story with a right-angled triangle: heights by their angle of elevation, ladders, shadows. */
export type Elevation = {
  readonly wanted: Side;
  readonly known: Side;
  readonly length: Fraction;
  readonly angle: Fraction;
  readonly unit: string;
  readonly form: RootForm;
};

const THING =
  '(?:tree|tower|building|flagpole|church|pole|mast|cliff|lighthouse|house|wall|spire|statue|block of flats|post|chimney|kite|hill)';
const FLAT = '(?:horizontal |level |flat )?(?:ground|horizontal|floor)';
const ANGLES: readonly RegExp[] = [
  new RegExp(
    `\\bangle of (?:elevation|depression)(?: (?:of|to|from|the|a|an|top|at|its|sun|boat|ship|car|${THING}|point|on|ground|\\.))*? (?:is|of|measures|=) (#\\d)`,
  ),
  /\bangle of elevation (#\d)/,
  new RegExp(
    `\\b(?:(?:at|makes|making|forms|and makes|that makes|which makes)(?: an)?(?: angle)?(?: of)?|an angle of) (#\\d) (?:to|with|above|from) the ${FLAT}\\b`,
  ),
  new RegExp(`\\b(?:slopes|is inclined|inclined) at (#\\d) to the ${FLAT}\\b`),
  new RegExp(`\\bangle (?:with|to) the ${FLAT}(?: is| of)? (#\\d)`),
  /\bsun is (#\d) above the horizon\b/,
];
const KNOWN: readonly (readonly [RegExp, Side])[] = [
  [
    new RegExp(`\\b(?:a|the|an) (#\\d)(?: long)? (?:ladder|ramp|slide|wire|rope|plank|string|kite string)\\b`),
    'hypotenuse',
  ],
  [
    /\b(?:ladder|ramp|slide|wire|rope|plank|string|kite string),? ?(?:(?:is|of|of length|has length|that is|which is) )?(#\d)(?: long)?\b/,
    'hypotenuse',
  ],
  [new RegExp(`\\bshadow(?: of (?:the|a) ${THING})?(?: is| that is| which is)? (#\\d)(?: long)?\\b`), 'adjacent'],
  [
    new RegExp(
      `\\b(?:from |at )?(?:a |the )?(?:point|person|observer|man|woman|boy|girl|she|he|i)?(?: (?:on the ground|on level ground|stands?|standing|is))* ?(#\\d)(?: away)?(?: horizontally)? from (?:the )?(?:(?:foot|base|bottom) of )?(?:a |the |its )?(?:${THING}|foot|base|bottom)\\b`,
    ),
    'adjacent',
  ],
  [/\bfrom a point (#\d) away\b/, 'adjacent'],
  [new RegExp(`\\b${THING},? (?:(?:is|of height|which is|that is) )?(#\\d)(?: (?:tall|high))?\\b`), 'opposite'],
  [new RegExp(`\\b(?:a|the|an) (#\\d)(?: tall| high)? ${THING}\\b`), 'opposite'],
];
const LEANER = '(?:ladder|ramp|slide|wire|rope|string|kite string|plank|escalator|road|path|roof|beam)';
const ASK_ANGLE = new RegExp(
  `\\b(?:(?:find|calculate|work out|determine|what is) (?:the )?(?:size of (?:the )?)?(?:acute )?angle (?:of elevation(?: (?:of|from|to) (?:the )?(?:sun|top(?: of (?:the )?${THING})?|${THING}|her|him|this point|that point|the point))*|(?:that )?(?:the |a )?(?:${LEANER}|it) (?:makes|forms) with the ${FLAT}|(?:which|that) (?:the )?(?:${LEANER}|it) (?:makes|forms) with the ${FLAT}|between (?:the |a )?(?:${LEANER}|it) and the ${FLAT})|(?:what|at what) angle (?:does|is) (?:the |a )?(?:${LEANER}|it) (?:make with|to|inclined to|make to) the ${FLAT})`,
);
/** Lengths that stand in a question for an angle besides those of `KNOWN`. */
const KNOWN_OF_ANGLE: readonly (readonly [RegExp, Side])[] = [
  [
    /\b(?:reaches|reaching|touches)(?: (?:a height of|to a height of|up to|a point))? (#\d)(?: (?:high|above the ground))?(?: up)?(?: (?:the|a)(?: vertical)? (?:wall|house|building))?/,
    'opposite',
  ],
  [/\b(?:rises|climbs)(?: by)?(?: a)?(?: vertical(?: height| distance)? of)? (#\d)(?: vertically)?/, 'opposite'],
  [
    /\b(?:over|for|in|covers|with|along|across)?(?: a)? ?(?:horizontal (?:distance|length)|base)(?: of| is)? (#\d)/,
    'adjacent',
  ],
  [
    /\b(?:foot|base|bottom|end)(?: of (?:the|its) (?:ladder|plank|wire))?(?: is| being| placed| stands)* (#\d)(?: away)? from (?:the )?(?:(?:foot|base|bottom) of )?(?:the |a )?(?:wall|house|building|pole|mast)/,
    'adjacent',
  ],
];
const ASKS: readonly (readonly [RegExp, Side])[] = [
  [
    new RegExp(
      `\\bhow (?:tall|high) is (?:the |this )?(?:${THING}|it|top of the (?:slide|ramp))\\b|\\b(?:find|calculate|work out|what is|estimate) (?:the )?height of (?:the |this )?${THING}\\b|\\bhow (?:high|far)(?: up(?: the wall)?)? does (?:it|the ladder|the ramp) (?:reach|rise)(?: up the wall)?|\\bhow high up (?:the|a) wall does (?:it|the ladder) reach\\b|\\b(?:find|work out|calculate) (?:the height that it reaches|how (?:high|far) up the wall (?:it|the ladder) reaches)`,
    ),
    'opposite',
  ],
  [
    new RegExp(
      `\\bhow long is (?:the|its) shadow(?: of the ${THING})?|\\b(?:find|calculate|work out|what is) (?:the )?length of (?:the|its) shadow|\\bhow far(?: away)? is (?:the )?(?:boat|ship|car|point|observer|person|its foot|foot of the ladder|its base|the foot of the ladder)(?: from (?:the )?(?:(?:foot|base|bottom) of )?(?:the )?(?:${THING}|wall))*|\\b(?:find|calculate|work out|what is) (?:the )?(?:horizontal )?distance (?:of|from|between) (?:the )?(?:boat|ship|car|its foot|foot of the ladder)(?: (?:to|from|and) (?:the )?(?:(?:foot|base|bottom) of )?(?:the )?(?:${THING}|wall))*|\\b(?:find|work out|calculate) how far its foot is from the wall|\\bwhat horizontal distance does it cover`,
    ),
    'adjacent',
  ],
  [
    /\bhow long is (?:the|this) (?:ladder|ramp|wire|rope|string|slide)\b|\b(?:find|calculate|work out|what is) (?:the )?length of the (?:ladder|ramp|wire|rope|string|slide)\b/,
    'hypotenuse',
  ],
];
const FILLER = new RegExp(
  `^(?:a|an|the|is|it|its|and|with|of|on|in|to|at|from|when|if|by|against|leans|leaning|rests|placed|standing|stands|vertical|horizontal|wall|ladder|ground|foot|base|top|bottom|angle|elevation|depression|sun|casts|shadow|point|level|person|observer|away|that|boat|ship|car|ramp|kite|flies|string|pole|tall|high|long|which|makes|slopes|inclined|end|stand|her|him|his|her|sees|looks|up|straight|${THING.slice(3, -1).split('|').join('|')})$`,
);

/** Reads the story; `null` unless its length, its angle and its question are surely known. */
export function readElevation(problem: string): Elevation | null {
  const plain = plainQuestion(problem);
  const taken = takeQuantities(plain.text);
  if (taken === null || taken.quantities.length !== 2 || plain.form?.kind === 'with') return null;
  let rest = taken.text;
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest);
    if (match === null) return null;
    rest = rest.replace(match[0], ' . ').replace(/ +/g, ' ');
    return match[1] ?? '';
  };
  let wanted: Side | null = null;
  for (const [pattern, side] of ASKS) if (wanted === null && take(pattern) !== null) wanted = side;
  let known: { readonly side: Side; readonly mark: string } | null = null;
  for (const [pattern, side] of KNOWN) {
    const mark = pattern.exec(rest)?.[1];
    // An angle is never the length that a pattern is about.
    if (known !== null || mark === undefined || taken.quantities[Number(mark.slice(1))]?.unit === '°') continue;
    take(pattern);
    known = { side, mark };
  }
  const angle = ANGLES.map(take).find((mark) => mark !== null) ?? null;
  if (wanted === null || angle === null || known === null || known.side === wanted) return null;
  const words = rest.match(/[\p{L}'-]+|#\d+/gu) ?? [];
  const [size, turn] = [taken.quantities[Number(known.mark.slice(1))], taken.quantities[Number(angle.slice(1))]];
  if (!words.every((word) => FILLER.test(word)) || size === undefined || turn === undefined) return null;
  if (turn.unit !== '°' || size.unit === '°' || size.dimension > 1 || size.size.pi) return null;
  return {
    wanted,
    known: known.side,
    length: size.size.value,
    angle: turn.size.value,
    unit: size.unit,
    form: plain.form ?? { kind: 'exact' },
  };
}

/** Two lengths of a story and the angle above the ground that is asked for. */
export type ElevationAngle = {
  readonly sides: readonly [readonly [Side, Fraction], readonly [Side, Fraction]];
  readonly form: RootForm;
};

/** Reads a story that asks for an angle of elevation or a slope; `null` unless both lengths are surely known. */
export function readElevationAngle(problem: string): ElevationAngle | null {
  const plain = plainQuestion(problem);
  const taken = takeQuantities(plain.text);
  const asked = taken === null ? null : ASK_ANGLE.exec(taken.text);
  if (taken === null || asked === null || taken.quantities.length !== 2 || plain.form?.kind === 'with') return null;
  let rest = taken.text.replace(asked[0], ' . ');
  const sides: (readonly [Side, Fraction])[] = [];
  for (const [pattern, side] of [...KNOWN_OF_ANGLE, ...KNOWN]) {
    const match = pattern.exec(rest);
    const quantity = taken.quantities[Number(match?.[1]?.slice(1) ?? -1)];
    if (match === null || quantity === undefined || sides.some(([known]) => known === side)) continue;
    if (quantity.unit === '°' || quantity.dimension > 1 || quantity.size.pi) return null;
    rest = rest.replace(match[0], ' . ');
    sides.push([side, quantity.size.value]);
  }
  const [one, two] = sides;
  const units = new Set(taken.quantities.map(({ unit }) => unit));
  const words = rest.match(/[\p{L}'-]+|#\d+/gu) ?? [];
  if (
    one === undefined ||
    two === undefined ||
    units.size !== 1 ||
    !words.every((word) => FILLER.test(word) || word === 'road')
  )
    return null;
  return { sides: [one, two], form: plain.form ?? { kind: 'exact' } };
}
