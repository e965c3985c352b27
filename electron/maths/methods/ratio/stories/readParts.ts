import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { agreed, readings } from '../../frames/frame.ts';
import { tidyNumbers } from '../../percent/stories/tidyNumbers.ts';
import { workPartAsPercent } from '../../percent/workPercent.ts';
import { nameStems } from '../../words/nameStems.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { workFractionOfRatio, workSimplestRatio } from '../workRatio.ts';
import { workSharing } from '../workSharing.ts';
import type { Known, Wanted } from '../workSharing.ts';
import type { PartFact } from './partFact.ts';
import { PART_PHRASES } from './partPhrases.ts';

type Of<Kind extends PartFact['kind']> = Extract<PartFact, { readonly kind: Kind }>;

function all<Kind extends PartFact['kind']>(facts: readonly PartFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

const OTHERS: Readonly<Record<string, string>> = {
  boy: 'girl',
  girl: 'boy',
  man: 'woman',
  woman: 'man',
  adult: 'child',
  child: 'adult',
  mal: 'femal',
  femal: 'mal',
};

/** The only name that is meant: its words are all in the one, or the other way round. */
function indexOf(names: readonly string[], name: string): number {
  const own = nameStems(name);
  if (own.length === 0) return -1;
  const exact = names.flatMap((one, index) => (nameStems(one).join(' ') === own.join(' ') ? [index] : []));
  if (exact.length === 1) return exact[0] ?? -1;
  const found = names.flatMap((one, index) => {
    const words = nameStems(one);
    const inside = words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
    return words.length > 0 && inside ? [index] : [];
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** Does a name mean the whole ("the paint", "counters") and none of its parts? */
function meansWhole(names: readonly string[], name: string): boolean {
  const own = nameStems(name);
  if (own.length === 0) return true;
  const shared = names.flatMap(nameStems);
  // "Green beads" are not the whole of red and blue ones.
  if (own.filter((word) => !shared.includes(word)).length > 1) return false;
  if (names.some((one) => nameStems(one).length > 1) && !own.some((word) => shared.includes(word)) && own.length > 1)
    return false;
  return names.every((one) => {
    const words = nameStems(one);
    return words.join(' ') !== own.join(' ') && !words.every((word) => own.includes(word));
  });
}

type Sharing = { readonly parts: readonly Fraction[]; readonly names: readonly string[] };

/** The ratio with the names of its parts, told together or apart. */
function sharingOf(facts: readonly PartFact[]): Sharing | null {
  const [ratio, ...more] = all(facts, 'ratio');
  const [list, ...lists] = all(facts, 'names');
  if (ratio === undefined || more.length > 0 || lists.length > 0 || ratio.parts.length < 2) return null;
  const names = ratio.names.length > 0 ? ratio.names : (list?.names ?? []);
  if (ratio.names.length > 0 && list !== undefined && list.names.join() !== names.join()) return null;
  if (names.length > 0 && names.length !== ratio.parts.length) return null;
  return ratio.parts.every((part) => part.compare(0) > 0) ? { parts: ratio.parts, names: namesApart(names) } : null;
}

/** "Red, blue and green counters": the thing belongs to the last name only by its place. */
function namesApart(names: readonly string[]): readonly string[] {
  const last = names.at(-1)?.split(' ') ?? [];
  const single = names.slice(0, -1).every((name) => nameStems(name).length === 1);
  return single && last.length === 2 && names.length > 1 ? [...names.slice(0, -1), last[0] ?? ''] : names;
}

function extreme(parts: readonly Fraction[], what: 'largest' | 'smallest' | 'middle'): number {
  const sorted = parts.map((part, index) => ({ part, index })).toSorted((one, two) => one.part.compare(two.part));
  if (what === 'middle') return sorted.length === 3 ? (sorted[1]?.index ?? -1) : -1;
  const [one, two] = what === 'largest' ? [sorted.at(-1), sorted.at(-2)] : [sorted[0], sorted[1]];
  return one === undefined || two === undefined || one.part.equals(two.part) ? -1 : one.index;
}

type Told = { readonly known: Known; readonly unit: string };

function knownOf(facts: readonly PartFact[], { parts, names }: Sharing): Told | null {
  const told = facts.filter(({ kind }) => kind === 'total' || kind === 'share' || kind === 'more' || kind === 'apart');
  const [fact, ...others] = told;
  if (fact === undefined || others.length > 0) return null;
  switch (fact.kind) {
    case 'total':
      return meansWhole(names, fact.name) && meansWhole(names, fact.owner)
        ? { known: { kind: 'total', value: fact.amount.value }, unit: fact.amount.unit }
        : null;
    case 'share': {
      const of = indexOf(names, fact.name);
      return of < 0 ? null : { known: { kind: 'share', of, value: fact.amount.value }, unit: fact.amount.unit };
    }
    case 'more': {
      const [more, less] = [indexOf(names, fact.name), indexOf(names, fact.than)];
      return more < 0 || less < 0 || more === less
        ? null
        : { known: { kind: 'difference', more, less, value: fact.amount.value }, unit: fact.amount.unit };
    }
    case 'apart': {
      const [more, less] = [extreme(parts, 'largest'), extreme(parts, 'smallest')];
      return more < 0 || less < 0
        ? null
        : { known: { kind: 'difference', more, less, value: fact.amount.value }, unit: fact.amount.unit };
    }
    default:
      return null;
  }
}

function wantedOf(ask: PartFact, { parts, names }: Sharing): Wanted | null {
  switch (ask.kind) {
    case 'ask share': {
      const of = indexOf(names, ask.name);
      return of < 0 ? null : { kind: 'share', of };
    }
    case 'ask total':
      return meansWhole(names, ask.name) ? { kind: 'total' } : null;
    case 'ask more': {
      const [more, less] = [indexOf(names, ask.name), indexOf(names, ask.than)];
      return more < 0 || less < 0 || more === less ? null : { kind: 'difference', more, less };
    }
    case 'ask': {
      if (ask.what === 'each') return { kind: 'shares' };
      if (ask.what === 'difference') {
        const [more, less] = [extreme(parts, 'largest'), extreme(parts, 'smallest')];
        return more < 0 || less < 0 || parts.length !== 2 ? null : { kind: 'difference', more, less };
      }
      const of = extreme(parts, ask.what);
      return of < 0 ? null : { kind: 'share', of };
    }
    default:
      return null;
  }
}

function workFraction(sharing: Sharing, ask: Of<'ask fraction' | 'ask percent'>): RuleSolution | null {
  const of = indexOf(sharing.names, ask.name);
  const part = sharing.parts[of];
  if (part === undefined) return null;
  if (ask.kind === 'ask fraction') return workFractionOfRatio(sharing.parts, of);
  const sum = sharing.parts.reduce((total, one) => total.add(one), new Fraction(0));
  return workPartAsPercent(part, sum);
}

/** "12 apples and 8 oranges": the ratio of what is counted, in the order that is asked for. */
function workCounted(facts: readonly PartFact[], ask: Of<'ask ratio'>): RuleSolution | null {
  const shares = all(facts, 'share');
  if (shares.length !== ask.names.length || facts.length !== shares.length + 1) return null;
  const names = shares.map(({ name }) => name);
  const order = ask.names.map((name) => indexOf(names, name));
  if (order.some((at) => at < 0) || new Set(order).size !== order.length) return null;
  const found = order.flatMap((at) => shares[at] ?? []);
  const unit = found[0]?.amount.unit ?? '';
  const values = found.map(({ amount }) => (amount.unit === unit ? amount.value : null));
  if (values.every((value) => value !== null)) return workSimplestRatio(values) ?? alreadySimple(values);
  const [one, two, ...more] = found;
  if (one === undefined || two === undefined || more.length > 0) return null;
  const size = unitRatio(one.amount.unit, two.amount.unit);
  if (size === null) return null;
  const large = size.compare(1) > 0;
  const by = large ? size : size.inverse();
  const [from, rest] = large ? [one.amount.value, two.amount.value] : [two.amount.value, one.amount.value];
  const value = from.mul(by);
  const step = {
    reason: 'Write both in the same unit.',
    expression: `${writeDecimal(from)}\\times ${writeDecimal(by)}=${writeDecimal(value)}`,
  };
  return workSimplestRatio(large ? [value, rest] : [rest, value], [step]);
}

function alreadySimple(values: readonly Fraction[]): RuleSolution | null {
  const written = values.map(writeDecimal).join(':');
  return values.every(({ d }) => d === 1n)
    ? {
        topic: 'ratio-proportion',
        method: 'ratios',
        steps: [{ reason: 'Write the numbers in the order that is asked for.', expression: written }],
        answer: written,
      }
    : null;
}

/** A fraction or percentage of the whole is one thing, the rest the other. */
function workFromPart(facts: readonly PartFact[], ask: Of<'ask ratio'>): RuleSolution | null {
  const [[part, ...more], [rest, ...rests]] = [all(facts, 'part of whole'), all(facts, 'rest')];
  if (part === undefined || more.length > 0 || rests.length > 0 || ask.names.length !== 2) return null;
  if (facts.length !== 2 + (rest === undefined ? 0 : 1)) return null;
  const left = new Fraction(1).sub(part.value);
  if (left.compare(0) <= 0 || part.value.compare(0) <= 0) return null;
  const [first = '', second = ''] = ask.names;
  const own = [part.name];
  const [inFirst, inSecond] = [indexOf(own, first) === 0, indexOf(own, second) === 0];
  if (inFirst === inSecond) return null;
  const other = inFirst ? second : first;
  const stems = nameStems(other);
  const known =
    rest !== undefined
      ? indexOf([rest.name], other) === 0
      : (stems.length === 1 && OTHERS[stems[0] ?? ''] === nameStems(part.name)[0]) || /^(?:the )?rest$/.test(other);
  if (!known) return null;
  const written = part.value.d <= 20n ? part.value.toFraction() : '';
  const asFraction = (value: Fraction): string => `\\frac{${value.n}}{${value.d}}`;
  const step = {
    reason: 'Find what the rest is.',
    expression: `1-${asFraction(part.value)}=${asFraction(left)}`,
  };
  if (written === '') return null;
  const pair = inFirst ? [part.value, left] : [left, part.value];
  return workSimplestRatio(pair, [step]);
}

function work(facts: readonly PartFact[], places: number | null): RuleSolution | null {
  const asks = facts.filter(({ kind }) => kind.startsWith('ask'));
  const [ask] = asks;
  if (ask === undefined || asks.length > 1 || places !== null) return null;
  if (ask.kind === 'ask ratio') return workCounted(facts, ask) ?? workFromPart(facts, ask);
  const sharing = sharingOf(facts);
  if (sharing === null) return null;
  const lists = all(facts, 'names').length;
  if (ask.kind === 'ask fraction' || ask.kind === 'ask percent')
    return facts.length === 2 + lists ? workFraction(sharing, ask) : null;
  if (facts.length !== 3 + lists) return null;
  const [told, wanted] = [knownOf(facts, sharing), wantedOf(ask, sharing)];
  if (told === null || wanted === null || (told.known.kind === 'total' && wanted.kind === 'total')) return null;
  if (told.known.kind === 'share' && wanted.kind === 'share' && told.known.of === wanted.of) return null;
  const solution = workSharing(sharing.parts, told.known, wanted, told.unit === '°' ? '' : told.unit);
  if (solution === null) return null;
  if (told.unit === '' && solution.answer.includes('.')) return null;
  return told.unit === '°'
    ? { ...solution, answer: solution.answer.replace(/\d+(?:\.\d+)?/g, (number) => `${number}^\\circ`) }
    : solution;
}

/** "The ratio … is 7 to 2" with a colon. */
function inColons(problem: string): string {
  return problem.replace(
    /(\bratio\b[^.?!]*?\b(?:is|was|of) )(\d+) to (\d+)(?: to (\d+))?(?= *(?:[.,?!]|$|and\b))/gi,
    (_all, before: string, first: string, second: string, third: string | undefined) =>
      `${before}${[first, second, third].filter((part) => part !== undefined).join(':')}`,
  );
}

const LETTERS = 'ABCDE';

/** "A, B and C" share: letters become names, since "a" is an article. */
function withNames(problem: string): string {
  if (!/\bA(?:,| and) B\b/.test(problem)) return problem;
  const named = (letter: string): string => `person${'abcde'[LETTERS.indexOf(letter)] ?? ''}`;
  return problem
    .replace(/\b([A-E])(?=,| and [A-E]\b|'s\b|[.?]| (?:gets?|receives?|in the|is|has|pays?|have|share))/g, named)
    .replace(/(?<=\b(?:and|than|does|did|will|to|for) )([A-E])\b/g, named);
}

const IDLE: ReadonlySet<string> = new Set(
  'and so then also the a an there if when but while please now together only'.split(' '),
);

/** Works stories of amounts in a ratio: shares, mixtures, angles and sides, and the ratio of what was counted. */
export function readParts(problem: string): RuleSolution | null {
  if (!/ratio|parts? |for every/i.test(problem)) return null;
  return agreed(readings(tidyNumbers(inColons(withNames(problem))), PART_PHRASES, IDLE), work);
}
