import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

type ExpectedClause =
  | { readonly kind: 'chance'; readonly chance: Fraction; readonly event: string; readonly who: string }
  | { readonly kind: 'times'; readonly count: number; readonly event: string; readonly who: string }
  | { readonly kind: 'asked'; readonly event: string; readonly count: number | null; readonly who: string };

const P = `(?<p>${NUMBER} ?%?)`;
const CHANCE = '(?:the )?(?:probability|chance)';
const THING = '(?:a|an|the|this) (?:biased |fair |bent |unfair |loaded )?(?:coin|dice|die|spinner)';
/** Whose it is says nothing, as long as only one is told of. */
const OWN_THING = `(?:${THING}|(?:my|our|(?:(?:my|our) )?${NAME}'s) (?:coin|dice|die|spinner))`;
const WHO = `(?<who>you|we|i|he|she|(?:${NAME}))`;
const SPINS = '(?:tossed|thrown|rolled|spun|flipped)';
const SPIN = '(?:spins?|rolls?|throws?|toss|tosses|flips?)';
const EVENT = '(?:an? )?(?<event>[a-z]+|\\d)';
const COUNT = '(?<times>\\d+)';
const EXPECT = `(?:would|do|should|can|could) ${WHO} expect`;
const SHOT = '(?:free throws|free kicks|penalties|penalty kicks|throws|shots|serves|attempts|putts)';

function chance({ p = '', event = '', who = '' }: Groups): ExpectedClause | null {
  const value = numberIn(p.replace(/ ?%/, ''));
  const share = value === null ? null : p.endsWith('%') ? value.div(100) : value;
  return share === null || share.compare(0) < 0 || share.compare(1) > 0
    ? null
    : { kind: 'chance', chance: share, event, who };
}

function times({ times: count = '', event = '', who = '' }: Groups): ExpectedClause {
  return { kind: 'times', count: Number(count), event, who };
}

function asked({ event = '', times: count, who = '' }: Groups): ExpectedClause {
  return { kind: 'asked', event, count: count === undefined ? null : Number(count), who };
}

const IN_ALL = `(?: (?:in|from|out of) (?:the |these )?(?:${COUNT} )?(?:spins|throws|rolls|tosses|trials|${SHOT}))?`;

const CLAUSES: readonly ClauseKind<ExpectedClause>[] = [
  clause(
    `${CHANCE} (?:that|of) (?:${THING} (?:shows|lands on|gives|showing|landing on)|it lands on|getting|rolling|spinning) ${EVENT}(?: (?:with|on) ${THING})? is ${P}`,
    chance,
  ),
  clause(`${OWN_THING} (?:lands on|shows|gives) ${EVENT} with (?:a )?probability(?: of)? ${P}`, chance),
  clause(`${THING} has (?:a )?probability(?: of)? ${P} of (?:landing on|showing|giving) ${EVENT}`, chance),
  clause(
    `(?:based on last season,? )?${CHANCE} (?:that|of) ${WHO} (?:makes|making|scores|scoring|misses|missing) (?:a |any |each |her |his )*(?<event>free throw|free kick|penalty|penalty kick|shot|serve|putt) is ${P}`,
    chance,
  ),
  clause(`(?:if )?(?:it|${THING}) is ${SPINS} ${COUNT} times`, times),
  clause(`(?:if )?${WHO} ${SPIN} (?:it|${THING}) ${COUNT} times`, times),
  clause(
    `(?:if )?${WHO} (?:attempts|takes|has|tries) ${COUNT} (?<event>${SHOT})(?: (?:this|next|in a|in the) (?:season|game|match|week))?`,
    times,
  ),
  clause(`in ${COUNT} (?:spins|throws|rolls|tosses|(?<event>${SHOT}))`, times),
  clause(
    `(?:about |roughly |approximately )?how many (?<event>[a-z]+) ${EXPECT}(?: to (?:get|see|score|make))?${IN_ALL}`,
    asked,
  ),
  clause(`(?:about |roughly |approximately )?how many ${EXPECT} to (?:make|score)${IN_ALL}`, asked),
  clause(
    `(?:(?:about |roughly )?how (?:many times|often)) ${EXPECT}(?: it| the (?:spinner|coin|dice|die))?(?: to)? (?:land on|show|get|give|landing on) ${EVENT}${IN_ALL}`,
    asked,
  ),
  clause(
    `(?:find|what is|what's|work out|calculate|write down|state|give)? ?(?:the )?expected number of (?<event>[a-z]+)${IN_ALL}`,
    asked,
  ),
  clause(
    `(?:estimate|find|work out|calculate|work out an estimate for|find an estimate for) (?:the )?number of times (?:it|the spinner|the coin|the dice|the die) (?:lands on|will land on|shows|will show) ${EVENT}${IN_ALL}`,
    asked,
  ),
  clause(`(?:work out |find |calculate )?an estimate for (?:the )?number of (?<event>[a-z]+)${IN_ALL}`, asked),
];

/** How often to expect what has a known chance: "a spinner lands on red with probability 2/5 … in 150 spins". */
export function readExpected(question: BareQuestion): NamedQuestion | null {
  if (!/probability|chance/.test(question.text) || question.form !== '' || /\bmiss(?:es|ing)?\b/.test(question.text))
    return null;
  const clauses = clausesIn(counted(question.text), CLAUSES) ?? [];
  const [told, asks] = [clauses.filter((one) => one.kind === 'chance'), clauses.filter((one) => one.kind === 'asked')];
  const [first, wish] = [told[0], asks[0]];
  if (first === undefined || wish === undefined || told.length + asks.length > 2) return null;
  const counts = [
    ...clauses.flatMap((one) => (one.kind === 'times' ? [one.count] : [])),
    ...(wish.count === null ? [] : [wish.count]),
  ];
  const [count, another] = counts;
  if (count === undefined || another !== undefined || !isSame(first.event, wish.event)) return null;
  if (isOfOthers(clauses, first) || speaksOfTwo(question.text)) return null;
  return reply(`${typed(first.chance)} × ${count}`);
}

/** Another one's shots, or shots of another kind. */
function isOfOthers(
  clauses: readonly ExpectedClause[],
  told: { readonly event: string; readonly who: string },
): boolean {
  return clauses.some(
    (one) =>
      (one.kind === 'times' && !/^(?:|attempts)$/.test(one.event) && !isSame(told.event, one.event)) ||
      (told.who !== '' && one.who !== '' && one.who !== told.who && !/^(?:he|she)$/.test(one.who)) ||
      (/^(?:he|she)$/.test(told.who) && one.who !== '' && one.who !== told.who),
  );
}

/** A biased coin, and then a fair one; a spinner, and then a dice. */
function speaksOfTwo(text: string): boolean {
  const named = [...text.matchAll(/\b(?:(biased|fair|bent|unfair|loaded) )?(coin|dice|die|spinner)\b/g)];
  const [first] = named;
  const kinds = new Set(named.map(([, , thing]) => (thing === 'die' ? 'dice' : thing)));
  return kinds.size > 1 || named.some(([, how]) => how !== undefined && how !== first?.[1]);
}

/** "Reds" of red; "times" and nothing are what was told. */
function isSame(told: string, wished: string): boolean {
  const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    wished === '' ||
    wished === 'times' ||
    stem(wished) === stem(told) ||
    stem(wished) === stem(told.split(' ').at(-1) ?? '')
  );
}
