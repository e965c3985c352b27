import Fraction from 'fraction.js';

const UNITS: readonly (readonly [name: string, written: string])[] = [
  ['mph', 'mph|mi(?:les)?(?:\\/| per )(?:h|hr|hour)'],
  ['km/h', 'km(?:\\/| per )(?:h|hr|hour)|kmh|kph'],
  ['m/s', 'm(?:\\/| per )(?:s|sec|second)|(?:metres|meters) per second'],
  ['ft/s', '(?:ft|feet)(?:\\/| per )(?:s|sec|second)'],
  ['m/min', '(?:m|metres|meters)(?:\\/| per )(?:min|minute)'],
  ['cm/min', '(?:cm|centimetres)(?:\\/| per )(?:min|minute)'],
  ['l/min', '(?:l|litres?|liters?)(?:\\/| per )(?:min|minute)'],
  ['mile', 'mi|miles?'],
  ['km', 'km|kms|kilomet(?:re|er)s?'],
  ['m', 'm|met(?:re|er)s?'],
  ['cm', 'cm|centimet(?:re|er)s?'],
  ['ft', 'ft|feet|foot'],
  ['yd', 'yd|yds|yards?'],
  ['l', 'l|L|lit(?:re|er)s?'],
  ['year', 'years?(?: old)?|yrs?'],
];
const SECONDS: readonly (readonly [seconds: number, written: RegExp])[] = [
  [3600, /^(?:hours?|hrs?|h)$/],
  [60, /^(?:minutes?|mins?)$/],
  [1, /^(?:seconds?|secs?|s)$/],
];
const NUMBER = String.raw`\d+(?:\.\d+)?`;

/** Words and signs without their LaTeX: `$1\text{ hour }35\text{ minutes}$` → `1 hour 35 minutes`. */
function plain(text: string): string {
  return text
    .replace(/\\text\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\$|\\\(|\\\)|\\[ ,;:!]/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/** "1 h 35 min" → seconds; `null` for anything but a length of time in falling units. */
function duration(text: string): Fraction | null {
  const parts = [...text.matchAll(new RegExp(`(${NUMBER}) ?([a-z]+)(?:,? and |, | |$)`, 'g'))];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== text) return null;
  let [total, last] = [new Fraction(0), Number.POSITIVE_INFINITY];
  for (const [, digits = '0', unit = ''] of parts) {
    const size = SECONDS.find(([, written]) => written.test(unit))?.[0];
    if (size === undefined || size >= last) return null;
    [total, last] = [total.add(new Fraction(digits).mul(size)), size];
  }
  return total;
}

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
  const bare = plain(text);
  const time = duration(bare);
  if (time !== null) return `time ${time.toFraction()}`;
  const clock = timeOfDay(bare);
  if (clock !== null) return `clock ${clock}`;
  const found = new RegExp(`^(${NUMBER}) ?([A-Za-z][A-Za-z/ ]*)$`).exec(bare);
  const unit = UNITS.find(([, written]) => new RegExp(`^(?:${written})$`).test(found?.[2] ?? ''))?.[0];
  return found === null || unit === undefined ? null : `${unit} ${new Fraction(found[1] ?? '0').toFraction()}`;
}

/** Whether two answers are the same amount in units that are only written otherwise: "95 minutes", "1 h 35 min". */
export function isSameMeasure(expected: string, given: string): boolean {
  const first = measured(expected);
  return first !== null && first === measured(given);
}
