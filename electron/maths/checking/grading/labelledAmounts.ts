import type { Equal } from './gradeMode.ts';

type Labelled = { readonly label: string; readonly amounts: string };

const SAYS_NOTHING = new Set('a an the is are was costs cost gets get has have each of for'.split(' '));
const AMOUNTS = /(?<![\w)])(?:[-−] ?)?[£$€₹₦₵¥]? ?\d+(?:\.\d+)?(?: ?%| ?p\b)?|[£$€₹₦₵¥]? ?\d+(?:\.\d+)?(?: ?%| ?p\b)?/g;

function plain(text: string): string {
  return text
    .replace(/^\s*\$([^]*[^\\$])\$\s*$/, '$1')
    .replace(/\\text\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([$%£€])/g, '$1')
    .replace(/(\d+(?:\.\d+)?) ?([€₹₦₵])/g, '$2$1')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/(?<![\\$])\$(?!\d)|(?<=\d)\$(?!\d)/g, ' ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .toLowerCase();
}

function singular(word: string): string {
  return word.replace(/(?<=[^su])s$/, '');
}

/** Without zeros that add nothing; every other digit counts, however far behind the point. */
function plainDigits(digits: string): string {
  const whole = digits.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}

/** "coffee £3.05": its words and its amounts, each in one way of writing; `null` where either is missing. */
function labelled(part: string): Labelled | null {
  const amounts = part.match(AMOUNTS) ?? [];
  const words = part.replace(AMOUNTS, ' ');
  if (amounts.length === 0 || /[^a-z\s:=.'-]/.test(words)) return null;
  const written = amounts.map((one) =>
    one
      .replace(/\s/g, '')
      .replace('−', '-')
      .replace(/\d+(?:\.\d+)?/, (digits) => plainDigits(digits)),
  );
  // "$5500 at 4%": the percentage says which of the amounts it is.
  const names = written.length > 1 ? written.filter((one) => one.endsWith('%')) : [];
  const label = [...(words.match(/[a-z]+/g) ?? []).filter((word) => !SAYS_NOTHING.has(word)).map(singular), ...names];
  const values = written.filter((one) => !names.includes(one));
  return label.length === 0 ? null : { label: label.join(' '), amounts: values.join(' ') };
}

function partsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[,;]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function read(text: string): ReadonlyMap<string, string> | null {
  const parts = partsOf(text).map(labelled);
  const named = parts.flatMap((part) => (part === null ? [] : [part]));
  const found = new Map(named.map(({ label, amounts }) => [label, amounts]));
  return named.length < 2 || named.length !== parts.length || found.size !== named.length ? null : found;
}

/** "£40 and £32", "36 years, 12 years": amounts in an order, told apart by nothing. */
function readBare(text: string): readonly string[] | null {
  const parts = partsOf(text).map((part) => labelled(`each one ${part}`));
  const amounts = parts.flatMap((part) => (part === null ? [] : [part]));
  const labels = new Set(amounts.map(({ label }) => label));
  return amounts.length < 2 || amounts.length !== parts.length || labels.size !== 1
    ? null
    : amounts.map((part) => part.amounts);
}

/** What the other text calls the same thing: the very words, or more or fewer of them ("adult" and "adult ticket"). */
function sameLabel(label: string, others: readonly string[]): string | null {
  if (others.includes(label)) return label;
  const words = new Set(label.split(' '));
  const like = others.filter((other) => {
    const theirs = other.split(' ');
    return theirs.every((word) => words.has(word)) || [...words].every((word) => theirs.includes(word));
  });
  const [only, another] = like;
  return only === undefined || another !== undefined ? null : only;
}

/**
 * "16 dimes and 11 quarters", "coffee £3.05, muffin £1.95": amounts that are told apart by words, in any order. Amounts
 * given without their names ("£3.05 and £1.95") are taken in the order of the key; in another order nothing says which is
 * which. `null` unless both texts are of that kind and name the same things.
 */
export function compareLabelled(expected: string, given: string): Equal {
  const one = read(expected);
  if (one === null) return null;
  const two = read(given);
  if (two === null) return compareBare([...one.values()], readBare(given));
  if (one.size !== two.size) return null;
  const pairs = [...one].map(([label, amounts]) => ({ amounts, other: sameLabel(label, [...two.keys()]) }));
  if (new Set(pairs.map(({ other }) => other)).size !== pairs.length || pairs.some(({ other }) => other === null))
    return null;
  return pairs.every(({ amounts, other }) => two.get(other ?? '') === amounts);
}

function compareBare(expected: readonly string[], given: readonly string[] | null): Equal {
  if (given === null) return null;
  const [wanted, written] = [expected.map(withoutUnit), given.map(withoutUnit)];
  if (wanted.join('|') === written.join('|')) return true;
  return wanted.toSorted().join('|') === written.toSorted().join('|') ? null : false;
}

/** A currency may be left out of an answer. */
function withoutUnit(amount: string): string {
  return amount.replace(/^([-−]?)[£$€₹₦₵¥]/, '$1');
}

/** "2 hours, 20 minutes" is one amount. */
const UNIT_ONLY =
  /^(?:hour|minute|second|day|week|month|year|pound|penny|pence|dollar|cent|euro|metre|meter|foot|feet|inch|inche|mile|degree|litre|gram)s?$/;

/** Whether every amount of a key has a name of its own, a word and no letter that stands for a number. */
export function isLabelledKey(text: string): boolean {
  const labels = [...(read(text)?.keys() ?? [])];
  return labels.length > 0 && labels.every((label) => /[a-z]{3,}|%/.test(label) && !UNIT_ONLY.test(label));
}
