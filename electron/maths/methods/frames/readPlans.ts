import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workBreakEven, workEqualPlans } from '../stories/workEqualPlans.ts';
import type { Plan } from '../stories/workEqualPlans.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';
import { singularName } from './writeAnswers.ts';

type PlanFact =
  /** The order in which plans are told keeps them apart: a start, then what is added or taken for each unit. */
  | { readonly kind: 'start'; readonly amount: Valued }
  | { readonly kind: 'step'; readonly amount: Valued; readonly unit: string; readonly up: boolean }
  | { readonly kind: 'made'; readonly amount: Valued }
  | { readonly kind: 'sold'; readonly amount: Valued }
  | { readonly kind: 'ask same'; readonly unit: string }
  | { readonly kind: 'gain'; readonly amount: Valued }
  | { readonly kind: 'ask even' };

const WHO = '{who:_}';
const PER = '(per|a|an|for each|for every|each|every)';
const PERIOD = '(a|each|every|per) {period:u}';

function step(match: ClauseMatch, up: boolean): readonly PlanFact[] {
  return [{ kind: 'step', amount: amountAt(match, 'r'), unit: singularName(match.words('u')), up }];
}

function start(match: ClauseMatch): PlanFact {
  return { kind: 'start', amount: amountAt(match, 'f') };
}

const PLANS: readonly FramePhrase<PlanFact>[] = [
  ...says<PlanFact>(
    [
      '{money:f}( a month| per month| monthly| each month)?( fixed fee| fixed charge| fee| call-out fee| joining fee| to join| membership| deposit| flat fee| booking fee| rental| standing charge)?[,] (plus|and|and then|then|with)( a further| an additional| another| an extra)? {money:r} ' +
        `${PER} {word:u}`,
      `(charges|charge|has|costs)?( )?(a|an)? ?(fixed fee|fixed charge|call-out fee|flat fee|joining fee|membership fee|monthly fee|booking fee|standing charge|basic fee|hire charge) of {money:f}[,] (plus|and|and then|then|with)( a further| an additional| another| an extra)? {money:r} ${PER} {word:u}`,
      `{money:f}( a month| per month)?( for| to) {noun:_}[,] (plus|and|then) {money:r} ${PER} {word:u}`,
    ],
    (match) => [start(match), ...step(match, true)],
  ),
  ...says<PlanFact>(
    [
      `no (fixed fee|fixed charge|call-out fee|joining fee|monthly fee|membership fee|booking fee|standing charge)[,]( but| and)?( charges| costs)? {money:r} ${PER} {word:u}`,
      `{money:r} ${PER} {word:u}( and| with| but)( has)? no (fixed fee|fixed charge|call-out fee|joining fee|monthly fee|membership fee|booking fee|standing charge)`,
    ],
    (match) => [
      { kind: 'start', amount: { value: new Fraction(0), unit: amountAt(match, 'r').unit } },
      ...step(match, true),
    ],
  ),
  ...says<PlanFact>(
    [
      '[the ](plan|company|firm|taxi|gym|garage|shop|club|network|option|offer|tariff|phone plan|electrician|plumber|supplier|provider|deal) (a|b|c|x|y)[:|,]?( charges| costs| has| is| offers)?',
      `${WHO} (charges|costs|has|offers)`,
      '(the )?(one|other|first|second)( company| firm| plan| gym| network| taxi| option)? (charges|costs|has|offers)',
    ],
    () => [],
  ),
  ...says<PlanFact>(
    [
      '[for ](what|which|how many)( number of)? {word:u}[ (in a month|each month|per month|in one month|driven|used|sent)]( do| does| will| would| must)?( the)?( {number:_}| both)? (plans|companies|firms|options|offers|taxis|gyms|tariffs|deals|electricians|plumbers|they|costs|charges)[ {word:_}]?( cost| charge| are| be| is)?( exactly)?( the same| equal)( amount| cost| price)?',
      'how many {word:u} (make|makes|would make|will make) the( {number:_})?( costs| charges| bills| prices) (equal|the same)',
      '[for ](what|which)( number of)? {word:u} (are|is) the( {number:_}| {number:_} companies| {number:_} firms)? (costs|charges|cost|charge|prices|bills) (equal|the same)',
      `${FIND} the number of {word:u}( for which| at which| that makes| when| where)( the)?( {number:_}| both)? (plans|companies|firms|options|offers|taxis|gyms|costs|charges)( cost| charge| are)?( exactly)?( the same| equal)( amount| cost| price)?`,
      '(after|for) how many {word:u}[ {word:_}]? (is|are|will|do|does|would)( the)?( {number:_}| both)? (costs?|plans|prices|companies|gyms|charges|they)( be| cost)?( exactly)?( the same| equal)( amount| cost| price)?',
    ],
    (match) => [{ kind: 'ask same', unit: singularName(match.words('u')) }],
  ),
  ...says<PlanFact>(SETTING, () => []),
];

