/** A condition on a number, with the words it is told in; `#n` in its source stand for numbers of the question. */
export type NumberWish = { readonly name: string; readonly wanted: (value: number) => boolean };

function isPrime(value: number): boolean {
  if (value < 2) return false;
  for (let one = 2; one * one <= value; one += 1) if (value % one === 0) return false;
  return true;
}

const MORE = '(?:greater|more|higher|larger|bigger) than|above|over|exceeding|exceeds';
const LESS = '(?:less|lower|smaller|fewer) than|below|under';
const ONE = [
  String.raw`(?:even|odd|prime|square|cube)(?: numbers?)?`,
  String.raw`(?:${MORE}|${LESS}|at-least|at-most) #\d+`,
  String.raw`#\d+ or (?:more|higher|greater|above|over|less|lower|fewer|below|under)`,
  String.raw`(?:multiples?|factors?) of #\d+(?: (?:or|and) #\d+)?`,
  String.raw`divisible by #\d+`,
  String.raw`between #\d+ and #\d+(?: inclusive)?`,
  String.raw`(?:exactly )?#\d+(?=\s*(?:[.,;?)]|$)| !?(?:or|on|and|but|when|if|come|comes|in|from|with|at|both|then|for|is|each|every|again|first|appears|shows|would|do|should|will)\b)`,
];
const NEAR = '(?:(?:an?|the|its|number|numbers|value|score|is|be|that|which|of|exactly) )*';

/** Source of a pattern for a condition on a number: "a prime", "not 6", "at-least #3", "even or #5". */
export const NUMBER_WISH = String.raw`(?:not )?${NEAR}(?:${ONE.join('|')})(?: (?:or|and|but) (?:not )?${NEAR}(?:${ONE.join('|')}))*`;

function single(text: string, numbers: readonly number[]): NumberWish['wanted'] | null {
  const told = [...text.matchAll(/#(\d+)/g)].map(([, index]) => numbers[Number(index)] ?? Number.NaN);
  const [first = 0, second = 0] = told;
  if (told.some(Number.isNaN)) return null;
  if (/prime/.test(text)) return isPrime;
  if (/even/.test(text)) return (value) => value % 2 === 0;
  if (/\bodd/.test(text)) return (value) => value % 2 === 1;
  if (/square/.test(text)) return (value) => Number.isInteger(Math.sqrt(value));
  if (/cube/.test(text)) return (value) => Number.isInteger(Math.round(Math.cbrt(value) * 1e9) / 1e9);
  if (/multiple|divisible/.test(text))
    return told.length === 1
      ? (value) => value % first === 0
      : (value) =>
          /∨/.test(text) ? value % first === 0 || value % second === 0 : value % first === 0 && value % second === 0;
  if (/factor/.test(text)) return told.length === 1 ? (value) => first % value === 0 : null;
  // "Between 3 and 7" without "inclusive" is understood in two ways.
  if (/between/.test(text)) return /inclusive/.test(text) ? (value) => value >= first && value <= second : null;
  if (/at-least|or (?:more|higher|greater|above|over)/.test(text)) return (value) => value >= first;
  if (/at-most|or (?:less|lower|fewer|below|under)/.test(text)) return (value) => value <= first;
  if (new RegExp(MORE).test(text)) return (value) => value > first;
  return new RegExp(LESS).test(text) ? (value) => value < first : (value) => value === first;
}

/** The condition a text tells; null where it can be understood in two ways. `text` without marks before words. */
export function numberWish(text: string, numbers: readonly number[]): NumberWish | null {
  const parts = text
    .replace(
      /((?:multiples?|factors?) of #\d+) (or|and) (?=#\d+)/g,
      (_all, one: string, join: string) => `${one} ${join === 'or' ? '∨' : '∧'} `,
    )
    .replace(/(between #\d+) and /g, '$1 & ')
    .split(/\s(or|and|but)\s(?!(?:more|higher|greater|above|over|less|lower|fewer|below|under)\b)/);
  let wish: NumberWish['wanted'] | null = null as NumberWish['wanted'] | null;
  let join = '';
  for (const part of parts) {
    if (/^(?:or|and|but)$/.test(part)) {
      if (join !== '' && join !== part) return null;
      join = part;
      continue;
    }
    const denied = /^not /.test(part);
    if (denied && join === 'or') return null;
    const one = single(part, numbers);
    if (one === null) return null;
    const condition: NumberWish['wanted'] = denied ? (value) => !one(value) : one;
    const before: NumberWish['wanted'] | null = wish;
    wish =
      before === null
        ? condition
        : join === 'or'
          ? (value) => before(value) || condition(value)
          : (value) => before(value) && condition(value);
  }
  // "Not even or prime": what is denied?
  if (wish === null || (/^not /.test(text) && join === 'or')) return null;
  const name = text.replace(/#(\d+)/g, (_all, index: string) => `${numbers[Number(index)] ?? ''}`);
  return { name, wanted: wish };
}
