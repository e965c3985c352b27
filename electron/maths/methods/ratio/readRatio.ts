import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { readStory } from '../words/readStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { sameThing } from '../words/values.ts';
import { RATIO_RULES } from './ratioRules.ts';
import type { RatioFact } from './ratioFact.ts';
import { workCombinedRatio, workFractionOfRatio, workSimplestRatio, workUnitRatio } from './workRatio.ts';
import { workSharing } from './workSharing.ts';
import type { Known, Wanted } from './workSharing.ts';

type Facts = StoryFacts<RatioFact>;

type Sized = { readonly value: Fraction; readonly unit: string };

function sized(amount: StoryAmount): Sized | null {
  switch (amount.kind) {
    case 'money':
      return amount.small ? { value: amount.value.mul(100), unit: 'pence' } : { value: amount.value, unit: 'pounds' };
    case 'length':
    case 'quantity':
      return { value: amount.value, unit: amount.unit };
    case 'number':
      return { value: amount.value, unit: '' };
    case 'time': {
      const parts = (['h', 'min', 's'] as const).filter((unit) => amount[unit].n !== 0n);
      const [only, ...more] = parts;
      return only === undefined || more.length > 0 ? null : { value: amount[only], unit: only };
    }
    default:
      return null;
  }
}

/** "40 cm : 2 m": both in the smaller unit first. */
function compare(amounts: readonly StoryAmount[]): RuleSolution | null {
  const [first, second] = amounts.map(sized);
  if (first === null || second === null || first === undefined || second === undefined) return null;
  if (first.unit === second.unit) return workSimplestRatio([first.value, second.value]);
  const size = unitRatio(first.unit, second.unit);
  if (size === null) return null;
  const [large, ratio] = size.compare(1) > 0 ? [first, size] : [second, size.inverse()];
  const converted = large.value.mul(ratio);
  const step = {
    reason: 'Write both in the same unit.',
    expression: `${writeDecimal(large.value)}\\times ${writeDecimal(ratio)}=${writeDecimal(converted)}`,
  };
  return workSimplestRatio(large === first ? [converted, second.value] : [first.value, converted], [step]);
}

function indexOf(names: readonly string[], name: string): number {
  return names.findIndex((one) => sameThing(one, name));
}

type Sharing = { readonly parts: readonly Fraction[]; readonly names: readonly string[]; readonly unit: string };

function knownOf(facts: Facts, { names }: Sharing): Known | null {
  const [total, owns, more, count, whole] = [
    facts.only('total'),
    facts.only('owns'),
    facts.only('more'),
    facts.only('count'),
    facts.only('whole'),
  ];
  if (total !== undefined) return { kind: 'total', value: total.amount.value };
  if (whole !== undefined) return { kind: 'total', value: whole.value };
  if (owns !== undefined) return { kind: 'share', of: indexOf(names, owns.name), value: owns.amount.value };
  if (more !== undefined)
    return {
      kind: 'difference',
      more: indexOf(names, more.name),
      less: indexOf(names, more.than),
      value: more.amount.value,
    };
  if (count === undefined) return null;
  const at = indexOf(names, count.thing);
  // "35 red marbles" of red and blue marbles are a part under another name.
  const words = count.thing.split(' ');
  if (at < 0 && names.some((name) => name.split(' ').some((word) => words.includes(word) && words.length > 1)))
    return null;
  return at < 0 ? { kind: 'total', value: count.value } : { kind: 'share', of: at, value: count.value };
}

function extreme(parts: readonly Fraction[], largest: boolean): number {
  const sorted = parts
    .map((part, index) => ({ part, index }))
    .toSorted((one, two) => (largest ? two.part.compare(one.part) : one.part.compare(two.part)));
  return sorted[0]?.index ?? -1;
}

function wantedOf(facts: Facts, { parts, names }: Sharing): Wanted | null {
  const [ask, owner, count, more] = [
    facts.only('ask')?.what,
    facts.only('ask owner'),
    facts.only('ask count'),
    facts.only('ask more'),
  ];
  if (owner !== undefined) return { kind: 'share', of: indexOf(names, owner.name) };
  if (more !== undefined)
    return { kind: 'difference', more: indexOf(names, more.name), less: indexOf(names, more.than) };
  if (count !== undefined) {
    const at = indexOf(names, count.name);
    return at < 0 ? null : { kind: 'share', of: at };
  }
  if (facts.only('ask whole') !== undefined || ask === 'all') return { kind: 'total' };
  if (ask === 'largest' || ask === 'smallest') return { kind: 'share', of: extreme(parts, ask === 'largest') };
  if (ask === 'difference') return { kind: 'difference', more: extreme(parts, true), less: extreme(parts, false) };
  return ask === 'each' || facts.only('total') !== undefined ? { kind: 'shares' } : null;
}

