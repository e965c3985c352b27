import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { workEqualPlans } from '../stories/workEqualPlans.ts';
import type { Plan } from '../stories/workEqualPlans.ts';
import { isRate, placesIn } from './amountPlaces.ts';
import type { Place } from './amountPlaces.ts';
import { countedStory } from './countedStory.ts';
import { common, wordStems } from './wordStems.ts';

const STEERS =
  /\b(?:twice|double|half|third|quarter|free|discount\w*|first (?:hour|mile|km|month|week|day|‹)|after the first|minimum|maximum|at least|at most|up to|average|per ?cent|vat|tax|each person|people|shared?|left|lost|gives?|gave|instead|three|‹\d+› (?:more|less|cheaper|dearer|off))\b|%/;
const SAME = /\b(?:the same|equal|break[ -]?even|level|as much as|match\w*|identical)\b/;
const CHEAPER =
  /\b(?:cheaper|costs? less|better (?:deal|value|buy|off)|saves? money|less expensive|lower|worth (?:it|choosing|taking|joining))\b/;
const COUNTS =
  /\bhow (?:many|long|far)\b|\b(?:what|which|for what) (?:whole )?(?:number|length|distance)\b|\bnumber of\b|\bwhen\b|\bfor which\b/;

/** "Two taxi firms": no amount. */
const TWO =
  /^ (?:[a-z]+ )?(?:firms|companies|plans|gyms|shops|taxis|options|tariffs|plumbers|garages|offers|deals|clubs|networks|pools|sites|ways|electricians)\b/;

type Told = { readonly plan: Plan; readonly words: ReadonlySet<string>; readonly thing: string };