const RACE: readonly FramePhrase<PlanFact>[] = [
  ...says<PlanFact>(
    [
      `${WHO} (has|have|starts with|start with|begins with|already has|owns|had)( saved)? {money:f}( saved| already| left)?( and)?( in (the bank|the|her|his|their|a|an) ?{word:_}?)?`,
      `${WHO} (has|starts with) {money:f} (in savings|in an account|in the bank)`,
    ],
    (match) => [start(match)],
  ),
  ...says<PlanFact>(
    [
      `[${WHO} ](saves|save|adds|add|puts in|earns|pays in|deposits)( another| a further| in)? {money:r}( of it| more)?( to it)? ${PERIOD}`,
      `[${WHO} ](saving|adding|saves|earning) {money:r} ${PERIOD}`,
    ],
    (match) => step(match, true),
  ),
  ...says<PlanFact>(
    [
      `[${WHO} ](spends|spend|withdraws|withdraw|takes out|takes|uses|loses|pays out|pays back)( out)? {money:r}( of it| of this| of that)? ${PERIOD}`,
    ],
    (match) => step(match, false),
  ),
  ...says<PlanFact>(
    [
      `(after how many|in how many|how many) {periods:u}( later| from now)? (will|do|does|until|before|will it be until|will it take until|will it be before|will it take before|until they|does it take until)( they| the {number:_}( of them)?| both| the {number:_} {word:_})?( both)?( have| be)?( have)?( exactly)? (the same|equal|an equal|equal amounts)( amount| amounts)?( of money)?( left)?( saved)?( in (their|the|each)? ?{word:_})?`,
      `(when|after how long) will they( both)? have (the same|equal|an equal)( amount| amounts)?( of money)?( saved)?`,
    ],
    (match) => [{ kind: 'ask same', unit: singularName(match.words('u')) }],
  ),
  ...says<PlanFact>(SETTING, () => []),
];

const EVEN: readonly FramePhrase<PlanFact>[] = [
  ...says<PlanFact>(
    [
      '[{thing:_} ](costs|cost|pays|paid|pay|spends|spent|spend|rents {thing:_} for|hires {thing:_} for|is|charges)( him| her| them)? {money:f} (to rent|to hire|to set up|to book|for the|in set-up costs|on {noun:_}|for {noun:_}|on the|as a|for hiring {thing:_})( {noun:_})?( for (the day|a day|one day|the week))?',
      '(fixed|set-up|setup|start-up|startup|rental|hire) (costs|cost|fee|charge) (of|are|is) {money:f}',
      '{money:f} (in fixed costs|for rent|rent|to hire {thing:_}|of fixed costs|set-up cost|for the {noun:_})',
      'the (rent|hire|stall|room|equipment|licence|machine|oven) costs {money:f}',
      '{who:_} (hires|rents|books|buys) {thing:_} for {money:f}',
    ],
    (match) => [start(match)],
  ),
  ...says<PlanFact>(
    [
      '[each |every |a |one ]{thing:t} (costs|cost) {money:r} (to make|to produce|to bake|to print|in materials|for ingredients|in ingredients)',
      '(costs|cost|costing)( him| her| them)? {money:r}( each)? to (make|produce|bake|print)( each {noun:_}| each one| one {noun:_}| each| one)?',
      'it costs {money:r} to (make|produce|bake|print)( each| one| a)? {noun:t}',
    ],
    (match) => [{ kind: 'made', amount: amountAt(match, 'r') }],
  ),
  ...says<PlanFact>(
    [
      '[{who:_} ](sells|sell|sold|selling|are sold|is sold)( each {noun:_}| each one| them| it| {noun:_})? (for|at) {money:r}( each| apiece| per {word:_}| a {word:_})?',
      '(selling|sale) price( of each {noun:_}| of a {noun:_})? is {money:r}( each)?',
    ],
    (match) => [{ kind: 'sold', amount: amountAt(match, 'r') }],
  ),
  ...says<PlanFact>(
    [
      'how many {noun:_} (must|does|do|should|need|will|have)( {who:_}| she| he| they)?( need to| have to)?( be| to be)? (sold|sell|made|make)( and sold)? (to break even|to cover the costs|to cover (his|her|their|all|its) costs|before {who:_} breaks even)',
      `${FIND} the( smallest| least| minimum)? number of {noun:_}( that)?( must| needed| need)?( to)?( be)?( {who:_} (must|needs to))? (sell|sold|make)( in order)? to break even`,
      'how many {noun:_} (must|does|do|should) {who:_}( need to| have to)? sell to break even',
      'how many {noun:_} (must be|need to be|have to be|should be) sold to break even',
    ],
    () => [{ kind: 'ask even' }],
  ),
  ...says<PlanFact>(['how many {noun:_} to (break even|cover the costs)'], () => [{ kind: 'ask even' }]),
  ...says<PlanFact>(
    [
      '(it costs|costs) {money:f} to (rent|hire|book|set up) {thing:_}',
      'the (rent|hire|cost) of {thing:_} is {money:f}',
    ],
    (match) => (match.amount('f') === null ? null : [start(match)]),
  ),
  ...says<PlanFact>(['{money:r} to (make|produce|bake|print) (each|one|a) {noun:_}'], (match) => [
    { kind: 'made', amount: amountAt(match, 'r') },
  ]),
  ...says<PlanFact>(
    [
      'how many {noun:_} (must|does|do|should|need|will|have)( {who:_}| she| he| they)?( need to| have to| to)?( be| to be)? (sold|sell)( in order)? (to make|to earn|for)( a)? profit of {money:n}',
      `${FIND} the( smallest| least| minimum)? number of {noun:_}( that)?( must| needed| need| {who:_} must)?( to)?( be)? (sell|sold)( in order)? to make a profit of {money:n}`,
    ],
    (match) => [{ kind: 'gain', amount: amountAt(match, 'n') }, { kind: 'ask even' }],
  ),
  ...says<PlanFact>(['{who:_} (sells|makes|runs|prints|has|bakes|makes and sells) {noun:_}', 'it'], () => []),
  ...says<PlanFact>(SETTING, () => []),
];
const IDLE = new Set(IDLE_WORDS.split(' '));

