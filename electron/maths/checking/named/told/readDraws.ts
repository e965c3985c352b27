import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { ASKED_FOR } from './chanceAsked.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

/** One kind of thing in a bag: 3 "red" "balls". */
type Kind = { readonly count: number; readonly kind: string; readonly thing: string };
type DrawClause =
  | { readonly kind: 'contents'; readonly kinds: readonly Kind[] }
  | { readonly kind: 'draw'; readonly count: 1 | 2; readonly isEaten?: boolean }
  | { readonly kind: 'idle' }
  | { readonly kind: 'back'; readonly replaced: boolean }
  | { readonly kind: 'one'; readonly not: boolean; readonly wanted: readonly string[] }
  | { readonly kind: 'two'; readonly how: 'both' | 'same' | 'different' | 'each'; readonly wanted: readonly string[] };

const WORD = `(?:${NAME})`;
const ITEM = `\\d+ ${WORD}(?: ${WORD})?`;
const CONTENTS = `(?<contents>${ITEM}(?:(?:, and |, | and )${ITEM})+)`;
const HOLDER =
  '(?:(?:pencil |paper |plastic |cloth )?(?:bag|case)|box|jar|hat|drawer|tin|tub|packet|sack|bucket|basket|bowl|vending machine|urn|pot|cupboard|pocket|wallet)';
const THING =
  '(?:counters?|balls?|marbles?|beads?|sweets?|discs?|cubes?|pens?|buttons?|socks?|cards?|cans?|lollies|lolly|tickets?|apples?|tiles?|chocolates?|pencils?|students?|people|person|fruit)';
const PICKED = '(?:picked|chosen|taken|drawn|selected|pulled|removed|drops?)(?: out)?';
const AFTER = ',? one after (?:the )?(?:other|another)';
const RANDOM = `(?: out)?(?: of the (?:bag|box|jar))?(?:,? (?:at random|randomly|without looking|in the dark))?(?: out)?`;
const FROM = `(?: from (?:the|this|it)(?: ${HOLDER})?)?`;
const WHO = `(?:i|you|he|she|(?:${NAME}))`;
const TAKES = '(?:takes?|picks?|chooses?|draws?|selects?|pulls?|grabs?)(?: out)?';
/** Who or what is chosen twice: somebody for a post, and nobody is chosen for it twice over. */
const PEOPLE =
  '(?:members|people|students|pupils|children|players|representatives|delegates|volunteers|of them|juniors and seniors)';
const GROUP =
  '(?:(?:student |school |sports |chess |drama |youth |science )?(?:council|club|committee|team|class|group|choir|squad|society|panel|office|department))';
const CHANCE = `${ASKED_FOR}(?:probability|chance|p)`;
const SAID_IT = `(?: that)?(?: it| the ${THING}| the (?:bag|machine) gives one that| this| ${WHO} (?:gets?|takes?|picks?|draws?))? (?:is|will be|is going to be)`;
const GETS = '(?: of)?(?: (?:getting|picking|drawing|choosing|taking|selecting|pulling|it being))?(?: out)?';
const PURPOSE =
  '(?: to (?:(?:speak|sing|play|perform) (?:at|in|on) (?:an? |the )?[a-z]+|represent (?:the |their )?[a-z]+|attend (?:an? |the )?[a-z]+|go on (?:an? |the )?[a-z]+))?';
const KIND = `(?:an? |one )?(?:${NAME})(?: ${THING})?`;

function kindsIn(contents: string): readonly Kind[] {
  return contents.split(/, and |, | and /).flatMap((item) => {
    const [count = '', kind = '', thing = ''] = item.split(' ');
    return [{ count: Number(count), kind: stem(kind), thing: thing === 'ones' ? '' : stem(thing) }];
  });
}

