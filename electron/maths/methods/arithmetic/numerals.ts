const UNITS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}; // prettier-ignore
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };
const SMALL = [...Object.keys(UNITS), ...Object.keys(TENS)].join('|');
const ANY = `${SMALL}|hundred|${Object.keys(SCALES).join('|')}`;
const NUMERAL = new RegExp(
  String.raw`(?<![\w-])(?:an? (?=hundred|thousand|million|billion))?(?:${ANY})(?:(?:[ -]|,? and |, )(?:${ANY}))*(?![\w])`,
  'g',
);
const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
  hundredth: 100, thousandth: 1000,
}; // prettier-ignore
const PART = Object.keys(PARTS)
  .toSorted((one, two) => two.length - one.length)
  .join('|');
const FRACTION = new RegExp(
  String.raw`(?<![\w.,/-])(\d{1,2}|an?)[- ](?:of an? )?(${PART})s?(?!-?\w| (?:(?:power|root|number|term|day|multiple|prime|place|week|row|floor)s?|time)\b)`,
  'g',
);
const MIXED = /(?<![\w.,/])(\d{1,3}|one) and (?:an? )?(\d{1,2}\/\d{1,3})(?![\d/])/g;

const DIGIT = '(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine)';
const POINT = new RegExp(
  String.raw`(?<![\w.])((?:nought|oh|${SMALL})(?:[ -](?:${SMALL}))?|\d+)? ?(?<!decimal )\bpoint (${DIGIT}(?:[ -]${DIGIT})*)(?!\w)`,
  'g',
);

/** The value of a numeral's words; `null` for words that make no numeral ("three, four"; "six ten"). */
function valueOf(words: readonly string[]): number | null {
  let [total, group, last] = [0, 0, Infinity];
  for (const word of words) {
    const [unit, ten, scale] = [UNITS[word], TENS[word], SCALES[word]];
    if (unit !== undefined) {
      const fits = last > 19 && (unit < 10 || last >= 100);
      if (!fits) return null;
      group += unit;
      last = unit;
    } else if (ten !== undefined) {
      if (last < 100) return null;
      group += ten;
      last = ten;
    } else if (word === 'hundred') {
      if (group > 9) return null;
      group = Math.max(group, 1) * 100;
      last = 100;
    } else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
      last = scale;
    }
  }
  return total + group;
}

function inDigits(all: string): string {
  const words = all.replace(/^an? /, '').split(/[^a-z]+/);
  if (words.length === 1 && words[0] === 'one') return all;
  const meaningful = words.filter((word) => word !== 'and');
  const parted = /,/.test(all) || (/ and /.test(all) && !/hundred|thousand|million|billion/.test(all));
  const value = parted ? null : valueOf(meaningful);
  if (value !== null) return `${value}`;
  // "three and four", "five, six": numerals of their own.
  return parted ? all.replace(new RegExp(`\\b(?:${ANY})(?:[ -](?:${ANY}))*\\b`, 'g'), (one) => inDigits(one)) : all;
}

/** "Three hundred and six" as `306`, "three-fifths" as `3/5`, "two and a half" as `2 1/2`; "one" alone stays a word. */
export function withNumerals(text: string): string {
  return text
    .replace(new RegExp(`\\bhow many (${PART})s\\b(?: of an? [a-z]+)?(?: are| can| in)`, 'g'), (all, part: string) =>
      all.replace(`${part}s`, `1/${PARTS[part] ?? 1}`).replace(/ of an? [a-z]+/, ''),
    )
    .replace(POINT, (_all, whole: string | undefined, digits: string) => {
      const places = digits
        .split(/[ -]/)
        .map((digit) => (digit === 'oh' || digit === 'nought' ? 0 : (UNITS[digit] ?? 0)));
      const before = whole === undefined || /^(?:nought|oh|zero)$/.test(whole.trim()) ? '0' : whole.trim();
      return `${before === '0' ? '0' : before.replace(NUMERAL, inDigits).replace(/^one$/, '1')}.${places.join('')}`;
    })
    .replace(NUMERAL, inDigits)
    .replace(/\bone[- ](?=(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)\b)/g, '1-')
    .replace(FRACTION, (all, top: string, part: string) => {
      const below = PARTS[part];
      const above = /\d/.test(top) ? top : '1';
      return below === undefined || Number(above) >= 20 ? all : `${above}/${below}`;
    })
    .replace(MIXED, (_all, whole: string, part: string) => `${whole === 'one' ? 1 : whole} ${part}`);
}
