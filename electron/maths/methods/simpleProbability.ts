import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { writeNumber } from './writeTerms.ts';

const COLOUR = 'red|blue|green|yellow|white|black|orange|purple|pink|brown|grey|gray';
const THING = 'balls?|counters?|marbles?|sweets?|beads?|discs?|cubes?|pens?|pencils?|socks?|tokens?|cards?';
const BAG = new RegExp(
  `^(?:a|the|there is a) (?:bag|box|jar|drawer|urn|hat) (?:has|contains|holds|with) ((?:\\d+ (?:${COLOUR})(?: (?:${THING}))?(?:,? and |, )?)+)(?: (?:${THING}))?(?: in it)?[.,]? ?(?:(?:a|one) (?:${THING}) is (?:picked|chosen|taken|drawn|selected)(?: out)?(?: at random)?[.,]? ?)?(?:what is|what's|find|calculate|work out) (?:the )?(?:probability|chance) (?:of (?:picking|getting|choosing|drawing|taking)|that it is|of|it is) (?:a |an )?(not )?(${COLOUR})(?: one| (?:${THING}))?(?: at random)?$`,
);
const COMPLEMENT =
  /^the probability (?:that|of) ([a-z ]+?) is (0?\.\d+|\d+\/\d+)[.,]? ?(?:what is|find|work out|calculate) the probability (?:that|of) ([a-z ]+)$/;

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'probability', method: 'simpleProbability', steps, answer };
}

function fromBag(text: string): RuleSolution | null {
  const [, contents, negated, colour] = BAG.exec(text) ?? [];
  if (contents === undefined || colour === undefined) return null;
  const counts = [...contents.matchAll(new RegExp(`(\\d+) (${COLOUR})`, 'g'))].map(([, count, name]) => ({
    count: Number(count),
    name,
  }));
  if (new Set(counts.map(({ name }) => name)).size !== counts.length || counts.length < 2) return null;
  const all = counts.reduce((total, { count }) => total + count, 0);
  const named = counts.find(({ name }) => name === colour)?.count;
  if (named === undefined || all === 0) return null;
  const wanted = negated === undefined ? named : all - named;
  const answer = writeNumber(new Fraction(wanted, all));
  const raw = `\\frac{${wanted}}{${all}}`;
  const steps: RuleStep[] = [
    { reason: 'Count them all.', expression: `${counts.map(({ count }) => count).join('+')}=${all}` },
    {
      reason: 'Divide the number that are wanted by the number there are.',
      expression: raw === answer ? raw : `${raw}=${answer}`,
    },
  ];
  return solution(steps, answer);
}

/** "It rains" and "it does not rain" add up to one. */
function complement(text: string): RuleSolution | null {
  const [, event, chance, other] = COMPLEMENT.exec(text) ?? [];
  if (event === undefined || chance === undefined || other === undefined) return null;
  const plain = (words: string): string =>
    words
      .replace(/\b(?:does not|doesn't|will not|is not|not|does|will)\b/g, ' ')
      .replace(/s\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const turned = /\b(?:does not|will not|is not|not|doesn t)\b/.test(other) && !/\bnot\b/.test(event);
  const value = typedNumber(chance.startsWith('.') ? `0${chance}` : chance);
  if (!turned || plain(event) !== plain(other) || value === null || value.compare(1) > 0) return null;
  const shown = chance.includes('/') ? writeNumber(value) : writeDecimal(value);
  const rest = new Fraction(1).sub(value);
  const answer = chance.includes('/') ? writeNumber(rest) : writeDecimal(rest);
  return solution([{ reason: 'Both probabilities add up to one.', expression: `1-${shown}=${answer}` }], answer);
}

/** Works one draw from a bag of colours, and the probability that something does not happen. */
export function simpleProbability(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text);
  return fromBag(whole) ?? complement(whole);
}
