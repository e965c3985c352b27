import type { Random } from './random.ts';

/** A number as it is written: `12`, `3.50`, `1,200`; no index, no exponent, no part of a name (`x2`, `log_2`). */
const NUMBER =
  /(?<![\d.,^_\\A-Za-z{²³]|\^\{|_\{|\^-|\^\()\d+(?:,\d{3})*(?:\.\d+)?(?![\d²³]|\.\d|,\d{3}|st\b|nd\b|rd\b|th\b)/g;

/** Numbers that say how to answer, or that are what they are: `2 decimal places`, `nearest 10`, `360°`, a pack of 52. */
const FIXED: readonly RegExp[] = [
  /\b(?:to|correct to|in) \d+ ?(?:d\.?p\.?|decimals?|decimal places?|s\.?f\.?|sig\w* fig\w*|places?)/gi,
  /\d+ ?(?:d\.?p\b|s\.?f\b|decimal place|significant)|nearest \d+/gi,
  /\b(?:90|180|360) ?(?:°|degrees)|\b52\b|\b100 ?%/gi,
  // Times of day and years, and what a unit holds.
  /\b\d{1,2}[:.]\d{2} ?[ap]\.?m\b|\b(?:at|from|until|till|to|by|before|after) \d{1,2}:\d{2}\b|\b(?:1[89]|20)\d\d\b(?![.,]\d)/gi,
  // There are coins of 20p and of 50p, and none of 30p.
  /(?:[£$€₹]\d+|\d+ ?(?:p|c|cents?|pence|rupees?))(?:,? (?:and|or) (?:[£$€₹]\d+|\d+ ?(?:p|c|cents?|pence|rupees?)))? (?:coins?|notes?|bills?|stamps?)\b/gi,
  /\b(?:coins|notes|bills),?(?: [a-z]+)* [£$€₹]\d+ (?:and|or) [£$€₹]\d+/gi,
  /\b(?:24 hours|60 (?:minutes|seconds)|52 weeks|365 days|7 days|12 months)\b|\b6-sided\b/gi,
];

function fixedRanges(text: string): readonly (readonly [number, number])[] {
  return FIXED.flatMap((words) => [...text.matchAll(words)]).map(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
}

function whole(digits: string, random: Random): string {
  const value = Number(digits);
  if (value <= 1) return digits;
  if (value < 10) return random.whole(2, random.chance(0.8) ? 9 : 12).toString();
  const step = value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : value % 5 === 0 && value > 20 ? 5 : 1;
  const [low, high] = [Math.max(2, Math.ceil((value * 0.5) / step)), Math.floor((value * 1.9) / step)];
  return (step * random.whole(low, Math.max(low, high))).toString();
}

/** Another number of the same kind: as many places, a like size, round where it was round. */
function another(written: string, random: Random): string {
  const plain = written.replaceAll(',', '');
  const places = plain.split('.')[1]?.length ?? 0;
  if (places === 0) {
    const digits = whole(plain, random);
    return written.includes(',') && digits.length > 3 ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
  }
  const scaled = Math.round(Number(plain) * 10 ** places);
  const step = plain.endsWith('0') ? 10 : 1;
  const [low, high] = [Math.ceil((scaled * 0.5) / step), Math.floor((scaled * 1.8) / step)];
  return ((step * random.whole(Math.max(1, low), Math.max(1, high))) / 10 ** places).toFixed(places);
}

/** Every number that may change by `change`; alike wherever it stands. Null when nothing has changed. */
function withNumbers(text: string, change: (written: string) => string): string | null {
  const fixed = fixedRanges(text);
  const swaps = new Map<string, string>();
  const varied = text.replace(NUMBER, (written, at: number) => {
    if (fixed.some(([from, to]) => at >= from && at < to)) return written;
    const known = swaps.get(written) ?? change(written);
    swaps.set(written, known);
    return known;
  });
  return varied === text ? null : varied;
}

/** All of them so many times as large: what hangs together, as the sides of a right-angled triangle, goes on doing so. */
export function scaleNumbers(text: string, factor: number): string | null {
  return withNumbers(text, (written) => {
    const plain = written.replaceAll(',', '');
    const places = plain.split('.')[1]?.length ?? 0;
    const value = Math.round(Number(plain) * factor * 10 ** places) / 10 ** places;
    // 13 m, and £13.00.
    return Number.isInteger(value) && places === 1 ? value.toString() : value.toFixed(places);
  });
}

/**
 * The same question about other numbers: each is changed or left, and a number that stands twice is changed alike in both
 * places. Null when nothing could be changed.
 */
export function varyNumbers(text: string, random: Random): string | null {
  const changing = random.chance(0.5) ? 1 : 0.5;
  return withNumbers(text, (written) => (random.chance(changing) ? another(written, random) : written));
}
