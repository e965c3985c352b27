import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { reply } from './reply.ts';

/** Of two events A and B: "A", "B", "both", "either", "neither", "not A", "A if B". */
type EventSet = 'a' | 'b' | 'both' | 'either' | 'neither' | 'not a' | 'not b' | 'a if b' | 'b if a';
type EventClause =
  | { readonly kind: 'told'; readonly set: EventSet; readonly chance: Fraction }
  | { readonly kind: 'apart' | 'independent' }
  | { readonly kind: 'asked'; readonly set: EventSet }
  | { readonly kind: 'idle' };

const SETS: readonly (readonly [string, EventSet])[] = [
  ['a', 'a'],
  ['b', 'b'],
  ['a ?(?:∩|and) ?b', 'both'],
  ['b ?(?:∩|and) ?a', 'both'],
  ['a ?(?:∪|or) ?b(?:,? or both)?', 'either'],
  ['b ?(?:∪|or) ?a(?:,? or both)?', 'either'],
  ["not a|a['′]|a ?(?:ᶜ|\\^c)", 'not a'],
  ["not b|b['′]|b ?(?:ᶜ|\\^c)", 'not b'],
  ['neither a nor b', 'neither'],
  ['a ?(?:\\||given) ?b', 'a if b'],
  ['b ?(?:\\||given) ?a', 'b if a'],
];
const ASK = "(?:find|what is|what's|whats|work out|calculate|write down|state|determine|give)";

const CLAUSES: readonly ClauseKind<EventClause>[] = [
  ...SETS.flatMap(([text, set]) => [
    clause<EventClause>(`p ?\\( ?(?:${text}) ?\\) ?(?:=|is) ?(?<p>${NUMBER})`, (groups) => told(set, groups)),
    clause<EventClause>(`${ASK} (?:the (?:value of|probability) )?p ?\\( ?(?:${text}) ?\\)?`, () => ({
      kind: 'asked',
      set,
    })),
  ]),
  clause('(?:for )?(?:the )?(?:(?:2|two) )?events a and b(?: are such that| satisfy| have| with| are)?', () => ({
    kind: 'idle',
  })),
  clause('given|suppose(?: that)?|for which', () => ({ kind: 'idle' })),
  clause('a and b are (?:2 |two )?events(?: such that| with)?', () => ({ kind: 'idle' })),
  clause('(?:the )?(?:events )?a and b are independent(?: events)?(?:,? with| such that)?', () => ({
    kind: 'independent',
  })),
  clause('(?:for )?(?:the )?(?:2 |two )?independent events a and b(?: with)?', () => ({ kind: 'independent' })),
  clause('(?:the )?(?:events )?a and b are mutually exclusive(?: events)?(?:,? with| such that)?', () => ({
    kind: 'apart',
  })),
  clause('(?:for )?(?:the )?(?:2 |two )?mutually exclusive events a and b(?: with)?', () => ({ kind: 'apart' })),
];

/** What only says once more what "A or B" means. */
const MEANING =
  /,? ?\(?(?:meaning|that is|i\.?e\.?),? (?:that )?(?<what>(?:that )?at least one of (?:them|the (?:2|two)(?: events)?) happens|both (?:of them )?happen)\)?$/;

function told(set: EventSet, { p = '' }: Groups): EventClause | null {
  const chance = numberIn(p);
  return chance === null || chance.compare(0) < 0 || chance.compare(1) > 0 ? null : { kind: 'told', set, chance };
}

/** P(A or B), P(A and B), P(A | B) from what is told of two events. */
export function readEvents(question: BareQuestion): NamedQuestion | null {
  if (!/\bp ?\(/.test(question.text)) return null;
  const meaning = MEANING.exec(question.text);
  const text = meaning === null ? question.text : question.text.slice(0, meaning.index);
  const clauses = clausesIn(text, CLAUSES);
  const asked = (clauses ?? []).filter((one) => one.kind === 'asked');
  const [wish] = asked;
  if (clauses === null || wish === undefined || asked.length !== 1) return null;
  const meant = meaning?.groups?.['what'];
  if (meant !== undefined && wish.set !== (meant.startsWith('both') ? 'both' : 'either')) return null;
  const value = chanceOf(wish.set, clauses);
  return value === null ? null : reply(`${value.toFraction()} + 0`, { form: question.form });
}

const [ONE, NOUGHT] = [new Fraction(1), new Fraction(0)];

/** Each of what is told once, and all of it needed. */
function chanceOf(wanted: EventSet, clauses: readonly EventClause[]): Fraction | null {
  const facts = clauses.filter((one) => one.kind === 'told');
  const ties = clauses.filter((one) => one.kind === 'apart' || one.kind === 'independent').map(({ kind }) => kind);
  const known = new Map(facts.map(({ set, chance }) => [set, chance]));
  if (known.size !== facts.length || known.has(wanted) || ties.length > 1) return null;
  const value = derived(wanted, known, ties[0]);
  return value === null || value.compare(NOUGHT) < 0 || value.compare(ONE) > 0 ? null : value;
}

type Known = ReadonlyMap<EventSet, Fraction>;

function derived(wanted: EventSet, known: Known, tie: EventClause['kind'] | undefined): Fraction | null {
  const [a, b] = [known.get('a'), known.get('b')];
  const [both, either] = [known.get('both'), known.get('either')];
  if (known.size + (tie === undefined ? 0 : 1) !== 3 || a === undefined) return null;
  if (b === undefined) return tie === undefined && either !== undefined && both !== undefined && wanted === 'b' && fits(a, both, either) ? either.add(both).sub(a) : null; // prettier-ignore
  const shared = tie === 'apart' ? NOUGHT : tie === 'independent' ? a.mul(b) : (both ?? (either === undefined ? null : a.add(b).sub(either))); // prettier-ignore
  // No part is greater than the whole it is told of.
  if (shared === null || shared.compare(a) > 0 || shared.compare(b) > 0) return null;
  const joined = a.add(b).sub(shared);
  if (shared.compare(NOUGHT) < 0 || joined.compare(ONE) > 0) return null;
  if (wanted === 'both') return tie === 'apart' ? null : shared;
  if (wanted === 'either') return joined;
  if (wanted === 'neither') return ONE.sub(joined);
  if (tie !== undefined) return null;
  if (wanted === 'a if b') return b.equals(NOUGHT) ? null : shared.div(b);
  return wanted === 'b if a' && !a.equals(NOUGHT) ? shared.div(a) : null;
}

function fits(a: Fraction, both: Fraction, either: Fraction): boolean {
  return both.compare(a) <= 0 && a.compare(either) <= 0;
}
