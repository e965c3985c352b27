import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { endsWithin } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { divide, journeySolution, multiply, shown, workSpeedUnits, writeSpeedUnit } from '../../stories/workJourney.ts';
import { speedUnit } from './askedUnits.ts';
import { markTravel } from './markTravel.ts';
import { SPEED_UNIT } from './travelAsks.ts';

const SECONDS = { h: 3600, min: 60, s: 1 } as const;
const STEERING =
  /(?<![a-z'-])(?:not|no|half|twice|double|faster|slower|more|less|than|over|under|above|below|increase\w*|reduce\w*|each|minutes|hours|long|far|then|after|average|exceed\w*|break\w*|by how)(?![a-z'-])/;

/** "30 mph in km/h, taking 5 miles = 8 km", "72 km/h in m/s": a speed in another unit, a factor being told or known. */
export function readSpeedFactor(problem: string): RuleSolution | null {
  const marked = markTravel(problem);
  if (marked === null) return null;
  const { text, amounts } = marked;
  const speeds = amounts.flatMap((one) => (one.kind === 'speed' ? [one] : []));
  const told =
    /⟨l(\d+)⟩ ?(?:=|≈|is (?:about |approximately |roughly |the same as |equal to )?|equals|are (?:about |equal to )?|to every|in|per)? ?⟨l(\d+)⟩/.exec(
      text,
    );
  const unit =
    new RegExp(`(?:\\bin|\\bto|\\binto|\\bas|=|→|->|\\bhow many|\\bof) (?:_+ ?)?(${SPEED_UNIT})(?![a-z])`).exec(
      text,
    )?.[1] ?? new RegExp(`(?:what is (?:this|that|it)|speed),? (${SPEED_UNIT})(?![a-z])`).exec(text)?.[1];
  const [speed, ...more] = speeds;
  const wanted = unit === undefined ? null : speedUnit(unit);
  if (speed === undefined || more.length > 0 || wanted === null || STEERING.test(text)) return null;
  if (told === null) return amounts.length === 1 && marked.places === null ? workSpeedUnits(speed, wanted) : null;
  const [one, two] = [amounts[Number(told[1])], amounts[Number(told[2])]];
  if (amounts.length !== 3 || one?.kind !== 'length' || two?.kind !== 'length') return null;
  const [from, to] = one.unit === speed.length ? [one, two] : [two, one];
  if (from.unit !== speed.length || to.unit !== wanted.length || from.unit === to.unit || from.value.n === 0n)
    return null;
  const factor = to.value.div(from.value);
  const length = speed.value.mul(factor);
  const steps: RuleStep[] = [
    {
      reason: `Change ${from.unit} to ${to.unit}.`,
      expression: from.value.equals(1)
        ? multiply(speed.value, to.value)
        : `${shown(speed.value)}\\div ${shown(from.value)}\\times ${shown(to.value)}=${shown(length)}`,
    },
  ];
  const ratio = new Fraction(SECONDS[speed.clock]).div(SECONDS[wanted.clock]);
  const value = length.div(ratio);
  if (!ratio.equals(1))
    steps.push({
      reason: 'Change the time.',
      expression: ratio.compare(1) > 0 ? divide(length, ratio) : multiply(length, ratio.inverse()),
    });
  const places = marked.places ?? 3;
  if (endsWithin(value, places))
    return journeySolution(steps, `${writeDecimal(value)}\\text{ ${writeSpeedUnit(wanted)}}`);
  if (marked.places === null) return null;
  const rounded = value.round(places).valueOf().toFixed(places);
  return journeySolution(
    [...steps, { reason: 'Round.', expression: `${shown(value)}\\approx ${rounded}` }],
    `${rounded}\\text{ ${writeSpeedUnit(wanted)}}`,
  );
}
