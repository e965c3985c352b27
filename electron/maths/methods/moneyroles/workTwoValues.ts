import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { workTwoKinds } from '../stories/workMoneyPairs.ts';

const COINS: Readonly<Record<string, number>> = {
  penny: 1,
  nickel: 5,
  dime: 10,
  quarter: 25,
  fiver: 500,
  tenner: 1000,
};
const COIN = '(?:penn(?:y|ies)|nickels?|dimes?|quarters?|fivers?|tenners?)';
const PIECES = '(?:coins?|notes?|bills?|stamps?|pieces|banknotes?|cards?)';
const LINK = String.raw`(?: (?:${PIECES}))?(?: only)? (?:and|or|,|&)(?: the (?:rest|others?)(?: (?:are|were|is))?| some| only| others(?: are)?)? `;
/** What would make other counts of these numbers. */
const TURNS =
  /\b(?:left|gave|given|gives? (?:away|back|⟨)|lost|loses?|spen[dt]s?|more|less|fewer|twice|half|double|three times|times|each of|equal|same|another|other than|not|without|except|at least|at most|extra|add(?:s|ed)?|remov\w*|after|then|swap\w*|change[sd]?|discount|off|ratio|average|if|also|third kind|kinds of)\b/;

type Pair = {
  readonly values: readonly [Fraction, Fraction];
  readonly names: readonly [string, string];
  readonly rest: string;
  readonly unit: string;
};

function spotAt(story: RoleStory, index: string | undefined): Spot | null {
  return story.spots[Number(index)] ?? null;
}

function spoken(spot: Spot, piece: string): string {
  const figure = spot.small ? `${spot.value.mul(100).toString()}p` : `${spot.unit}${spot.value.toString()}`;
  return `${figure} ${piece}`;
}

function nameOf(word: string): string {
  return word === 'pennies' ? 'penny' : word.replace(/s$/, '');
}

/** The two values: "₹200 and ₹500 notes", "dimes and quarters", "tea £1.60, coffee £2.40". */
function pairIn(story: RoleStory): Pair | null {
  const named = new RegExp(String.raw`\b(${COIN})${LINK}(${COIN})\b`).exec(story.text);
  if (named !== null) {
    const [one, two] = [nameOf(named[1] ?? ''), nameOf(named[2] ?? '')];
    const [a, b] = [COINS[one], COINS[two]];
    const unit = /fiver|tenner/.test(one + two) ? '£' : '$';
    if (a === undefined || b === undefined || a === b) return null;
    const rest = story.text.replace(named[0], ' ');
    return { values: [new Fraction(a, 100), new Fraction(b, 100)], names: [plural(one), plural(two)], rest, unit };
  }
  const valued = new RegExp(
    String.raw`(?<!for |of |worth |total |is |was )⟨M(\d+)⟩${LINK}⟨M(\d+)⟩(?: (${PIECES}))?`,
  ).exec(story.text);
  const [a, b] = [spotAt(story, valued?.[1]), spotAt(story, valued?.[2])];
  if (valued !== null && a !== null && b !== null && a.unit === b.unit) {
    const piece = valued[3] ?? new RegExp(PIECES).exec(story.text)?.[0] ?? 'coins';
    if (!new RegExp(PIECES).test(story.text)) return null;
    return {
      values: [a.value, b.value],
      names: [spoken(a, piece), spoken(b, piece)],
      rest: story.text.replace(valued[0], ' '),
      unit: a.unit,
    };
  }
  return pricedIn(story);
}

function plural(word: string): string {
  return word === 'penny' ? 'pennies' : `${word}s`;
}

const PRICED = String.raw`(?<![a-z])([a-z]+(?: tickets?)?):?(?: (?:is|are|costs?|cost|at|for))? ⟨M(\d+)⟩(?: each| a (?:cup|ticket|piece|time|head))?`;

function pricedIn(story: RoleStory): Pair | null {
  const found = new RegExp(
    String.raw`^(?:[a-z' ]+: ?)?(?:an? |the )?${PRICED}(?:,| and|;|,? while|\.)(?: and)? (?:an? |the )?${PRICED}`,
  ).exec(story.text);
  const [a, b] = [spotAt(story, found?.[2]), spotAt(story, found?.[4])];
  if (found === null || a === null || b === null || a.unit !== b.unit) return null;
  const [one, two] = [(found[1] ?? '').replace(/ tickets?$/, ''), (found[3] ?? '').replace(/ tickets?$/, '')];
  if (one === two || /^(?:is|are|cost|costs|total|worth|bill)$/.test(one)) return null;
  return { values: [a.value, b.value], names: [one, two], rest: story.text.replace(found[0], ' '), unit: a.unit };
}

