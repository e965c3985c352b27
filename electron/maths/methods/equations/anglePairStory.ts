import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { inFigures } from '../words/numberWords.ts';
import { writeNumber } from '../writeTerms.ts';

const NAME = '(larger|bigger|greater|smaller|lesser|one|first|second|other)';
const MEASURE = '(?:the )?(?:measures?|sizes?|value) (?:of )?';
const ANGLE = `(?:${MEASURE})?(?:the )?${NAME}(?: of (?:them|the (?:two )?angles))?(?: one| angle)?(?:['’]s measure)?`;
const TIMES = '(twice|double|triple|(?:2|3|4|5|6|7|8|9|10) times)';
const START =
  '(?:two|2) angles are (complementary|supplementary)(?: angles)?|(?:two|2) (complementary|supplementary) angles are (?:given|such that)';
const SENTENCE = new RegExp(
  `^(?:${START})[.,;]? (?:and |if )?${ANGLE} (?:is|measures|has a measure(?: of| that is)?) (?:(\\d+(?:\\.\\d+)?) ?(?:°|degrees?)? (more|less|greater|larger|smaller) than )?(?:${TIMES} )?(?:as (?:large|big) as )?${ANGLE}[.,;?] (.+?)[.?]?$`,
);
const BOTH = new RegExp(
  `^(?:find|what (?:is|are)|determine|calculate|work out|give) (?:${MEASURE})?(?:both|each|each of the(?: (?:two|2))?|the(?: (?:two|2))?)(?: of the)? angles?$`,
);
const SINGLE = new RegExp(`^(?:find|what is|determine|calculate|work out|give) ${ANGLE}$`);
const SIZES: Readonly<Record<string, string>> = {
  bigger: 'larger',
  greater: 'larger',
  lesser: 'smaller',
};
const UNLIKE: Readonly<Record<string, readonly string[]>> = {
  larger: ['smaller', 'other'],
  smaller: ['larger', 'other'],
  one: ['other'],
  first: ['second', 'other'],
  second: ['first', 'other'],
};
const nameOf = (name = ''): string => SIZES[name] ?? name;
const degrees = (value: Fraction): string => `${writeNumber(value)}^\\circ`;

/** "Two angles are complementary. The larger is 18° more than twice the smaller. Find both." */
export function anglePairStory(problem: string): RuleSolution | null {
  if (!/\b(?:complementary|supplementary)\b/i.test(problem) || problem.length > 300) return null;
  const text = inFigures(problem.toLowerCase().replace(/\bone\b/g, 'ONE')).replace(/ONE/g, 'one').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const [, kind, otherKind, named, by, way, times, base, asked = ''] = SENTENCE.exec(text) ?? [];
  const [name, other] = [nameOf(named), nameOf(base)];
  if (named === undefined || UNLIKE[name]?.includes(other) !== true || (by === undefined && times === undefined)) return null; // prettier-ignore
  const total = new Fraction((kind ?? otherKind) === 'complementary' ? 90 : 180);
  const factor = new Fraction(times === undefined ? 1 : /^\d/.test(times) ? Number.parseInt(times, 10) : times === 'triple' ? 3 : 2); // prettier-ignore
  const shift = new Fraction(by ?? 0).mul(/less|smaller/.test(way ?? '') ? -1 : 1);
  const small = total.sub(shift).div(factor.add(1));
  const told = total.sub(small);
  if (small.compare(0) <= 0 || told.compare(0) <= 0) return null;
  // What is called the larger must be so.
  const isLarger = told.compare(small) > 0;
  if ((name === 'larger' && !isLarger) || (name === 'smaller' && isLarger)) return null;
  const wanted = wantedAngle(asked, name, other, told, small);
  if (wanted === null) return null;
  const term = `${factor.equals(1) ? '' : writeNumber(factor)}x`;
  const expression = shift.equals(0) ? term : `${term}${shift.s < 0n ? '-' : '+'}${writeNumber(shift.abs())}`;
  const steps = [
    { reason: `Let the other angle be $x$; together they are $${writeNumber(total)}^\\circ$.`, expression: `x+(${expression})=${writeNumber(total)}` },
    { reason: 'Collect like terms.', expression: `${writeNumber(factor.add(1))}x=${writeNumber(total.sub(shift))}` },
    { reason: 'Divide.', expression: `x=${writeNumber(small)}` },
    { reason: 'The angle told of is the rest.', expression: `${writeNumber(total)}-${writeNumber(small)}=${writeNumber(told)}` },
  ]; // prettier-ignore
  return { topic: 'simultaneous-equations', method: 'anglePairStory', steps, answer: wanted };
}

function wantedAngle(asked: string, name: string, other: string, told: Fraction, rest: Fraction): string | null {
  if (BOTH.test(asked)) {
    const [low, high] = told.compare(rest) > 0 ? [rest, told] : [told, rest];
    return `${degrees(low)}\\text{ and }${degrees(high)}`;
  }
  const single = nameOf(SINGLE.exec(asked)?.[1]);
  if (single === 'larger') return degrees(told.compare(rest) > 0 ? told : rest);
  if (single === 'smaller') return degrees(told.compare(rest) > 0 ? rest : told);
  if (single === '' || single === 'one' || single === 'other') return null;
  return single === name ? degrees(told) : single === other ? degrees(rest) : null;
}