const COLOUR = /^(?:red|blue|green|yellow|white|black|orange|purple|pink|brown|silver|gold|grey|gray)$/;
const ANYTHING =
  /^(?:student|pupil|people|person|children|child|player|animal|fruit|item|thing|object|shape|piece|ticket)$/;
const THINGS = new RegExp(`^${THING}$`);

/** "10 balls, 4 red and 6 blue", "30 students, 12 boys and 18 girls": the first of them is all the others together. */
function namesWhole(kinds: readonly Kind[]): boolean {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const isColours = kinds.every(({ kind }) => COLOUR.test(kind));
  if (kinds.length > 2 && !isColours && kinds.some(({ count }) => 2 * count === total)) return true;
  if (kinds.some(({ kind, thing }) => thing === '' && ANYTHING.test(kind))) return true;
  const isBare = ({ kind, thing }: Kind): boolean => thing === '' && THINGS.test(kind) && kind !== 'apple';
  if (kinds.some((one) => isBare(one) && kinds.some(({ thing }) => thing === one.kind))) return true;
  return kinds.some(isBare) && kinds.some(({ kind }) => COLOUR.test(kind));
}

const SIDES = ['boy girl', 'man woman men women', 'freshman freshmen sophomore junior senior', 'adult child children'];

/** "4 boys and 5 girls": nobody is both, as a member may be a boy too. */
function areApart(kinds: readonly Kind[]): boolean {
  return SIDES.some((side) => kinds.every(({ kind, thing }) => thing === '' && side.split(' ').includes(kind)));
}

/** "6 red and 4 white cubes. Two balls are taken": balls were not in it. */
function drawsAnother(kinds: readonly Kind[], text: string): boolean {
  const known = new Set(kinds.flatMap(({ kind, thing }) => [kind, thing]));
  const things = [...text.matchAll(new RegExp(`\\b${THING}\\b(?! case)`, 'g'))].map(([word]) => stem(word));
  return kinds.some(({ thing }) => thing !== '') && things.some((thing) => thing !== 'can' && !known.has(thing));
}

/** "Freckles" and "freckle" are one kind. */
function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

function one(groups: Groups): DrawClause {
  const wanted = [groups['first'], groups['second']].flatMap((kind) => (kind === undefined ? [] : [kind]));
  return { kind: 'one', not: groups['not'] !== undefined, wanted };
}

function two(how: 'both' | 'same' | 'different' | 'each'): (groups: Groups) => DrawClause {
  return ({ first, second }) => ({
    kind: 'two',
    how,
    wanted: [first, second].flatMap((kind) => (kind === undefined ? [] : [kind])),
  });
}

