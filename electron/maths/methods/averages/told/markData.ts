import Fraction from 'fraction.js';

import type { Term } from '../facts.ts';
import { markLabelled } from './markLists.ts';
import { markTable } from './markTables.ts';
import type { Table } from './markTables.ts';
import { timesLetter } from './timesLetter.ts';
import { markTwoLists } from './twoLists.ts';

/** A class of a grouped table, as it is written. */
export type Interval = { readonly low: Fraction; readonly high: Fraction; readonly text: string };
/** A number of a question, with the short name of its unit ('' for none) and the class it stands for, if it is one. */
export type Amount = { readonly value: Fraction; readonly unit: string; readonly interval: Interval | null };
/** Numbers told one after the other; a letter or a gap may stand among them, as the term it is. */
export type ListItem = { readonly amount: Amount } | { readonly term: Term; readonly letter: string };

export type MarkedData = {
  /** `#0` for a number, `@0` for a list, `&0` for a table. */
  readonly text: string;
  readonly amounts: readonly Amount[];
  readonly lists: readonly (readonly ListItem[])[];
  readonly table: Table | null;
};

const UNITS: readonly (readonly [string, string])[] = [
  ['°c', '°c|° celsius|° centigrade|celsius'],
  ['°f', '°f|° fahrenheit|fahrenheit'],
  ['°', '°'],
  ['mm', 'mm|millimet(?:re|er)s?'],
  ['cm', 'cm|centimet(?:re|er)s?'],
  ['km', 'km|kilomet(?:re|er)s?'],
  ['m', 'm|met(?:re|er)s?'],
  ['ft', 'ft|feet'],
  ['inches', 'inches'],
  ['miles', 'miles?'],
  ['mg', 'mg|milligrams?'],
  ['kg', 'kg|kgs|kilograms?|kilos?'],
  ['g', 'g|grams?|grammes?'],
  ['pounds', 'pounds?|lbs?|quid'],
  ['dollars', 'dollars?|bucks'],
  ['euros', 'euros?'],
  ['rupees', 'rupees?'],
  ['p', 'p|pence|pennies'],
  ['cents', 'cents?'],
  ['ml', 'ml|millilit(?:re|er)s?'],
  ['l', 'lit(?:re|er)s?|l'],
  ['s', 'secs?|seconds?|s'],
  ['min', 'mins?|minutes?'],
  ['h', 'hours?|hrs?|h'],
  ['years', 'years?(?: old| of age)?|yrs?(?: old)?'],
  ['%', '%|per ?cent'],
];
const UNIT = UNITS.map(([, words]) => words).join('|');
const MONEY: Readonly<Record<string, string>> = { '£': 'pounds', '€': 'euros', '₹': 'rupees' };

const PLAIN = String.raw`(?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)(?:\.\d+)?`;
const BOUND = String.raw`\d+(?:\.\d+)?`;
const INTERVAL = String.raw`${BOUND} ?(?:<|≤) ?[a-z] ?(?:<|≤) ?${BOUND}|${BOUND} ?- ?(?:under |less than |< ?)?${BOUND}|${BOUND} to (?:under |less than )?${BOUND}`;
const AMOUNT = new RegExp(
  String.raw`(?<![\w.#~/^]|(?<![a-z])[a-z][-+])(?:(${INTERVAL})|((?=[-£€₹.\d])(?:-(?! ))?[£€₹]? ?(?:-(?! ))?(?:\d+ (?=\d+\/\d)\d+|${PLAIN}|\.\d+)(?:\/[1-9]\d*)?))(?:(?: ?-?)(${UNIT})(?![a-z]))?(?![\w^]|\.\d|\/)`,
  'g',
);

function unitOf(words: string | undefined): string {
  if (words === undefined) return '';
  return UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0] ?? '';
}

function intervalOf(text: string): Interval | null {
  const [low, high] = (text.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => new Fraction(part));
  if (low === undefined || high === undefined || low.compare(high) >= 0) return null;
  return { low, high, text: text.replace(/ to (?:under |less than )?| ?- ?(?:under |less than |< ?)?/, '-') };
}

