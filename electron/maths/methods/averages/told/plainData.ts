import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { AnswerForm } from '../../facts/answerForm.ts';
import { inFigures } from '../../words/numberWords.ts';
import { withoutIdleNumbers } from '../../words/idleNumbers.ts';
import { ORDINALS, placeOf } from '../../words/ordinals.ts';
import { saidOfData } from './dataTalk.ts';

const HIGH =
  '(?:highest|largest|biggest|greatest|maximum|hottest|warmest|tallest|longest|oldest|heaviest|fastest|best|top)';
const LOW = '(?:lowest|smallest|least|minimum|coldest|coolest|shortest|youngest|lightest|slowest|worst|bottom)';

type Same = readonly (readonly [RegExp, string])[];

/** Other words for the same, and words that steer elsewhere but say nothing where they stand. */
const SAME: Same = [
  [/!/g, '.'],
  [/(?<!\d ?)°\s?[cf]?(?![a-z])/g, ''],
  [
    /[,.]?\s*\(?\b(?:use|using|take|taking|with) (?:the )?medians? of (?:the |each )?(?:(?:lower and upper|upper and lower|two) )?hal(?:ves|f)(?: of the data)?(?: as (?:the )?quartiles)?\.?\)?/g,
    '',
  ],
  [/\b(what|who|that|there|it|he|she|how|where)'s\b/g, '$1 is'],
  [/\bwhats\b/g, 'what is'],
  [/\b(?:u|ya)\b/g, 'you'],
  [/\s&\s/g, ' and '],
  [/\((\d+) of (?:them|us|these|those)\)/g, ' of which $1 '],
  [/\bthe ([a-z]+) of which (\d+)\b/g, 'the $2 $1'],
  [/\b([a-z]+)  ?of which (\d+)\b/g, '$2 $1'],
  [
    /\b(?:average \(mean\)|mean \(average\)|mean average|average mean|arithmetic (?:mean|average))\b|average \(mean\)|mean \(average\)/g,
    'mean',
  ],
  [/\binter-?quartile range\b|\biqr\b/g, 'iqr'],
  [/\b(?:lower|first|1st) quartile\b|\bq_?\{?1\}?(?=[\s,.?]|$)/g, 'lower-quartile'],
  [/\b(?:upper|third|3rd) quartile\b|\bq_?\{?3\}?(?=[\s,.?]|$)/g, 'upper-quartile'],
  [/\bmean absolute deviation\b|\bmean deviation\b|\bmad\b/g, 'mad'],
  [/\bon (?:an )?average\b|\ban average of(?= how)\b/g, 'on-mean'],
  [/\b(?:averaged|averages|averaging)\b/g, 'has mean'],
  [/\bto average\b/g, 'to have mean'],
  [/\b(?:averages?|avg|av)\b/g, 'mean'],
  [/\bmeans\b(?= (?:of|for) )/g, 'mean'],
  [/\bmodal\b/g, 'mode'],
  [/\b(?:dot|line|stem|box|bar|stem-and-leaf|stem and leaf|scatter) (?:plot|graph|chart|diagram)\b/g, 'table'],
  [/\b(?:zero|nil)\b/g, '0'],
  [/\b~?(\d+)(?:st|nd|rd|th) (?=grade|grader|period|year|form|floor|century|birthday|graders)/g, ''],
  [
    /\b(?:in (?:ascending|increasing|numerical|size|descending) order(?: of size)?|(?:arranged|placed|listed|written|put) in order(?: of size)?|in order(?! to| that)(?: of size)?|ordered(?: from (?:smallest|least|lowest) to (?:largest|greatest|highest))?|from (?:smallest|least|lowest) to (?:largest|greatest|highest))\b/g,
    'in-order',
  ],
  [/\b(?:most common|most frequent|commonest|most popular|most usual)(?: (?:value|number|score|result))?/g, 'mode'],
  [
    /\b(?:occurs|occurred|appears|appeared|comes up|came up|happens|happened|turns up|was (?:got|scored)) (?:the )?most(?: often| frequently)?\b/g,
    'is the mode',
  ],
  [/\bmiddle (?:value|number|score|one)\b/g, 'median'],
  [
    new RegExp(
      String.raw`\bdifference between (?:the |her |his |their |its )?${HIGH}(?: [a-z]+)? and (?:the |her |his |their |its )?${LOW}\b`,
      'g',
    ),
    'range',
  ],
  [
    /\b(?:last|next|past|previous) (?=(?:week|month|year|night|season|summer|winter|autumn|spring|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|march|april|june|july|august|september|october|november|december)s?\b)/g,
    '',
  ],
  [/\b(?:last|past) (?=\d+ (?:days|weeks|months|years|nights|seasons)\b)/g, ''],
  [
    /\b(?:over|within|between) (?=(?:the )?(?:course|weekend|summer|winter|holidays?|a|one|\d+ (?:days|weeks|months|years|nights|games|matches|rounds)|his|her|their|my)\b)/g,
    'in ',
  ],
  [/\b(?:before|after) (?=(?:school|work|practice|lessons|lunch|breakfast|dinner|training)\b)/g, 'at '],
  [/\b(?:at|exactly|about|only|just|precisely) (?=least\b)/g, 'at-'],
  [/\bdown(?= (?:the|her|his|their|my|all|how)\b)/g, ''],
  [/\b(?:write|wrote|written|writes|writing|note|noted|notes|jotted|jot|set|put|copied) down\b/g, 'wrote'],
  [
    /\b(?:work(?:ed|s|ing)?|figure[sd]?|find|found|finding|carried|carry|fill(?:ed)?|points?|pointed|handed|hand|gave|went|try|tried|help(?:ed)?|came|come) out\b/g,
    'find',
  ],
  [/,? as a single (?:number|value)\b/g, ''],
  [/\bin words\b/g, 'prove'],
  [/\bodd one(?: out)?\b/g, 'other one'],
  [/\bturn(?:s|ed) out\b/g, 'find'],
  [
    /\b(?:daily|weekly|monthly|nightly|hourly|midday|yearly|annual|day's|noon) (?:max(?:imum)?|min(?:imum)?|highest|lowest|top|high|low)\b/g,
    'daily',
  ],
  [
    /\bover (?=(?:his |her |their |the |my )?\d+ (?:[a-z]+ )?(?!years|goals|points|marks|minutes|hours|metres|miles|pounds|dollars)[a-z]+s\b)/g,
    'in ',
  ],
  [/\bin place of\b/g, 'instead of'],
  [/(?<![a-z])(?:rs\.?|r|inr|kr) ?(?=\d)/g, ''],
  [/(?<=\s)(\d{1,3}) (\d{3})(?=,| and \d{1,3} \d{3}\b)|(?<=\d{3}(?:, | and ))(\d{1,3}) (\d{3})(?! ?\d)/g, '$1$3$2$4'],
  [/\b(?:all|everyone|everybody|everything|any|anyone|anything) but\b/g, 'except'],
  [/\b(?:all together|in total|in all|as a whole)\b/g, 'altogether'],
  [/\bthe (?:whole|entire) (?=[a-z])/g, 'overall the '],
  [/\bhow many\b/g, 'how-many'],
  [/\bhow much\b/g, 'how-much'],
  [/\bno\.? of\b|\bnumbers? of\b/g, 'number of'],
  [/\bclass (?:interval|width)s?\b/g, 'interval'],
  [
    /\b(class|team|group|set|school|section|list|type|shop|room|machine|variety|data set|batch|squad|box|bag) ([a-e]|[xyz])\b(?!['-])/g,
    '$1-$2$2',
  ],
  [
    /\bkeep(?:s|ing)? (?:a )?(?:record|track|diary|log|count|tally|note)(?:s|ies)?\b|\bkept (?:a )?(?:record|track|diary|log|count|tally|note)(?:s|ies)?\b/g,
    'recorded',
  ],
  [
    /\b(?:go|goes|went|going) (?=(?:to|for|on|fishing|swimming|running|walking|camping|shopping|bowling)\b(?! \d))/g,
    'goto ',
  ],
  [/\b(?:true|correct|right)ly\b/g, 'correct'],
];

function withOrdinals(text: string): string {
  const names = new RegExp(String.raw`(?<![\w~-])(?:${ORDINALS.join('|')})(?![\w-])(?! quartile)`, 'g');
  return text.replace(names, (word) => `~${placeOf(word)}`).replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '~$1');
}

const NEAREST =
  /[\s,;(]*(?:(?:give|giving|round|rounding|write|state)(?: your| the| it)?(?: answer)?[\s,]*)?(?:correct|rounded|accurate|exact)? ?to the nearest (penny|pence|cent|pound|dollar|euro|rand|rupee|gram|g|kg|kilogram|mark|point|percent|day|year|minute|second|hour|millimetre|mm|goal|litre|ml|pupil|unit|whole [a-z]+|one|full [a-z]+)(?![a-z])(?! of)[\s).]*/;

/** "To the nearest penny": the form that `plainQuestion` does not know. */
function nearestForm(
  text: string,
  form: AnswerForm['form'],
): { readonly form: AnswerForm['form']; readonly rest: string } {
  const [all, unit = ''] = NEAREST.exec(text) ?? [];
  if (all === undefined) return { form, rest: text };
  return {
    form: { kind: 'places', places: /^(?:penny|pence|cent)$/.test(unit) ? 2 : 0 },
    rest: text.replace(all, ' . '),
  };
}

const SEQUENCES: Readonly<Record<string, (index: number) => number>> = {
  even: (index) => 2 * index,
  odd: (index) => 2 * index - 1,
  square: (index) => index * index,
  natural: (index) => index,
  counting: (index) => index,
  prime: (index) => [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37][index - 1] ?? 0,
};

/** "The first 6 prime numbers" as the numbers themselves. */
function withSequences(text: string): string {
  return text.replace(
    /\b(?:the )?first (\d+) (?:positive )?(?:(even|odd|square|natural|counting|prime) numbers|(primes|squares)|(?:positive )?multiples of (\d+))\b/g,
    (all, many: string, kind: string | undefined, plural: string | undefined, factor: string | undefined) => {
      const count = Number(many);
      const term = SEQUENCES[kind ?? plural?.slice(0, -1) ?? ''];
      if (count < 2 || count > 12) return all;
      const numbers = Array.from(
        { length: count },
        (_item, index) => term?.(index + 1) ?? (index + 1) * Number(factor),
      );
      return numbers.join(', ');
    },
  );
}

export type PlainData = AnswerForm & { readonly text: string };

/** A question about data in few and usual words: one name for each average, numbers as figures, `~3` for "third". */
export function plainData(problem: string): PlainData {
  const question = plainQuestion(problem);
  const accentless = question.text
    .replace(/x\u0304|x bar|x-bar|\\bar ?\{?x\}?|\\overline ?\{?x\}?/g, 'mean')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const { form, rest } = nearestForm(accentless, question.form);
  let text = inFigures(rest.replace(/(?<=\d)\s*[{}]\s*|[{}[\]|]/g, ' , ').replace(/\\/g, ' '));
  text = saidOfData(withoutIdleNumbers(withSequences(text)));
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return { ...question, form, text: withOrdinals(text).replace(/\s+/g, ' ').trim() };
}
