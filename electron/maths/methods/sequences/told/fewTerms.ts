import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { inFigures } from '../../words/numberWords.ts';
import { placeOf } from '../../words/ordinals.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const N = String.raw`(-?\d+(?:\.\d+)?)`;

function solved(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'sequences', method: 'sequences', steps, answer };
}

const SUM_OF_TWO =
  /\b(?:fibonacci|(?:each|every) (?:other )?term(?: after the 2nd)?(?: one)? is (?:found by adding|the sum of|made by adding|got by adding)(?: together)? (?:the )?(?:(?:previous|last|preceding) 2(?: terms)?|2 (?:terms )?before(?: it)?|2 previous(?: terms)?|2 terms before it))/;

/** Each term the sum of the two before it, two that stand together told: an earlier one. */
function sumOfTwo(text: string): RuleSolution | null {
  if (!SUM_OF_TWO.test(text) || /\b(?:not|double|twice|plus|minus|difference|product)\b/.test(text)) return null;
  const told = [...text.matchAll(new RegExp(String.raw`(\d+)(?:st|nd|rd|th)(?: term| one| number)? is ${N}(?![\d.]*\d)`, 'g'))].map(([, place, value]) => ({ place: Number(place), value: new Fraction(value ?? 0) })); // prettier-ignore
  const asked = /\b(?:what is|find|work out|calculate|tell me|give|state) the (\d+)(?:st|nd|rd|th)(?: term| one| number)?(?: of [a-z ]+)?[\s.?]*$/.exec(text)?.[1]; // prettier-ignore
  const [low, high, ...more] = told.toSorted((one, two) => one.place - two.place);
  if (low === undefined || high === undefined || asked === undefined || more.length > 0) return null;
  const place = Number(asked);
  if (high.place !== low.place + 1 || place >= low.place || place < 1 || low.place - place > 4) return null;
  // Every number stands where it was read.
  if ((text.match(/\d+/g) ?? []).length > 7) return null;
  const steps: RuleStep[] = [];
  let [before, after] = [low.value, high.value];
  for (let at = low.place - 1; at >= place; at -= 1) {
    const value: Fraction = after.sub(before);
    steps.push({
      reason: `Term ${at + 2} is the sum of terms ${at} and ${at + 1}: subtract.`,
      expression: `${writeDecimal(after)}-${writeGuarded(before)}=${writeDecimal(value)}`,
    });
    [before, after] = [value, before];
  }
  return solved(steps, writeDecimal(before));
}

/** "x, 12, 24 are consecutive terms of a geometric sequence": the first from the two after it. */
function firstOfThree(text: string): RuleSolution | null {
  const [, letter, one, two, kind, asked] =
    new RegExp(
      String.raw`^(?:the (?:1st 3 )?terms )?([b-hj-z]), ${N}(?:,| and) ${N},? (?:are|form)(?: the)? (?:3 )?consecutive terms (?:of|in) an? (geometric|arithmetic) (?:sequence|progression|series)[;.,:] (?:what is|what's|whats|find|work out)(?: the value of)? ([a-z])[\s.?]*$`,
    ).exec(text) ?? [];
  if (letter === undefined || letter !== asked || one === undefined || two === undefined) return null;
  const [middle, last] = [new Fraction(one), new Fraction(two)];
  if (kind === 'arithmetic') {
    const value = middle.mul(2).sub(last);
    return solved([{ reason: 'The step is the same both times: take it away.', expression: `${writeNumber(middle)}-(${writeNumber(last)}-${writeGuarded(middle)})=${writeNumber(value)}` }], `${letter}=${writeNumber(value)}`); // prettier-ignore
  }
  if (middle.n === 0n || last.n === 0n) return null;
  const ratio = last.div(middle);
  const value = middle.div(ratio);
  return solved(
    [
      { reason: 'Find the ratio.', expression: `${writeNumber(last)}\\div ${writeGuarded(middle)}=${writeNumber(ratio)}` },
      { reason: 'Divide by it to go back.', expression: `${writeNumber(middle)}\\div ${writeGuarded(ratio)}=${writeNumber(value)}` },
    ],
    `${letter}=${writeNumber(value)}`,
  ); // prettier-ignore
}

