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
    `\\bangle of (?:elevation|depression)(?: (?:of|to|from|the|a|an|top|its|sun|boat|ship|car|${THING}|point|on|ground|\\.))*? (?:is|of|measures|=) (#\\d)`,
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
    rest = rest.replace(match[0], ' . ');
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