/** Every name that the question uses must be one of those that share. */
function namesAreKnown(known: Known, wanted: Wanted): boolean {
  const places = [
    known.kind === 'share' ? [known.of] : known.kind === 'difference' ? [known.more, known.less] : [],
    wanted.kind === 'share' ? [wanted.of] : wanted.kind === 'difference' ? [wanted.more, wanted.less] : [],
  ].flat();
  return places.every((place) => place >= 0);
}

function workShares(facts: Facts): RuleSolution | null {
  const [ratio, names] = [facts.only('ratio'), facts.only('names')?.names ?? []];
  const knownFacts = (['total', 'owns', 'more', 'count', 'whole'] as const).reduce(
    (sum, kind) => sum + facts.all(kind).length,
    0,
  );
  const asks = (['ask', 'ask owner', 'ask count', 'ask whole', 'ask more'] as const).reduce(
    (sum, kind) => sum + facts.all(kind).length,
    0,
  );
  if (ratio === undefined || knownFacts !== 1 || asks > 1 || facts.all('names').length > 1) return null;
  if (
    (['simplify', 'compare', 'one to', 'to one', 'letters', 'ask letters', 'ask fraction'] as const).some(
      (kind) => facts.all(kind).length > 0,
    )
  )
    return null;
  if (names.length > 0 && names.length !== ratio.parts.length) return null;
  const unit =
    facts.only('total')?.amount.unit ?? facts.only('owns')?.amount.unit ?? facts.only('more')?.amount.unit ?? '';
  const sharing = { parts: ratio.parts, names, unit };
  const [known, wanted] = [knownOf(facts, sharing), wantedOf(facts, sharing)];
  if (known === null || wanted === null || !namesAreKnown(known, wanted)) return null;
  if (known.kind === 'total' && wanted.kind === 'total') return null;
  const solution = workSharing(ratio.parts, known, wanted, unit);
  const countsThings =
    facts.all('count').length + facts.all('whole').length > 0 || (facts.only('total')?.thing ?? '') !== '';
  return solution !== null && countsThings && /\./.test(solution.answer) ? null : solution;
}

/** `a:b` and `b:c`, whichever way round they are told. */
function workLetters(facts: Facts): RuleSolution | null {
  const [[first, second], asked] = [facts.all('letters'), facts.only('ask letters')?.letters];
  if (
    first === undefined ||
    second === undefined ||
    asked === undefined ||
    !facts.are({ letters: 2, 'ask letters': 1 })
  )
    return null;
  const [[a, b], [c, d]] = [first.parts, second.parts];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (first.parts.length !== 2 || second.parts.length !== 2 || first.letters[1] !== second.letters[0]) return null;
  const all = `${first.letters}${second.letters[1] ?? ''}`;
  const outer = `${first.letters[0] ?? ''}${second.letters[1] ?? ''}`;
  return asked === all || asked === outer ? workCombinedRatio([a, b], [c, d], asked === outer) : null;
}

function workFacts(facts: Facts): RuleSolution | null {
  const [simplify, one, other, compared] = [
    facts.only('simplify'),
    facts.only('one to'),
    facts.only('to one'),
    facts.only('compare'),
  ];
  if (simplify !== undefined && facts.are({ simplify: 1 })) return workSimplestRatio(simplify.parts);
  if (one !== undefined && facts.are({ 'one to': 1 })) return workUnitRatio(one.parts, 0);
  if (other !== undefined && facts.are({ 'to one': 1 })) return workUnitRatio(other.parts, 1);
  if (compared !== undefined && facts.are({ compare: 1 })) return compare(compared.amounts);
  const [fraction, ratio, names] = [facts.only('ask fraction'), facts.only('ratio'), facts.only('names')];
  if (
    fraction !== undefined &&
    ratio !== undefined &&
    names !== undefined &&
    facts.are({ 'ask fraction': 1, ratio: 1, names: 1 })
  ) {
    const at = indexOf(names.names, fraction.name);
    return at < 0 || ratio.parts.length !== names.names.length ? null : workFractionOfRatio(ratio.parts, at);
  }
  return facts.all('letters').length > 0 ? workLetters(facts) : workShares(facts);
}

/** Works ratios and shares in a ratio whose every word is understood. */
export function readRatio(problem: string): RuleSolution | null {
  if (!/\bratio\b|:| to /i.test(problem)) return null;
  const story = readStory(problem, RATIO_RULES);
  return story === null || story.places !== null ? null : workFacts(storyFacts(story.facts.flat()));
}
