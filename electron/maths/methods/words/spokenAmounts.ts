import { withNumerals } from '../arithmetic/numerals.ts';

const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_HUNDRED = `(?:(?:${TENS})(?:[- ](?:${UNIT}))?|${TEEN}|${UNIT})`;
/** "a hundred and nineteen", "two thousand five hundred": words of one numeral. */
const NUMERAL = String.raw`(?:(?:an?|${BELOW_HUNDRED}) (?:hundred(?:(?: and)? ${BELOW_HUNDRED})?(?: thousand)?|thousand)(?:,? ${BELOW_HUNDRED} hundred)?(?:(?:,? and)? ${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const SIGNS: Readonly<Record<string, string>> = { pound: '£', dollar: '$', euro: '€' };
const NAMES = '(pound|dollar|euro)';

/** Pounds of a weight are no money. */
const WEIGHT =
  /\b(?:weigh\w*|heav\w+|mass|lbs?|ounces?|oz|kilo\w*|kg|grams?|lost|gained|diet)\b|\b(?:pounds?|lbs?) of\b/i;
const MONEY =
  /\b(?:pay\w*|paid|costs?|prices?|bank|interest|charg\w+|bill|change|spend\w*|spent|earn\w*|buy\w*|bought|sav\w+|sold|sells?|wages?|salary|tickets?|money|notes?|coins?|bills?|per ?cent|%|worth|budget|fare|tip|rent|share\w*|each|apiece)\b|[£$€]/i;

const figures = (words: string): string =>
  /^one$/i.test(words.trim()) ? '1' : withNumerals(words.trim().toLowerCase().replace(/^an? /, 'one '));
const coins = (words: string): string => figures(words).padStart(2, '0');
const isFigure = (text: string): boolean => /^\d+$/.test(text);

/** Money that is spoken: "one pound twenty", "a five pound note", "a hundred and nineteen pounds", "thirty pence". */
function withMoney(text: string): string {
  return text
    .replace(
      new RegExp(
        String.raw`(?<![\w-])(${NUMERAL}) ${NAMES}s?,? (?:and )?(${BELOW_HUNDRED})(?: (?:pence|p|cents))?(?! (?:hundred|thousand|pounds?|dollars?|euros?|[a-z]+s\b(?! each)))(?![\w-])`,
        'gi',
      ),
      (all, whole: string, name: string, part: string) =>
        isFigure(figures(whole)) && isFigure(coins(part)) && Number(coins(part)) >= 5
          ? `${SIGNS[name.toLowerCase()] ?? ''}${figures(whole)}.${coins(part)}`
          : all,
    )
    .replace(
      new RegExp(String.raw`(?<![\w-])(${NUMERAL})[- ]${NAMES} (notes?|bills?|coins?)\b`, 'gi'),
      (all, count: string, name: string, note: string) =>
        isFigure(figures(count)) ? `${SIGNS[name.toLowerCase()] ?? ''}${figures(count)} ${note}` : all,
    )
    .replace(
      new RegExp(String.raw`(?<![\w-])(?<!\bpoint )(${NUMERAL}) ${NAMES}s?(?![\w-])(?! (?:sterling|of)\b)`, 'gi'),
      (all, count: string, name: string) =>
        isFigure(figures(count)) && !/^an? (?!hundred|thousand)/i.test(all)
          ? `${SIGNS[name.toLowerCase()] ?? ''}${figures(count)}`
          : all,
    )
    .replace(new RegExp(String.raw`(?<![\w-])(${NUMERAL}) pence\b`, 'gi'), (all, count: string) =>
      isFigure(figures(count)) ? `${figures(count)}p` : all,
    );
}

/** "Nought point oh six", said digit by digit. */
const POINT = new RegExp(
  String.raw`(?<![\w.-])(?:nought|naught|zero|oh|\d+|${BELOW_HUNDRED}) point (?:(?:zero|nought|naught|oh|${UNIT})(?![\w])[ -]?)+`,
  'gi',
);

/** Numbers said with "point" and amounts of money in words, in figures; each means one thing only. */
export function withSpokenAmounts(text: string): string {
  const points = / point /i.test(text)
    ? text.replace(POINT, (all) => {
        const said = withNumerals(
          all
            .toLowerCase()
            .replace(/naught/g, 'nought')
            .trim(),
        );
        return /^\d+\.\d+$/.test(said) ? `${said}${/\s$/.test(all) ? ' ' : ''}` : all;
      })
    : text;
  return /\b(?:pounds?|dollars?|euros?|pence)\b/i.test(points) && MONEY.test(points) && !WEIGHT.test(points)
    ? withMoney(points)
    : points;
}
