import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { measureIn, SPEED, SPEED_UNIT, unitOf } from './motionUnits.ts';
import { reply } from './reply.ts';

const PATTERN = new RegExp(
  `^(?:(?:convert|change|write|express|give|what is|what's) )?(?:a |the )?(?:speed|velocity)?(?: of)? ?(?<measure>${SPEED}) (?:to|into|in|as) (?<unit>${SPEED_UNIT})$`,
);

/** "Convert 72 km/h to m/s"; miles stay miles. */
export function readSpeedConversion({ text, form }: BareQuestion): NamedQuestion | null {
  const { measure = '', unit = '' } = PATTERN.exec(text)?.groups ?? {};
  const [told, wanted] = [measureIn(measure), unitOf(unit)];
  if (
    told === null ||
    wanted === null ||
    told.kind !== 'speed' ||
    wanted.isMiles === true ||
    told.unit.isMiles === true
  )
    return null;
  return reply(`${told.size.div(wanted.size).toFraction()} + 0`, { form, unit: wanted.name, mayLackUnit: true });
}
