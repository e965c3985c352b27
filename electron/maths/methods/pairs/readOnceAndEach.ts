import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { isRate, placesIn } from './amountPlaces.ts';
import type { Place } from './amountPlaces.ts';
import { countedStory } from './countedStory.ts';
import { shownAmount } from './shownAmount.ts';
import { common, wordStems } from './wordStems.ts';

/** Words by which the amounts would stand to each other in another way. */
const STEERS =
  /\b(?:twice|thrice|double[sd]?|half|halves|thirds?|quarters?|triple|free|except|apart from|discount\w*|voucher|coupon|reduced|reduction|another|ratio|shared?|shares|split|interest|lost|loses?|gave|gives? back|refund\w*|owes?|owed|borrow\w*|lends?|lent|returns?|returned|instead|unless|only if|doubles|rises?|rose|increas\w+|decreas\w+|average|mean|difference|tax|vat|tip|percent|per cent|cheaper|dearer|more expensive|less expensive|stolen|broken|broke|damaged|rotten|spoil\w*|faulty|two more|extra ones?|left after|short of|too (?:little|few)|not enough|first (?:‹|hour|mile|km|kilomet\w+|minute|day|week|month|one)|after the first|any (?:extra|further)|included|includes?|times as|as (?:many|much) as|each other|every other|every second|alternate|together with|previous|stays?|staying|outside|remains?|gets? (?:off|out)|got (?:off|out)|walks|behind|elsewhere|separate(?:ly)?|put back|puts? back|sells?|sold|eats?|ate|dies|last (?:week|month|year))\b|%|\b(?:trains?|trams?|tunnels?|bridges?|platforms?)\b|\b(?:mum|mom|dad|mother|father|parents?|friends?|brother|sister|aunt|uncle|gran\w*|neighbour|boss)\b[^.]*\b(?:pays?|paid|covers?|covered|lends?|chips? in|treats?)\b|‹\d+› (?:off|less|fewer|more than)\b/;
