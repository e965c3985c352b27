/** Every way to write a unit → the short name that `SIZES` knows. */
const SPELLINGS: Readonly<Record<string, string>> = {
  mm: 'mm|millimet(?:re|er)s?',
  cm: 'cms?|centimet(?:re|er)s?',
  m: 'ms?|met(?:re|er)s?',
  km: 'kms?|kilomet(?:re|er)s?',
  in: 'in|inch(?:es)?',
  ft: 'ft|foot|feet',
  yd: 'yds?|yards?',
  mile: 'miles?|mi',
  mg: 'mgs?|milligrams?|milligrammes?',
  g: 'g|gms?|grams?|grammes?',
  kg: 'kgs?|kilos?|kilograms?|kilogrammes?',
  t: 't|tonnes?|metric tons?',
  oz: 'oz|ounces?',
  lb: 'lbs?|pounds?',
  stone: 'stones?|st',
  ml: 'mls?|millilit(?:re|er)s?',
  cl: 'cls?|centilit(?:re|er)s?',
  l: 'l|lit(?:re|er)s?',
  pint: 'pints?|pt',
  quart: 'quarts?|qt',
  gallon: 'gallons?|gal',
  s: 's|secs?|seconds?',
  min: 'mins?|minutes?',
  h: 'h|hrs?|hours?',
  day: 'days?',
  week: 'weeks?',
};
const LENGTHS = ['mm', 'cm', 'km', 'm', 'in', 'ft', 'yd', 'mile'];

/** Source of a pattern for a plain unit, the longer spellings first. */
const PLAIN = Object.values(SPELLINGS).join('|');
const LENGTH = LENGTHS.map((name) => SPELLINGS[name] ?? name).join('|');
const SINGLE = `(?:square|sq\\.?|cubic|cu\\.?) (?:${LENGTH})|(?:${LENGTH}) ?\\^?[23](?!\\d)|(?:${LENGTH}) (?:squared|cubed)|(?:${PLAIN})`;

/** Source of a pattern for a unit, a square or cubic one, or a rate (`km/h`, `metres per second`). */
export const UNIT = `(?:kph|kmh|mph|(?:${SINGLE})(?:(?: ?/ ?| per | an? (?=hour|second|minute))(?:${SINGLE}))?)(?![a-z\\d^])`;

const WORD = new RegExp(`(?<![a-z])(?:kph|kmh|mph|${PLAIN})(?![a-z])`, 'g');

/** How many words of a text could name a unit: cheaper to know than which, and enough to leave most texts alone. */
export function countUnitWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function single(text: string): string | null {
  const [, before = '', word = '', after = ''] =
    /^(square |sq\.? |cubic |cu\.? )?([a-z ]+?)( ?\^?[23]| squared| cubed)?$/.exec(text) ?? [];
  const found = Object.keys(SPELLINGS).find((name) => new RegExp(`^(?:${SPELLINGS[name] ?? name})$`).test(word.trim()));
  if (found === undefined) return null;
  if (/^s/.test(before) || /2|squared/.test(after)) return `${found}^2`;
  return /^c/.test(before) || /3|cubed/.test(after) ? `${found}^3` : found;
}

/** The short name of a unit: `cm^2`, `km/h`; `null` for what is none. */
export function unitName(text: string): string | null {
  const bare = text.trim();
  if (bare === 'kph' || bare === 'kmh') return 'km/h';
  if (bare === 'mph') return 'mile/h';
  const [top, bottom, ...more] = bare.split(/ ?\/ ?| per | an? (?=hour|second|minute)/);
  if (top === undefined || more.length > 0) return null;
  const [one, two] = [single(top), bottom === undefined ? '' : single(bottom)];
  if (one === null || two === null) return null;
  return two === '' ? one : `${one}/${two}`;
}
