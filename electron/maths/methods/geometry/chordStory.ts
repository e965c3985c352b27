import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';
import { workRoot } from './workPythagoras.ts';
import type { RootAnswer, RootForm } from './workPythagoras.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);
const EXACT: RootForm = { kind: 'exact' };

/** What was told of a circle with a chord or a tangent, the lengths in one unit. */
type ChordFacts = {
  readonly radius: Fraction;
  readonly chord: Fraction;
  /** How far the chord, or the point outside, is from the centre. */
  readonly far: Fraction;
  readonly unit: string;
  readonly form: RootForm;
};

/** The length of a tangent from a point outside. */
function workTangent({ radius, far, unit, form }: ChordFacts): Worked | null {
  const left = square(far).sub(square(radius));
  const root = workRoot(left, 't', form);
  if (root === null) return null;
  const start = step(
    'A tangent is at right angles to the radius, so use Pythagoras.',
    `t^2=${text(far)}^2-${text(radius)}^2=${text(left)}`,
  );
  return { steps: [start, ...root.steps], answer: withUnit(root.value, unit, 1) };
}

/** How far the point outside is from the centre, from the length of its tangent. */
function workOutside(radius: Fraction, tangent: Fraction, { unit, form }: ChordFacts): Worked | null {
  const sum = square(tangent).add(square(radius));
  const root = workRoot(sum, 'd', form);
  if (root === null) return null;
  const start = step(
    'A tangent is at right angles to the radius, so use Pythagoras.',
    `d^2=${text(tangent)}^2+${text(radius)}^2=${text(sum)}`,
  );
  return { steps: [start, ...root.steps], answer: withUnit(root.value, unit, 1) };
}

/** Twice a root that does not come out: a surd, or rounded as asked. */
function doubledRoot(left: Fraction, form: RootForm): RootAnswer | null {
  if (form.kind === 'exact') {
    const twice = workRoot(left.mul(4), 'c', EXACT);
    if (twice === null) return null;
    const line = `c=2\\sqrt{${text(left)}}=${twice.value}`;
    return { value: twice.value, steps: [step('The chord is twice as long.', line)] };
  }
  const number = 2 * Math.sqrt(left.valueOf());
  const value = roundedText(number, form) ?? '';
  const line = `c=2\\sqrt{${text(left)}}=${startOf(number)}\\approx ${value}`;
  return { value, steps: [step('The chord is twice as long; round.', line)] };
}

/** The length of a chord from its distance to the centre. */
function workChord({ radius, far, unit, form }: ChordFacts): Worked | null {
  const left = square(radius).sub(square(far));
  const root = workRoot(left, 'h', EXACT);
  if (root === null) return null;
  const start = step(
    'Half the chord, the distance and the radius make a right-angled triangle.',
    `h^2=${text(radius)}^2-${text(far)}^2=${text(left)}`,
  );
  if (/^[\d.]+$/.test(root.value)) {
    const whole = text(new Fraction(root.value).mul(2));
    const double = step('Double it.', `2\\times ${root.value}=${whole}`);
    return { steps: [start, ...root.steps, double], answer: withUnit(whole, unit, 1) };
  }
  const twice = doubledRoot(left, form);
  return twice === null ? null : { steps: [start, ...twice.steps], answer: withUnit(twice.value, unit, 1) };
}

/** How far a chord is from the centre (`d`), or the radius of its circle (`r`). */
function workFromChord({ radius, chord, far, unit, form }: ChordFacts, letter: 'd' | 'r'): Worked | null {
  const half = chord.div(2);
  const [value, sum] =
    letter === 'd'
      ? [square(radius).sub(square(half)), `${text(radius)}^2-${text(half)}^2`]
      : [square(half).add(square(far)), `${text(half)}^2+${text(far)}^2`];
  const root = workRoot(value, letter, form);
  if (root === null) return null;
  const steps = [
    step('The line from the centre cuts the chord in half.', `${text(chord)}\\div 2=${text(half)}`),
    step('Use Pythagoras.', `${letter}^2=${sum}=${text(value)}`),
    ...root.steps,
  ];
  return { steps, answer: withUnit(root.value, unit, 1) };
}

