import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workRelatedAmounts } from '../stories/workRelatedAmounts.ts';
import type { AmountRelation, AmountWanted } from '../stories/workRelatedAmounts.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';
import { nameWords } from './thingNames.ts';

type AmountFact =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'total'; readonly names: readonly string[]; readonly amount: Valued }
  | { readonly kind: 'own'; readonly verb: string; readonly name: string; readonly amount: Valued }
  | {
      readonly kind: 'relation';
      readonly verb: string;
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly plus: Valued | null;
    }
  | { readonly kind: 'ask'; readonly names: readonly string[] }
  | { readonly kind: 'ask all' }
  | { readonly kind: 'ask more'; readonly more: string; readonly less: string };

const X = '(the |a |an |his |her |my |their )?{name:x}';
const GETS = '{has:v}';
const SHARED =
  '(share|shared|split|divide|divided|have|had|has|earn|earned|saved|save|won|win|raised|collected|cost|costs|spent|spend|paid|pay|receive|received|inherit|inherited)';
const THREE = '{thing:a}, {thing:b}[,] and {thing:c}';
const TWO = '{thing:a} and {thing:b}';
const MUCH = '(as much|as many|as much money|the amount|the price|the cost|what)';

/** "twice" of the words of a relation. */
function factorOf(match: ClauseMatch, words: string): Fraction {
  if (match.amount('k') !== null) return valueAt(match, 'k');
  if (/half/.test(words)) return new Fraction(1, 2);
  return /twice|double/.test(words) ? new Fraction(2) : new Fraction(0);
}

function relation(match: ClauseMatch, times: Fraction, plus: Valued | null): readonly AmountFact[] | null {
  return times.n === 0n
    ? null
    : [{ kind: 'relation', verb: match.words('v'), who: match.words('x'), of: match.words('y'), times, plus }];
}

function minus({ value, unit }: Valued): Valued {
  return { value: value.neg(), unit };
}

const ONE = new Fraction(1);
const PLAIN: readonly (readonly [words: string, times: Fraction | null])[] = [
  ['(twice|double)', new Fraction(2)],
  ['half', new Fraction(1, 2)],
  ['{number:k} times', null],
];

function relationPhrases(): readonly FramePhrase<AmountFact>[] {
  const other = '(the |a |an |his |her |my |their )?{name:y}';
  const as = `${MUCH}[ money](( as|of) | )${other}[ (does|has|did|gets|pays|costs|receives|received|got|spends|spent|saved|saves|earned|earns)]`;
  const multiples = PLAIN.flatMap(([words, times]) => {
    const by = (match: ClauseMatch): Fraction => times ?? factorOf(match, words);
    return [
      ...says<AmountFact>([`${X} ${GETS} ${words} ${as}`], (match) => relation(match, by(match), null)),
      ...says<AmountFact>([`${X} ${GETS} {money:n} more than ${words} ${as}`], (match) =>
        relation(match, by(match), amountAt(match, 'n')),
      ),
      ...says<AmountFact>([`${X} ${GETS} {money:n} (less|fewer) than ${words} ${as}`], (match) =>
        relation(match, by(match), minus(amountAt(match, 'n'))),
      ),
    ];
  });
  return [
    ...multiples,
    ...says<AmountFact>(
      [
        `${X} ${GETS} {money:n} (more|dearer|more expensive)[ money]( than| compared to) ${other}[ (does|did|has|gets)]`,
      ],
      (match) => relation(match, ONE, amountAt(match, 'n')),
    ),
    ...says<AmountFact>(
      [`${X} ${GETS} {money:n} (less|fewer|cheaper)[ money]( than| compared to) ${other}[ (does|did|has|gets)]`],
      (match) => relation(match, ONE, minus(amountAt(match, 'n'))),
    ),
    ...says<AmountFact>([`${X} ${GETS} the same[ amount][ of money] as ${other}`], (match) =>
      relation(match, ONE, null),
    ),
  ];
}

function names(match: ClauseMatch): readonly string[] {
  return ['a', 'b', 'c'].map((name) => match.words(name)).filter((name) => name !== '');
}

