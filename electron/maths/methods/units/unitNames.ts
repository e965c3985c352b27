/** Short name of a unit, as `SIZES` has it → every way to write it. */
const SPELLINGS: Readonly<Record<string, string>> = {
  mm: 'mm millimetre millimetres millimeter millimeters',
  cm: 'cm cms centimetre centimetres centimeter centimeters',
  m: 'm ms metre metres meter meters',
  km: 'km kms kilometre kilometres kilometer kilometers',
  in: 'in inch inches',
  ft: 'ft foot feet',
  yd: 'yd yds yard yards',
  mile: 'mile miles mi',
  mg: 'mg mgs milligram milligrams milligramme milligrammes',
  g: 'g gm gms gram grams gramme grammes',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  t: 't tonne tonnes',
  oz: 'oz ounce ounces',
  lb: 'lb lbs pound pounds',
  stone: 'stone stones st',
  ml: 'ml mls millilitre millilitres milliliter milliliters',
  cl: 'cl cls centilitre centilitres centiliter centiliters',
  l: 'l litre litres liter liters',
  pint: 'pint pints pt',
  quart: 'quart quarts qt',
  gallon: 'gallon gallons gal',
  s: 's sec secs second seconds',
  min: 'min mins minute minutes',
  h: 'h hr hrs hour hours',
  day: 'day days',
  week: 'week weeks',
};

/** Spelling → short name. A table, for one pattern of all spellings would take long to build. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([name, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, name] as const),
  ),
);

function single(text: string): string | null {
  const match = /^(square |sq\.? |cubic |cu\.? )?([a-z]+)( ?\^?[23]| squared| cubed)?$/.exec(text);
  const found = NAMES.get(match?.[2] ?? '');
  if (match === null || found === undefined) return null;
  const [, before = '', , after = ''] = match;
  if (/^s/.test(before) || /2|squared/.test(after)) return `${found}^2`;
  return /^c/.test(before) || /3|cubed/.test(after) ? `${found}^3` : found;
}

/** The short name of a unit: `cm^2`, `km/h`; `null` for what is none. */
function unitName(text: string): string | null {
  const bare = text.trim();
  if (bare === 'kph' || bare === 'kmh') return 'km/h';
  if (bare === 'mph') return 'mile/h';
  const [top, bottom, ...more] = bare.split(/ ?\/ ?| per | an? (?=hour|second|minute)/);
  if (top === undefined || more.length > 0) return null;
  const [one, two] = [single(top), bottom === undefined ? '' : single(bottom)];
  if (one === null || two === null) return null;
  return two === '' ? one : `${one}/${two}`;
}

const CANDIDATE =
  /(?<![a-z'])(?:(?:square|sq\.?|cubic|cu\.?) )?[a-z]+(?: ?\^[23](?!\d)|(?<=m|ft)[23](?![\d.])| squared| cubed)?(?:(?: ?\/ ?| per | an? (?=hour|second|minute))[a-z]+(?:\^[23])?)?(?![a-z'])/g;
/** Units stand in the text as characters of the private area, one for each. */
const FIRST_MARK = 0xe000;

/** Source of a pattern for a unit in a text where the units are marked. */
export const UNIT = '[\\uE000-\\uE0FF]';

/** Puts a mark in the place of every unit. "in" is an inch only right after a number. */
export function markUnits(text: string): { readonly text: string; readonly units: readonly string[] } {
  const units: string[] = [];
  const marked = text.replace(CANDIDATE, (all: string, at: number) => {
    const name = all === 'in' && !/(?<![\^a-z\d.])[\d.,/]+ ?$/.test(text.slice(0, at)) ? null : unitName(all);
    if (name === null) return all;
    units.push(name);
    return String.fromCharCode(FIRST_MARK + units.length - 1);
  });
  return { text: marked, units };
}

/** The unit that a mark stands for. */
export function unitOfMark(mark: string | undefined, units: readonly string[]): string | null {
  return mark === undefined ? null : (units[mark.charCodeAt(0) - FIRST_MARK] ?? null);
}