/** Chords and tangents of a circle, by Pythagoras. */
export const CHORD_STORY: Story = {
  about: /chord|tangent/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `chord(?: [a-z]{2})?(?: (?:is|has|of|with|measures|a|length|long|which|that|drawn|in|the|circle))*${IS}Q(?: long)?`,
      'chord',
    ],
    [`Q(?: long)? chord`, 'chord'],
    [`length of (?:a|the) chord(?: of (?:a|the) circle)?${IS}Q`, 'chord'],
    [
      `(?:distance )?(?:from )?(?:the |its )?cent(?:re|er)(?: of the circle)? (?:to|and|from) (?:the |a )?chord${IS}Q`,
      'far',
    ],
    [
      `(?:perpendicular |shortest )?distance (?:from|of|between) (?:the )?(?:cent(?:re|er)|chord)(?: of the circle)? (?:to|and|from) (?:the |a )?(?:chord|cent(?:re|er))(?: of the circle)?${IS}Q`,
      'far',
    ],
    [
      `(?:a )?(?:perpendicular )?(?:distance of )?Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?(?: of the circle)?`,
      'far',
    ],
    [
      `(?:${ASK} )?length of (?:the|this|a) chord(?: [a-z]{2})?|how long is the chord(?: [a-z]{2})?|${ASK} chord length`,
      'askChord',
    ],
    [
      `how far is (?:the|this|it|the midpoint of the) ?(?:chord)? from (?:the|its) cent(?:re|er)(?: of the circle)?|how far from the cent(?:re|er)(?: of the circle)? is the chord|${ASK} (?:perpendicular |shortest )?distance (?:from|of|between) (?:the )?(?:cent(?:re|er)|chord)(?: of the circle)? (?:to|and|from) (?:the )?(?:chord|cent(?:re|er))(?: of the circle)?`,
      'askFar',
    ],
    [`${ASK} radius`, 'askRadius'],
    [
      `o[pabq] ?= ?Q|(?:op|distance from (?:the |its )?(?:centre|center|o) to p|distance from p to (?:the )?(?:centre|center|o))${IS}Q`,
      'outside',
    ],
    [
      `(?:a |the |this |external |outside )*(?:point )?[a-z]? ?(?:which |that )?is Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?`,
      'outside',
    ],
    [
      `(?:from )?(?:a |the |an |external )*point(?: [a-z])?(?: outside(?: of)?(?: the| a| it)?(?: circle)?)?,? Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?(?: of (?:the|a) circle)?(?: (?:with|of))?`,
      'outside',
    ],
    [
      `${ASK} length (?:of )?(?:the |this |each )?(?:tangent(?: line)?(?: [a-z]{2})?|pt|tp|pa|pq|at)|how long is (?:the |this |each )?(?:tangent|pt|pa|pq)|${ASK} (?:pt|pa|pq|tp)`,
      'askTangent',
    ],
    ['ot ?= ?Q', 'radius'],
    [`(?:${ASK} )?(?:the )?(?:length (?:of )?)?op(?= ?[.?]?$)|how far is p from (?:the cent(?:re|er)|o)`, 'askOutside'],
    [`(?:tangent|pt|pa)(?: from p)?(?: to the circle)?(?: has length| is| of length| =) ?Q`, 'tangent'],
    [
      `o[pt] is a radius|touch(?:es|ing)(?: it| the circle)?|just touch(?:es|ing)|drawn|drawn to the circle|meets|tangents?|from p|outside|external|chord|point|points`,
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || !nearestFits(told, measured.unit)) return null;
    const form = formOf(told);
    if (form.kind === 'with') return null;
    const { of, unit } = measured;
    const round = told.roles.has('diameter') ? 'diameter' : 'radius';
    const away = told.roles.has('outside') ? 'outside' : 'far';
    const radius = round === 'diameter' ? of('diameter').div(2) : of('radius');
    const facts: ChordFacts = { radius, chord: of('chord'), far: of(away), unit, form };
    // Here P stands outside and T is where the circle is touched.
    if (/\bat p\b|\bfrom (?:[a-z]+ ){0,3}t\b|\bt is (?:outside|an? external)/.test(told.plain.text)) return null;
    if (/\btangent/.test(told.plain.text))
      return tells(told, `${round} ${away}`, 'askTangent')
        ? workTangent(facts)
        : tells(told, `${round} tangent`, 'askOutside')
          ? workOutside(radius, of('tangent'), facts)
          : null;
    if (tells(told, `${round} ${away}`, 'askChord')) return workChord(facts);
    if (tells(told, `${round} chord`, 'askFar')) return workFromChord(facts, 'd');
    return tells(told, `chord ${away}`, 'askRadius') ? workFromChord(facts, 'r') : null;
  },
};
