import type { AsFormula, BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyReply } from './money.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';
import { toldAmount, type ToldAmount } from './toldAmount.ts';

type RatioClause =
  | { readonly kind: 'ratio'; readonly names: readonly string[]; readonly parts: readonly number[] }
  | { readonly kind: 'total'; readonly amount: ToldAmount }
  | { readonly kind: 'part'; readonly name: string; readonly amount: ToldAmount }
  | { readonly kind: 'more'; readonly name: string; readonly than: string; readonly amount: ToldAmount }
  | { readonly kind: 'wanted'; readonly name: string }
  | { readonly kind: 'idle' };

const UNIT = 'kg|g|mg|litres?|l|ml|cl|m|cm|tonnes?|cups?|bags?|buckets?';
const AMOUNT = `(?<amount>${MONEY}|(?:${NUMBER})(?: ?(?:${UNIT})(?![a-z]))?)`;
const WHO = `(?:${NAME})`;
const LIST = `(?<names>${WHO}(?:, ${WHO})*,? and ${WHO})`;
const TO_LIST = `(?<names>${WHO}(?: to ${WHO}){1,2})`;
const RATIO = '(?<ratio>\\d+(?: ?: ?\\d+){1,2}|\\d+(?: to \\d+){1,2})';
const SHARE = '(?:share|shares|shared|divide|divides|divided|split|splits)';
const ASK = "(?:find|what is|what's|whats|work out|calculate|determine|state|give)";
const GETS = '(?:get|gets|receive|receives|have|has)';

function ratio({ names = '', ratio: text = '' }: Groups): RatioClause | null {
  const parts = text.split(/ ?: ?| to /).map(Number);
  const words = names === '' ? [] : names.split(/, and |, | and | to /);
  const fits = words.length === 0 || (words.length === parts.length && new Set(words).size === words.length);
  return fits && parts.every((part) => part > 0) ? { kind: 'ratio', names: words, parts } : null;
}

function total({ amount }: Groups): RatioClause | null {
  const found = toldAmount(amount);
  return found === null ? null : { kind: 'total', amount: found };
}

function part({ amount, name = '' }: Groups): RatioClause | null {
  const found = toldAmount(amount);
  return found === null ? null : { kind: 'part', name, amount: found };
}

function wanted({ name = '' }: Groups): RatioClause {
  return { kind: 'wanted', name };
}

const PEOPLE = '(?:2 |3 )?(?:friends|people|children|brothers|sisters)';
const RATIO_CLAUSES: readonly ClauseKind<RatioClause>[] = [
  clause(`(?:${WHO} )?${SHARE} ${AMOUNT}`, total),
  clause(`(?:between|among(?:st)?) ${LIST}`, ({ names }) => ({
    kind: 'ratio',
    names: (names ?? '').split(/, and |, | and /),
    parts: [],
  })),
  clause(`(?:between|among(?:st)?) ${PEOPLE}`, () => ({ kind: 'idle' })),
  clause(`in (?:the|a) ratio (?:of )?${RATIO}`, ratio),
  clause(`the ratio of ${TO_LIST}(?: in (?:a|the) ${WHO}| used)? is ${RATIO}`, ratio),
  clause(`${LIST}(?: ${WHO})? are in (?:the|a) ratio (?:of )?${RATIO}`, ratio),
  clause(
    `(?:(?:${WHO}) is|${WHO} are) (?:made|mixed)(?: (?:from|with|using|of|by mixing))? ${LIST} in (?:the|a) ratio (?:of )?${RATIO}`,
    ratio,
  ),
  clause(`${LIST} (?:share|shared|divide|divided|split)`, ({ names }) => ({
    kind: 'ratio',
    names: (names ?? '').split(/, and |, | and /),
    parts: [],
  })),
  clause(AMOUNT, total),
  clause(
    `there (?:is|are) ${AMOUNT} more (?<name>${WHO})(?: (?:ones|beads|counters|balls|marbles|sweets|pens|cars))? than (?<than>${WHO})(?: (?:ones|beads|counters|balls|marbles|sweets|pens|cars))?`,
    more,
  ),
  clause(
    `the ratio of (?<names>${WHO} to ${WHO}) ${WHO}(?: in (?:an?|the) ${WHO})? is (?<ratio>\\d+(?: ?: ?| to )\\d+)`,
    ratio,
  ),
  clause(`(?<name>${WHO}) (?:gets|receives|got|received|has) ${AMOUNT} more ${WHO} than (?<than>${WHO})`, more),
  clause(`(?:share|shared|divide|split)s? an? (?:collection|box|bag|packet|pile|set) of ${WHO}`, () => ({
    kind: 'idle',
  })),
  clause(
    `${LIST} (?:share|shared|divide|divided|split) an? (?:collection|box|bag|packet|pile|set) of ${WHO}`,
    ({ names }) => ({
      kind: 'ratio',
      names: (names ?? '').split(/, and |, | and /),
      parts: [],
    }),
  ),
  clause(`there are ${AMOUNT} (?<name>${WHO})`, part),
  clause(`(?<name>${WHO}) (?:gets|receives|got|received|has) ${AMOUNT}`, part),
  clause(`(?<name>${WHO}) (?:gets|receives|got|received|has) ${AMOUNT} more than (?<than>${WHO})`, more),
  clause(`(?:${ASK} )?(?:how much|how many) does (?<name>${WHO}) ${GETS}`, wanted),
  clause(`(?:${ASK} )(?<name>${WHO})'s share`, wanted),
  clause(`(?:an? |the )?${WHO} uses ${AMOUNT} of (?<name>${WHO})`, part),
  clause(`${ASK} the total (?:mass|weight) of the (?:mix|mixture|concrete|mortar)`, () => ({
    kind: 'wanted',
    name: '*',
  })),
  clause(`how many (?:are there )?(?:altogether|in total)`, () => ({ kind: 'wanted', name: '*' })),
  clause(`how many (?<name>${WHO})(?: are)?(?: there)? (?:altogether|in total|in all)`, ({ name = '' }) => ({
    kind: 'wanted',
    name: `*${name}`,
  })),
  clause(`how many (?<name>${WHO}) are there(?: in the ${WHO})?`, wanted),
  clause(
    `how (?:much|many (?:kg|kilograms|grams|g|litres) of) (?<name>${WHO}) (?:is|are) (?:needed|there|used|required)`,
    wanted,
  ),
  clause(
    `(?:${ASK}|how much is) the (?<name>larger|largest|smaller|smallest|bigger|greater) (?:share|part|amount)`,
    wanted,
  ),
  clause(`(?:to make|in|for|with) ${AMOUNT} of (?<name>${WHO})`, ({ amount, name = '' }) =>
    part({ amount, name: `?${name}` }),
  ),
];

