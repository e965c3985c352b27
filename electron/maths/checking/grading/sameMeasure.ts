import { measuredText, plainMeasure } from './measuredText.ts';

/** "9.05 am", "12 noon", "21:05" → minutes after midnight; `null` where no half of the day or no 24 hours are told. */
function timeOfDay(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(/^(?:at )?/, '')
    .replace(/([ap])\.m\.?$/, '$1m');
  if (/^(?:12 ?)?(?:noon|midday)$|^12[:.]00 ?noon$/.test(bare)) return 720;
  const found = /^(\d{1,2})(?:[:.](\d\d))? ?([ap]m)$/.exec(bare);
  if (found === null) return null;
  const [, hour = '', minutes = '0', half] = found;
  if (Number(hour) > 12 || Number(hour) === 0 || Number(minutes) > 59) return null;
  return ((Number(hour) % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minutes);
}

function measured(text: string): string | null {
  const bare = plainMeasure(text);
  const clock = timeOfDay(bare);
  return clock === null ? measuredText(bare) : `clock ${clock}`;
}

/** Whether two answers are the same amount in units that are only written otherwise: "95 minutes", "1 h 35 min". */
export function isSameMeasure(expected: string, given: string): boolean {
  const first = measured(expected);
  return first !== null && first === measured(given);
}

/** "8 cm by 5 cm" beside anything that is not these two sides: their last numbers alone say nothing. */
export function areOtherSides(expected: string, given: string): boolean {
  const [first, second] = [measured(expected), measured(given)];
  return [first, second].some((one) => one?.includes(' by ') === true) && first !== second;
}
