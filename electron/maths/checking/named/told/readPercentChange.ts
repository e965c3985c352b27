import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn } from './money.ts';
import { THING } from './percentClauses.ts';
import { reply } from './reply.ts';

type ChangeClause =
  | { readonly kind: 'from' | 'to'; readonly value: Fraction; readonly unit: string; readonly what: string }
  | { readonly kind: 'both'; readonly from: Fraction; readonly to: Fraction; readonly turn: 1 | -1 | 0 }
  | { readonly kind: 'wanted'; readonly turn: 1 | -1; readonly what: string };

const SIZE = `(?:${MONEY}|(?:${NUMBER})(?: ?(?:kg|g|cm|m|km|people|pupils|students|members|residents|litres|ml))?)`;
const RISES =
  '(?<up>rose|rises|has risen|increased|increases|went up|goes up|grew|grows|was raised|is raised|was increased|is increased|has increased|has gone up|gone up|were increased)';
const FALLS =
  '(?<down>fell|falls|has fallen|decreased|decreases|went down|goes down|dropped|drops|was reduced|is reduced|was cut|is cut|has dropped|were reduced|shrank)';
const WHAT = `(?:${THING}|(?:the )?(?:price|cost|number|population|value|salary|rent|fare|mass|weight|membership|attendance|wage|height|length)(?: of ${THING.replace('|it)', '|[a-z]+(?: [a-z]+)?)')})?|[a-z]+(?: [a-z]+)?'s (?:monthly |weekly |annual )?(?:salary|wage|pay|rent|height|mass|weight))`;
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give)";
const UP = '(?<up>increase|profit|gain|rise)';
const DOWN = '(?<down>decrease|loss|reduction|discount|fall|drop)';

function sizeIn(text: string | undefined): { readonly value: Fraction; readonly unit: string } | null {
  const money = moneyIn(text);
  if (money !== null) return money;
  const [, digits = '', unit = ''] = new RegExp(`^(${NUMBER}) ?([a-z]*)$`).exec(text ?? '') ?? [];
  const value = numberIn(digits);
  return value === null ? null : { value, unit };
}

function both(groups: Groups): ChangeClause | null {
  const [from, to] = [sizeIn(groups['from']), sizeIn(groups['to'])];
  if (from === null || to === null || (from.unit !== to.unit && from.unit !== '' && to.unit !== '')) return null;
  const turn = groups['up'] !== undefined ? 1 : groups['down'] !== undefined ? -1 : 0;
  return { kind: 'both', from: from.value, to: to.value, turn };
}

function one(kind: 'from' | 'to'): (groups: Groups) => ChangeClause | null {
  return (groups) => {
    const size = sizeIn(groups['size']);
    return size === null ? null : { kind, ...size, what: groups['what'] ?? 'it' };
  };
}

function wanted(groups: Groups): ChangeClause {
  return { kind: 'wanted', turn: groups['up'] === undefined ? -1 : 1, what: groups['what'] ?? 'it' };
}

const FROM_TO = `from (?<from>${SIZE}) to (?<to>${SIZE})`;
const SINCE = '(?: (?:in|between|by|over) (?:the )?(?:[a-z]+ )?(?:year|month|week|day|\\d{4})(?: and \\d{4})?)?';

