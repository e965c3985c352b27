import type { RuleSolution } from '../../outcomes.ts';
import { roundedSolution } from '../frames/roundedSolution.ts';
import { accountOf } from './account.ts';
import type { Account } from './account.ts';
import { inOwnCurrency } from './currencies.ts';
import type { Asked, Bit } from './bits.ts';
import { asksOfAnother, ownersIn } from './owners.ts';
import { AMOUNT, askedOf, readSentence } from './readSentence.ts';
import type { Read } from './readSentence.ts';
import { dealingStory } from './tokens.ts';
import type { Token } from './tokens.ts';
import { pricesBoth } from './turned.ts';
import { namesOnlyTold, wishOf } from './wish.ts';
import type { Wish } from './wish.ts';
import { workAccount } from './workAccount.ts';
import { workCount } from './workCount.ts';
import { workCreditStory } from './workCreditStory.ts';
import { workOffers } from './workOffers.ts';
import { workParts } from './workParts.ts';
import { workOneOf } from './workOneOf.ts';
import { workPerHead } from './workPerHead.ts';
import { workPayroll } from './workPayroll.ts';
import { workPlans } from './workPlans.ts';
import { workExchange, workProportion } from './workProportion.ts';
import { workOnePrice, workTwoKinds } from './workTwoKinds.ts';
import { workShares } from './workShares.ts';

type Dealing = {
  readonly bits: readonly Bit[];
  readonly account: Account;
  readonly wish: Wish;
  readonly asked: Asked;
  readonly period: string | null;
  readonly sentences: readonly (readonly Token[])[];
};
const PERIODS = ['hour', 'day', 'week', 'month', 'year'];
const WORKERS: readonly ((dealing: Dealing) => RuleSolution | null)[] = [
  ({ bits, account, wish, asked }) => workTwoKinds(bits, account, wish, asked),
  ({ account, wish }) => workOnePrice(account, wish),
  ({ account, wish, asked, sentences }) => workOneOf(account, wish, asked, sentences),
  ({ account, wish }) => workPerHead(account, wish),
  ({ account, wish, asked }) => workPlans(account, wish, asked),
  ({ account, wish, asked }) => workOffers(account, wish, asked),
  ({ account, wish, asked }) => workShares(account, wish, asked),
  ({ account, wish, asked }) => workCreditStory(account, wish, asked),
  ({ account, wish }) => workPayroll(account, wish),
  ({ bits, wish }) => workParts(bits, wish),
  ({ account, wish, asked }) => workProportion(account, wish, asked),
  ({ account, wish, asked }) => workExchange(account, wish, asked),
  ({ account, wish, asked }) => workCount(account, wish, asked),
  ({ account, wish, period }) => workAccount(account, wish, period),
];

function stemsOf(bits: readonly Bit[]): ReadonlySet<string> {
  return new Set(bits.flatMap((bit) => [...('stems' in bit ? bit.stems : []), ...('per' in bit ? bit.per : [])]));
}

/** The last sentence asks, where none does by its words: "Each pays?" */
function readAll(sentences: readonly (readonly Token[])[]): readonly (Read | null)[] {
  const reads = sentences.map((tokens) => readSentence(tokens));
  const last = sentences.at(-1);
  const asks = reads.some((read) => read === null || read.asked !== null);
  if (asks || last === undefined) return reads;
  if (!last.some(({ kind }) => AMOUNT.has(kind))) return [...reads.slice(0, -1), readSentence(last, true)];
  // "6 stamps at 85p": a sum of one line.
  return sentences.length === 1 ? [...reads, { bits: [], asked: askedOf([]) }] : reads;
}

/** The story as an account and its one question; `null` where a word is not understood. */
export function dealingOf(problem: string): (Dealing & { readonly places: number | null }) | null {
  const story = dealingStory(problem);
  if (story === null) return null;
  const reads = readAll(story.sentences);
  const known = reads.flatMap((read) => (read === null ? [] : [read]));
  const [asked, ...more] = known.flatMap((read) => (read.asked === null ? [] : [read.asked]));
  if (known.length < reads.length || asked === undefined || more.length > 0) return null;
  const bits = known.map((read) => read.bits);
  const told = new Set([
    ...stemsOf(bits.flat()),
    ...story.sentences.flat().flatMap(({ kind, word }) => (kind === 'x' ? [word] : [])),
  ]);
  const wish = wishOf(asked);
  // Whose money is meant would have to be known.
  const owners = ownersIn(story.sentences);
  if (owners.size > 1 && !asked.classes.includes('equal')) return null;
  if (asksOfAnother(asked, owners)) return null;
  if (wish === null || !namesOnlyTold(asked, told)) return null;
  const periods = asked.stems.filter((stem) => PERIODS.includes(stem));
  return {
    bits: bits.flat(),
    account: accountOf(bits),
    wish,
    asked,
    period: periods.length === 1 ? (periods[0] ?? null) : null,
    places: story.places,
    sentences: story.sentences,
  };
}

/** Works stories of money whatever their order and wording, by what each amount does. */
export function readDealings(problem: string): RuleSolution | null {
  return pricesBoth(problem) ? null : inOwnCurrency(problem, read);
}

function read(problem: string): RuleSolution | null {
  const dealing = dealingOf(problem);
  if (dealing === null) return null;
  for (const work of WORKERS) {
    const solution = work(dealing);
    if (solution !== null) return roundedSolution(solution, dealing.places);
  }
  return null;
}
