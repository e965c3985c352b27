import type { RuleSolution } from '../../../outcomes.ts';
import { agreed, readings } from '../../frames/frame.ts';
import { tidyNumbers } from '../../percent/stories/tidyNumbers.ts';
import { nameStems } from '../../words/nameStems.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { isMoney } from '../../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../../amounts/spelledArithmetic.ts';
import { workInverseUnitary, workUnitary } from '../workProportion.ts';
import { CENTIMETRES } from '../workScale.ts';
import { isTime, ROW_PHRASES } from './rowPhrases.ts';
import type { Named, RowFact } from './rowPhrases.ts';

type Row = Extract<RowFact, { readonly kind: 'row' | 'inverse row' }>;
type Ask = Extract<RowFact, { readonly kind: 'ask' }>;

const UNITS: Readonly<Record<string, string>> = {
  kilogram: 'kg',
  gram: 'g',
  litr: 'litres',
  liter: 'litres',
  millilitr: 'ml',
  kilometr: 'km',
  kilometer: 'km',
  metr: 'm',
  meter: 'm',
  centimetr: 'cm',
  mil: 'miles',
  pound: '£',
  dollar: '$',
  euro: '€',
  hour: 'hours',
  minut: 'minutes',
  second: 'seconds',
  pint: 'pints',
  gallon: 'gallons',
  cup: 'cups',
  inch: 'inches',
};

const PERSONS = new Set(['person', 'people', 'everyone', 'friend']);

/** "Days" and "weeks" are told as things. */
function period(name: string): boolean {
  return /^(?:day|week|month|year)s?$/.test(name);
}

/** What is told of a thing fits what is asked of it: the same words, fewer of them, or none. */
function fitsName(asked: string, told: string): boolean {
  const [one, two] = [nameStems(asked), nameStems(told)];
  if (one.length === 0) return true;
  return one.every((word) => two.includes(word)) || (two.length > 0 && two.every((word) => one.includes(word)));
}

/** May the amount that is given stand for this side? In its unit, or in one that can be converted into it. */
function factorTo(given: Named, side: Named): number | null {
  if (given.unit === side.unit) return 1;
  const ratio = given.unit === '' || side.unit === '' ? null : unitRatio(given.unit, side.unit);
  return ratio === null ? null : Number(ratio.valueOf());
}

function givenFits(given: Named, side: Named): boolean {
  if (factorTo(given, side) === null) return false;
  if (given.unit !== '' && side.unit !== '')
    return nameStems(side.name).length === 0 || fitsName(given.name, side.name);
  return given.name === '' || /^(?:of )?(?:them|these|those)$/.test(given.name)
    ? nameStems(side.name).length > 0 || side.name === ''
    : nameStems(side.name).length > 0 && fitsName(given.name, side.name);
}

function kindFits(kindOf: string, side: Named): boolean {
  switch (kindOf) {
    case 'money':
      return isMoney(side.unit);
    case 'length':
      return CENTIMETRES[side.unit] !== undefined || ['miles', 'feet', 'inches', 'yards'].includes(side.unit);
    case 'weight':
      return ['g', 'kg', 'mg', 'ounces', 'pounds', 'tonnes'].includes(side.unit);
    case 'time':
      return isTime(side.unit) || period(side.name);
    default:
      return true;
  }
}

/** Is this side what the question wants? "How many euros", "how much flour", "how many grams of flour", "how far". */
function wantedFits({ wanted, kindOf }: Ask, side: Named): boolean {
  if (!kindFits(kindOf, side)) return false;
  const stems = nameStems(wanted);
  if (stems.length === 0) return true;
  const units = stems.filter((word) => UNITS[word] !== undefined && UNITS[word] === side.unit);
  const rest = stems.filter((word) => !units.includes(word));
  if (rest.length === 0 || (side.name === '' && side.unit !== '' && !isMoney(side.unit))) return true;
  return (
    nameStems(side.name).length > 0 && fitsName(rest.join(' '), side.name) && (side.unit !== '' || units.length === 0)
  );
}

function unitOf(side: Named): string {
  return period(side.name) && side.unit === '' ? side.name : side.unit;
}

/** "A car … how much does a bus …?" asks about somebody else. */
function samePerson(told: string, asked: string): boolean {
  const [one, two] = [nameStems(told), nameStems(asked)];
  return one.length === 0 || two.length === 0 || two.every((word) => PERSONS.has(word)) || fitsName(asked, told);
}

type Way = { readonly row: Row; readonly from: Named; readonly to: Named };

function waysOf(row: Row, ask: Ask): readonly Way[] {
  return [
    { row, from: row.one, to: row.other },
    { row, from: row.other, to: row.one },
  ].filter(({ from, to }) => givenFits(ask.given, from) && wantedFits(ask, to) && samePerson(row.who, ask.who));
}

function workWay({ row, from, to }: Way, given: Named): RuleSolution | null {
  const unit = unitOf(to);
  const ratio = given.unit === from.unit ? null : unitRatio(given.unit, from.unit);
  const value = ratio === null ? given.value : given.value.mul(ratio);
  const solution =
    row.kind === 'row'
      ? workUnitary(from.value, to.value, value, unit)
      : workInverseUnitary(from.value, to.value, value, unit);
  if (solution === null) return null;
  const counted = to.unit === '' && !period(to.name);
  if (counted && solution.answer.includes('.')) return null;
  if (ratio === null) return solution;
  const [by, up] = ratio.compare(1) > 0 ? [ratio, true] : [ratio.inverse(), false];
  const convert = {
    reason: `Write it in ${from.unit}.`,
    expression: up ? spellProduct(given.value, by) : spellQuotient(given.value, by),
  };
  return endsWithin(value, 4) ? { ...solution, steps: [convert, ...solution.steps] } : null;
}

function work(facts: readonly RowFact[], places: number | null): RuleSolution | null {
  const rows = facts.filter((fact): fact is Row => fact.kind === 'row' || fact.kind === 'inverse row');
  const asks = facts.filter((fact): fact is Ask => fact.kind === 'ask');
  const [ask, ...moreAsks] = asks;
  if (ask === undefined || moreAsks.length > 0 || rows.some((row) => row.other !== rows[0]?.other)) return null;
  if (facts.some(({ kind }) => kind === 'direct') && rows.some(({ kind }) => kind !== 'row')) return null;
  const [way, ...moreWays] = rows.flatMap((row) => waysOf(row, ask));
  if (way === undefined || moreWays.length > 0) return null;
  const solution = workWay(way, ask.given);
  return solution !== null &&
    places !== null &&
    solution.answer.includes('.') &&
    !(places === 2 && /[£$€]/.test(solution.answer))
    ? null
    : solution;
}

/** "6 hours' work" is 6 hours of work. */
function withOf(problem: string): string {
  return problem.replace(/\b(hours?|minutes|days|weeks)'s? (?=work|pay)/g, '$1 of ');
}

const IDLE: ReadonlySet<string> = new Set(
  'and so then also the a an there if when but while please now how therefore'.split(' '),
);

/** Works what goes in proportion, directly or inversely: prices, recipes, rates, shadows, food that lasts, shared work. */
export function readRows(problem: string): RuleSolution | null {
  if (!/\d[^]*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)/.test(problem)) return null;
  if (/%|ratio|[:=]\s*\d/i.test(problem.replace(/\b(?:cost|price)s?:/gi, ''))) return null;
  return agreed(readings(tidyNumbers(withOf(problem)), ROW_PHRASES, IDLE), work);
}
