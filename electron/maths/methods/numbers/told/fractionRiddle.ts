import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt } from '../../stories/linearStory.ts';
import type { Amount } from '../../stories/linearStory.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import { plainStory } from '../../words/plainStory.ts';
import { writeNumber } from '../../writeTerms.ts';

type Deed = { readonly top: boolean; readonly bottom: boolean; readonly times: number; readonly plus: number };

const N = String.raw`(\d{1,4})(?![\d/.]\d|/)`;
const TOP = '(?:the |its )?(?:numerator|top)(?: number)?';
const BOTTOM = '(?:the |its )?(?:denominator|bottom)(?: number)?';
const PART = `(${TOP}|${BOTTOM})`;
const BOTH = `(?:both |each of )?(?:(?:of )?(?:${TOP} and (?:(?:to|from) )?${BOTTOM}|${BOTTOM} and (?:(?:to|from) )?${TOP})|its terms|both|both terms|each)`; // prettier-ignore
const OF = "(?: of (?:a|the|this|my|some|certain|rational|proper|positive|simple|fraction|number)+(?: (?:rational number|fraction|number|proper fraction|certain fraction|positive fraction))?)?"; // prettier-ignore
const TIMES = '(twice|double|three times|thrice|[2-9] times)';

const isTop = (words: string | undefined): boolean => /numerator|top/.test(words ?? '');
const factor = (words: string | undefined): number =>
  words === undefined ? 1 : /twice|doubl/.test(words) ? 2 : /thrice|three|trebl|tripl/.test(words) ? 3 : Number(words.split(' ')[0]); // prettier-ignore

/** The denominator by the numerator `x`: "the numerator is 4 less than the denominator". */
function denominatorOf(text: string): readonly [den: Amount, rest: string] | null {
  const forms: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Amount | null])[] = [
    [new RegExp(`${PART}${OF} is (?:${N} )?(more|less|greater|smaller|larger|bigger) than (?:${TIMES} )?${PART}(?: by ${N})?`), ([one, by, way, times, two, after]) => {
      const size = by ?? after;
      if (size === undefined || isTop(one) === isTop(two) || (by !== undefined && after !== undefined)) return null;
      const plus = (/less|smaller/.test(way ?? '') ? -1 : 1) * Number(size);
      const k = factor(times);
      return isTop(two) ? amount(k, plus) : amount(new Fraction(1, k), new Fraction(-plus, k));
    }],
    [new RegExp(`${PART}${OF} (?:exceeds|is over) ${PART} by ${N}`), ([one, two, by]) => (isTop(one) === isTop(two) ? null : amount(1, isTop(two) ? Number(by) : -Number(by)))],
    [new RegExp(`${PART}${OF} is ${TIMES} ${PART}`), ([one, times, two]) => (isTop(one) === isTop(two) ? null : isTop(two) ? amount(factor(times)) : amount(new Fraction(1, factor(times))))],
  ]; // prettier-ignore
  for (const [pattern, make] of forms) {
    const found = pattern.exec(text);
    const den = found === null ? null : make(found.slice(1));
    if (found !== null && den !== null) return [den, text.replace(found[0], ' · ')];
  }
  return null;
}

const DEEDS: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Deed])[] = [
  [new RegExp(`${N} (?:is |are |be |were )?(added to|subtracted from|taken from|taken away from) ${BOTH}`), ([by, way]) => both(way, by)],
  [new RegExp(`(?:adding|add|subtracting|subtract|taking) ${N} (to|from) ${BOTH}`), ([by, way]) => both(way === 'to' ? 'added' : 'less', by)],
  [new RegExp(`${BOTH} (?:are|is|were) (?:both |each )?(increased|decreased|reduced|diminished) by ${N}`), ([way, by]) => both(way === 'increased' ? 'added' : 'less', by)],
  [new RegExp(`${N} (?:is |are |be |were )?(added to|subtracted from|taken from|taken away from) ${PART}`), ([by, way, part]) => single(part, 1, signed(way, by))],
  [new RegExp(`${PART} (?:is |were |be )?(increased|decreased|reduced|diminished) by ${N}`), ([part, way, by]) => single(part, 1, signed(way === 'increased' ? 'added' : 'less', by))],
  [new RegExp(`${PART} (?:is |were |be )?(doubled|trebled|tripled)`), ([part, times]) => single(part, factor(times), 0)],
  [new RegExp(`${PART} (?:is |were |be )?multiplied by ${N}`), ([part, times]) => single(part, Number(times), 0)],
]; // prettier-ignore

