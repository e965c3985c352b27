/** Every writing of a unit that stands behind a number, or before it for money. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '£': '£|\\\\pounds',
  $: '\\\\?\\$',
  '€': '€',
  '%': '\\\\?%',
  '₹': '₹',
  '₦': '₦',
};

const DEGREES = '(?:\\^\\s*\\{?\\s*\\\\circ\\s*\\}?|°|\\\\degree)';

/**
 * The answer without the unit of the question; null when it lacks it or has another. An answer in no unit to a
 * question without one stays as it is.
 */
export function withoutUnit(text: string, unit: string | null): string | null {
  if (unit === null) return text;
  const money = SPELLINGS[unit];
  const scale = /^°([CF])$/.exec(unit)?.[1];
  const pattern =
    scale !== undefined
      ? new RegExp(`${DEGREES}\\s*(?:\\\\(?:text|mathrm)\\s*\\{\\s*)?${scale}\\s*\\}?(?![A-Za-z])`, 'g')
      : unit === '°'
        ? /\^\s*\{?\s*\\circ\s*\}?|°|\\degree|\\text\s*\{\s*degrees?\s*\}/g
        : money === undefined
          ? new RegExp(`(?:\\\\(?:text|mathrm)\\s*\\{\\s*|(?<![a-z\\\\]))${behind(unit)}`, 'g')
          : new RegExp(`\\\\text\\s*\\{\\s*(?:${money})\\s*\\}|(?:${money})`, 'g');
  const numbers = text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  const found = text.match(pattern)?.length ?? 0;
  if (found === 0 || numbers === 0) return null;
  const bare = text.replace(pattern, ' ').trim();
  // Another unit may stand beside the one that was found: "18 kg, 27 g", "£10, 35p". A letter before "=" is a label.
  return /[a-z²³](?!\s*=)|\d\s*[A-Z]|[°£€₹%]|\\?\$/.test(
    bare.replace(/\b(?:and|or)\b|\\(?:text\s*\{\s*(?:and|or)?\s*\}|[a-z]+)/g, ' '),
  )
    ? null
    : bare;
}

/** The other ways to write a unit. */
const NAMES: Readonly<Record<string, string>> = {
  'km/h': 'km\\s*/\\s*h|kmh|kph|kilomet(?:re|er)s? (?:per|an) hour',
  mph: 'mph|miles? (?:per|an) hour',
  'm/s': 'm\\s*/\\s*s|met(?:re|er)s? (?:per|a) second',
  km: 'km|kilomet(?:re|er)s?',
  cm: 'cm|centimet(?:re|er)s?',
  mm: 'mm|millimet(?:re|er)s?',
  m: 'met(?:re|er)s?|m',
  ft: 'ft\\.?|feet|foot',
  in: 'in\\.?|inch(?:es)?',
  yd: 'yd\\.?|yards?',
  hours: 'hours?|hrs?|h',
  minutes: 'minutes?|mins?',
  seconds: 'seconds?|secs?|s',
  litres: 'lit(?:re|er)s?|l',
  years: 'years?(?: old)?',
  'square units': 'square units|units\\^2',
};

/** "cm^2" behind its number: \text{ cm}^2, cm², cm^{2}. Whole words may stand in the singular. */
function behind(unit: string): string {
  const [name = '', power] = unit.split('^');
  const plain = name.length > 3 && name.endsWith('s') ? `${name.slice(0, -1)}s?` : name;
  const stem = `(?:${NAMES[name] ?? plain})`;
  if (power === undefined) return `${stem}\\s*\\}?(?![a-z²³^])`;
  const raised = power === '2' ? '²' : '³';
  return `${stem}\\s*(?:${raised}\\s*\\}?|\\}?\\s*\\^\\s*\\{?\\s*${power}\\s*\\}?(?:\\s*\\})?)`;
}