function more({ amount, name = '', than = '' }: Groups): RatioClause | null {
  const found = toldAmount(amount);
  return found === null ? null : { kind: 'more', name, than, amount: found };
}

/** Shares in a ratio from the whole, one part or a difference: one part or the whole is asked for. */
export function readRatios(question: BareQuestion): NamedQuestion | null {
  if (!/ratio/.test(question.text) || question.form !== '') return null;
  const clauses = clausesIn(counted(question.text), RATIO_CLAUSES);
  if (clauses === null) return null;
  const shares = sharesOf(clauses);
  const told = clauses.filter((one) => one.kind === 'total' || one.kind === 'part' || one.kind === 'more');
  const [asked, another] = clauses.filter((one) => one.kind === 'wanted');
  const [fact, second] = told;
  if (shares === null || fact === undefined || second !== undefined || asked === undefined || another !== undefined)
    return null;
  if (fact.kind === 'part' && isUnheardOf(fact.name, shares, question.text)) return null;
  if (/\b(?:mass|weight)\b/.test(question.text) && !/^(?:kg|g|mg|tonnes?)$/.test(fact.amount.unit)) return null;
  const size = partsFor(fact, shares);
  const wants = partsNamed(asked.name, shares);
  if (size === null || wants === null || size <= 0) return null;
  return amountReply({ value: fact.amount.value.mul(wants).div(size), unit: fact.amount.unit });
}

/** "With 8 litres of blue" where red and white are mixed: neither a part nor what they are mixed to. */
function isUnheardOf(told: string, { names }: Shares, text: string): boolean {
  const name = told.replace(/^\?/, '');
  if (name === told || names.includes(name) || text.includes('to make')) return false;
  return /\bwith\b/.test(text.slice(text.lastIndexOf('how '))) || text.indexOf(name) === text.lastIndexOf(name);
}

type Shares = { readonly names: readonly string[]; readonly parts: readonly number[] };

/** Names may stand apart from the ratio: "between Ben and Lucy in the ratio 4 : 5". */
function sharesOf(clauses: readonly RatioClause[]): Shares | null {
  const ratios = clauses.filter((one) => one.kind === 'ratio');
  const [parts, more] = ratios.filter((one) => one.parts.length > 0);
  const [names, others] = ratios.filter((one) => one.names.length > 0);
  if (parts === undefined || more !== undefined || others !== undefined) return null;
  if (names === undefined) return { names: [], parts: parts.parts };
  return names.names.length === parts.parts.length ? { names: names.names, parts: parts.parts } : null;
}

function partsFor(fact: RatioClause, shares: Shares): number | null {
  if (fact.kind === 'total') return shares.parts.reduce((sum, one) => sum + one, 0);
  // "To make 60 kg of mortar": what is none of the parts is the whole.
  if (fact.kind === 'part' && fact.name.startsWith('?')) {
    const name = fact.name.slice(1);
    return partsNamed(shares.names.includes(name) ? name : '*', shares);
  }
  if (fact.kind === 'part') return partsNamed(fact.name, shares);
  if (fact.kind !== 'more') return null;
  const [one, other] = [partsNamed(fact.name, shares), partsNamed(fact.than, shares)];
  return one === null || other === null ? null : one - other;
}

function partsNamed(name: string, { names, parts }: Shares): number | null {
  if (name.startsWith('*')) return names.includes(name.slice(1)) ? null : parts.reduce((sum, one) => sum + one, 0);
  if (/^(?:larger|largest|bigger|greater)$/.test(name)) return Math.max(...parts);
  if (/^(?:smaller|smallest)$/.test(name)) return Math.min(...parts);
  const place = names.indexOf(name);
  return place < 0 ? null : (parts[place] ?? null);
}

/** Money to the penny, things whole. */
function amountReply({ value, unit }: ToldAmount): AsFormula | null {
  if (/^[£$€₹]$/.test(unit)) return moneyReply(value, unit, '');
  if (unit === '') return value.d === 1n ? reply(`${value.toFraction()} + 0`) : null;
  return reply(`${value.toFraction()} + 0`, { unit });
}
