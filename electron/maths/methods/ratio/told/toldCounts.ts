import Fraction from 'fraction.js';

import { nameStems } from '../../words/nameStems.ts';
import { inFigures } from '../../words/numberWords.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { writeDecimal } from '../../askedText.ts';

const SIMPLEST = /\b(?:simpl(?:est|ify|ified)|lowest|as small as possible)\b/;
const STEERS =
  /\b(?:not|then|after|more|fewer|less|left|each|every|half|twice|double|total|altogether|joins?|leaves?|others?|rest|another|extra|per|probability|1 ?: ?n|n ?: ?1|percent|area|volume|speed)\b|%/;
const AMOUNT = String.raw`([£$€])?(\d+(?:\.\d+)?) ?(p|pence|cents?|mm|cm|m|km|g|kg|ml|l|litres?|minutes?|mins?|hours?|seconds?)?(?![a-z])`;

function hasStem(text: string, name: string): boolean {
  const stems = nameStems(text.replace(/[^a-z' ]/g, ' '));
  return nameStems(name).every((stem) => stems.includes(stem));
}

/** "Cats to dogs", "the ratio of her money to his", "orange : black": the two names in their order. */
function namesAsked(text: string): readonly [string, string] | null {
  const found =
    /\b(?:ratio (?:of )?(?:the )?(?:number of )?)([a-z]+(?: [a-z]+)?) (?:to|:) (?:the )?(?:number of )?([a-z]+)\b/.exec(text) ??
    /(?:^|[.!?] |\bwrite |\bratio )([a-z]+) ?(?:to|:) ?([a-z]+)(?=,? (?:in|as|simpl)|[.?]|$)/.exec(text);
  const [, one, two] = found ?? [];
  return one === undefined || two === undefined || one === two ? null : [one, two];
} // prettier-ignore

const UNIT: Readonly<Record<string, string>> = { p: 'pence', cent: 'pence', l: 'litres', litre: 'litres', min: 'minutes', mins: 'minutes', minute: 'minutes', hour: 'hours', second: 'seconds' }; // prettier-ignore

/** Two counts or measures told by name, their ratio asked: the ratio in numbers to be simplified. */
export function ratioOfCounts(problem: string): string | null {
  const text = inFigures(problem.toLowerCase().replace(/[’‘]/g, "'")).replace(/\s+/g, ' ').trim();
  const whole = /^(?:express|write|give|put) (\d+(?:\.\d+)?) ?: ?(\d+(?:\.\d+)?) in the form a ?: ?b(?:,)? (?:with|where) a and b (?:are )?(?:both )?(?:whole numbers|integers)(?: and)? ?(?:as small as possible|in (?:its|their) (?:simplest|lowest) (?:form|terms))?[.?]*$/.exec(text);
  if (whole !== null) return `Simplify the ratio ${whole[1] ?? ''}:${whole[2] ?? ''}`;
  if (!SIMPLEST.test(text) || STEERS.test(text) || /\d ?: ?\d|\d\/\d/.test(text)) return null;
  const names = namesAsked(text);
  const told = [...text.matchAll(new RegExp(`(?<![\\d.,/])${AMOUNT}`, 'g'))];
  const [one, two, ...more] = told;
  if (names === null || one === undefined || two === undefined || more.length > 0) return null;
  const places = [one, two].map((found, index) => {
    const from = index === 0 ? 0 : one.index + one[0].length;
    const before = text.slice(from, found.index);
    const behind = /^[^.,;?]*?(?=\band\b|[.,;?]|$)/.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
    return { before: before.split(/[.;?]/).at(-1) ?? '', behind };
  });
  const owner = (name: string): number | null => {
    const at = places.flatMap(({ behind }, index) => (hasStem(behind, name) ? [index] : []));
    const front = places.flatMap(({ before }, index) => (hasStem(before, name) ? [index] : []));
    const found = at.length > 0 ? at : front;
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [first, second] = [owner(names[0]), owner(names[1])];
  if (first === null || second === null || first === second) return null;
  const values = [one, two].map(([, currency, digits = '0', unit = '']) => ({
    value: new Fraction(digits),
    unit: currency !== undefined ? 'pounds' : (UNIT[unit] ?? UNIT[unit.replace(/s$/, '')] ?? unit),
  }));
  const [a, b] = [values[first], values[second]];
  if (a === undefined || b === undefined || (a.unit === '') !== (b.unit === '')) return null;
  const scale = a.unit === b.unit ? new Fraction(1) : unitRatio(a.unit, b.unit);
  if (scale === null) return null;
  const [left, right] = scale.compare(1) >= 0 ? [a.value.mul(scale), b.value] : [a.value, b.value.div(scale)];
  return `Simplify the ratio ${writeDecimal(left)}:${writeDecimal(right)}`;
} // prettier-ignore

/** "3/5 of the fish are orange and the rest are black. Write the ratio orange : black." */
export function ratioOfParts(problem: string): string | null {
  const text = problem.toLowerCase().replace(/\s+/g, ' ').trim();
  const told = /(\d+)\/(\d+) of (?:the|her|his|my|our|all the|all) [a-z ]+? (?:are|is|were|was) ([a-z]+)(?:,| and|;|\.)+ (?:and )?(?:all )?the (?:rest|others|remainder|remaining [a-z]+) (?:are|is|were|was) ([a-z]+)/.exec(text);
  if (told === null) return null;
  const [all, top = '', bottom = '', first = '', other = ''] = told;
  const rest = text.replace(all, ' ');
  const asked = /\bratio (?:of )?([a-z]+)(?: [a-z]+)? ?(?:to|:) ?([a-z]+)/.exec(rest);
  if (asked === null || /\d|\b(?:not|then|after|if)\b/.test(rest) || Number(top) >= Number(bottom)) return null;
  const left = `${Number(bottom) - Number(top)}`;
  if (asked[1] === first && asked[2] === other) return `Simplify the ratio ${top}:${left}`;
  return asked[1] === other && asked[2] === first ? `Simplify the ratio ${left}:${top}` : null;
} // prettier-ignore
