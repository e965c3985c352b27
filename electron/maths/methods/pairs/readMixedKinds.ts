import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workTwoKinds } from '../stories/workMoneyPairs.ts';
import type { Pair } from '../stories/workMoneyPairs.ts';
import { CHANGES, countedStory, hasLooseSentence } from './countedStory.ts';
import type { Counted, CountedStory } from './countedStory.ts';
import { common, wordStems } from './wordStems.ts';

type Kind = { readonly index: number; readonly value: Fraction; readonly words: string };

/** What one of a kind may hold, have or bring: behind such a word stands the value of each. */
const HOLDS =
  /\b(?:seats?|seating|hold|holds|holding|carry|carries|carrying|sleeps?|sleeping|takes?|taking|fits?|have|has|having|with|worth|scores?|scoring|gets?|getting|gives?|giving|earns?|for|of|weigh|weighs|weighing|costs?|costing|are|is|were|was|at|a|an|need|needs)(?: room for| up to| exactly| worth| only)? *$/;
const EACH_UNIT =
  /^[ -]?(?:legs?|wheels?|points?|marks?|seats?|seaters?|people each|passengers each|each|eggs each|strings|horns|humps|heads)\b/;
const TOTAL =
  /\b(?:total(?:ling)?(?: of)?|worth|came to|come to|comes to|got|took|takings of|takings were|made|raised|for|collected|receipts of|value of|valued at|paid|spent|altogether|cost|filled|brought in|counted|counts|sum of|there (?:are|were)|earned|scored|weigh|weighed|weighs|amounted to|is|was|were|are|cash of)(?: a total of| exactly| in all)? *$/;
const COUNTED = /^ ?(?:[a-z'’-]+ ){0,3}?[a-z'’-]+/;

function before(text: string, index: number): string {
  const end = text.indexOf(`‹${index}›`);
  const clause =
    text
      .slice(0, end)
      .split(/‹\d+›|[.;?!]/)
      .at(-1) ?? '';
  return clause;
}

function behind(text: string, index: number): string {
  const start = text.indexOf(`‹${index}›`) + `‹${index}›`.length;
  return text.slice(start).split(/‹\d+›|[.;?!]/)[0] ?? '';
}

/** "£5 for adults": the thing stands behind its value. */
const BEHIND =
  /^(?: each| a head)? (?:for (?:each |every |an? |all )?|per |an? |each |coins?\b|notes?\b|stamps?\b|pieces?\b|ones?\b|[a-z]+ (?:coins|notes|stamps)\b)/;

function kindOf(story: CountedStory, index: number, isBehind: boolean): Kind | null {
  const amount = story.amounts[index];
  if (amount === undefined) return null;
  const words = isBehind ? behind(story.told, index) : before(story.told, index);
  return { index, value: amount.value, words };
}

function indicesIn(text: string): readonly number[] {
  return [...text.matchAll(/‹(\d+)›/g)].map(([, index]) => Number(index));
}

type Roles = { readonly kinds: Pair<Kind>; readonly count: Fraction; readonly total: Fraction };

/** Prices of two kinds, one count and a sum of money. */
function moneyRoles(story: CountedStory, told: readonly number[]): Roles | null {
  const at = (index: number): Counted | undefined => story.amounts[index];
  const money = told.filter((index) => at(index)?.unit !== '');
  const [count, ...more] = told.filter((index) => at(index)?.unit === '');
  const units = new Set(money.map((index) => at(index)?.unit));
  if (money.length !== 3 || count === undefined || more.length > 0 || units.size !== 1) return null;
  const total = money.toSorted((one, two) => at(two)?.value.compare(at(one)?.value ?? 0) ?? 0)[0];
  const prices = money.filter((index) => index !== total);
  return rolesOf(story, prices, count, total);
}

/** How much one of each of two kinds holds, how many there are and how much they hold. */
function plainRoles(story: CountedStory, told: readonly number[]): Roles | null {
  if (told.length !== 4 || told.some((index) => story.amounts[index]?.unit !== '')) return null;
  const values = told.filter(
    (index) => HOLDS.test(before(story.told, index)) || EACH_UNIT.test(behind(story.told, index)),
  );
  const first = values[0];
  const second = values.find((index) => index !== first && index === (first ?? 0) + 1);
  if (first === undefined || second === undefined) return null;
  const [one, two] = told.filter((index) => index !== first && index !== second);
  const [a, b] = [story.amounts[one ?? -1]?.value, story.amounts[two ?? -1]?.value];
  if (one === undefined || two === undefined || a === undefined || b === undefined) return null;
  return a.compare(b) < 0 ? rolesOf(story, [first, second], one, two) : rolesOf(story, [first, second], two, one);
}

function rolesOf(
  story: CountedStory,
  prices: readonly number[],
  count: number,
  total: number | undefined,
): Roles | null {
  const [first, second] = prices;
  if (first === undefined || second === undefined || total === undefined) return null;
  const isBehind = BEHIND.test(behind(story.told, first));
  const [one, two] = [kindOf(story, first, isBehind), kindOf(story, second, isBehind)];
  const [many, whole] = [story.amounts[count]?.value, story.amounts[total]?.value];
  if (one === null || two === null || many === undefined || whole === undefined || many.d !== 1n) return null;
  const counts =
    COUNTED.test(behind(story.told, count)) || /\b(?:altogether|in all|total|them)\b/.test(before(story.told, count));
  if (!counts || !(TOTAL.test(before(story.told, total)) || COUNTED.test(behind(story.told, total)))) return null;
  return { kinds: [one, two], count: many, total: whole };
}

/** "30 notes, each of ₹50 or ₹20": the word stands beside one kind and names neither. */
const OF_ANY_KIND: ReadonlySet<string> = wordStems('note notes coin coins bill bills banknote banknotes piece pieces');

function own([one, two]: Pair<Kind>): Pair<ReadonlySet<string>> {
  const [first, second] = [wordStems(one.words), wordStems(two.words)];
  const shared = new Set(common(first, second));
  const rest = (stems: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...stems].filter((word) => !shared.has(word) && !OF_ANY_KIND.has(word)));
  return [rest(first), rest(second)];
}