function amountOf(interval: string | undefined, number: string | undefined, unit: string): Amount | null {
  if (interval !== undefined) {
    const found = intervalOf(interval);
    return found === null ? null : { value: found.low.add(found.high).div(2), unit, interval: found };
  }
  const money = MONEY[/[£€₹]/.exec(number ?? '')?.[0] ?? ''] ?? '';
  const bare = (number ?? '').replace(/[£€₹,]|(?<!\d)\s|\s(?!\d)/g, '').replace(/^(-?)\./, '$10.');
  return { value: new Fraction(bare), unit: money === '' ? unit : money, interval: null };
}

const TERM = String.raw`(?:(?<![\w'])(-?\d*)([b-hj-z]|a(?=\s*[,;)]|\s+and #|\s*[-+] ?\d)|(?<=\d)a)(?![\w'])(?: ?([-+]) ?(\d+)(?![\d.a-z]))?)`;
const GAP = String.raw`(?:\?|□|_+|…)`;
const ITEM = String.raw`(?:#\d+(?! !?(?:of (?:them|the|these|those|which)|more|other|others|extra|further|additional)\b)|(?<=(?:,|and) )¤\d+(?= (?:is|was) #)|¤\d+(?! (?:is|has|was)\b| ?=))`;
const BETWEEN = String.raw`(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)`;

type Marks = {
  readonly amounts: Amount[];
  readonly terms: { readonly term: Term; readonly letter: string; readonly text: string }[];
};

/** `¤0` for a letter, a term or a gap that stands where a number of a list could. */
function markTerms(text: string, { terms }: Marks): string {
  const mark = (term: Term, letter: string, text: string): string => `¤${terms.push({ term, letter, text }) - 1}`;
  const one = { times: new Fraction(1), plus: new Fraction(0) };
  return text
    .replace(
      new RegExp(`${TERM}(?=\\s*[,;)]|\\s+and\\s|[\\s.?]*$|\\.\\s|\\s+[a-z@])`, 'g'),
      (all, times: string, letter: string, sign: string | undefined, plus: string | undefined, at: number) => {
        const beside = new RegExp(`(?:[,;:]|\\band|\\bof|numbers|values|are|data|list|set)\\s*$`).test(
          text.slice(0, at),
        );
        if (times === '' && sign === undefined && !beside) return all;
        const factor = times === '' ? 1 : times === '-' ? -1 : Number(times);
        return mark(
          { times: new Fraction(factor), plus: new Fraction(plus === undefined ? 0 : `${sign ?? ''}${plus}`) },
          letter,
          all,
        );
      },
    )
    .replace(new RegExp(`(?<=[,;]\\s*|\\band )${GAP}(?=\\s*[,;]|\\s+and )|${GAP}(?=\\s*,\\s*#)`, 'g'), (gap) =>
      mark(one, '', gap),
    );
}

/** "1,5 and 2,5": commas without a space beside other separators may stand in the numbers. */
function hasDecimalCommas(list: string): boolean {
  return /\d,#/.test(list) && (/,\s|;/.test(list) || /^[^,]*,[^,]*\sand\s/.test(list) || /\sand\s.*,/.test(list));
}

/** "1,200 and 300": a comma in one number only may as well stand between two. */
function hasLooseThousands(text: string): boolean {
  return /(?<![\d,£€₹] ?)\d{1,3},\d{3}(?![\d,]) and \d{1,3}(?![\d,])|(?<![\d,])\d{1,3} and \d{1,3},\d{3}(?!\d)/.test(
    text,
  );
}

/** "150 cm and 8 girls" and "a 5 km race: 14, 16 and 18" list nothing; of "3, 5 and 7 cm" all are in cm. */
function changesUnit(items: readonly ListItem[]): boolean {
  const units = items.map((item) => ('amount' in item ? item.amount.unit : ''));
  const [first, second] = units;
  if (items.length === 2) return first !== '' && first !== second;
  const numbers = items.filter((item) => 'amount' in item).map((item) => item.amount.unit);
  return numbers.includes('') && numbers.slice(0, -1).some((unit) => unit !== '');
}

