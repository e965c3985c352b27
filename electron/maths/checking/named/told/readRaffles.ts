import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

type RaffleClause =
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'own'; readonly count: number; readonly who: string; readonly of: number | null }
  | { readonly kind: 'prize' }
  | { readonly kind: 'asked'; readonly who: string; readonly isOfPrize: boolean };

const WHO = `(?<who>i|he|she|${NAME})`;
const PRIZE = '(?:one|1|a single|only one|only 1|just one|just 1) prize';
const CHANCE =
  "(?:(?:what is|what's|whats|find|work out|calculate|determine|give) )?(?:the |my |his |her )?(?:probability|chance)s?";
const WINS = '(?:wins?|will win|winning)(?<prize> (?:the|first|top) prize)?';

function own({ own: count = '0', who = '', all }: Groups): RaffleClause {
  return { kind: 'own', count: Number(count), who, of: all === undefined ? null : Number(all) };
}

function asked({ who = '', prize }: Groups): RaffleClause {
  return { kind: 'asked', who, isOfPrize: prize !== undefined };
}

const CLAUSES: readonly ClauseKind<RaffleClause>[] = [
  clause('(?:my|a|the|our) raffle has (?<all>\\d+) tickets', ({ all }) => ({ kind: 'all', count: Number(all) })),
  clause(
    '(?:in (?:a|the|our) raffle,? )?(?<all>\\d+) (?:raffle )?tickets (?:are|were|have been) sold(?: in (?:a|the|our) raffle)?',
    ({ all }) => ({ kind: 'all', count: Number(all) }),
  ),
  clause(`(?:there is|there's|there was|with) ${PRIZE}`, () => ({ kind: 'prize' })),
  clause(
    `${WHO} (?:bought|buys|buy|has|have|holds|had) (?<own>\\d+) of (?:the )?(?<all>\\d+) (?:raffle )?tickets(?: sold)?(?: in (?:a|the|our) raffle)?`,
    own,
  ),
  clause(`${WHO} (?:bought|buys|buy|has|have|holds|had) (?<own>\\d+)(?: tickets| of them)?`, own),
  clause(`${CHANCE} (?:that )?${WHO} ${WINS}`, asked),
  clause(`${CHANCE} of (?:${WHO} )?${WINS}`, asked),
  clause(`what chance (?:do|does) ${WHO} have of ${WINS}`, asked),
];

/** "8 of the 200 tickets of a raffle with one prize": the chance to win it. */
export function readRaffles(question: BareQuestion): NamedQuestion | null {
  if (!/\btickets?\b/.test(question.text) || !/\bprize\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text.replace(/\ba single prize\b/g, 'one prize')), CLAUSES);
  if (clauses === null) return null;
  const [mine, another] = clauses.flatMap((one) => (one.kind === 'own' ? [one] : []));
  const [wish, more] = clauses.flatMap((one) => (one.kind === 'asked' ? [one] : []));
  if (mine === undefined || another !== undefined || wish === undefined || more !== undefined) return null;
  const totals = [
    ...clauses.flatMap((one) => (one.kind === 'all' ? [one.count] : [])),
    ...(mine.of === null ? [] : [mine.of]),
  ];
  const [total, other] = totals;
  const isSingle = wish.isOfPrize || clauses.some(({ kind }) => kind === 'prize');
  if (total === undefined || other !== undefined || !isSingle || !isSame(mine.who, wish.who, question.text))
    return null;
  return mine.count > total || mine.count === 0 ? null : reply(`${mine.count}/${total} + 0`, { form: question.form });
}

/** Who bought them is who may win: the same name, or "she" and nobody of the buyer. */
function isSame(told: string, wished: string, text: string): boolean {
  const owner = /\b(my|his|her) (?:chance|probability)/.exec(text)?.[1];
  if (owner !== undefined && (owner === 'my') !== (told === 'i')) return false;
  if (wished === '') return true;
  return wished === told || (/^(?:he|she)$/.test(wished) && told !== 'i');
}
