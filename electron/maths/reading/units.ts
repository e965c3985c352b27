/** Units known without `\text`, so that "5 cm" is a length and not 5·c·m. One-letter units need `\text{…}`. */
const unitSpellings: Readonly<Record<string, string>> = {
  mm: 'mm', cm: 'cm', km: 'km', dm: 'dm', kg: 'kg', mg: 'mg', ml: 'ml', mL: 'ml', cl: 'cl', kW: 'kW', kWh: 'kWh', Hz: 'Hz', kHz: 'kHz',
  kJ: 'kJ', Pa: 'Pa', mph: 'mph', kph: 'km/h', kmh: 'km/h', ft: 'ft', lb: 'lb', lbs: 'lb', oz: 'oz',
  millimetre: 'mm', millimeter: 'mm', centimetre: 'cm', centimeter: 'cm', kilometre: 'km', kilometer: 'km',
  metre: 'm', meter: 'm', gram: 'g', kilogram: 'kg', tonne: 'tonnes', litre: 'litres', liter: 'litres',
  millilitre: 'ml', milliliter: 'ml', inch: 'inches', foot: 'ft', feet: 'ft', yard: 'yards', mile: 'miles', acre: 'acres', hectare: 'hectares',
  second: 's', sec: 's', minute: 'minutes', hour: 'hours', hr: 'hours', hrs: 'hours', day: 'days', week: 'weeks', month: 'months', year: 'years',
  $: '$',
  '°C': '°C',
  '°F': '°F',
  '£': '£',
  '€': '€',
  '₹': '₹',
  '₦': '₦',
  '₵': '₵',
  '¥': '¥',
  dollar: '$', pound: '£', euro: '€', cent: 'cents', penny: 'pence', pence: 'pence', unit: 'units', people: 'people',
}; // prettier-ignore

const perHour = /^(?:h|hr|hour)$/;

/** The unit a word stands for, or null. Plurals and capitals at the start are taken as the same unit. */
export function unitNamed(word: string): string | null {
  const plain = word.trim();
  if (plain === 'inches') return 'inches';
  const lower = plain.toLowerCase();
  for (const form of [plain, lower, lower.replace(/s$/, '')]) {
    if (Object.hasOwn(unitSpellings, form)) return unitSpellings[form] ?? null;
  }
  return compoundUnit(plain);
}

/** "km/h", "m/s^2", "cm²": a unit with powers and one stroke; letters only around them. */
function compoundUnit(word: string): string | null {
  const compact = word
    .replace(/\s+/g, '')
    .replace(/²|\^\{?2\}?/g, '^2')
    .replace(/³|\^\{?3\}?/g, '^3');
  const match = /^([A-Za-z]{1,5})(\^[23])?(?:(?:\/|per)([A-Za-z]{1,6})(\^[23])?)?$/.exec(compact);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const below = match[3] === undefined ? '' : `/${perHour.test(match[3]) ? 'h' : match[3]}${match[4] ?? ''}`;
  return `${match[1] ?? ''}${match[2] ?? ''}${below}`;
}

/** One-letter units, read as units inside `\text{…}` and `\mathrm{…}` only. */
export const letterUnits: ReadonlySet<string> = new Set([
  'm',
  'g',
  's',
  'h',
  'l',
  'L',
  'N',
  'J',
  'W',
  'V',
  'A',
  'K',
  't',
]);