function thingOf({ behind }: Place): string {
  return /^ ?(?:\/ ?|per |every |for (?:each|every|an?) |an? |each |the )(?:extra |additional |further |single )?([a-z'-]+)/.exec(behind)?.[1]?.replace(/(?<=[^s])s$/, '') ?? ''; // prettier-ignore
}

/** The amounts of either plan: what comes once, or nothing, and what comes for each. */
function plansIn(places: readonly Place[], text: string): readonly [Told, Told] | null {
  const kinds = places.map((place) => (isRate(place) ? 'r' : 'f')).join('');
  const cut = ({ frfr: 2, rfrf: 2, frrf: 2, rffr: 2, frr: 2, rfr: 0, rrf: 1 } as const)[kinds];
  if (cut === undefined) return null;
  // "£12 a day, … £15 plus £8 a day": which plan the lone amount in the middle belongs to, the full stop says.
  const at = (index: number): number => text.indexOf(`‹${places[index]?.index ?? -1}›`);
  const stops = (from: number, to: number): boolean => /[.;]|\b(?:firm|company|plan|gym|shop|taxi|option|tariff|plumber|garage|offer|deal) [by2]\b|, (?:the (?:other|second)|another)\b|\b(?:while|whereas|but|and)\b.*\b(?:firm|company|plan|shop|gym|taxi|the other|another|other|b)\b/.test(text.slice(at(from), at(to))); // prettier-ignore
  const split = cut !== 0 ? cut : stops(0, 1) && !stops(1, 2) ? 1 : !stops(0, 1) && stops(1, 2) ? 2 : null;
  if (split === null || !stops(split - 1, split)) return null;
  const plans = [places.slice(0, split), places.slice(split)].map((own, index): Told | null => {
    const rate = own.find(isRate);
    const once = own.find((place) => place !== rate);
    if (rate === undefined || own.length > 2 || (own.length === 2 && once === undefined)) return null;
    const [start, end] = index === 0 ? [0, at(split)] : [at(split - 1), text.length];
    const words = text.slice(start, end).split(/[.;]/).filter((clause) => clause.includes('‹')).join(' '); // prettier-ignore
    return {
      plan: { start: once?.value ?? new Fraction(0), step: rate.value },
      words: wordStems(words),
      thing: thingOf(rate),
    };
  });
  const [one, two] = plans;
  return one && two ? [one, two] : null;
}

/** The name of the plan that the question calls the cheaper one: 0, 1 or nothing clear. */
function named([one, two]: readonly [Told, Told], asked: string, text: string): 0 | 1 | null {
  const letter = /\b(?:firm|company|plan|gym|shop|taxi|option|tariff|plumber|garage|offer|deal)? ?\b([abxy12])\b(?= (?:is|be|the|cost|becomes?|work|cheaper))/.exec(asked)?.[1]; // prettier-ignore
  if (letter !== undefined) {
    const order = [...text.matchAll(new RegExp(`\\b(?:firm|company|plan|gym|shop|taxi|option|tariff|plumber|garage|offer|deal) ([abxy12])\\b`, 'g'))].map(([, name]) => name); // prettier-ignore
    const [first, second] = [...new Set(order)];
    return letter === first ? 0 : letter === second ? 1 : null;
  }
  const words = wordStems(asked.split(/\b(?:than|cheaper|better|less)\b/)[0] ?? '');
  const [own, other] = [common(one.words, words).filter((word) => !two.words.has(word)), common(two.words, words).filter((word) => !one.words.has(word))]; // prettier-ignore
  return own.length > 0 === other.length > 0 ? null : own.length > 0 ? 0 : 1;
}

/** From how many on (or up to how many) one plan costs less than the other. */
function cheaper(one: Plan, two: Plan, asked: string): RuleSolution | null {
  const [step, start] = [two.step.sub(one.step), one.start.sub(two.start)];
  if (step.compare(0) <= 0 || start.compare(0) <= 0) return null;
  const bound = start.div(step);
  const letter = /\b(?:distances?|hours|days|miles|number|values?) ([b-hj-z])\b/.exec(asked)?.[1];
  const whole =
    /\b(?:whole|least|smallest|minimum|fewest|from (?:what|how many)|after how many (?:complete|full|whole))\b/.test(
      asked,
    );
  if (!endsWithin(bound, 2) || (!whole && letter === undefined)) return null;
  const name = letter ?? 'n';
  const first = bound.d === 1n ? bound.add(1) : bound.ceil();
  const side = (plan: Plan): string =>
    `${plan.start.equals(0) ? '' : `${writeCoins(plan.start)}+`}${writeCoins(plan.step)}${name}`;
  const steps: RuleStep[] = [
    { reason: `Let $${name}$ be the number. The first is to cost less.`, expression: `${side(one)}<${side(two)}` },
    { reason: `Take $${writeCoins(one.step)}${name}$${two.start.equals(0) ? '' : ` and $${writeCoins(two.start)}$`} from both sides.`, expression: `${writeCoins(start)}<${writeCoins(step)}${name}` },
    { reason: `Divide by $${writeCoins(step)}$.`, expression: `${name}>${writeDecimal(bound)}` },
    ...(whole ? [{ reason: 'Take the first whole number.', expression: `${name}=${writeDecimal(first)}` }] : []),
  ]; // prettier-ignore
  return {
    topic: 'inequalities',
    method: 'readPlansByRole',
    steps,
    answer: whole ? writeDecimal(first) : `${name}>${writeDecimal(bound)}`,
  };
}

/** Two prices, each with something once and so much for each: where they are the same, or where one is the lower. */
export function readPlansByRole(problem: string): RuleSolution | null {
  const found = SAME.test(problem.toLowerCase()) || CHEAPER.test(problem.toLowerCase());
  const story = found ? countedStory(problem, false) : null;
  if (story === null || story.amounts.length < 3 || story.amounts.length > 5) return null;
  if (STEERS.test(story.text) || /‹/.test(story.asked) || !COUNTS.test(story.asked)) return null;
  const places = placesIn(story).filter(
    ({ unit, value, behind }) => unit !== '' || !value.equals(2) || !TWO.test(behind),
  );
  const units = new Set(places.map(({ unit }) => unit));
  const plans = units.size === 1 && !units.has('') ? plansIn(places, story.text) : null;
  if (plans === null) return null;
  const [one, two] = plans;
  if (one.thing === '' || one.thing !== two.thing) return null;
  const { asked } = story;
  if (SAME.test(asked) && !CHEAPER.test(asked)) return workEqualPlans([one.plan, two.plan], one.thing);
  if (SAME.test(asked) || !CHEAPER.test(asked)) return null;
  const which = named(plans, asked, story.text);
  if (which === null) return null;
  return which === 0 ? cheaper(one.plan, two.plan, asked) : cheaper(two.plan, one.plan, asked);
}