/** "Not more than", "cannot spend over": no fact is denied. */
const LIMITS =
  /\b(?:no|not|n't|cannot|never)(?: (?:want to|wish to|be|go|pay|spend|to|spent|spending|wants to|able to|allowed to))* (?:any )?(?:more than|over|above|exceed(?:ing)?|beyond|greater than)\b|\b(?:no|not) (?:less|fewer) than\b|\b(?:does|do|did) not (?:have|want) to pay\b/g;
const NOT = /\b(?:not|never|n't|without|no|nobody|nothing)\b/;
/** "To reach −350 m", "40 m below the ground": which side of nought an amount lies on is not reckoned with here. */
const BELOW = /(?:^|[\s(])[-−–]\d|\bbelow (?:the )?(?:sea|ground|surface|zero|freezing)\b/i;
const MOST = /\b(?:at most|most|maximum|max|greatest|largest|biggest|highest|up to)\b/;
const LEAST = /\b(?:at least|least|fewest|minimum|min|smallest|lowest|soonest|earliest|before|until|till)\b/;
const COUNTS =
  /\bhow (?:many|far|long)\b|\b(?:the |a )?number of\b|\b(?:work out|find|calculate|what (?:is|was)) (?:the )?(?:distance|length of (?:the|his|her|their) (?:ride|journey|trip|hire|call))\b|\bhow (?:high|big) (?:a|an) number\b/;
const GAIN =
  /\b(?:saves?|saving|save|earns?|earning|puts? (?:aside|away|by)|adds?|collects?|raises?|pocket money|allowance|pours?|fills?|filling|grows?|gains?|deposits)\b/;
const HAS = /\b(?:has|have|had|got|with) (?:only |just |about )?$/;
const PERIOD = /^(?:day|week|month|year|visit|session|term)$/;
const IN =
  /\b(?:(?<!to )gets?(?! (?:in|into|on|to)\b)|given|earn(?:s|ed)?|found|finds|receiv\w+|w[io]ns?|gift|donat\w+|grant|birthday|present from|sponsor\w*)\b/;
const OUT = /\b(?:spent|spends?|pays?|paid|bought|buys?|withdraw\w*|used)\b/;
const WHOLE =
  /\b(?:altogether|in all|in total|total\w*|bill|paid|pays?|pay|spend|spent|spending|budget|limit|has|have|had|got|wants?|needs?|cost|costs|came to|comes? to|saved|save|saving|goal|target|reach\w*|raise|hold|holds|carry|carries|lift|weighs?|weighed|charged|worth|made|makes?|takings|maximum|most|exceed|over|under|than|least|until|of|price|full|capacity|long|tall|deep|read)\b/;
const UNITS: Readonly<Record<string, string>> = { mile: 'miles', km: 'km', kilometre: 'km', kilometer: 'km', hour: 'hours', minute: 'minutes', day: 'days', week: 'weeks', month: 'months', year: 'years' }; // prettier-ignore

type Roles = { readonly rate: Place; readonly once: Place; readonly whole: Place };

function isRateOf(behind: string, thing: string): boolean {
  return new RegExp(`^ (?:a|per|each|every) ${thing}\\b`).test(behind);
}

/** Of three amounts of one unit the one that comes again and again, the greatest, and the other. */
function rolesOf(places: readonly Place[], asked: string): Roles | null {
  const all = places.filter(isRate);
  const words = wordStems(asked);
  const rates = all.length < 2 ? all : all.filter((place) => words.has(thingOf(place)));
  const [rate] = rates;
  // "$20 a month plus $3 a class", asked of one month: the other amount comes once in it.
  const periods = all.filter((place) => place !== rate).map(thingOf);
  if (
    !periods.every(
      (thing) =>
        PERIOD.test(thing) &&
        places.some(
          ({ behind }) =>
            new RegExp(`\\b(?:in|for|that|this|one|each|a) (?:a |one |the )?${thing}\\b`).test(behind) &&
            !isRateOf(behind, thing),
        ),
    )
  )
    return null;
  const [one, two, ...more] = places.filter((place) => place !== rate);
  if (rate === undefined || rates.length > 1 || one === undefined || two === undefined || more.length > 0) return null;
  const [whole, once] = one.value.compare(two.value) > 0 ? [one, two] : [two, one];
  if (!WHOLE.test(whole.before) && !WHOLE.test(whole.behind)) return null;
  const own = `${once.before} ${once.behind}`;
  const gains = GAIN.test(rate.before);
  if (gains ? OUT.test(once.before) : IN.test(own)) return null;
  if (!gains && HAS.test(once.before) && HAS.test(whole.before)) return null;
  return whole.value.equals(once.value) ? null : { rate, once, whole };
}

function thingOf(rate: Place): string {
  return (
    /^(?: extra| more)? ?(?:\/ ?|per |every |for (?:each|every|an?|any) |an? |each |the )(?:extra |additional |further |single )?([a-z'-]+)/.exec(
      rate.behind,
    )?.[1] ?? ''
  ).replace(/(?<=[^s])s$/, '');
}

/** The whole number that is meant, or the exact one; `null` where the words leave it open. */
function countOf(exact: Fraction, text: string, { whole, rate }: Roles): readonly [Fraction, string] | null {
  const isGoal = GAIN.test(rate.before);
  const asked = text.replace(/\bat least ‹\d+›|\bat most ‹\d+›|\bmost of\b/g, (all) =>
    all.includes('most') ? ' ' : ' ',
  );
  const cap = new RegExp(`\\b(?:${LIMITS.source.slice(2)})`).test(text) || /\b(?:at most|budget|limit|afford|only has|maximum|up to|under|less than|below)\b/.test(whole.before); // prettier-ignore
  const [most, least] = [MOST.test(asked) || /\bcan(?: \w+){0,2} (?:afford|buy|get|have|go on|ride|take|order|hire)\b/.test(asked) || cap, LEAST.test(asked) || /\bat least\b/.test(whole.before)]; // prettier-ignore
  const strict =
    /\b(?:under|less than|below)\b[^‹]*$/.test(whole.before) && !/\b(?:not|no) (?:less|under)/.test(whole.before);
  const beyond = /\b(?:more than|over|exceed\w*|above)\b[^‹]*$/.test(whole.before) && !cap;
  if (most && least) return null;
  if (most && !isGoal) return strict && exact.d === 1n ? [exact.sub(1), '<'] : [exact.floor(), '\\le '];
  if (most) return null;
  if (strict) return null;
  if (least || (isGoal && exact.d !== 1n) || beyond) {
    if (!isGoal && !beyond && !/\bat least\b/.test(whole.before)) return exact.d === 1n ? [exact, '='] : null;
    return beyond && exact.d === 1n ? [exact.add(1), '>'] : [exact.ceil(), beyond ? '>' : '\\ge '];
  }
  return exact.d === 1n || (UNITS[thingOf(rate)] !== undefined && endsWithin(exact, 2)) ? [exact, '='] : null;
}

function counted(roles: Roles, text: string): RuleSolution | null {
  const { rate, once, whole } = roles;
  const room = whole.value.sub(once.value);
  const exact = room.div(rate.value);
  const found = countOf(exact, text, roles);
  if (found === null || found[0].compare(0) <= 0) return null;
  const [count, sign] = found;
  const steps: RuleStep[] = [
    { reason: 'Let $n$ be the number that is asked for.', expression: `${writeCoins(once.value)}+${writeCoins(rate.value)}n${sign}${writeCoins(whole.value)}` },
    { reason: `Subtract $${writeCoins(once.value)}$ from both sides.`, expression: `${writeCoins(rate.value)}n${sign}${writeCoins(room)}` },
    count.equals(exact)
      ? { reason: `Divide both sides by $${writeCoins(rate.value)}$.`, expression: `n${sign}${writeDecimal(exact)}` }
      : { reason: `Divide by $${writeCoins(rate.value)}$ and take the whole number that fits.`, expression: `n=${writeDecimal(count)}` },
  ]; // prettier-ignore
  const unit = UNITS[thingOf(rate)];
  const answer = sign === '=' && unit !== undefined ? `${writeDecimal(count)}\\text{ ${unit}}` : writeDecimal(count);
  return { topic: sign === '=' ? 'linear-equations' : 'inequalities', method: 'readOnceAndEach', steps, answer };
}

const EACH_ASKED =
  /\b(?:how much|what)\b[^.?!]*\b(?:each|one|per|every|a single|a)\b|\b(?:cost|price|weight|mass|charge|value|length) of (?:each|one|a|every)\b|\bfind [^.?!]*\b(?:each|one|per|every)\b/;

/** So many of one thing and something once make the whole: what one of them is. */
function eachOf(places: readonly Place[], text: string, asked: string): RuleSolution | null {
  const plain = places.filter(({ unit }) => unit === '' || /^(?:hours|minutes|days|weeks|months)$/.test(unit));
  const sized = places.filter((place) => !plain.includes(place));
  const [count, ...others] = plain;
  const [one, two, ...more] = sized;
  if (count === undefined || one === undefined || two === undefined || others.length + more.length > 0) return null;
  if (
    one.unit !== two.unit ||
    sized.some((place) => isRate(place) && !/^ for an? /.test(place.behind)) ||
    count.value.d !== 1n ||
    count.value.compare(2) < 0
  )
    return null;
  const [whole, once] = one.value.compare(two.value) > 0 ? [one, two] : [two, one];
  if (!EACH_ASKED.test(asked) || MOST.test(text) || LEAST.test(text) || !WHOLE.test(`${whole.before} ${whole.behind}`))
    return null;
  if (!/\b(?:each|all the same|same|identical|equal\w*|per|every|one|a)\b/.test(asked)) return null;
  const named = wordStems(count.behind.split(/,| and | at | for | which | that /)[0] ?? '');
  if (common(named, wordStems(asked)).length === 0 || common(wordStems(`${once.before} ${once.behind}`.replace(/.*,/, '')), wordStems(asked)).some((word) => !named.has(word) && !/^(?:cost|price|weigh\w*|mass|pay|paid)$/.test(word))) return null; // prettier-ignore
  const room = whole.value.sub(once.value);
  const value = room.div(count.value);
  const answer = shownAmount(value, one.unit);
  if (answer === null || value.compare(0) <= 0 || !endsWithin(value, 2)) return null;
  const times = writeDecimal(count.value);
  const steps: RuleStep[] = [
    { reason: 'Let $x$ stand for one of them.', expression: `${times}x+${writeCoins(once.value)}=${writeCoins(whole.value)}` },
    { reason: `Subtract $${writeCoins(once.value)}$ from both sides.`, expression: `${times}x=${writeCoins(room)}` },
    { reason: `Divide both sides by $${times}$.`, expression: `x=${writeCoins(value)}` },
  ]; // prettier-ignore
  return { topic: 'linear-equations', method: 'readOnceAndEach', steps, answer };
}

/** Something once and so much again and again make the whole: how often it came, or what one of them was. */
export function readOnceAndEach(problem: string): RuleSolution | null {
  const story = countedStory(problem, false);
  if (story === null || story.amounts.length !== 3) return null;
  const text = story.text.replace(LIMITS, (all) => (/less|fewer/.test(all) ? ' at least ' : ' at most '));
  if (STEERS.test(text) || NOT.test(text) || BELOW.test(problem)) return null;
  const places = placesIn({ ...story, text });
  const { asked } = story;
  const units = new Set(places.map(({ unit }) => unit));
  if (units.size === 1 && !units.has('')) {
    if (!COUNTS.test(asked) || /\bhow (?:much|many more|many less|many fewer)\b/.test(asked)) return null;
    const roles = rolesOf(places, asked);
    return roles === null ? null : counted(roles, text);
  }
  return /\bhow (?:many|long|far)\b|\b(?:more|less|total|left)\b/.test(asked) ? null : eachOf(places, text, asked);
}
