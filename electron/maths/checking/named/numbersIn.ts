import Fraction from 'fraction.js';

/** A number as it is typed: 3, −2.5, 3/4, 2 1/2, 1,250 or ½ beside a whole number. No sign but minus. */
export const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:(?: \d+)?\/\d+)?|-?\.\d+`;

const SEPARATOR = /\s*(?:,\s*and\s|,|;|\band\b|&|\s)\s*/;
/** Where commas part the numbers, a space between two is a slip. */
const COMMAS = /\s*(?:,\s*and\s|,|;|\band\b|&)\s*/;

/** The value of one number; null where it is none, or a fraction of nought. */
export function numberIn(text: string): Fraction | null {
  const bare = text.trim().replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const mixed = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(bare);
  if (mixed !== null) {
    const [, sign = '', whole = '', top = '', bottom = ''] = mixed;
    if (/^0+$/.test(bottom)) return null;
    const size = new Fraction(whole).add(new Fraction(`${top}/${bottom}`));
    return sign === '-' ? size.neg() : size;
  }
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(bare) || /^-?\d+\/0*[1-9]\d*$/.test(bare) ? new Fraction(bare) : null;
}

/**
 * The numbers of a list: "3, 5 and 7", "9 4 1", "2; 3.5; 4". null for fewer than two, for anything that is no number,
 * and for commas that may as well be those of thousands or decimals ("1,200, 3").
 */
export function listIn(text: string): readonly Fraction[] | null {
  const bare = text.trim().replace(/[.]$/, '');
  if (/\d,\d/.test(bare) && (/\d,\d{3}(?!\d)/.test(bare) || /[,;]\s/.test(bare))) return null;
  if (hasDoubtfulGroups(bare)) return null;
  const parts = bare.split(/[,;]/.test(bare) ? COMMAS : SEPARATOR).filter((part) => part !== '');
  const numbers = parts.map((part) => (/^-?(?:\d+(?:\.\d+)?|\d+\/\d+)$/.test(part) ? numberIn(part) : null));
  if (numbers.length < 2 || numbers.length > 40 || numbers.some((one) => one === null)) return null;
  return numbers.flatMap((one) => (one === null ? [] : [one]));
}

/** "1,5 and 2,5" may be decimals, "1 1/2" one number, "12 000" thousands: then nobody can tell how many there are. */
function hasDoubtfulGroups(list: string): boolean {
  const groups = list.split(/\s*(?:\band\b|&)\s*|\s+/).filter((group) => group !== '');
  return (
    // "3,5 and 7" goes on with commas as long as it can; a last group with one in it is a number of its own.
    (groups.length > 1 && /^-?\d+,\d+$/.test(groups.at(-1) ?? '')) ||
    /(?<![/.\d])\d+ \d+\/\d/.test(list) ||
    /\d 000?(?!\d)/.test(list)
  );
}

/** For a formula: 7/3 as (7/3), −2 as (−2). */
export function typed(value: Fraction): string {
  const text = value.toFraction();
  return /[-/]/.test(text) ? `(${text})` : text;
}
