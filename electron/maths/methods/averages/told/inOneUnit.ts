import { unitRatio } from '../../words/unitSizes.ts';
import type { Amount, ListItem, MarkedData } from './markData.ts';

const LONG: Readonly<Record<string, string>> = { l: 'litres', p: 'pence' };
const ASKED =
  /\bin (mm|millimetres|cm|centimetres|centimeters|km|kilometres|kilometers|m|metres|meters|mg|kg|kilograms|g|grams|ml|litres|l|seconds|secs|minutes|mins|hours|pounds|pence)\b[\s?.]*$/;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^millim/, 'mm'],
  [/^centim/, 'cm'],
  [/^kilom/, 'km'],
  [/^met/, 'm'],
  [/^kilog/, 'kg'],
  [/^gr/, 'g'],
  [/^lit/, 'l'],
  [/^sec/, 's'],
  [/^min/, 'min'],
  [/^hour/, 'h'],
  [/^pence/, 'p'],
];

function shortName(unit: string): string {
  return SHORT.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
}

function turnedInto(amount: Amount, target: string): Amount {
  const ratio = amount.unit === target ? null : unitRatio(LONG[amount.unit] ?? amount.unit, LONG[target] ?? target);
  return ratio === null ? amount : { ...amount, value: amount.value.mul(ratio), unit: target };
}

/** Whether two units are of one kind, so that numbers of both have to be turned into one of them. */
function alike(one: string, two: string): boolean {
  return one !== two && unitRatio(LONG[one] ?? one, LONG[two] ?? two) !== null;
}

/** Amounts of one unit: told in several, they are turned into the one that is asked for; null where none is. */
export function inOneUnit(data: MarkedData, text: string): MarkedData | null {
  const units = [...new Set(data.amounts.map(({ unit }) => unit).filter((unit) => unit !== ''))];
  const asked = ASKED.exec(text)?.[1];
  const target = asked === undefined ? null : shortName(asked);
  const clash = units.some((one) => units.some((two) => alike(one, two)));
  if (target === null || !units.some((unit) => alike(unit, target))) return clash ? null : data;
  if (data.table !== null) return null;
  const lists = data.lists.map((list) => {
    const mixed = list.some((item) => 'amount' in item && item.amount.unit === '');
    if (mixed && list.some((item) => 'amount' in item && item.amount.unit !== '')) return null;
    return list.map((item): ListItem => ('amount' in item ? { amount: turnedInto(item.amount, target) } : item));
  });
  const whole = lists.flatMap((list) => (list === null ? [] : [list]));
  const amounts = data.amounts.map((amount) => turnedInto(amount, target));
  return whole.length === lists.length ? { ...data, amounts, lists: whole } : null;
}