const CLAUSES: readonly ClauseKind<DrawClause>[] = [
  clause(
    `(?:there are|(?:in )?(?:a|an|the|my|his|her) ${HOLDER}(?: of (?:${NAME}))? (?:contains|has|holds|with|there are)(?: only)?|(?:a )?${HOLDER}:|from an? ${HOLDER} (?:containing|holding|of|with)|(?:i|he|she) (?:have|has)) ${CONTENTS}(?: (?:in|inside) (?:a|the|my|his|her) ${HOLDER}| only)?(?:, all of the same size|, identical except for colou?r)?`,
    ({ contents = '' }) => ({ kind: 'contents', kinds: kindsIn(contents) }),
  ),
  clause(`(?:if )?(?:one|a|1|an)(?: ${THING})? is ${PICKED}${RANDOM}${FROM}`, () => ({ kind: 'draw', count: 1 })),
  clause(`${WHO} ${TAKES} (?:one|a|1)(?: ${THING})?${RANDOM}${FROM}`, () => ({ kind: 'draw', count: 1 })),
  clause(`(?:one|1)(?: ${THING})? ${PICKED}${RANDOM}${FROM}`, () => ({ kind: 'draw', count: 1 })),
  clause(
    `(?:(?:a |an |the )?${GROUP} (?:has|consists of|is made up of|contains)|from an? ${GROUP} of|there are) ${CONTENTS}(?: in (?:a|the|an) ${GROUP})?`,
    ({ contents = '' }) => (areApart(kindsIn(contents)) ? { kind: 'contents', kinds: kindsIn(contents) } : null),
  ),
  clause(
    `(?:if )?2(?: ${THING})? are ${PICKED}${RANDOM}${FROM}(?:${AFTER})?${RANDOM}(?: to be (?:eaten|used))?`,
    () => ({ kind: 'draw', count: 2 }),
  ),
  clause(`(?:2 ${PEOPLE}|2) are (?:chosen|selected|picked|elected)(?: at random| randomly)?${PURPOSE}`, () => ({
    kind: 'draw',
    count: 2,
    isEaten: true,
  })),
  clause(
    `(?:i|you|he|she|we|a teacher) (?:choose|pick|select)s? 2 ${PEOPLE}(?: at random| randomly)?${PURPOSE}`,
    () => ({
      kind: 'draw',
      count: 2,
      isEaten: true,
    }),
  ),
  clause(`2(?: ${THING})? ${PICKED}${RANDOM}(?:${AFTER})?`, () => ({ kind: 'draw', count: 2 })),
  clause(`${WHO} ${TAKES} 2(?: ${THING})?${RANDOM}${FROM}(?:${AFTER})?${RANDOM}`, () => ({ kind: 'draw', count: 2 })),
  clause(`${WHO} eats? 2(?: of (?:them|the ${THING}))?,?(?: chosen)?${RANDOM}(?:${AFTER})?`, () => ({
    kind: 'draw',
    count: 2,
    isEaten: true,
  })),
  clause(
    '(?:without|no|with no) (?:any )?replacement|not (?:put back|replaced)|together|at the same time|without (?:putting|replacing) (?:the first(?: one)?|it|them|any)(?: back)?|the first (?:one )?is not (?:put back|replaced)',
    () => ({ kind: 'back', replaced: false }),
  ),
  clause('one after (?:the )?(?:other|another)', () => ({ kind: 'idle' })),
  clause('with replacement', () => ({ kind: 'back', replaced: true })),
  clause(`one is ${PICKED} and replaced,? (?:and )?then another is ${PICKED}`, () => ({
    kind: 'back',
    replaced: true,
  })),
  clause(`${CHANCE}${SAID_IT}(?<not> not)? (?<first>${KIND})(?: or (?<second>${KIND}))?`, one),
  clause(`${CHANCE}${GETS}(?<not> not)? (?<first>${KIND})(?: or (?<second>${KIND}))?`, one),
  clause(`${CHANCE} ?\\((?<not>not )?(?<first>${KIND})\\)?`, one),
  clause(`${CHANCE} of not (?:getting|picking) (?<first>${KIND})`, ({ first = '' }) => ({
    kind: 'one',
    not: true,
    wanted: [first],
  })),
  clause(
    `${CHANCE}(?: that)? (?:both|they are both|both of them|both (?:the )?${THING})(?: are| will be)? (?<first>${KIND})`,
    two('both'),
  ),
  clause(`${CHANCE} ?\\(both (?<first>${KIND})\\)?`, two('both')),
  clause(`${CHANCE}(?: of getting| of picking| of)? 2 (?<first>${KIND})`, two('both')),
  clause(
    `${CHANCE}(?: that)? (?:they|the ${THING}|the 2 ${THING}|the colours|both)(?: are)? (?:are |have )?(?:of )?(?:the )?same (?:colou?r|kind)`,
    two('same'),
  ),
  clause(
    `${CHANCE}(?: that)? (?:they|the ${THING}|the 2 ${THING}|the colours)(?: are)? (?:are |have )?(?:of )?different(?: colou?rs?| kinds)?`,
    two('different'),
  ),
  clause(`${CHANCE}(?: of getting| of picking| of)? (?:one|1) of each colou?r`, two('each')),
  clause(
    `${CHANCE}(?: that)? one(?: of them)? is (?<first>${KIND}) and (?:one|the other)(?: one)? is (?<second>${KIND})`,
    two('each'),
  ),
  clause(
    `${CHANCE} (?:of(?: (?:getting|picking|drawing|choosing|taking|selecting))?|(?:that )?${WHO} (?:gets?|picks?|draws?|chooses?|takes?|selects?)) one (?<first>${NAME})(?: ${THING})? and one (?<second>${KIND})`,
    two('each'),
  ),
];

