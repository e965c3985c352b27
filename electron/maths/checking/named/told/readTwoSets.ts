import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { ASKED_FOR } from './chanceAsked.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

/** What is asked of two sets, say those who play chess and those who play tennis. */
type Part = {
  readonly how: 'neither' | 'both' | 'either' | 'one' | 'in' | 'only';
  readonly of: string;
  readonly other: string;
  readonly deed: string;
};
type SetClause =
  | { readonly kind: 'all'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'both'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'neither'; readonly count: number; readonly names: readonly string[] }
  | {
      readonly kind: 'set';
      readonly count: number;
      readonly name: string;
      readonly deed: string;
      readonly ofThem: boolean;
    }
  | { readonly kind: 'pick'; readonly given: string }
  | { readonly kind: 'asked'; readonly part: Part; readonly isChance: boolean };

const ONE = '(?:student|pupil|person|learner|child|member|sixth-former|adult|player|teenager|customer|employee|worker)';
const PEOPLE =
  '(?:students|pupils|people|learners|children|members|sixth-formers|adults|players|teenagers|customers|employees|workers)';
const COUNT = '(?<count>\\d+)';
const VERB =
  '(?<deed>plays?|stud(?:y|ies)|likes?|owns?|ha(?:ve|s)|takes?|speaks?|learns?|do|does|drinks?|eats?|reads?|watch(?:es)?|use|uses|enjoys?|are in|is in|are taking|is taking)';
const THING = `(?:an? |the )?(?:${NAME})`;
const KINDS = '(?: (?:languages|subjects|sports|games|instruments|activities|of them|of these))?';
const CLASS = '(?:class|group|year|year group|club|survey|school|school year|team|sample)';
const CHANCE = `${ASKED_FOR}(?:probability|chance)(?: that)?`;
const WHO = `(?:he or she|she or he|they|he|she|(?:the|this|that) ${ONE})`;
const PARTS: readonly (readonly [string, Part['how']])[] = [
  [`neither(?: (?<of>${THING}) nor (?<other>${THING})|${KINDS})`, 'neither'],
  [`both(?: (?<of>${THING}) and (?<other>${THING})|${KINDS})`, 'both'],
  [`(?:at least one(?: of (?:them|these|the 2))?|(?<of>${THING}) or (?<other>${THING})(?: or both)?)`, 'either'],
  ['exactly one(?: of (?:them|these|the 2))?', 'one'],
  [`(?<of>${THING})`, 'in'],
  [`(?:only (?<only>${THING})|(?<of>${THING}) but not (?<other>${THING})|(?<alone>${THING}) only)`, 'only'],
];

/** "A sport" and "sport" are one. */
function bare(name: string | undefined): string {
  return (name ?? '').replace(/^(?:an?|the) /, '');
}

/** "Studies" and "study", "are taking" and "takes" are one. */
function plain(deed: string | undefined): string {
  return (deed ?? '')
    .replace(/^(?:are|is) taking$/, 'take')
    .replace(/^(?:has|have)$/, 'own')
    .replace(/^(?:is|are) /, 'is ')
    .replace(/ies$/, 'y')
    .replace(/^watches$/, 'watch')
    .replace(/^does$/, 'do')
    .replace(/s$/, '');
}

function asked(how: Part['how'], isChance: boolean): (groups: Groups) => SetClause {
  return ({ of, other, only, alone, deed }) => ({
    kind: 'asked',
    part: { how, of: bare(of ?? only ?? alone), other: bare(other), deed: plain(deed) },
    isChance,
  });
}

function counts(kind: 'all' | 'both' | 'neither'): (groups: Groups) => SetClause {
  return ({ count, of, other }) => ({
    kind,
    count: Number(count),
    names: [of, other].map(bare).filter((name) => name !== ''),
  });
}

const CLAUSES: readonly ClauseKind<SetClause>[] = [
  clause(`(?:in|of) an? ${CLASS} of ${COUNT}(?: ${PEOPLE})?`, counts('all')),
  clause(`(?:(?:out )?of|in|among)(?: the)? ${COUNT} ${PEOPLE}(?: in an? ${CLASS})?`, counts('all')),
  clause(`there are ${COUNT} ${PEOPLE} in an? ${CLASS}`, counts('all')),
  clause(`an? ${CLASS} (?:has|of) ${COUNT} ${PEOPLE}`, counts('all')),
  clause(`${COUNT}(?: ${PEOPLE}|(?<them> of them))? ${VERB} (?<name>${THING})`, ({ count, name, deed, them }) =>
    /^(?:both|neither|only)$/.test(bare(name))
      ? null
      : { kind: 'set', count: Number(count), name: bare(name), deed: plain(deed), ofThem: them !== undefined },
  ),
  clause(
    `${COUNT}(?: ${PEOPLE}| of them)? ${VERB} both(?: (?<of>${THING}) and (?<other>${THING})|${KINDS})`,
    counts('both'),
  ),
  clause(
    `${COUNT}(?: ${PEOPLE}| of them)? ${VERB} neither(?: (?<of>${THING}) nor (?<other>${THING})|${KINDS})`,
    counts('neither'),
  ),
  clause(`(?:an?|one)(?: ${ONE}| of them)? is (?:chosen|picked|selected)(?: at random| randomly)`, () => ({
    kind: 'pick',
    given: '',
  })),
  clause(
    `(?:an?|one) ${ONE} who ${VERB} (?<given>${THING}) is (?:chosen|picked|selected)(?: at random| randomly)`,
    ({ given }) => ({ kind: 'pick', given: bare(given) }),
  ),
  ...PARTS.flatMap(([words, how]) => [
    clause(`${CHANCE} ${WHO}(?: also)? ${VERB} ${words}`, asked(how, true)),
    clause(`how many(?: ${PEOPLE}| of them)? ${VERB} ${words}`, asked(how, false)),
  ]),
];

