import Fraction from 'fraction.js';

import { differenceTree, numberTree, productTree, sumTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import { TIME, ageOf, kindAt, readAge, readAgeAmount, readAges } from './ageTalkAmounts.ts';
import type { AgeAmount, AgePlace, Told } from './ageTalkAmounts.ts';

/** What a clause says, at a time that stands beside it. */
export type AgeClause = {
  readonly told: readonly Told[];
  readonly next: number;
  readonly subject: number | null;
  readonly people: readonly number[];
  readonly tense: -1 | 0 | 1 | null;
  /** Two ages that differ, it is not told which way. */
  readonly differ?: readonly [AmountTree, AmountTree, AmountTree];
  /** The ratio of several, for "the ratio will be 3:4". */
  readonly compared?: readonly number[];
  readonly letter?: { readonly name: string; readonly who: number };
  /** The clause tells its own time: a birth. */
  readonly needsTime?: boolean;
};

function numberAt(place: AgePlace, at: number): AmountTree | null {
  const token = place.tokens[at];
  return token?.kind === 'number' ? numberTree(token.value) : null;
}

function tenseAt(place: AgePlace, at: number): -1 | 0 | 1 | null {
  const token = place.tokens[at];
  return token?.kind === 'be' ? token.tense : null;
}

/** A time told in the middle: "he will in 5 years be". */
function past(place: AgePlace, at: number, kinds: readonly string[]): number {
  let next = at;
  while (kinds.includes(kindAt(place.tokens, next) ?? '')) next += 1;
  return next;
}

/** "Ann was born", "Tom had Ann", "Ann was born 4 years after Tom". */
function readBirth(place: AgePlace, at: number): AgeClause | null {
  const first = readAge(place, at);
  if (first === null || first.owned) return null;
  const kind = kindAt(place.tokens, first.next);
  if (kind === 'had') {
    const child = readAge({ ...place, besides: first.who }, first.next + 1);
    return child === null
      ? null
      : { told: [{ left: ageOf(child.who, TIME), right: numberTree(0) }], next: child.next, subject: first.who, people: [first.who, child.who], tense: null, needsTime: true }; // prettier-ignore
  }
  if (kind !== 'born') return null;
  const by = numberAt(place, first.next + 1);
  const way = kindAt(place.tokens, first.next + 2);
  if (by === null || (way !== 'before' && way !== 'after'))
    return { told: [{ left: ageOf(first.who, TIME), right: numberTree(0) }], next: first.next + 1, subject: first.who, people: [first.who], tense: null, needsTime: true }; // prettier-ignore
  const other = readAge({ ...place, besides: first.who }, first.next + 3);
  if (other === null || other.owned) return null;
  const [elder, younger] = way === 'before' ? [first.who, other.who] : [other.who, first.who];
  return {
    told: [{ left: ageOf(elder, TIME), right: sumTree([ageOf(younger, TIME), by]) }],
    next: other.next,
    subject: first.who,
    people: [first.who, other.who],
    tense: 0,
  };
}

/** "… have a mean age of 14". */
function hasMean({ tokens }: AgePlace, from: number): { readonly value: Fraction; readonly next: number } | null {
  const whole = tokens[from];
  if (whole?.kind !== 'whole' || whole.name !== 'mean') return null;
  const at = kindAt(tokens, from + 1) === 'age' ? from + 2 : from + 1;
  const value = tokens[kindAt(tokens, at) === 'of' ? at + 1 : at];
  return value?.kind === 'number'
    ? { value: value.value, next: (kindAt(tokens, at) === 'of' ? at + 1 : at) + 1 }
    : null;
}

/** What is said of several ages: a total, a ratio, how much they differ. */
function readSeveral(place: AgePlace, from: number): AgeClause | null {
  const leads = kindAt(place.tokens, from) === 'together';
  const start = leads ? past(place, from, ['together', 'comma']) : from;
  const list = readAges(place, start);
  if (list === null) return null;
  const { ages, people } = list;
  const mean = hasMean(place, list.next);
  if (mean !== null) return { told: [{ left: sumTree(ages), right: numberTree(mean.value.mul(ages.length)) }], next: mean.next, subject: place.subject, people, tense: 0 }; // prettier-ignore
  const subject = list.people.length > 1 ? place.subject : null;
  let at = past(place, list.next, ['time', 'comma', 'who']);
  const skipped = place.tokens.slice(list.next, at).find(({ kind }) => kind === 'time');
  if (skipped !== undefined && skipped.kind === 'time' && skipped.by !== 'then' && skipped.by.n !== 0n) return null;
  if (kindAt(place.tokens, at) === 'born' && kindAt(place.tokens, at + 2) === 'apart') at += 1;
  let tense = tenseAt(place, at);
  if (tense !== null) at += 1;
  const behind = past(place, at, ['together', 'to']);
  const isTogether = leads || behind > at || kindAt(place.tokens, start) === 'total age';
  at = behind;
  const clause = (told: readonly Told[], next: number): AgeClause => ({ told, next, subject, people, tense: tense ?? 0 }); // prettier-ignore
  const kind = kindAt(place.tokens, at);
  const gap = kind === 'differ' ? numberAt(place, at + 1) : null;
  if (gap !== null) return differing(list, gap, at + 2, people);
  if (kind === 'in ratio') at += 1;
  const token = place.tokens[at];
  if (token?.kind === 'ratio') return inRatio(token.parts, ages, people, { ...place, besides: at + 1 }, tense);
  if (kind === 'same') {
    const [first, ...others] = ages;
    return first === undefined ? null : clause(others.map((right) => ({ left: first, right })), at + 1); // prettier-ignore
  }
  const adds = kind === 'adds up' ? past(place, at + 1, ['to', 'together']) : kind === 'be' ? past(place, at + 1, ['together']) : at; // prettier-ignore
  if (kind === 'be' && tense === null) tense = tenseAt(place, at);
  const value = numberAt(place, adds);
  if (value === null) return null;
  const next = past(place, adds + 1, ['together']);
  const isSum = isTogether || kind === 'adds up' || next > adds + 1;
  if (kindAt(place.tokens, next) === 'apart') return differing(list, value, next + 1, people); // prettier-ignore
  const second = numberAt(place, next + 1);
  if (!isSum && kindAt(place.tokens, next) === 'and' && second !== null && ages.length === 2 && ages[0] !== undefined && ages[1] !== undefined) // prettier-ignore
    return clause([{ left: ages[0], right: value }, { left: ages[1], right: second }], next + 2); // prettier-ignore
  const hasTotal = place.tokens.slice(start, list.next).some((one) => one.kind === 'ages');
  return isSum && (hasTotal || list.people.length > 0) ? clause([{ left: sumTree(ages), right: value }], next) : null;
}

function differing(
  list: { readonly ages: readonly AmountTree[] },
  value: AmountTree,
  next: number,
  people: readonly number[],
): AgeClause | null {
  const [one, two, ...more] = list.ages;
  return one === undefined || two === undefined || more.length > 0
    ? null
    : { told: [], differ: [one, two, value], next, subject: null, people, tense: 0 };
}

function inRatio(
  parts: readonly Fraction[],
  ages: readonly AmountTree[],
  people: readonly number[],
  place: AgePlace,
  tense: -1 | 0 | 1 | null,
): AgeClause | null {
  const [base, first] = [parts[0], ages[0]];
  if (base === undefined || first === undefined || parts.length !== ages.length) return null;
  const told = ages.slice(1).map((age, index) => ({
    left: productTree(numberTree(parts[index + 1] ?? base), first),
    right: productTree(numberTree(base), age),
  }));
  return { told, next: place.besides ?? 0, subject: null, people, tense: tense ?? 0, compared: people };
}

/** "The sum of …is 40", "the ratio of … is 2:3", "the difference between … is 5", "there are 5 years between …". */
function readWholes(place: AgePlace, at: number, compared: readonly number[]): AgeClause | null {
  const token = place.tokens[at];
  const by = numberAt(place, at);
  if (by !== null && (kindAt(place.tokens, at + 1) === 'between' || kindAt(place.tokens, at + 1) === 'apart')) {
    const list = readAges(place, at + 2);
    return list === null ? null : differing(list, by, list.next, list.people);
  }
  if (token?.kind !== 'whole' || (token.name !== 'ratio' && token.name !== 'difference')) return null;
  const list = readAges(place, kindAt(place.tokens, at + 1) === 'of' ? at + 2 : at + 1);
  const old = compared.length > 0 ? { ages: compared.map((who) => ageOf(who, TIME)), people: compared, next: at + 1 } : null; // prettier-ignore
  const several = list ?? (token.name === 'ratio' ? old : null);
  if (several === null) return null;
  const tense = tenseAt(place, several.next);
  if (tense === null) return null;
  const value = place.tokens[several.next + 1];
  if (token.name === 'ratio')
    return value?.kind === 'ratio' ? inRatio(value.parts, several.ages, several.people, { ...place, besides: several.next + 2 }, tense) : null; // prettier-ignore
  return value?.kind === 'number' && tense === 0
    ? differing(several, numberTree(value.value), several.next + 2, several.people)
    : null;
}

/** "Double it, take away eleven, and you have seventy-seven": what is done to an age, and what comes out. */
function readDeeds(place: AgePlace, from: number): AgeClause | null {
  const { tokens } = place;
  let at = past(place, from, ['if']);
  // "If you double her age and …": the first deed is an amount.
  let running: AgeAmount | null = at > from ? readAgeAmount(place, at) : null;
  if (running !== null) at = past(place, running.next, ['comma', 'and']);
  if (running !== null && kindAt(place.tokens, at) !== 'do' && kindAt(place.tokens, at) !== 'get') return null;
  const known = (next: number, tree: AmountTree, before: AgeAmount | null): AgeAmount => ({ tree, next, people: before?.people ?? [], owned: false }); // prettier-ignore
  const itAt = (next: number): number => (tokens[next]?.kind === 'pronoun' ? next + 1 : next);
  for (let token = tokens[at]; token?.kind === 'do'; token = tokens[at]) {
    const { verb } = token;
    const own: AgeAmount | null = running === null && verb !== 'add' && verb !== 'take' ? (readAgeAmount(place, at + 1) ?? bareSubject(place, at + 1)) : null; // prettier-ignore
    const by = numberAt(place, at + 1);
    if (verb === 'add' || verb === 'take') {
      if (by === null) return null;
      const joint = kindAt(tokens, at + 2);
      const target: AgeAmount | null = joint === (verb === 'add' ? 'to' : 'from') ? (running === null ? readAgeAmount(place, at + 3) : known(itAt(at + 3), running.tree, running)) : running; // prettier-ignore
      if (target === null) return null;
      running = known(joint === 'to' || joint === 'from' ? target.next : at + 2, verb === 'add' ? sumTree([target.tree, by]) : differenceTree(target.tree, by), target); // prettier-ignore
    } else {
      const target: AgeAmount | null = own ?? (running === null ? null : known(itAt(at + 1), running.tree, running));
      if (target === null) return null;
      const amount = numberAt(place, target.next + 1);
      const isBy = verb === 'multiply' || verb === 'divide';
      if (isBy && (kindAt(tokens, target.next) !== 'by' || amount?.kind !== 'number' || amount.value.n === 0n)) return null; // prettier-ignore
      const size = amount?.kind === 'number' ? amount.value : new Fraction(1);
      const factor = { double: new Fraction(2), halve: new Fraction(1, 2), treble: new Fraction(3), multiply: size, divide: size.n === 0n ? size : size.inverse() }[verb]; // prettier-ignore
      running = known(isBy ? target.next + 2 : target.next, productTree(numberTree(factor), target.tree), target);
    }
    at = past(place, running.next, ['comma', 'and']);
  }
  if (running === null || !['get', 'adds up', 'be'].includes(kindAt(tokens, at) ?? '')) return null;
  const result = readAgeAmount(place, at + 1);
  const [one] = running.people;
  return result === null
    ? null
    : { told: [{ left: running.tree, right: result.tree }], next: result.next, subject: one ?? null, people: [...running.people, ...result.people], tense: 0 }; // prettier-ignore
}

/** "Double it": the age that the sentence before was about. */
function bareSubject(place: AgePlace, at: number): AgeAmount | null {
  const token = place.tokens[at];
  return token?.kind === 'pronoun' && token.gender === 'thing' && place.subject !== null
    ? { tree: ageOf(place.subject, TIME), next: at + 1, people: [place.subject], owned: false }
    : null;
}

/** "Tom is 4 years older than Ann", "the dog will be half as old as …". */
function readBeing(place: AgePlace, from: number): AgeClause | null {
  const omitted = kindAt(place.tokens, from) === 'be' && place.subject !== null;
  const left = omitted
    ? { tree: ageOf(place.subject ?? 0, TIME), next: from, people: [place.subject ?? 0], owned: false }
    : readAgeAmount(place, from);
  if (left === null || (left.people.length === 0 && !left.owned)) return null;
  const between = past(place, left.next, ['time']);
  if (between > left.next + 1) return null;
  let tense = tenseAt(place, between);
  const doubled = tense !== null && tenseAt(place, between + 1) !== null ? 1 : 0;
  const isSum = left.people.length > 1 && kindAt(place.tokens, between) === 'adds up';
  if (tense === null && !isSum) return null;
  if (doubled === 1) tense = tenseAt(place, between + 1);
  const [who] = left.people;
  const alone = left.people.length === 1 && who !== undefined ? who : null;
  const inner = past(place, between + 1 + doubled, ['aged', 'time', 'together']);
  const right = readAgeAmount({ ...place, subject: alone ?? place.subject, besides: left.owned ? null : alone }, inner);
  const base = { subject: alone ?? place.subject, tense: tense ?? 0 };
  if (right === null) {
    const token = place.tokens[inner];
    return token?.kind === 'letter' && alone !== null && place.letter === null
      ? { ...base, told: [], next: inner + 1, people: left.people, letter: { name: token.name, who: alone } }
      : null;
  }
  // "Her age in 5 years is twice his age": his age when?
  if (left.owned !== right.owned && right.people.length > 0 && (left.owned || left.people.some((one) => right.people.includes(one)) === false) && left.owned) return null; // prettier-ignore
  const after = place.tokens[right.next];
  if (after?.kind === 'older' && right.tree.kind === 'number') {
    const than = place.subject;
    if (than === null || alone === null || than === alone) return null;
    const by = numberTree(right.tree.value.mul(after.sign));
    return { ...base, told: [{ left: ageOf(alone, TIME), right: sumTree([ageOf(than, TIME), by]) }], next: right.next + 1, people: [alone, than] }; // prettier-ignore
  }
  return {
    ...base,
    told: [{ left: left.tree, right: right.tree }],
    next: past(place, right.next, ['together']),
    people: [...left.people, ...right.people],
  };
}

/** "Ann and Tom have a brother": it tells of somebody. */
function readHaving(place: AgePlace, at: number): AgeClause | null {
  const first = readAges(place, at) ?? readAge(place, at);
  if (first === null || kindAt(place.tokens, first.next) !== 'has') return null;
  const other = readAge(place, first.next + 1);
  if (other === null || other.owned) return null;
  const people = [...('who' in first ? [first.who] : first.people), other.who];
  return { told: [], next: other.next, subject: other.who, people, tense: 0 };
}

/** One clause from `at` on. */
export function readAgeClause(place: AgePlace, at: number, compared: readonly number[]): AgeClause | null {
  return (
    readDeeds(place, at) ??
    readBirth(place, at) ??
    readHaving(place, at) ??
    readWholes(place, at, compared) ??
    readSeveral(place, at) ??
    readBeing(place, at)
  );
}
