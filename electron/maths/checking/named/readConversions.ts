import { whole } from './askingWords.ts';
import type { BareQuestion, NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn } from './numbersIn.ts';

const FORM = String.raw`(?<form>an? (?:exact )?(?:decimal|percentage|percent|mixed number)|an? (?:simplified )?fraction(?: in (?:its|the) (?:simplest form|lowest terms))?|standard form|scientific notation|standard index form)`;
const ASKED = "(?:(?:write|express|convert|change|turn|put|give|what is|what's|whats) )?";
const VALUE = `(?<value>${NUMBER} ?%?)`;
const PLACES = String.raw`(?<places>(?:the nearest (?:whole number|integer|ten|tenth|hundred|hundredth|thousand|10|100|1000))|(?:\d|one|two|three|four) ?(?:decimal places?|d\.? ?p\.?|significant figures?|s\.? ?f\.?))`;

const CONVERTED = whole(ASKED, VALUE, '(?: (?:as|into|to|in) )', FORM);
const ROUNDED = whole(
  '(?:(?:round|write|give|correct|what is) )?',
  VALUE,
  ' (?:rounded |correct |corrected )?to ',
  PLACES,
);

/** "0.375 as a fraction", "3.4567 to 3 sf": a number in another form. */
export function readConversions({ text, form }: BareQuestion): NamedQuestion | null {
  const joined = form === '' ? text : `${text} ${form}`;
  const { value, form: wanted } = CONVERTED.exec(joined)?.groups ?? {};
  if (value !== undefined && wanted !== undefined && readable(value))
    return { kind: 'formula', problem: `Work out ${value.trim()} + 0 ${inWords(wanted)}`, unit: null };
  const { value: number, places } = ROUNDED.exec(joined)?.groups ?? {};
  if (number === undefined || places === undefined || number.includes('%') || !readable(number)) return null;
  return { kind: 'formula', problem: `Work out ${number.trim()} + 0 to ${spelt(places)}`, unit: null };
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
