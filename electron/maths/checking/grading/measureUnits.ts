import Fraction from 'fraction.js';

/** Units of one kind can be turned into one another; `worth` is in the unit of the kind that is worth 1. */
export type Unit = { readonly kind: string; readonly worth: Fraction };

type Row = readonly [kind: string, worth: string, written: string];

const ROWS: readonly Row[] = [
  ['mph', '1', 'mph|mi(?:les)?(?:/| per )(?:h|hr|hour)'],
  ['speed', '5/18', 'km(?:/| per )(?:h|hr|hour)|kmh|kph|km h\\^-1'],
  ['speed', '1', 'm(?:/| per )(?:s|sec|second)|(?:metres|meters) per second|m s\\^-1'],
  ['ft/s', '1', '(?:ft|feet)(?:/| per )(?:s|sec|second)'],
  ['m/min', '1', '(?:m|metres|meters)(?:/| per )(?:min|minute)'],
  ['cm/min', '1', '(?:cm|centimetres)(?:/| per )(?:min|minute)'],
  ['l/min', '1', '(?:l|litres?|liters?)(?:/| per )(?:min|minute)'],
  ['l/min', '3/50', '(?:ml|mL)(?:/| per )(?:s|sec|second)'],
  ['l/min', '60', '(?:l|L|litres?|liters?)(?:/| per )(?:s|sec|second)'],
  ['density', '1', 'kg/m\\^3|kg m\\^-3|kg per (?:cubic metre|cubic meter|m\\^3)'],
  ['density', '1000', 'g/cm\\^3|g cm\\^-3|g per cm\\^3'],
  ['mile', '1', 'mi|miles?'],
  ['length', '1000', 'km|kms|kilomet(?:re|er)s?'],
  ['length', '1', 'm|met(?:re|er)s?'],
  ['length', '1/100', 'cm|cms|centimet(?:re|er)s?'],
  ['length', '1/1000', 'mm|millimet(?:re|er)s?'],
  ['area', '1', 'm\\^2|sq(?:uare|\\.)? ?m(?:et(?:re|er)s?)?'],
  ['area', '1/10000', 'cm\\^2|sq(?:uare|\\.)? ?(?:cm|centimet(?:re|er)s?)'],
  ['area', '1/1000000', 'mm\\^2|sq(?:uare|\\.)? ?(?:mm|millimet(?:re|er)s?)'],
  ['area', '1000000', 'km\\^2|sq(?:uare|\\.)? ?(?:km|kilomet(?:re|er)s?)'],
  ['volume', '1000', 'm\\^3|cu(?:bic|\\.)? ?m(?:et(?:re|er)s?)?'],
  ['volume', '1/1000', 'cm\\^3|cu(?:bic|\\.)? ?(?:cm|centimet(?:re|er)s?)|ml|mL|millilit(?:re|er)s?'],
  ['volume', '1/100', 'cl|centilit(?:re|er)s?'],
  ['volume', '1', 'l|L|lit(?:re|er)s?'],
  ['mass', '1000', 'kg|kgs|kilograms?|kilos?'],
  ['mass', '1', 'g|grams?'],
  ['mass', '1/1000', 'mg|milligrams?'],
  ['ft', '1', 'ft|feet|foot'],
  ['ft', '1/12', 'in|ins|inch|inches'],
  ['yd', '1', 'yd|yds|yards?'],
  ['sq ft', '1', '(?:ft|feet|foot)\\^2|sq(?:uare)? ?(?:ft|feet|foot)'],
  ['sq in', '1', '(?:in|inch|inches)\\^2|sq(?:uare)? ?(?:in|inch|inches)'],
  ['sq yd', '1', '(?:yd|yards?)\\^2|sq(?:uare)? ?(?:yd|yards?)'],
  ['cu ft', '1', '(?:ft|feet|foot)\\^3|cu(?:bic)? ?(?:ft|feet|foot)'],
  ['cu in', '1', '(?:in|inch|inches)\\^3|cu(?:bic)? ?(?:in|inch|inches)'],
  ['square units', '1', 'sq(?:uare)? ?units?|units\\^2'],
  ['kilolitre', '1', 'kL|kl|kilolit(?:re|er)s?'],
  ['year', '1', 'years?(?: old)?|yrs?'],
  ['time', '3600', 'hours?|hrs?|h'],
  ['time', '60', 'minutes?|mins?'],
  ['time', '1', 'seconds?|secs?|s'],
  ['pounds', '1', 'pounds?'],
  ['pounds', '1/100', 'p|pence|penny'],
  ['dollars', '1', 'dollars?'],
  ['dollars', '1/100', '¢|cents?'],
  ['celsius', '1', '°C|° C|degrees? (?:C|Celsius|celsius)'],
  ['fahrenheit', '1', '°F|° F|degrees? (?:F|Fahrenheit|fahrenheit)'],
  ['percent', '1', '%|per ?cent|pct'],
];
const UNITS = ROWS.map(([kind, worth, written]) => ({
  unit: { kind, worth: new Fraction(worth) },
  pattern: new RegExp(`^(?:${written})$`),
}));

const SYMBOLS: Readonly<Record<string, Unit>> = {
  '£': { kind: 'pounds', worth: new Fraction(1) },
  '€': { kind: 'euros', worth: new Fraction(1) },
  $: { kind: 'dollars', worth: new Fraction(1) },
};

/** The unit written behind a number; null for anything else. */
export function unitBehind(text: string): Unit | null {
  return UNITS.find(({ pattern }) => pattern.test(text.trim()))?.unit ?? null;
}

/** The money whose sign stands before a number. */
export function unitBefore(sign: string): Unit | null {
  return Object.hasOwn(SYMBOLS, sign) ? (SYMBOLS[sign] ?? null) : null;
}
