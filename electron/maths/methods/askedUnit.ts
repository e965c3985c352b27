/** Units by the words and signs they are written with; a name stands for what may stand in an answer. */
const UNITS: readonly (readonly [name: string, written: string])[] = [
  ['km/h', 'km\\/h|kmh|kph|km per hour|kilomet(?:re|er)s (?:per|an) hour|km h\\^\\{?-1\\}?'],
  ['m/s', 'm\\/s|met(?:re|er)s (?:per|a) second'],
  ['mph', 'mph|miles (?:per|an) hour|mi\\/h'],
  ['km', 'km|kilomet(?:re|er)s?'],
  ['cm', 'cm|centimet(?:re|er)s?'],
  ['mm', 'mm|millimet(?:re|er)s?'],
  ['m', 'm|met(?:re|er)s?'],
  ['mile', 'miles?|mi'],
  ['foot', 'feet|foot|ft'],
  ['inch', 'inch(?:es)?|in'],
  ['yard', 'yards?|yd'],
  ['h', 'hours?|hrs?|h'],
  ['min', 'minutes?|mins?|min'],
  ['s', 'seconds?|secs?|s'],
  ['day', 'days?'],
  ['week', 'weeks?'],
  ['month', 'months?'],
  ['year', 'years?'],
  ['kg', 'kg|kilograms?|kilos?'],
  ['g', 'g|grams?'],
  ['oz', 'oz|ounces?'],
  ['pint', 'pints?'],
  ['gallon', 'gallons?'],
  ['l', 'l|lit(?:re|er)s?'],
  ['ml', 'ml|millilit(?:re|er)s?'],
  ['cl', 'cl|centilit(?:re|er)s?'],
];

const ALL = UNITS.map(([, written]) => written).join('|');
/** "… in minutes?", "(in km)", "how many hours": the unit the answer is to have. Squares and cubes are another matter. */
const ASKED = [
  new RegExp(`\\b(?:in|to|into|as)\\s+(${ALL})\\s*\\)?(?:\\s+and\\s+\\w+)?\\s*(?:[.?!]\\s*)*$`, 'i'),
  new RegExp(`\\bhow many (${ALL})\\b(?! (?:of|per|an?|old)\\b)(?=[^.?!]*\\?)`, 'i'),
];

function nameOf(text: string): string | null {
  return UNITS.find(([, written]) => new RegExp(`^(?:${written})$`, 'i').test(text.trim()))?.[0] ?? null;
}

/** The last question's unit, where it names exactly one. */
function askedUnit(problem: string): string | null {
  const found = ASKED.flatMap((pattern) => pattern.exec(problem)?.[1] ?? []).map(nameOf);
  const [only] = found;
  return only === undefined || new Set(found).size > 1 ? null : only;
}

/** Whether an answer, given as LaTeX, has another unit than the one asked for: then a word of the question was lost. */
export function hasOtherUnit(problem: string, answer: string): boolean {
  // "In hours and minutes" wants both where there is a part of an hour.
  if (/\bin hours and minutes\b/i.test(problem) && (/\d\.\d[^{}]*\\text\{ ?h/.test(answer) || /^\d{2,}$/.test(answer))) return true; // prettier-ignore
  const wanted = askedUnit(problem);
  if (wanted === null) return false;
  const units = [...answer.matchAll(/\\text\s*\{([^{}]*)\}/g)].flatMap(([, inside]) => nameOf(inside ?? '') ?? []);
  return units.length > 0 && !units.includes(wanted);
}