const PHRASES: readonly FramePhrase<AmountFact>[] = [
  ...relationPhrases(),
  ...says<AmountFact>(
    [
      `{number:_} (friends|people|sisters|brothers|children|siblings|cousins|girls|boys|women|men|partners|colleagues)[,| called| named] ${THREE}[,]`,
      `{number:_} (friends|people|sisters|brothers|children|siblings|cousins|girls|boys|women|men|partners|colleagues)[,| called| named] ${TWO}[,]`,
    ],
    (match) => [{ kind: 'names', names: names(match) }],
  ),
  ...says<AmountFact>(
    [
      `${THREE}[ together| between them| all together]? ${SHARED}[ a total of| a prize of| winnings of| a bill of| a sum of| the sum of| a profit of] {money:n}${IN_ALL}`,
      `${TWO}[ together| between them] ${SHARED}[ a total of| a prize of| winnings of| a bill of| a sum of| the sum of| a profit of] {money:n}${IN_ALL}`,
      `[together |between them[,] |altogether[,] ]${TWO} ${SHARED}[ a total of] {money:n}${IN_ALL}`,
      `{money:n} (is|was|are|were) (shared|split|divided)[ out][ between| among| amongst] (${THREE}|${TWO})`,
      `[the ]total (cost|price|amount|of) of ${TWO} is {money:n}`,
      `${TWO} (together )?cost a total of {money:n}`,
    ],
    (match) => [{ kind: 'total', names: names(match), amount: amountAt(match, 'n') }],
  ),
  ...says<AmountFact>(
    [
      `(share|shared|split|divide|divided)[ a total of| a prize of| a bill of| winnings of] {money:n}${IN_ALL}`,
      `(they|the {number:_} of them|the {number:_} {noun:_}|all {number:_}[ of them]) ${SHARED}[ a total of| a prize of] {money:n}${IN_ALL}`,
      `(together|altogether|in total|between them)[,] they ${SHARED}[ a total of] {money:n}`,
      '(their|the) total (is|was|cost is|amount is|savings are) {money:n}',
    ],
    (match) => [{ kind: 'total', names: [], amount: amountAt(match, 'n') }],
  ),
  ...says<AmountFact>([`${X} ${GETS} {money:n}`], (match) => [
    { kind: 'own', verb: match.words('v'), name: match.words('x'), amount: amountAt(match, 'n') },
  ]),
  ...says<AmountFact>(
    [
      `how much[ money] (do|does|did|will|should|would) (each of them|each person|each one|each friend|each of the {noun:_}|each {noun:_}|each|they each) (get|receive|have|earn|save|spend|pay|cost|contribute|raise)`,
      `how much[ money] (do|does|did|will|should|would) (each of them|each person|each one|each friend|each of the {noun:_}|each {noun:_}|each|they each)( get| receive| have| earn| save| spend| pay| cost)?`,
      `${FIND} how much[ money] (each of them|each person|each one|each {noun:_}|each|they each) (gets|receives|has|earns|saves|spends|pays|costs|got|get|received|had|earned)`,
      `${FIND} (each person's share|their shares|each share|each {noun:_}'s share|the share of each[ person| {noun:_}]|the (price|cost) of each[ {noun:_}| item])`,
    ],
    () => [{ kind: 'ask', names: [] }],
  ),
  ...says<AmountFact>(
    [
      `how much[ money] (do|does|did|will|should|would|is) ${X}[ get| receive| have| earn| save| spend| pay| cost| raise| contribute| got| give]`,
      `how much( money)? has ${X} got`,
      `what (do|does|did|will) ${X} (get|receive|have|earn|cost|pay)`,
      `${FIND} how much[ money] ${X} (gets|receives|has|earns|saves|spends|pays|costs|got|received|had|earned)`,
      `${FIND} the (price|cost) of ${X}`,
      `${FIND} {name:x}'s share`,
    ],
    (match) => [{ kind: 'ask', names: [match.words('x').replace(/'s$/, '')] }],
  ),
  ...says<AmountFact>(
    [
      `${FIND} the (price|cost) of ${X} and (of |the (price|cost) of )?(the |a |an )?{name:y}`,
      `how much (do|did|does) ${X} and {name:y} each (get|have|receive|earn|cost)`,
    ],
    (match) => [{ kind: 'ask', names: [match.words('x'), match.words('y')] }],
  ),
  ...says<AmountFact>(
    [
      `how much (do|did|does|have) (they|the {number:_} of them)( each)? (have|get|earn|save|spend|pay|raise|share)${IN_ALL}`,
      `${FIND} (the total|their total|how much they have (altogether|in total))`,
    ],
    () => [{ kind: 'ask all' }],
  ),
  ...says<AmountFact>(
    [`how much more[ money] (do|does|did|will) ${X} (get|have|receive|earn|cost|pay) than {name:y}`],
    (match) => [{ kind: 'ask more', more: match.words('x'), less: match.words('y') }],
  ),
  ...says<AmountFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} altogether together total money`.split(' '));

/** To have money, to pay it and to cost it are three things. */
function sortOf(verb: string): string {
  if (/^(?:spend|spent|pay|paid|contribut|gave|give|gives)/.test(verb) || verb === 'give') return 'pays';
  return /^(?:cost|is$)/.test(verb) ? 'costs' : 'has';
}

function at(all: readonly string[], name: string): number {
  const words = nameWords(name).join(' ');
  return all.findIndex((one) => nameWords(one).join(' ') === words);
}

/** Everybody who has a part in the story: those listed first, then those that relations name. */
function namesOf(facts: StoryFacts<AmountFact>): readonly string[] {
  const listed = [...facts.all('names').flatMap((one) => one.names), ...facts.all('total').flatMap((one) => one.names)];
  const found: string[] = [];
  for (const name of [...listed, ...facts.all('relation').flatMap(({ who, of }) => [of, who])])
    if (at(found, name) < 0) found.push(name);
  return found;
}

function work(facts: StoryFacts<AmountFact>): RuleSolution | null {
  const [total, own, relations] = [facts.only('total'), facts.only('own'), facts.all('relation')];
  const all = namesOf(facts);
  const asks = facts.all('ask').length + facts.all('ask all').length + facts.all('ask more').length;
  if (asks !== 1 || facts.all('total').length + facts.all('own').length !== 1 || facts.all('names').length > 1)
    return null;
  if (all.length < 2 || all.length > 4 || relations.length !== all.length - 1) return null;
  if (all.some((name) => /^(?:it|they|we|you|this|that|each|everyone|he|she|i)$/.test(name))) return null;
  const listed = total?.names.length ?? 0;
  if (listed > 0 && listed !== all.length) return null;
  const amount = total?.amount ?? own?.amount;
  if (amount === undefined || !isMoney(amount.unit)) return null;
  if (relations.some(({ plus }) => plus !== null && plus.unit !== amount.unit)) return null;
  const known = own === undefined ? ('all' as const) : at(all, own.name);
  if (known === -1) return null;
  const wanted = wantedOf(facts, all);
  if (wanted === null) return null;
  const told: readonly AmountRelation[] = relations.map(({ who, of, times, plus }) => ({
    who: at(all, who),
    of: at(all, of),
    times,
    plus: plus?.value ?? new Fraction(0),
  }));
  if (new Set([...relations, ...facts.all('own')].map(({ verb }) => sortOf(verb))).size !== 1) return null;
  if (told.some(({ who, of }) => who === of)) return null;
  return workRelatedAmounts(
    { names: all.map(capital), relations: told, known: { of: known, value: amount.value } },
    wanted,
    amount.unit,
  );
}

function wantedOf(facts: StoryFacts<AmountFact>, all: readonly string[]): AmountWanted | null {
  const [ask, more] = [facts.only('ask'), facts.only('ask more')];
  if (facts.only('ask all') !== undefined) return { kind: 'all' };
  if (more !== undefined) {
    const [one, two] = [at(all, more.more), at(all, more.less)];
    return one < 0 || two < 0 ? null : { kind: 'difference', more: one, less: two };
  }
  const places = (ask?.names ?? []).map((name) => at(all, name));
  if (places.includes(-1)) return null;
  const [only, ...others] = places;
  if (only === undefined || (others.length > 0 && places.length === all.length)) return { kind: 'each' };
  return others.length > 0 ? null : { kind: 'one', of: only };
}

/** People by their names; things stay as they are, with their article. */
function capital(name: string): string {
  return /^(?:the|a|an|his|her|my|their) /.test(name)
    ? name.replace(/^\w+ /, 'the ')
    : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Works stories of people or things whose amounts of money are told by each other. */
export function readRelatedAmounts(problem: string): RuleSolution | null {
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
