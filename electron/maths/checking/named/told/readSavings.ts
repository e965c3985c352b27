import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, type Money } from './money.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';
import { isOfOne, WHO } from './things.ts';

type SavingClause =
  | { readonly kind: 'has' | 'goal'; readonly money: Money }
  | { readonly kind: 'rate'; readonly money: Money; readonly per: string }
  | { readonly kind: 'wanted'; readonly per: string; readonly exact: boolean };

const PRICE = `(?<money>${MONEY})`;
const THING = `(?:an?|the|some|his|her|their|my) (?:new |used |second-hand )?(?:${NAME} ){0,2}${NAME}`;
const COSTS = `(?:that |which )?(?:costs?|costing|priced at|for|is)`;
const PERIOD = '(?<per>day|week|month|year)';
const PERIODS = '(?<per>days|weeks|months|years)';
const SAVES =
  '(?:(?:if|and|but) )?(?:(?:can|could|will|plans to|is going to|decides to|is able to) )?(?:saves?|put(?:s)? away|puts? aside|set(?:s)? aside|sets? aside|saving|save up|saves up)';

function money(kind: 'has' | 'goal'): (groups: Groups) => SavingClause | null {
  return ({ money: text }) => {
    const found = moneyIn(text);
    return found === null ? null : { kind, money: found };
  };
}

function wanted(exact: boolean): (groups: Groups) => SavingClause {
  return ({ per = '' }) => ({ kind: 'wanted', per: per.replace(/s$/, ''), exact });
}

const CLAUSES: readonly ClauseKind<SavingClause>[] = [
  clause(`(?:${WHO} )?(?:already )?(?:has|have)(?: already)?(?: saved)?(?: up)? ${PRICE}(?: already| so far| saved| saved up| in savings| in the bank)*(?: (?:towards?|for) it)?`, money('has')),
  clause(`(?:(?:${WHO}) )?(?:wants|want|would like|wishes|hopes|needs)(?: to (?:buy|get|have))? ${THING} ${COSTS} ${PRICE}`, money('goal')),
  clause(`(?:${WHO} is )?saving (?:up )?(?:for|to buy|towards?) ${THING} ${COSTS} ${PRICE}`, money('goal')),
  clause(`(?:towards?|for|to buy) ${THING} ${COSTS} ${PRICE}`, money('goal')),
  clause(`(?:the|a) (?:${NAME} ){0,2}${NAME} costs ${PRICE}`, money('goal')),
  clause(`(?:${WHO} )?${SAVES} ${PRICE} (?:every|each|a|per) ${PERIOD}`, ({ money: text, per = '' }) => {
    const found = moneyIn(text);
    return found === null || found.value.equals(0) ? null : { kind: 'rate', money: found, per };
  }),
  clause(`(?:for )?how many ${PERIODS} (?:does|do|must|will|should|has|have) ${WHO} (?:have to |need to |has to )?save(?: for)?`, wanted(false)),
  clause(`(?:in |after )?how many ${PERIODS} (?:will|does|do) ${WHO} have enough(?: money)?(?: (?:to buy|for) (?:it|the ${NAME}))?`, wanted(false)),
  clause(`(?:in |after )?how many ${PERIODS} (?:will|does) ${WHO} have exactly enough(?: money)?(?: (?:to buy|for) (?:it|the ${NAME}))?`, wanted(true)),
  clause(`how many ${PERIODS} (?:will|does|would) it take(?: (?:him|her|them|me|${WHO}))?(?: to (?:save enough(?: money)?|have enough(?: money)?|afford it|buy it|save for it))?`, wanted(false)),
  clause(`how many ${PERIODS} (?:will|does) ${WHO} need(?: to (?:buy it|have enough|save))?`, wanted(false)),
]; // prettier-ignore

/** "He has €40, saves €15 a week, and wants a board that costs €130": how many weeks he saves, the last one counted whole. */
export function readSavings({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/\bhow many (?:days|weeks|months|years)\b/.test(text)) return null;
  const subjects = text
    .replace(/\balready /g, '')
    .replace(/\bhow many [a-z]+ (?:does|do|must|will|should|has|have|would)(?: it take)?/g, ' ')
    .replace(/\bto have\b/g, ' ');
  if (!isOfOne(subjects, 'has|saves|wants|can|plans|will|is|puts|would|hopes|needs')) return null;
  if (!isForKnown(text)) return null;
  const clauses = clausesIn(counted(text), CLAUSES) ?? [];
  const [asked, ...more] = clauses.flatMap((one) => (one.kind === 'wanted' ? [one] : []));
  const [rate, ...rates] = clauses.flatMap((one) => (one.kind === 'rate' ? [one] : []));
  const [goal, ...goals] = clauses.flatMap((one) => (one.kind === 'goal' ? [one.money] : []));
  const [start, ...starts] = clauses.flatMap((one) => (one.kind === 'has' ? [one.money] : []));
  if (asked === undefined || rate === undefined || goal === undefined || clauses.at(-1) !== asked) return null;
  if (more.length + rates.length + goals.length + starts.length > 0 || asked.per !== rate.per) return null;
  if (rate.money.unit !== goal.unit || (start !== undefined && start.unit !== goal.unit)) return null;
  const times = goal.value.sub(start?.value ?? 0).div(rate.money.value);
  if (times.compare(0) <= 0 || (asked.exact && times.d !== 1n)) return null;
  return reply(`${times.ceil().toFraction()} + 0`, { unit: `${rate.per}s`, mayLackUnit: true });
}

/** "A coat costs £130. When will he have enough for the bike?": what that costs is not told. */
function isForKnown(text: string): boolean {
  const asked = /\bhow many (?:days|weeks|months|years)\b.*$/.exec(text);
  const thing = /\b(?:buy|for) the ([a-z-]+)$/.exec(asked?.[0] ?? '')?.[1];
  return thing === undefined || new RegExp(`\\b${thing}\\b`).test(text.slice(0, asked?.index));
}