function oneUnit(facts: readonly PlanFact[]): string | null {
  const units = new Set(facts.flatMap((fact) => ('amount' in fact ? [fact.amount.unit] : [])));
  const [unit, ...more] = [...units];
  return unit === undefined || more.length > 0 ? null : unit;
}

/** Two plans, each told as a start and then its step. */
function plansOf(facts: readonly PlanFact[]): readonly [Plan, Plan] | null {
  const told = facts.filter((fact) => fact.kind === 'start' || fact.kind === 'step');
  const plans: Plan[] = [];
  for (let at = 0; at + 1 < told.length; at += 2) {
    const [one, two] = [told[at], told[at + 1]];
    if (one?.kind !== 'start' || two?.kind !== 'step') return null;
    plans.push({ start: one.amount.value, step: two.up ? two.amount.value : two.amount.value.neg() });
  }
  const [first, second, ...more] = plans;
  return first === undefined || second === undefined || more.length > 0 || told.length !== 4 ? null : [first, second];
}

function workSame(list: readonly PlanFact[]): RuleSolution | null {
  const facts: StoryFacts<PlanFact> = storyFacts(list);
  const [ask, plans, unit] = [facts.only('ask same'), plansOf(list), oneUnit(list)];
  if (ask === undefined || plans === null || unit === null || !facts.are({ start: 2, step: 2, 'ask same': 1 }))
    return null;
  const [first, ...others] = facts.all('step').map((one) => one.unit);
  if (first === undefined || others.some((one) => one !== first) || (ask.unit !== '' && ask.unit !== first))
    return null;
  return workEqualPlans(plans, first);
}

function workEven(list: readonly PlanFact[]): RuleSolution | null {
  const facts: StoryFacts<PlanFact> = storyFacts(list);
  const [fixed, made, sold] = [facts.only('start'), facts.only('made'), facts.only('sold')];
  if (fixed === undefined || sold === undefined || oneUnit(list) === null) return null;
  const gain = facts.only('gain');
  const counts = { start: 1, made: facts.all('made').length, sold: 1, gain: facts.all('gain').length, 'ask even': 1 };
  if (!facts.are(counts) || counts.made > 1 || counts.gain > 1) return null;
  const zero = new Fraction(0);
  return workBreakEven(fixed.amount.value, made?.amount.value ?? zero, sold.amount.value, gain?.amount.value ?? zero);
}

/** Works two plans or savings that become equal, and sales that break even. */
export function readPlans(problem: string): RuleSolution | null {
  if (/break(?:s|ing)? even|cover|profit of/i.test(problem)) return agreed(readings(problem, EVEN, IDLE), workEven);
  if (!/same|equal/i.test(problem)) return null;
  return agreed(readings(problem, PLANS, IDLE), workSame) ?? agreed(readings(problem, RACE, IDLE), workSame);
}
