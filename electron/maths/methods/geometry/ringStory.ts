import type Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { words } from '../words/phrases.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { finished, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);

const PATH =
  '(?:path|border|ring|margin|strip|track|walkway|frame|edging|band|circular path|concrete path|gravel path)';

/** The area between two circles about the same centre. */
function workRing(inner: Fraction, outer: Fraction, unit: string, form: PiForm): Worked | null {
  if (inner.compare(outer) >= 0) return null;
  const [small, large] = [square(inner), square(outer)];
  const rest: Size = { value: large.sub(small), pi: true };
  const end = finished('A', rest, form);
  const area = (value: Fraction, size: Fraction): string =>
    `\\pi\\times ${text(value)}^2=${writeSize({ value: size, pi: true })}`;
  const steps = [
    step('Find the area of the large circle.', area(outer, large)),
    step('Find the area of the small circle.', area(inner, small)),
    step(
      'Subtract.',
      `A=${writeSize({ value: large, pi: true })}-${writeSize({ value: small, pi: true })}=${writeSize(rest)}`,
    ),
  ];
  return { steps: [...steps, ...end.steps], answer: withUnit(end.value, unit, 2) };
}

const PATH_AT_END = new RegExp(`\\b${PATH}\\b`);

/** "Find the area of the pond", "of the pond and the path together": not that of the path alone. */
function asksPath(question: string): boolean {
  const asked = question.slice(question.lastIndexOf('area'));
  const before = question.slice(0, question.lastIndexOf('area')).split(/[.;?]/).at(-1) ?? '';
  if (!PATH_AT_END.test(asked) && !PATH_AT_END.test(before)) return /\b(?:its|shaded)\b|area[.? ]*$/.test(asked);
  return true;
}

/** Rings: two circles about one centre, a path round a pond. */
export const RING_STORY: Story = {
  about: /circ|ring\b|annulus|washer|radii|round/,
  tellings: [
    [`(?:inner|smaller|inside|internal|small)(?: circle)?(?: of)? radius${IS}Q`, 'inner'],
    [`(?:outer|larger|bigger|outside|external|large|big)(?: circle)?(?: of)? radius${IS}Q`, 'outer'],
    [`(?:inner|smaller|inside|internal|small)(?: circle)?(?: of)? diameter${IS}Q`, 'innerDiameter'],
    [`(?:outer|larger|bigger|outside|external|large|big)(?: circle)?(?: of)? diameter${IS}Q`, 'outerDiameter'],
    [`(?:smaller|inner|small) circle${IS}radius Q`, 'inner'],
    [`(?:larger|outer|bigger|large) circle${IS}radius Q`, 'outer'],
    [`radii(?: are| of| is)* Q,? and Q`, 'one'],
    [`diameters(?: are| of)* Q,? and Q`, 'across'],
    [`${PATH}(?: of| has| with| is| a| uniform| constant| width| that| which)* Q(?: wide| in width)?`, 'width'],
    [`(?:uniform |constant )?width${IS}Q`, 'width'],
    [`Q(?:[- ]wide|[- ]in width)(?: ${PATH})?`, 'width'],
    [
      `(?:surrounded|enclosed|bordered|edged) by|(?:has|is|with|runs|goes|going|running|laid|built)(?: a)?(?= ${PATH}? ?(?:all the way )?(?:a?round))|(?:which |that )?(?:goes|runs|going|running|laid|built)? ?(?:all the way )?a?round(?: the outside(?: of)?)?(?: it| the (?:edge|outside))?|outside`,
      'is around',
    ],
    [
      `${ASK} area${IS}?(?:the |shaded |this )*(?:${PATH}|annulus|washer|metal|face|shaded (?:region|part|area)|region between (?:the )?(?:two |2 )?circles)|${ASK} shaded area|${ASK} area between (?:the )?(?:two |2 |#\\d+ )?(?:concentric )?circles|how much area does the ${PATH} (?:cover|take up)`,
      'ask',
    ],
    [`${ASK} area`, 'ask'],
    ['concentric|annulus|annular|washer|metal|same centre|share', '-'],
    [`${PATH}`, '-'],
    ...CIRCLE_SIZES,
  ],
  idle: new Set([...ROUND_IDLE, ...words('have drawn cut lies between two surrounds around')]),
  work(told) {
    const measured = lengthsOf(told);
    const around = told.roles.has('is around') ? ['is around'] : [];
    if (measured === null || !told.roles.has('ask')) return null;
    const of = (role: string): Fraction => measured.of(role);
    const { unit } = measured;
    if (!nearestFits(told, unit)) return null;
    const form = formOf(told);
    const half = (role: string): Fraction => of(role).div(2);
    if (tells(told, 'inner outer', 'ask', ...around)) return workRing(of('inner'), of('outer'), unit, form);
    if (tells(told, 'innerDiameter outerDiameter', 'ask', ...around))
      return workRing(half('innerDiameter'), half('outerDiameter'), unit, form);
    const pair = [...measured.all('one'), ...measured.all('across')].toSorted((one, two) => one.compare(two));
    const [low, high] = pair;
    if (low !== undefined && high !== undefined) {
      if (tells(told, 'one one', 'ask')) return workRing(low, high, unit, form);
      return tells(told, 'across across', 'ask') ? workRing(low.div(2), high.div(2), unit, form) : null;
    }
    if (tells(told, 'radius radius', 'ask')) {
      const [one, two] = measured.all('radius').toSorted((a, b) => a.compare(b));
      return one === undefined || two === undefined ? null : workRing(one, two, unit, form);
    }
    if (around.length === 0 || !asksPath(told.plain.text)) return null;
    const inner = tells(told, 'radius width', 'ask', ...around)
      ? of('radius')
      : tells(told, 'diameter width', 'ask', ...around)
        ? half('diameter')
        : null;
    if (inner === null) return null;
    const outer = inner.add(of('width'));
    const worked = workRing(inner, outer, unit, form);
    const first = step('The path makes the radius larger.', `${text(inner)}+${text(of('width'))}=${text(outer)}`);
    return worked === null ? null : { ...worked, steps: [first, ...worked.steps] };
  },
};
