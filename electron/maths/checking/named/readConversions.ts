import { whole } from './askingWords.ts';
import type { BareQuestion, NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn } from './numbersIn.ts';

const FORM = String.raw`(?<form>an? (?:exact )?(?:decimal|percentage|percent|mixed number)|an? (?:simplified )?fraction(?: in (?:its |the )?(?:simplest form|lowest terms|simplest terms))?|standard form|scientific notation|standard index form)`;
const ASKED = "(?:(?:write|express|convert|change|turn|put|give|what is|what's|whats) )?";
const VALUE = `(?<value>${NUMBER} ?%?)`;
const PLACES = String.raw`(?<places>(?:the nearest (?:whole number|integer|ten|tenth|hundred|hundredth|thousand|10|100|1000))|(?:\d|one|two|three|four) ?(?:decimal places?|d\.? ?p\.?|significant figures?|s\.? ?f\.?))`;

const CONVERTED = whole(
  ASKED,
  '(?:the )?(?:decimal |fraction |percentage |number )?',
  VALUE,
  '(?: (?:as|into|to|in) )',
  FORM,
);
const ROUNDED = whole(
  '(?:(?:round|write|give|correct|what is) )?',
  VALUE,
  ' (?:rounded |correct |corrected )?to ',
  PLACES,
);

/** 0.272727… with its figures said at least twice, or with a bar or dots over them. */
const RECURRING = whole(
  ASKED,
  String.raw`(?:the )?(?:recurring |repeating )?(?:decimal )?0\.(?<start>\d*?)(?:(?<cycle>\d{1,3}?)\k<cycle>+(?:\.{2,}|…)|\\(?:overline|bar) ?\{(?<bar>\d{1,3})\})`,
  '(?: (?:as|into|to|in) )an? (?:simplified )?fraction(?: in (?:its |the )?(?:simplest form|lowest terms))?',
);

/** "0.375 as a fraction", "3.4567 to 3 sf": a number in another form. */
export function readConversions({ text, form }: BareQuestion): NamedQuestion | null {
  const joined = form === '' ? text : `${text} ${form}`;
  const { value, form: wanted } = CONVERTED.exec(joined)?.groups ?? {};
  // The standard form of −12/18 is −2/3 to some.
  const isEither = value?.includes('/') === true && wanted?.startsWith('standard') === true;
  if (value !== undefined && wanted !== undefined && readable(value) && !isEither)
    return { kind: 'formula', problem: `Work out ${value.trim()} + 0 ${inWords(wanted)}`, unit: null };
  const recurring = RECURRING.exec(joined)?.groups;
  if (recurring !== undefined) return recurringDecimal(recurring);
  const { value: number, places } = ROUNDED.exec(joined)?.groups ?? {};
  if (number === undefined || places === undefined || number.includes('%') || !readable(number)) return null;
  return { kind: 'formula', problem: `Work out ${number.trim()} + 0 to ${spelt(places)}`, unit: null };
}

/** 0.1272727… is 1/10 and 27/990. */
function recurringDecimal({ start = '', cycle, bar }: Readonly<Record<string, string | undefined>>): NamedQuestion {
  const figures = cycle ?? bar ?? '';
  const nines = '9'.repeat(figures.length);
  const bottom = start === '' ? nines : `(${nines} × 10^${start.length})`;
  const whole = start === '' ? '' : `${Number(start)}/10^${start.length} + `;
  return { kind: 'formula', problem: `Work out ${whole}${Number(figures)}/${bottom} as a fraction`, unit: null };
}

function readable(value: string): boolean {
  return numberIn(value.replace('%', '')) !== null;
}

/** As the checker's conditions are worded. */
function inWords(form: string): string {
  return /standard|scientific/.test(form)
    ? 'in standard form'
    : `as ${form
        .replace(/exact |simplified /, '')
        .replace(/^an (?=decimal|fraction)/, 'a ')
        .replace(/^an? percent$/, 'a percentage')}`;
}

function spelt(places: string): string {
  return places
    .replace(/ ?d\.? ?p\.?$/, ' decimal places')
    .replace(/ ?s\.? ?f\.?$/, ' significant figures')
    .replace(
      /(?<=nearest )(10|100|1000)$/,
      (power) => ({ '10': 'ten', '100': 'hundred', '1000': 'thousand' })[power] ?? power,
    );
}