function stemOf(word: string): string {
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/s$/, '')
    .replace(/^children$/, 'child')
    .replace(/^(?:men|women)$/, (all) => all.replace('men', 'man'));
}

/** Which of the two is asked for; both where each is, `null` where neither surely is. */
function wantedOf(story: RoleStory, question: string, pair: Pair): 0 | 1 | 'both' | null {
  if (/\b(?:each|both|every kind)\b/.test(question)) return 'both';
  const asked = ([0, 1] as const).filter((index) => {
    const name = pair.names[index];
    const value = pair.values[index];
    const marked = [...question.matchAll(/⟨M(\d+)⟩/g)].some(
      ([, at]) => spotAt(story, at)?.value.equals(value) === true,
    );
    return (
      marked ||
      question
        .split(/[^a-z]+/)
        .some((word) => word.length > 2 && stemOf(word) === stemOf(name.split(' ').at(-1) === 'coins' ? '-' : name))
    );
  });
  const [only, other] = asked;
  return only === undefined ? null : other === undefined ? only : 'both';
}

/** So many coins, notes or drinks of two values that come to so much: how many of each, or of one of them. */
export function workTwoValuesByRole(told: RoleStory): RuleSolution | null {
  return workKinds(withQuarters(told));
}

/** "dimes and quarters,": coins, not parts. */
function withQuarters(story: RoleStory): RoleStory {
  if (!/\b(?:dimes?|nickels?|penn(?:y|ies)|coins?)\b/.test(story.text)) return story;
  const parts = story.spots.flatMap((spot, index) => (spot.kind === 'F' && spot.value.equals('1/4') ? [index] : []));
  if (parts.length === 0) return story;
  const text = parts.reduce((rest, index) => rest.replaceAll(`⟨F${index}⟩`, 'quarters'), story.text);
  const spots = story.spots.map((spot, index) => (parts.includes(index) ? { ...spot, kind: 'M' as const } : spot));
  return { ...story, text, spots };
}

function workKinds(story: RoleStory): RuleSolution | null {
  const counts = story.spots.filter(({ kind }) => kind === 'N');
  if (counts.length !== 1 || story.spots.some(({ kind }) => kind === 'P' || kind === 'F') || TURNS.test(story.text))
    return null;
  const at = story.text.search(
    /\b(?:how many|find|work out|calculate|determine|what is the number|what number|[a-z]+ ?(?:= ?\?|\?$)|(?<=[.;] )[a-z]+ ?$)(?!.*\b(?:how many|find|work out|calculate|determine)\b)/,
  );
  const pair = pairIn(story);
  if (pair === null || at < 0 || !isMoney(pair.unit)) return null;
  const question = story.text.slice(at);
  const told = pair.rest;
  const free = [...new Set([...told.matchAll(/⟨M(\d+)⟩/g)].map(([, index]) => index))]
    .map((index) => spotAt(story, index))
    .filter((spot) => spot !== null && !pair.values.some((value) => value.equals(spot.value)));
  const [total, ...others] = free;
  const count = counts[0]?.value;
  // "11 dimes": one of the kinds, or a third, is counted, not all of them.
  const counted = /⟨N\d+⟩ (?:other |of the )?([a-z]+)/.exec(story.text)?.[1] ?? '';
  if (new RegExp(`^${COIN}$`).test(counted) || pair.names.some((name) => stemOf(name) === stemOf(counted))) return null;
  if (total === undefined || total === null || others.length > 0 || count === undefined || total.unit !== pair.unit)
    return null;
  const wanted = wantedOf(story, question, pair);
  // "How much …" of them asks for money, and a price per one is no value of a coin.
  if (wanted === null || /\bhow much\b/.test(question) || count.d !== 1n || count.compare(2) < 0) return null;
  return workTwoKinds({ names: [...pair.names], values: [...pair.values], count, total: total.value }, wanted);
}
