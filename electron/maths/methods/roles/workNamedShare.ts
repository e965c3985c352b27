import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { spellSum } from '../amounts/spelledArithmetic.ts';
import { workPartAsPercent } from '../percent/workPercent.ts';
import { contentStems, isDenied } from './percentWords.ts';
import type { RoleStory } from './roleStory.ts';

const ASK =
  /(?:^|[.,;?] ?)(?:so |and )?(?:(?:what|which|find|calculate|work out|determine)(?: the| is the| is)? (?:percent(?:age)?|%)|how many percent)(?: (?:of|in) (?:the |them|these |those |her |his |their |our |all (?:the )?|my |its )?(?<of>[a-z' ]*?))?,? (?:is|are|was|were|has|have|had|consists of|contains?|that is|made up of|made|come|came)(?<what> [^.?⟨]*)[.? ]*$/;
const OTHERWISE =
  /\b(?:than|more|less|fewer|twice|half|then|another|each|every|per|discount|profit|loss|off|interest|extra|further|increas\w*|decreas\w*|reduc\w*|rais\w*|rose|grew|fell|falls?|dropp\w*|cut|sold for|left|remain\w*|rest|others?|both|neither|either|gave|given|lost|broke\w*|eaten|ate|unless|except|average|minutes|hours)\b/;

type Amount = { readonly value: Fraction; readonly stems: readonly string[]; readonly unit: string };
const UNIT = /^(?:g|kg|mg|grams?|ml|cl|litres?|tonnes?|km|cm|m|metres?|miles|hectares?|acres?)$/;

function amountsOf(story: RoleStory, told: string): readonly Amount[] {
  return [...told.matchAll(/⟨N(\d+)⟩([^⟨.;,]*)/g)].map(([, index, after = '']) => {
    const words = after.split(/\b(?:and|of whom|which|who|that)\b/)[0] ?? after;
    const unit = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
    return {
      value: story.spots[Number(index)]?.value ?? new Fraction(0),
      stems: contentStems(words),
      unit: UNIT.test(unit) ? unit : '',
    };
  });
}

/** "210 g copper and 90 g zinc. What percentage of it is zinc?": the amount of that name out of them all. */
export function workNamedShare(story: RoleStory): RuleSolution | null {
  const ask = ASK.exec(story.text);
  if (ask === null || story.spots.length < 2 || story.spots.some(({ kind }) => kind !== 'N')) return null;
  const told = story.text.slice(0, ask.index);
  if (OTHERWISE.test(story.text) || isDenied(story.text)) return null;
  const amounts = withoutShared(amountsOf(story, told));
  if (amounts.length !== story.spots.length || new Set(amounts.map(({ unit }) => unit)).size > 1) return null;
  const wanted = contentStems(ask.groups?.['what'] ?? '');
  const own = amounts.filter(({ stems }) => wanted.length > 0 && wanted.some((stem) => stems.includes(stem)));
  const [part, ...more] = own;
  if (part === undefined || more.length > 0) return null;
  const others = amounts.filter((one) => one !== part);
  const whole = wholeOf(amounts, part, others);
  if (whole === null || whole.value.compare(part.value) <= 0) return null;
  const share = workPartAsPercent(part.value, whole.value, story.places);
  const sum = whole.added
    ? [{ reason: 'Add to find them all.', expression: spellSum(amounts.map(({ value }) => value)) }]
    : [];
  return share === null ? null : { ...share, steps: [...sum, ...share.steps] };
}

/** "12 red sweets and 8 blue sweets": named by what tells them apart. */
function withoutShared(amounts: readonly Amount[]): readonly Amount[] {
  const [first] = amounts;
  const shared = (first?.stems ?? []).filter((stem) => amounts.every(({ stems }) => stems.includes(stem)));
  return amounts.some(({ stems }) => stems.length === shared.length)
    ? amounts
    : amounts.map((amount) => ({ ...amount, stems: amount.stems.filter((stem) => !shared.includes(stem)) }));
}

function total(amounts: readonly Amount[]): Fraction {
  return amounts.reduce((sum, { value }) => sum.add(value), new Fraction(0));
}

/** The whole: told beside all its parts, or beside this part alone; else the sum of parts of one list. */
function wholeOf(
  amounts: readonly Amount[],
  part: Amount,
  others: readonly Amount[],
): { readonly value: Fraction; readonly added: boolean } | null {
  const sums = others.filter((one) => total(amounts.filter((other) => other !== one)).equals(one.value));
  const [only, ...more] = sums;
  if (only !== undefined && more.length === 0 && amounts.length > 2) return { value: only.value, added: false };
  return amounts.length >= 2 &&
    others.every(({ stems }) => stems.length === 1) &&
    part.stems.length === 1 &&
    only === undefined
    ? { value: total(amounts), added: true }
    : null;
}
