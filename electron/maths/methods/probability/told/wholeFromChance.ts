import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { probabilitySolution, writeChance } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

const KINDS =
  'red|blue|green|yellow|black|white|orange|purple|pink|brown|grey|gray|silver|gold|golden|striped|plain|spotted|clear|winn(?:ing|ers?)|faulty|defective|mint|toffee|cherry|lemon|strawberry|lime|chocolate';
const KIND = new RegExp(`\\b(?:${KINDS})\\b`, 'g');
const ALLOWED =
  /^(?:chance|how-many|only|rest|remaining|altogether|total|if|each|draw-a|all|other|others|given|either|or)$/;
const ASKS = /\bhow-many ([a-z-][a-z -]*|)[.?]*$/;

function kindsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(KIND)].map(([word]) => (word.startsWith('winn') ? 'winning' : word)))];
}

type Roles = {
  readonly chances: ReadonlyMap<string, Fraction>;
  /** The kind that the number counts; `null` for all of them. */
  readonly counted: string | null;
  readonly asked: string | null;
};

/** What each chance is of, what the number counts, and what is asked for; each by the words beside it. */
function rolesIn({ text, chances }: PlainChance, asked: string): Roles | null {
  const found = new Map<string, Fraction>();
  let from = 0;
  for (const [index, { value }] of chances.entries()) {
    const at = text.indexOf(`^${index}`);
    const beside = kindsIn(text.slice(from, at).split(/[.;]/).at(-1)?.replace(/\bonly\b[^.;]*?(?=\bchance\b)/, ' ') ?? '');
    const [kind, ...more] = beside;
    if (at < 0 || kind === undefined || more.length > 0 || found.has(kind)) return null;
    found.set(kind, value);
    from = at + 2;
  }
  const at = text.indexOf('#0');
  const clause = /^#0 ?([^.,;?^#]*?)(?=[.,;?]|\band\b|\bof which\b|$)/.exec(text.slice(at))?.[1] ?? '';
  const before = text.slice(0, at).split(/[.,;]|\band\b/).at(-1) ?? '';
  const counted = kindsIn(clause);
  const wanted = kindsIn(asked);
  if (at < 0 || counted.length > 1 || wanted.length > 1 || (kindsIn(before).length > 0 && counted.length === 0)) return null;
  return { chances: found, counted: counted[0] ?? null, asked: wanted[0] ?? null };
} // prettier-ignore

/** "12 are black and the chance of white is 5/8: how many are there?": a count, a chance and what they come to. */
export function wholeFromChance(plain: PlainChance): RuleSolution | null {
  const { text, numbers, chances } = plain;
  const [, words] = ASKS.exec(text) ?? [];
  const [number, ...others] = numbers;
  if (words === undefined || number === undefined || others.length > 0 || chances.length < 1 || chances.length > 3) return null;
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (!steering.every((word) => ALLOWED.test(word)) || /~|\bexpect|\btimes\b|\badded\b|\bmore\b/.test(text)) return null;
  const roles = rolesIn(plain, words);
  const kinds = kindsIn(text);
  if (roles === null || roles.counted === roles.asked) return null;
  if (roles.asked === null && !/\b(?:are|were|was|in|sold|altogether|there|made)\b/.test(words)) return null;
  const form = chances[0]?.form ?? 'fraction';
  const steps: RuleStep[] = [];
  const write = (value: Fraction): string => writeChance({ value, form: form === 'percent' ? 'decimal' : form });
  const chanceOf = (kind: string): Fraction | null => {
    const told = roles.chances.get(kind);
    if (told !== undefined) return told;
    // The chance of the one kind that is left.
    if (roles.chances.size !== kinds.length - 1 || !/\b(?:only|rest|remaining|either|all|contains|holds|has|of)\b/.test(text)) return null;
    const values = [...roles.chances.values()];
    const rest = values.reduce((left, value) => left.sub(value), new Fraction(1));
    if (rest.compare(0) <= 0) return null;
    steps.push({ reason: 'All probabilities add up to one.', expression: `1-${values.map(write).join('-')}=${write(rest)}` });
    return rest;
  };
  let whole = new Fraction(number);
  if (roles.counted !== null) {
    const chance = chanceOf(roles.counted);
    if (chance === null || chance.compare(0) <= 0) return null;
    whole = whole.div(chance);
    steps.push({ reason: 'Divide the number of them by their probability: this is the number of all.', expression: `${number}\\div ${write(chance)}=${whole.toFraction()}` });
  }
  let answer = whole;
  if (roles.asked !== null) {
    const chance = chanceOf(roles.asked);
    if (chance === null) return null;
    answer = whole.mul(chance);
    steps.push({ reason: 'Take that part of all.', expression: `${write(chance)}\\times ${whole.toFraction()}=${answer.toFraction()}` });
  }
  return whole.d === 1n && answer.d === 1n && whole.compare(number) >= 0 ? probabilitySolution(steps, answer.toFraction()) : null;
} // prettier-ignore