/** "Of 30 pupils 18 play cricket, 12 play chess and 5 do both": how many, or how likely, for a part of them. */
export function readTwoSets(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:both|neither)\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES) ?? [];
  const sets = clauses.filter((one) => one.kind === 'set');
  const picks = clauses.filter((one) => one.kind === 'pick');
  const [wish, another] = clauses.filter((one) => one.kind === 'asked');
  const parts = partsOf(clauses, sets);
  if (parts === null || wish === undefined || another !== undefined || picks.length !== (wish.isChance ? 1 : 0))
    return null;
  if (asksAnotherDeed(wish.part, sets) || speaksOfTwo(question.text)) return null;
  const given = picks[0]?.given ?? '';
  const [favourable, whole] = given === '' ? [sizeOf(wish.part, parts), parts.all] : givenThat(given, wish.part, parts);
  if (favourable === null || whole === null || whole === 0) return null;
  return reply(wish.isChance ? `${favourable}/${whole} + 0` : `${favourable} + 0`, { form: question.form });
}

type Parts = { readonly all: number; readonly both: number; readonly sizes: ReadonlyMap<string, number> };

/** The counts of two sets and of both; null unless all of them agree. */
function partsOf(
  clauses: readonly SetClause[],
  sets: readonly Extract<SetClause, { readonly kind: 'set' }>[],
): Parts | null {
  const [first, second, third] = sets;
  const alls = clauses.filter((one) => one.kind === 'all');
  const boths = clauses.filter((one) => one.kind === 'both');
  const neithers = clauses.filter((one) => one.kind === 'neither');
  const [all] = alls;
  if (first === undefined || second === undefined || third !== undefined || first.name === second.name) return null;
  // "20 play cricket. 12 of them play chess": of the twenty, perhaps.
  if (second.ofThem) return null;
  if (all === undefined || alls.length > 1 || boths.length + neithers.length !== 1) return null;
  const names = [first.name, second.name];
  if ([...boths, ...neithers].some((one) => one.names.some((name) => !names.includes(name)))) return null;
  const both = boths[0]?.count ?? first.count + second.count + (neithers[0]?.count ?? 0) - all.count;
  const fits =
    both >= 0 && both <= Math.min(first.count, second.count) && first.count + second.count - both <= all.count;
  return fits ? { all: all.count, both, sizes: new Map(sets.map(({ name, count }) => [name, count])) } : null;
}

/** Twelve watch tennis; how many play it is another question. */
function asksAnotherDeed(
  { of, other, deed }: Part,
  sets: readonly Extract<SetClause, { readonly kind: 'set' }>[],
): boolean {
  return sets.some((set) => [of, other].includes(set.name) && deed !== set.deed && deed !== 'do');
}

/** "20 adults play cricket and 12 children play chess": nobody is both. */
function speaksOfTwo(text: string): boolean {
  const told = [...text.matchAll(new RegExp(`\\d+ (${PEOPLE})\\b|\\bhow many (${PEOPLE})\\b`, 'g'))];
  return new Set(told.map(([, one, asked]) => one ?? asked)).size > 1;
}

function sizeOf({ how, of, other }: Part, { all, both, sizes }: Parts): number | null {
  if ([of, other].some((name) => name !== '' && !sizes.has(name)) || (of !== '' && of === other)) return null;
  const sum = [...sizes.values()].reduce((total, size) => total + size, 0);
  const own = sizes.get(of) ?? null;
  if (how === 'neither') return all - sum + both;
  if (how === 'both') return both;
  if (how === 'either') return sum - both;
  if (how === 'one') return sum - 2 * both;
  return own === null ? null : how === 'in' ? own : own - both;
}

/** Among those who do the one thing, those who do the other too. */
function givenThat(given: string, { how, of }: Part, { both, sizes }: Parts): readonly [number | null, number | null] {
  const whole = sizes.get(given) ?? null;
  return [how === 'in' && of !== given && sizes.has(of) ? both : null, whole];
}