const BOUNCED = /\bdropped (?:from (?:a height of )?)?(\d+(?:\.\d+)?) ?(cm|m|metres|inches|feet|ft|centimetres)\b/;
const KEEPS =
  /\b(?:each|every)(?: time it)? ?(?:bounces?)?(?:,? (?:it|the ball))?(?: (?:reaches|rises to|goes up to|is|comes back to|bounces(?: back)? (?:up )?to|returns to|rebounds to|bounces up))+ (?:a height (?:that is|of) )?(\d+ ?\/ ?\d+|\d+ ?%|0?\.\d+|half)(?: of)? (?:the|its) (?:(?:previous |last )?height(?: (?:before|it fell from|of the (?:previous|last) (?:one|bounce)|of the (?:one|bounce) before))?|(?:previous|last) (?:one|bounce))/;
const HEIGHT_ASKED = /\bhow high\b|\b(?:what|find|work out|calculate)\b.*\bheight\b/;

/** A ball that keeps a part of its height with every bounce. */
function bounces(text: string): RuleSolution | null {
  const [dropped, fell] = [BOUNCED.exec(text), KEEPS.exec(text)];
  if (dropped === null || fell === null || /\b(?:total|altogether|travel|distance|not|lost|loses)\b/.test(text))
    return null;
  const part = fell[1]?.replace(/ /g, '') ?? '';
  const ratio = part === 'half' ? new Fraction(1, 2) : part.endsWith('%') ? new Fraction(part.slice(0, -1)).div(100) : new Fraction(part); // prettier-ignore
  const rest = text.replace(dropped[0], ' ').replace(fell[0], ' ');
  const places = [...rest.matchAll(/(\d+)(?:st|nd|rd|th)? bounces?\b/g)].map(([, place]) => Number(place));
  const [place, ...others] = new Set(places);
  const numbers = (rest.match(/\d+/g) ?? []).length;
  if (place === undefined || others.length > 0 || numbers !== places.length || !HEIGHT_ASKED.test(rest)) return null;
  if (place < 1 || place > 6 || ratio.compare(1) >= 0) return null;
  let height = new Fraction(dropped[1] ?? 0);
  const steps: RuleStep[] = [];
  for (let bounce = 1; bounce <= place; bounce += 1) {
    const next: Fraction = height.mul(ratio);
    steps.push({
      reason: `Bounce ${bounce}.`,
      expression: `${writeDecimal(height)}\\times ${writeNumber(ratio)}=${writeDecimal(next)}`,
    });
    height = next;
  }
  return solved(steps, `${writeDecimal(height)}\\text{ ${dropped[2] ?? ''}}`);
}

/** Few terms that tell all of a sequence: sums of two, three that belong together, heights of bounces. */
export function fewTerms(problem: string): RuleSolution | null {
  if (!/\b(?:fibonacci|sum of|consecutive|bounces?|adding)\b/i.test(problem) || problem.length > 260) return null;
  const plain = inFigures(
    problem
      .toLowerCase()
      .replace(/[−–]/g, '-')
      .replace(/-(?=quarters|thirds|[a-z]+ths\b)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const text = ordinalsInFigures(withParts(plain));
  return sumOfTwo(text) ?? firstOfThree(text) ?? bounces(text);
}

/** "3-quarters" as 3/4. */
function withParts(text: string): string {
  return text.replace(/\b(\d)[- ](quarter|third|[a-z]+th)s\b/g, (all, top: string, part: string) => {
    const bottom = part === 'quarter' ? 4 : placeOf(part);
    return bottom < 2 ? all : `${top}/${bottom}`;
  });
}
