import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, sizes, tells } from '../tellings/readTellings.ts';
import type { Story, Told } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { finished, roundedText, startOf, withUnit, writeSize } from './quantity.ts';
import type { Size } from './quantity.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

const TURN = '(?:complete |full |whole )?(?:turns?|revolutions?|rotations?|times)';
const GOES =
  '(?:travels?|travelling|traveling|goes|going|go|rolls?|rolling|moves?|moving|covers?|covering|cycles?|cycling|rides?|riding|runs?|journey|drives?)';

/** How far a wheel goes in so many turns. */
function wheelDistance(diameter: Fraction, turns: Fraction, told: Told, unit: string): Worked | null {
  const one: Size = { value: diameter, pi: true };
  const all: Size = { value: diameter.mul(turns), pi: true };
  const end = finished('d', all, formOf(told));
  const steps = [
    step('One turn is as long as the circumference.', `C=\\pi\\times ${text(diameter)}=${writeSize(one)}`),
    step('Multiply by the number of turns.', `${text(turns)}\\times ${writeSize(one)}=${writeSize(all)}`),
    ...end.steps,
  ];
  return nearestFits(told, unit) ? { steps, answer: withUnit(end.value, unit, 1) } : null;
}

/** How many complete turns a wheel makes on a way. */
function wheelTurns(diameter: Fraction, way: Fraction, told: Told, whole: boolean): Worked | null {
  const { form } = told.plain;
  const pi = form?.kind === 'with' ? form.pi.valueOf() : Math.PI;
  const turns = way.valueOf() / (diameter.valueOf() * pi);
  const floor = Math.floor(turns + 1e-9);
  const even = Math.abs(turns - Math.round(turns)) < 1e-6;
  const rounded =
    whole || even ? String(even ? Math.round(turns) : floor) : form === null ? null : roundedText(turns, form);
  if (rounded === null) return null;
  // "How many complete turns, to the nearest whole number?": 454 of them, or 455?
  const nearest = form?.kind === 'places' || form?.kind === 'figures' ? roundedText(turns, form) : null;
  if (whole && nearest !== null && Number(nearest) !== Number(rounded)) return null;
  const start = `\\frac{${text(way)}}{${form?.kind === 'with' ? `${text(form.pi)}\\times ${text(diameter)}` : writeSize({ value: diameter, pi: true })}}`;
  const steps = [
    step('One turn is as long as the circumference.', `C=\\pi\\times ${text(diameter)}`),
    step(
      even
        ? 'Divide the way by it.'
        : whole
          ? 'Divide the way by it and count whole turns.'
          : 'Divide the way by it and round.',
      even ? `${start}=${rounded}` : `${start}=${startOf(turns)}${whole ? '' : `\\approx ${rounded}`}`,
    ),
  ];
  return { steps, answer: rounded };
}

/** Wheels that roll: how far they go, how often they turn. */
export const WHEEL_STORY: Story = {
  about: /wheel|roll|tyre|trundle/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `(?:makes?|making|turns?|rotates?|rolls?|rolled|goes|turned|does|in|after|during|when it makes|through|with)(?: through| round| a?round)? Q ${TURN}`,
      'turns',
    ],
    [`Q ${TURN}`, 'turns'],
    [`(?:makes? |in |after |during )?(?:one|a|1) ${TURN}`, 'once'],
    [
      `how many ${TURN}(?: (?:does|will|must|do|would|can|did|has|have))?(?: (?:it|the wheels?|each wheel|the bike|they|a wheel|one wheel))?(?: (?:make|turn|do|complete|need|made|to|turned))*`,
      'askTurns',
    ],
    [`${ASK} number of ${TURN}(?: (?:that |which )?(?:it|the wheel|each wheel) (?:makes|will make))?`, 'askTurns'],
    [
      `how far (?:does|will|would|has|did|is|do) (?:it|the (?:wheel|bike|bicycle|car|cyclist|unicycle)|he|she|they)(?: (?:${GOES}|rolled|travelled|gone|moved))?(?: forward)?`,
      'askWay',
    ],
    [
      `${ASK} distance(?: (?:that )?(?:it|the (?:wheel|bike|bicycle|car))(?: (?:${GOES}|travelled|rolled))?| travelled| covered)?(?: by (?:it|the (?:wheel|bike|bicycle|car)))?`,
      'askWay',
    ],
    [
      `(?:(?:in|when|while|if|over|on|as|to|for|during|it|the (?:bike|bicycle|wheel|cyclist|car)|he|she|and|is|they) )*(?:${GOES}|travelled|a journey of|a distance of)(?: (?:a distance of|along|forward|for|of|exactly))*${IS}Q`,
      'way',
    ],
    [`(?:in|over|on|for) (?:a (?:journey|distance|ride|trip|length|way) of )?Q`, 'way'],
    ['complete|full|whole', 'is whole'],
    ['wheel|rolls?|rolling|along|straight|road|flat|ground|level|without slipping|track', '-'],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const whole = /\b(?:complete|full|whole) (?:turn|rev|rot)/.test(told.plain.text);
    const size = told.roles.has('diameter') ? 'diameter' : 'radius';
    const measured = lengthsOf(told, 'turns');
    const [first, way] = [measured?.all(size)[0], measured?.all('way')[0]];
    if (measured === null || first === undefined) return null;
    const diameter = size === 'diameter' ? first : first.mul(2);
    if (tells(told, `${size} turns`, 'askWay'))
      return wheelDistance(diameter, sizes(told, 'turns')[0] ?? new Fraction(0), told, measured.unit);
    if (way === undefined || !tells(told, `${size} way`, 'askTurns')) return null;
    return wheelTurns(diameter, way, told, whole || told.plain.form === null || told.plain.form.kind === 'with');
  },
};