function signed(way: string | undefined, by: string | undefined): number {
  return way?.startsWith('added') === true ? Number(by) : -Number(by);
}

function both(way: string | undefined, by: string | undefined): Deed {
  return { top: true, bottom: true, times: 1, plus: signed(way, by) };
}

function single(part: string | undefined, times: number, plus: number): Deed {
  return { top: isTop(part), bottom: !isTop(part), times, plus };
}

const BECOMES = /\b(?:becomes?|is (?:then |now )?(?:equal to )?|equals?|(?:is )?reduce[sd] to|gives?|get|obtained is|makes?|to be|simplifies to|is equivalent to|value is|has (?:a )?value(?: of)?|result is|is now worth)(?: (?:a |the )?(?:new )?(?:fraction|number|value|result)?(?: of)?)? ?(\d{1,3}) ?\/ ?(\d{1,3})/; // prettier-ignore
const ASKED =
  /\b(?:find|what is|what was|determine|state|work out|calculate|write down)\b[^.?]*\b(?:fraction|number|it)\b/;
const LEFT = /\d|\b(?:not|twice|half|double|sum|product|difference|more|less|numerator|denominator|added|subtracted|increased|decreased|multiplied|doubled|reciprocal|square|inverted|remains?|unchanged|halved|divided|only|then|upside|turned|swapped|interchanged|percent|respectively)\b/; // prettier-ignore

/** "The numerator is 3 less than the denominator. If both are increased by 2 it becomes 2/3": the fraction. */
export function fractionRiddle(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\bnumerator\b.*\bdenominator|\bdenominator\b.*\bnumerator|\btop\b.*\bbottom\b/is.test(problem)) return null; // prettier-ignore
  const plain = plainStory(problem.replace(/\\[dt]?frac\{(\d+)\}\{(\d+)\}/g, '$1/$2'));
  if (plain.otherForm || plain.places !== null) return null;
  const related = denominatorOf(plain.text);
  if (related === null) return null;
  const [den] = related;
  const becomes = BECOMES.exec(related[1]);
  if (becomes === null) return null;
  let [rest, top, bottom] = [related[1].replace(becomes[0], ' '), amount(1), den];
  let deeds = 0;
  for (const [pattern, make] of DEEDS) {
    for (let found = pattern.exec(rest); found !== null && deeds < 3; found = pattern.exec(rest)) {
      const deed = make(found.slice(1));
      const done = (one: Amount): Amount => shifted(scaled(one, new Fraction(deed.times)), new Fraction(deed.plus));
      if (deed.top) top = done(top);
      if (deed.bottom) bottom = done(bottom);
      deeds += 1;
      rest = rest.replace(found[0], ' · ');
    }
  }
  if (deeds === 0 || deeds > 2 || !ASKED.test(rest) || LEFT.test(rest)) return null;
  return solved(den, top, bottom, [Number(becomes[1]), Number(becomes[2])]);
}

const written = (one: Amount): string =>
  termsOf(one)
    .map((term, at) => {
      const size = term.kind === 'unknown' ? (term.coefficient.equals(1) ? 'x' : `${writeNumber(term.coefficient)}x`) : writeNumber(term.value); // prettier-ignore
      return at > 0 && !size.startsWith('-') ? `+${size}` : size;
    })
    .join('');

function solved(den: Amount, top: Amount, bottom: Amount, [p, q]: readonly [number, number]): RuleSolution | null {
  const found = solveStory(
    `Call the numerator $x$; the denominator is $${written(den)}$. The new fraction is $\\frac{${written(top)}}{${written(bottom)}}=\\frac{${p}}{${q}}$: multiply crosswise.`, // prettier-ignore
    'x',
    termsOf(scaled(top, new Fraction(q))),
    termsOf(scaled(bottom, new Fraction(p))),
  );
  if (found === null || found.value.d !== 1n || q === 0) return null;
  const [one, two] = [found.value, valueAt(den, found.value)];
  const [up, down] = [valueAt(top, one), valueAt(bottom, one)];
  if (one.compare(0) <= 0 || two.compare(0) <= 0 || two.d !== 1n || !up.div(down).equals(new Fraction(p, q))) return null; // prettier-ignore
  const answer = `\\frac{${one.n}}{${two.n}}`;
  return numberSolution([...found.steps, { reason: 'Work out the denominator.', expression: `${written(den)}=${two.n}` }], answer); // prettier-ignore
}
