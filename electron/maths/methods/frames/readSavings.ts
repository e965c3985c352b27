import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workSavings } from '../stories/workMoney.ts';
import { workTariff } from '../stories/workTariff.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type SavingFact =
  | { readonly kind: 'goal' | 'have'; readonly amount: Valued }
  | { readonly kind: 'saves'; readonly amount: Valued; readonly unit: string }
  | { readonly kind: 'ask'; readonly unit: string }
  | { readonly kind: 'time'; readonly count: Fraction; readonly unit: string }
  | { readonly kind: 'ask amount' };

const WHO = '{who:_}';
const EVERY = '(a|each|every|per) {period:u}';

const PHRASES: readonly FramePhrase<SavingFact>[] = [
  ...says<SavingFact>(
    [
      `${WHO} (wants|needs|would like|hopes|plans|is saving|is saving up|is trying|has decided|decides)( up)? (to buy|for|to save|to get|to raise|to save up for|to save for)( {thing:_})?( (that|which))?( costs| costing| cost| priced at| worth| for| which is| is)?( a total of)? {money:n}( for {thing:_})?`,
      `{thing:_} (costs|cost|is priced at|is|sells for) {money:n}`,
      `${WHO} needs {money:n}( altogether| in total)?( for {thing:_}| to buy {thing:_})?`,
      `(a|the|his|her) target (of|is) {money:n}`,
      `(costing|that costs|which costs|priced at) {money:n}`,
      'to save {money:n}',
    ],
    (match) => [{ kind: 'goal', amount: amountAt(match, 'n') }],
  ),
  ...says<SavingFact>(
    [
      `[${WHO} ][already ](has|had|has saved|has got|starts with|started with|owns)( already)?( saved| got)?( up)? {money:n}( already| saved| saved up| in (his|her|the|a) {noun:_}| to start with| so far)?`,
      `[${WHO} ](has )?already( has| saved| got)? {money:n}( saved)?`,
    ],
    (match) => [{ kind: 'have', amount: amountAt(match, 'n') }],
  ),
  ...says<SavingFact>(
    [
      `[${WHO} ](can |will |plans to |decides to |manages to |is able to )?(saves|save|puts aside|put aside|puts away|put away|is saving|earns|earn|sets aside|set aside|adds|saving) {money:n}( from (his|her) {noun:_})? ${EVERY}`,
      `[${WHO} ](can |will )?(save|saves|put away|puts away|put aside|puts aside) {money:n} ${EVERY}( from {thing:_})?`,
      `${EVERY} ${WHO} (saves|earns|puts away|puts aside|can save|will save) {money:n}`,
    ],
    (match) => [{ kind: 'saves', amount: amountAt(match, 'n'), unit: match.words('u') }],
  ),
  ...says<SavingFact>(
    [
      `(how many|for how many)( more| whole| full| complete)? {periods:u}` +
        `( will| does| must| do| would| should| is)?( it| ${WHO})?( be| take| need| have| save)?( ${WHO})?( to (save|wait))?( for)?( before| until)?( ${WHO})?( (can|will|is able to|to|has enough|have enough))?( (buy|afford|have|save|get|be able to buy))?( it| {thing:_}| enough| the money| enough money| {money:_})?( to buy (it|{thing:_})| for (it|{thing:_}))?`,
      `${FIND} (the )?(least|smallest|minimum|fewest) number of( whole| full| complete)? {periods:u}( (it will take|needed|that|for which|until|before))?( ${WHO})?( (needs|must|has|will have|will need))?( to)?( save)?( before| until| to| for)?( ${WHO})?( (can|to))?( (buy|afford|get|save))?( it| {thing:_}| enough| enough money)?( to buy (it|{thing:_}))?`,
      `how long (will|does|must|would)( it)?( take)?( ${WHO})?( (take|save|need))?( to (save|buy|wait|get))?( (enough|up))?( money)?( (for|to buy))?( it| {thing:_})?`,
    ],
    (match) => [{ kind: 'ask', unit: match.words('u') }],
  ),
  ...says<SavingFact>(['(after|in|for|over) {number:k} {periods:u}'], (match) => [
    { kind: 'time', count: valueAt(match, 'k'), unit: match.words('u').replace(/s$/, '') },
  ]),
  ...says<SavingFact>(
    [
      `how much( money)? (will|does|would|has|did) ${WHO} (have saved|save|have|saved)( altogether| in total)?`,
      `${FIND} how much( money)? ${WHO} (will have saved|will save|saves|has saved|will have|has)( altogether| in total)?`,
    ],
    () => [{ kind: 'ask amount' }],
  ),
  ...says<SavingFact>(SETTING, () => []),
];
const IDLE = new Set(IDLE_WORDS.split(' '));

function work(facts: StoryFacts<SavingFact>): RuleSolution | null {
  const [goal, have, saves, ask] = [facts.only('goal'), facts.only('have'), facts.only('saves'), facts.only('ask')];
  const time = facts.only('time');
  if (saves !== undefined && time !== undefined && time.unit === saves.unit) {
    const first = have?.amount.value ?? new Fraction(0);
    return facts.are({ saves: 1, time: 1, 'ask amount': 1, have: have === undefined ? 0 : 1 })
      ? workTariff(
          first,
          [{ rate: saves.amount.value, unit: saves.unit, count: time.count }],
          { kind: 'cost' },
          saves.amount.unit,
        )
      : null;
  }
  if (goal === undefined || saves === undefined || ask === undefined) return null;
  if (!facts.are({ goal: 1, saves: 1, ask: 1, have: have === undefined ? 0 : 1 })) return null;
  const units = new Set([goal.amount.unit, saves.amount.unit, ...(have === undefined ? [] : [have.amount.unit])]);
  const asked = ask.unit.replace(/s$/, '');
  if (units.size !== 1 || (asked !== '' && asked !== saves.unit)) return null;
  return workSavings(goal.amount.value, have?.amount.value ?? new Fraction(0), saves.amount.value, `${saves.unit}s`);
}

/** Works how long somebody has to save for something. */
export function readSavings(problem: string): RuleSolution | null {
  if (!/sav|put|earn|aside/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