const CLAUSES: readonly ClauseKind<ChangeClause>[] = [
  clause(`(?:${WHAT}) ${RISES} ${FROM_TO}${SINCE}`, both),
  clause(`(?:${WHAT}) ${FALLS} ${FROM_TO}${SINCE}`, both),
  clause(
    `(?:the )?(?:enrollment|enrolment|attendance|population|membership|price|number of [a-z]+)(?: (?:at|of|in) (?:[a-z]+ ){0,3}[a-z]+)? (?:went|changed|has gone|goes) from (?<from>${SIZE})(?: last (?:year|month|week|season)| in \\d{4})? to (?<to>${SIZE})(?: this (?:year|month|week|season)| in \\d{4})?`,
    both,
  ),
  clause(
    `(?:our|the|a|my) (?:village|town|school|club|city|team|library) had (?<from>${SIZE})(?: (?:last year|in \\d{4}))?,? (?:and|but) (?:now|this year)(?: it)? has (?<to>${SIZE})`,
    both,
  ),
  clause(`(?<from>${SIZE}) (?<up>rises|increases|goes up|is increased) to (?<to>${SIZE})`, both),
  clause(`(?<from>${SIZE}) (?<down>falls|decreases|goes down|is decreased|is reduced) to (?<to>${SIZE})`, both),
  clause(
    `(?:${THING} )?(?:which |that )?(?:is |was )?(?:bought|buys|cost|costing|costs|purchased) (?:at |for )?(?<from>${SIZE})(?: and|,)? (?:is |was |it is )?(?:later |then )?(?:sold|sells|selling)(?: (?:it|at|for))* (?<to>${SIZE})`,
    both,
  ),
  clause(
    `(?:[a-z]+|a shopkeeper|a trader|a dealer|a man|a shop) (?:buys|bought) (?:${THING} )?for (?<from>${SIZE}) and (?:sells|sold) it for (?<to>${SIZE})`,
    both,
  ),
  clause(
    `${ASK} (?:the |his |her |its )?(?:percentage|percent|per cent|%) ${UP}(?: in (?:its|the|his|her) (?:price|value|salary|population|mass))?`,
    wanted,
  ),
  clause(
    `${ASK} (?:the |his |her |its )?(?:percentage|percent|per cent|%) ${DOWN}(?: in (?:its|the|his|her) (?:price|value|salary|population|mass))?`,
    wanted,
  ),
  clause(`(?:the )?(?:percentage|percent|%) ${UP}`, wanted),
  clause(`(?:the )?(?:percentage|percent|%) ${DOWN}`, wanted),
  clause(`what (?:percentage|percent) (?:${UP}|${DOWN}) is (?:that|this|it)`, wanted),
  clause(
    `by what (?:percentage|percent|per cent) (?:has|did|have) (?<what>${WHAT}) (?:(?<up>increased?|risen|rise|gone up|go up|grown|grow)|(?<down>decreased?|fallen|fall|gone down|go down|dropped|drop))`,
    wanted,
  ),
  clause(
    `(?:last year|in \\d{4}|before|originally),? (?<what>${WHAT}) (?:was|had|were|cost) (?<size>${SIZE})`,
    one('from'),
  ),
  clause(
    `(?:(?:this year|now|in \\d{4}),? )?(?<what>it|${THING}) (?:is|has|costs) (?:now )?(?<size>${SIZE})`,
    one('to'),
  ),
];

/** "Rose from 60 to 75: percentage increase?", "bought for £40 and sold for £34: percentage loss?" */
export function readPercentChange(question: BareQuestion): NamedQuestion | null {
  if (!/%|per ?cent/.test(question.text) || /^as a|^in/.test(question.form)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  const asked = (clauses ?? []).filter((clause) => clause.kind === 'wanted');
  const [only, another] = asked;
  const ends = clauses === null ? null : endsOf(clauses);
  if (ends === null || only === undefined || another !== undefined) return null;
  if (speaksOfOther(clauses ?? [], question.text)) return null;
  const grown = ends.to.sub(ends.from);
  const isOther = ends.turn !== 0 && ends.turn !== only.turn;
  if (ends.from.compare(0) <= 0 || grown.compare(0) * only.turn <= 0 || isOther) return null;
  const percent = grown.abs().mul(100).div(ends.from);
  return reply(`${percent.toFraction()} + 0`, { form: question.form, unit: '%', mayLackUnit: false });
}

/** "The rent was £400. The bill is £500." "The price rose …; by what per cent has the weight increased?" */
function speaksOfOther(clauses: readonly ChangeClause[], text: string): boolean {
  return clauses.some((one) => {
    if (one.kind === 'both' || one.kind === 'from') return false;
    const names = one.what.split(/[^a-z]+/).filter((word) => !IDLE.has(word));
    const rest = text.replace(one.what, ' ').split(/[^a-z]+/);
    return names.some((name) => !rest.includes(name));
  });
}

const IDLE = new Set([
  '',
  'it',
  'its',
  'a',
  'an',
  'the',
  'this',
  'that',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  's',
  'of',
  'now',
]);

function endsOf(clauses: readonly ChangeClause[]): Extract<ChangeClause, { readonly kind: 'both' }> | null {
  const told = clauses.filter((clause) => clause.kind !== 'wanted');
  const [first, second, third] = told;
  if (first?.kind === 'both') return second === undefined ? first : null;
  if (first?.kind !== 'from' || second?.kind !== 'to' || third !== undefined || first.unit !== second.unit) return null;
  return { kind: 'both', from: first.value, to: second.value, turn: 0 };
}