/** "x, x + 4 and 2x": terms with one letter, not all alike. */
function tellsOneLetter(items: readonly ListItem[]): boolean {
  const terms = items.flatMap((item) => ('term' in item ? [item] : []));
  const [first] = terms;
  return (
    first !== undefined &&
    first.letter !== '' &&
    terms.every(({ letter }) => letter === first.letter) &&
    terms.some(({ term }) => !term.plus.equals(first.term.plus) || !term.times.equals(first.term.times))
  );
}

/** "2x + 4" and "(x - 1)" drawn together, so that their numbers are no numbers of their own. */
function joinedTerms(text: string): string {
  return text.replace(
    /(?<![\w'.])\(?(\d{0,2}(?:[b-hj-ln-z]|(?<=\d)a|a(?= ?[-+] ?\d)|m(?= ?[-+] ?\d))) ?([-+]) ?(\d+)\)?(?![\d%a-z^/]|\.\d)/g,
    '$1$2$3',
  );
}

/** A text with its numbers, and what stands in lists, marked. */
export function markData(text: string): MarkedData | null {
  const marks: Marks = { amounts: [], terms: [] };
  const letter = timesLetter(text);
  const numbered = joinedTerms(text).replace(
    AMOUNT,
    (all, interval: string | undefined, number: string | undefined, unit: string | undefined) => {
      if (unit !== undefined && unit === letter) return all;
      const amount = amountOf(interval, number, unitOf(unit));
      if (amount === null) return all;
      marks.amounts.push(amount);
      return `#${marks.amounts.length - 1}`;
    },
  );
  if (/\d,\d{3},\d{3}/.test(text) || hasLooseThousands(text)) return null;
  const { text: tabled, table } = markTable(numbered, marks.amounts);
  const labelled =
    table !== null || new RegExp(`${ITEM}${BETWEEN}${ITEM}`).test(tabled) ? null : markLabelled(tabled, marks.amounts);
  const termed = markTerms(labelled?.text ?? tabled, marks);
  const lists: (readonly ListItem[])[] = labelled === null || labelled.list === null ? [] : [labelled.list];
  const item = (name: string): ListItem | undefined => {
    const index = Number(name.slice(1));
    const amount = marks.amounts[index];
    return name.startsWith('¤') ? marks.terms[index] : amount === undefined ? undefined : { amount };
  };
  const listed = termed.replace(
    new RegExp(`${ITEM}(?:(?:${BETWEEN}|\\s+(?=#))${ITEM})+`, 'g'),
    (all: string, at: number, whole: string) => {
      const names = all.match(/[#¤]\d+/g) ?? [];
      const items = names.flatMap((name) => item(name) ?? []);
      // "in a class of 30, 12 are boys" lists nothing.
      if (items.length === 2 && all.includes(',') && / [a-z]/.test(whole.slice(at + all.length, at + all.length + 2)))
        return all;
      if (items.every((one) => 'term' in one) && !tellsOneLetter(items)) return all;
      if (changesUnit(items) || hasDecimalCommas(all)) return all;
      const classes = items.filter((one) => 'amount' in one && one.amount.interval !== null).length;
      if (classes > 0 && classes < items.length) return all;
      return `@${lists.push(items) - 1}`;
    },
  );
  const two = table === null ? markTwoLists(listed, lists) : { text: listed, table };
  return {
    text: two.text
      .replace(/@L/, '@0')
      .replace(/^(.*) of (@\d+)(?= !?than\b)/, '$2 . $1')
      .replace(/(@\d+)[ ,(]*\bin-order\b[ ),]*/, 'in-order $1 ')
      .replace(/¤(\d+)/g, (_all, index: string) => marks.terms[Number(index)]?.text ?? ''),
    amounts: marks.amounts,
    lists: two.table === null || table !== null ? lists : [],
    table: two.table,
  };
}