const SAID: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  five: 5,
  ten: 10,
  twenty: 20,
  fifty: 50,
  hundred: 100,
};
const SAID_VALUE =
  /\b(one|two|five|ten|twenty|fifty|hundred)[- ](?:(pence|penny|p|cents?|paise)|(?:pounds?|dollars?|euros?|rupees?|rand))\b/g;

/** "Fifty-rupee notes": the value of a kind in words. */
function saidValues(text: string): readonly Fraction[] {
  return [...text.matchAll(SAID_VALUE)].map(([, word = '', small]) =>
    new Fraction(SAID[word] ?? 0).div(small === undefined ? 1 : 100),
  );
}

/** Which kind is counted in the question; both where it says "each". */
function wantedIn(story: CountedStory, kinds: Pair<Kind>): 0 | 1 | 'both' | null {
  const told = indicesIn(story.asked).flatMap((index) => story.amounts[index]?.value ?? []);
  const numbers = [...told, ...saidValues(story.asked)];
  const byNumber = kinds.map(({ value }) => numbers.some((number) => number.equals(value)));
  if (numbers.length > 0) {
    if (byNumber[0] === byNumber[1] || numbers.length > 1) return null;
    return byNumber[0] === true ? 0 : 1;
  }
  const words = wordStems(story.asked);
  const [first, second] = own(kinds).map((stems) => common(stems, words).length > 0);
  if (first === true && second === true) return 'both';
  if (first === true) return 0;
  if (second === true) return 1;
  return /\bof each\b|\beach (?:kind|type|sort)\b/.test(story.asked) ? 'both' : null;
}

const ASKS = /\b(?:how many|number of|numbers of)\b/;

/** So many things of two kinds, and what they hold, cost or bring together: how many of a kind. */
export function readMixedKinds(problem: string): RuleSolution | null {
  const story = countedStory(problem);
  if (
    story === null ||
    hasLooseSentence(story.told) ||
    !ASKS.test(story.asked) ||
    CHANGES.test(story.told) ||
    CHANGES.test(story.asked)
  )
    return null;
  if (/\b(?:more|fewer|less|much)\b/.test(story.asked)) return null;
  const told = indicesIn(story.told);
  if (told.length !== 4) return null;
  const roles = moneyRoles(story, told) ?? plainRoles(story, told);
  const wanted = roles === null ? null : wantedIn(story, roles.kinds);
  if (roles === null || wanted === null) return null;
  const { kinds, count, total } = roles;
  const names = nameOf(kinds, story);
  return workTwoKinds({ names, values: [kinds[0].value, kinds[1].value], count, total }, wanted);
}

/** What the kinds are called: the word of each that the question has, or the last that is its own. */
function nameOf(kinds: Pair<Kind>, story: CountedStory): Pair<string> {
  const names = own(kinds).map((stems, index) => {
    const words = (kinds[index]?.words.match(/[a-z][a-z'’-]*/g) ?? []).filter(
      (word) => common(wordStems(word), stems).length > 0,
    );
    const asked = words.find((word) => story.asked.includes(word));
    const amount = story.amounts[kinds[index]?.index ?? -1];
    if (amount?.small === true) return `${amount.value.mul(100).toString()}p coins`;
    const piece = /\b(?:coin|note|bill)s\b/.exec(story.told)?.[0];
    if (asked === undefined && piece !== undefined && /^[£$€₹]$/.test(amount?.unit ?? ''))
      return `${amount?.unit ?? ''}${amount?.value.toString() ?? ''} ${piece}`;
    return asked ?? words.at(-1) ?? (index === 0 ? 'first kind' : 'second kind');
  });
  return [names[0] ?? 'first kind', names[1] ?? 'second kind'];
}