/** Things drawn from a bag whose kinds are counted: one of them, or two with or without putting the first back. */
export function readDraws(question: BareQuestion): NamedQuestion | null {
  if (!/probab|chance|\bp ?\(/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  if (clauses === null) return null;
  const [contents, more] = clauses.filter((one) => one.kind === 'contents');
  const [asked, another] = clauses.filter((one) => one.kind === 'one' || one.kind === 'two');
  const draws = clauses.filter((one) => one.kind === 'draw');
  const backs = clauses.filter((one) => one.kind === 'back');
  if (contents === undefined || more !== undefined || asked === undefined || another !== undefined) return null;
  if (namesWhole(contents.kinds) || drawsAnother(contents.kinds, question.text)) return null;
  if (
    draws.length > 1 ||
    backs.length > 1 ||
    new Set(contents.kinds.map(({ kind }) => kind)).size !== contents.kinds.length
  )
    return null;
  const counts = asked.wanted.map((wanted) => countOf(wanted, contents.kinds));
  const total = contents.kinds.reduce((sum, { count }) => sum + count, 0);
  if (counts.some((count) => count === null) || new Set(asked.wanted).size !== asked.wanted.length) return null;
  const known = counts.flatMap((count) => (count === null ? [] : [count]));
  if (asked.kind === 'one') {
    const favourable = known.reduce((sum, count) => sum + count, 0);
    if (draws[0]?.count === 2 || backs.length > 0 || (asked.not && known.length > 1)) return null;
    return reply(`${asked.not ? total - favourable : favourable}/${total} + 0`, { form: question.form });
  }
  const replaced = backs[0]?.replaced ?? (draws[0]?.isEaten === true ? false : undefined);
  const isTwo = draws[0]?.count === 2 || replaced === true;
  if (!isTwo || replaced === undefined) return null;
  const pairs = pairsOf(
    asked.how,
    known,
    contents.kinds.map(({ count }) => count),
    replaced,
  );
  return pairs === null
    ? null
    : reply(`${pairs}/${total * (replaced ? total : total - 1)} + 0`, { form: question.form });
}

/** How many of the kind there are; null for a kind that is not there, and a thing that is another. */
function countOf(wanted: string, kinds: readonly Kind[]): number | null {
  const [kind = '', thing = ''] = wanted
    .replace(/^(?:an? |one )/, '')
    .split(' ')
    .map(stem);
  const found = kinds.filter((one) => one.kind === kind);
  const things = new Set(kinds.map((one) => one.thing).filter((one) => one !== ''));
  const [only] = found;
  if (only === undefined || found.length > 1 || things.size > 1) return null;
  return thing === '' || things.size === 0 || things.has(thing) ? only.count : null;
}

/** Ways to draw one after another. */
function pairsOf(how: string, wanted: readonly number[], counts: readonly number[], replaced: boolean): number | null {
  const same = (count: number) => count * (replaced ? count : count - 1);
  const all = counts.reduce((sum, count) => sum + same(count), 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (how === 'both') return wanted.length === 1 ? same(wanted[0] ?? 0) : null;
  if (how === 'same') return all;
  const [first, second] = wanted;
  if (first !== undefined && second !== undefined) return how === 'each' ? 2 * first * second : null;
  return how === 'different' || counts.length === 2 ? total * (replaced ? total : total - 1) - all : null;
}
