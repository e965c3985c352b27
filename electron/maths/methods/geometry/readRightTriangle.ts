import type Fraction from 'fraction.js';

import { takeFacts, wordsOf } from '../facts/facts.ts';
import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Ratio } from './exactAngles.ts';
import type { RootForm } from './workPythagoras.ts';
import type { Side } from './workTrigonometry.ts';

/** A question about the sides and angles of one right-angled triangle. */
export type RightTriangleQuestion =
  | {
      readonly kind: 'side';
      readonly wanted: Side;
      readonly known: Side;
      readonly length: Fraction;
      readonly angle: Fraction;
      readonly unit: string;
      readonly form: RootForm;
    }
  | {
      readonly kind: 'angle';
      readonly sides: readonly [readonly [Side, Fraction], readonly [Side, Fraction]];
      readonly form: RootForm;
    }
  | { readonly kind: 'ratio'; readonly wanted: Ratio; readonly given: Readonly<Partial<Record<Side, Fraction>>> };

const ANGLE =
  '(?:this|the|that|it|its|an|one|θ|x|to it|to the|to this|to that|to θ|to x|a|b|of|angle|angle of #\\d|#\\d|the given|given|acute)';
/** One name for each side, however it is called. */
const NORMAL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:use|using|by|apply) (?:trigonometry|trig|trig ratios|sohcahtoa|soh cah toa)(?: to)?\b/g, ' '],
  [/\bright[- ]?angled? triangles?\b|\bright triangles?\b/g, 'triangle'],
  [/\b(opposite|adjacent)(?: to)? (?:the|an|this) angle of (#\d)/g, '$1 . angle $2 . $1'],
  [/\b(?:the )?(?:longest side|hypoteneuse|hypotenus)\b/g, 'hypotenuse'],
  [
    /\blengths? of (?:the )?(?=hypotenuse|side|opposite|adjacent)|\bhow long is (?:the )?(?=hypotenuse|side|opposite|adjacent)|\blength of (?:the )?/g,
    'find ',
  ],
  [
    new RegExp(`\\b(?:the )?(?:side|leg)(?: that is| which is)? opposite(?: (?:to )?${ANGLE}(?![a-z]))*`, 'g'),
    'opposite ',
  ],
  [
    new RegExp(`\\b(?:the )?(?:side|leg)(?: that is| which is)? (?:adjacent|next)(?: (?:to )?${ANGLE}(?![a-z]))*`, 'g'),
    'adjacent ',
  ],
  [/\b(?:the )?(opposite|adjacent)(?: side| leg)?\b/g, '$1'],
  [/\bthe hypotenuse\b/g, 'hypotenuse'],
  [
    /\b(?:one|an|another|the|its|acute|other|given|angles?|a|angle)* ?\bangle(?: θ| x| a| b)?(?= (?:is|of|measures|=|#|equal))/g,
    'angle',
  ],
  [/\b(opposite|adjacent|hypotenuse|angle) (?:of|in) (?:a|the|this) triangle(?= (?:is|measures|has))/g, '$1'],
  [/\bangle between (?:them|these sides|these two sides|the two sides)\b/g, 'angle'],
  [/\b(?:size|value) of (?:the |this )?(?=angle|θ|x)|\bmeasure of (?:the )?(?=angle)/g, ''],
];
const NEUTRAL = new Set(
  (
    'a an the of with and has is are its it given find what whats calculate work out determine compute state give in which if given then there triangle side sides where ' +
    "how long value measure measures length lengths what's be does do have having this to for that exact relative long size i write down"
  ).split(' '),
);
const SIDES: readonly string[] = ['opposite', 'adjacent', 'hypotenuse'];

type Words = { readonly wanted: ReadonlySet<string> };

function remaining(rest: string): Words | null {
  const wanted = new Set<string>();
  for (const word of wordsOf(rest)) {
    if (SIDES.includes(word) || word === 'angle' || word === 'θ' || /^(?:sin|cos|tan)$/.test(word)) wanted.add(word);
    else if (!NEUTRAL.has(word)) return null;
  }
  return { wanted };
}

function isAngle({ unit, dimension, size }: Quantity): boolean {
  return unit === '°' && dimension === 0 && !size.pi;
}

/** "The side opposite angle A" and "the side adjacent to angle B" are seen from two angles, and "cos A" is of one of them. */
function hasTwoAngles(text: string): boolean {
  return new Set([...text.matchAll(/\b(?:angle|(?:sin|cos|tan)(?:e|ine|gent)?(?: of)?(?: angle)?) (θ|x|y|a(?! (?:is|=|of|right|triangle)\b)|b|c)(?![a-z])/g)].map(([, letter]) => letter)).size > 1; // prettier-ignore
}

const NAMED_RIGHT =
  /\btriangle ([a-z])([a-z])([a-z]),? ?(?:(?:with|has|having|in which|where|which has) )?(?:(?:the|a|its) )?(?:right angle (?:is )?(?:at )?|angle )([a-z])(?: (?:is|being) (?:a |the )?(?:right angle|right|90 ?°)| = 90 ?°)?,?(?= )/;

/** "Triangle ABC with right angle at C", where only one of the other two angles is spoken of. */
function withoutNamedRight(text: string): string {
  const [all, one = '', two = '', three = '', right = ''] = NAMED_RIGHT.exec(text) ?? [];
  if (all === undefined || !/right|90/.test(all)) return text;
  const rest = text.replace(all, 'triangle ');
  const letters = new Set([one, two, three]);
  const told = [...rest.matchAll(/\b(?:angle|sin|cos|tan) ([a-z])(?![a-z])/g)].map(([, letter = '']) => letter);
  const others = told.every((letter) => letters.has(letter) && letter !== right);
  return letters.size === 3 && letters.has(right) && told.length > 0 && others ? rest : text;
}

/** "The side opposite the 40° angle", when the angle was told already, and "angle x" without its letter. */
function withOneAngle(text: string): string {
  const told = /(\d+(?:\.\d+)?) ?°/.exec(text)?.[1];
  const again =
    told === undefined
      ? text
      : text.replace(
          new RegExp(`(?<=\\b(?:opposite|adjacent|next|side)(?: to)?(?: the| this)) ${told} ?° angle`),
          ' angle',
        );
  return again.replace(/\bangle (?:x|a|b)\b(?! ?(?:is|=|of) ?\d)/g, 'angle');
}

/** Reads a question that names sides as opposite, adjacent or hypotenuse; `null` unless every word is known. */
export function readRightTriangle(problem: string): RightTriangleQuestion | null {
  const plain = plainQuestion(problem);
  const asked = withoutNamedRight(plain.text);
  const taken = hasTwoAngles(asked) ? null : takeQuantities(withOneAngle(asked));
  if (taken === null || taken.quantities.length !== 2 || plain.form?.kind === 'with') return null;
  const named = NORMAL.reduce((normal, [pattern, name]) => normal.replace(pattern, name), taken.text);
  const text = named.replace(/ +/g, ' ');
  const { facts, rest } = takeFacts(text, taken.quantities, {
    nouns: { hypotenuse: 'hypotenuse', opposite: 'opposite', adjacent: 'adjacent', angle: 'angle', θ: 'angle' },
    adjectives: {},
    lists: {},
  });
  const words = /#\d/.test(rest) || facts.length !== 2 ? null : remaining(rest);
  if (words === null) return null;
  const lengths = facts.filter(({ name }) => name !== 'angle');
  const units = new Set(lengths.map(({ quantity }) => quantity.unit).filter((unit) => unit !== ''));
  const plainLengths = lengths.every(
    ({ quantity: { size, dimension, unit } }) => !size.pi && dimension <= 1 && unit !== '°',
  );
  if (!plainLengths || units.size > 1) return null;
  const form: RootForm = plain.form ?? { kind: 'exact' };
  const [one, two] = lengths;
  const angle = facts.find(({ name }) => name === 'angle');
  const wanted = [...words.wanted];
  if (angle !== undefined && one !== undefined && isAngle(angle.quantity)) {
    const [side] = wanted.filter((word) => word !== 'θ' && word !== 'angle');
    if (side === undefined || wanted.some((word) => word !== side && word !== 'angle') || !SIDES.includes(side))
      return null;
    return {
      kind: 'side',
      wanted: side as Side,
      known: one.name as Side,
      length: one.quantity.size.value,
      angle: angle.quantity.size.value,
      unit: [...units][0] ?? '',
      form,
    };
  }
  if (one === undefined || two === undefined || one.name === two.name) return null;
  const ratio = wanted.find((word) => /^(?:sin|cos|tan)$/.test(word));
  const others = wanted.filter((word) => word !== ratio && word !== 'θ' && word !== 'angle');
  if (others.length > 0) return null;
  if (ratio !== undefined) {
    return {
      kind: 'ratio',
      wanted: ratio as Ratio,
      given: { [one.name]: one.quantity.size.value, [two.name]: two.quantity.size.value },
    };
  }
  if (wanted.length === 0) return null;
  return {
    kind: 'angle',
    sides: [
      [one.name as Side, one.quantity.size.value],
      [two.name as Side, two.quantity.size.value],
    ],
    form,
  };
}
