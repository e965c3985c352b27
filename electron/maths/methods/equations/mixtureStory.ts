import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';

const UNIT =
  '(lit(?:er|re)s?|millilit(?:er|re)s?|ml|gallons?|quarts?|pints?|ounces?|cups?|kilograms?|kg|grams?|pounds?)';
const STUFF = '(?:(?:an? )?(?:acid|alcohol|salt|saline|sugar|antifreeze|bleach|fertili[sz]er|chlorine|syrup|vinegar|juice|disinfectant|peroxide)(?: and water)? ?)?(?:solutions?|mixtures?)?'; // prettier-ignore
const PERCENT = '(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)';
const MADE = new RegExp(`(\\d+(?:\\.\\d+)?) ${UNIT} of (?:an? |a solution (?:of|that is) )?${PERCENT} ?${STUFF}`);
const MIXED = new RegExp(
  `(?:an? |some |the )?${PERCENT} ?${STUFF} ?(?:with|and) (?:an? |some |the )?${PERCENT} ?${STUFF}`,
);
const ASKED = new RegExp(`how (?:many ${UNIT}|much) of (?:the|an?|her|his|each)? ?(?:${PERCENT}) ?${STUFF} ?(?:does|do|should|must|will|is|are|need|needs|to|be|she|he|they|it|the|chemist|used?|using|mixed?|add(?:ed)?|in|needed|required|there|have|lab|assistant|pharmacist|nurse|scientist|student|technician|you| )*\\??$`); // prettier-ignore
const WORDS = new Set(
  'a an the some she he they it you we her his will is are to be must should needs need wants want has have make makes making made get gets getting obtain produce prepare prepares mix mixes mixing mixed mixture combine combines combining together by with and of from that which solution solutions lab assistant chemist pharmacist nurse scientist student technician chemistry teacher worker farmer mechanic in order for so do does plans planning going available only'.split(' '), // prettier-ignore
);

/** "30 litres of a 40% solution are mixed of a 20% and a 50% one. How much of the 50% one?" */
export function mixtureStory(problem: string): RuleSolution | null {
  if (!/%|\bper ?cent\b/.test(problem) || !/\bmix|\bcombin/i.test(problem) || problem.length > 300) return null;
  const text = problem.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  const asked = ASKED.exec(text);
  const facts = asked === null ? '' : text.slice(0, asked.index);
  const made = MADE.exec(facts);
  const mixed = MIXED.exec(made === null ? '' : facts.replace(made[0], ' # '));
  if (asked === null || made === null || mixed === null) return null;
  const rest = facts.replace(made[0], ' ').replace(mixed[0], ' ').match(/[^\s.,;:?#]+/g) ?? []; // prettier-ignore
  if (!rest.every((word) => WORDS.has(word))) return null;
  const [, amount = '', unit = '', whole = ''] = made;
  const [, one = '', two = ''] = mixed;
  const [, askedUnit, wanted = ''] = asked;
  if (askedUnit !== undefined && askedUnit.slice(0, 4) !== unit.slice(0, 4)) return null;
  const other = wanted === one ? two : wanted === two ? one : null;
  if (other === null || one === two) return null;
  return worked(new Fraction(amount), unit, new Fraction(whole), new Fraction(wanted), new Fraction(other));
}

function worked(all: Fraction, unit: string, whole: Fraction, part: Fraction, other: Fraction): RuleSolution | null {
  const [strength, gap] = [all.mul(whole.sub(other)), part.sub(other)];
  const found = strength.div(gap);
  if (found.compare(0) <= 0 || found.compare(all) >= 0) return null;
  const [n, p, q, w] = [all, part, other, whole].map((value) => writeNumber(value));
  const left = `${writeNumber(part.sub(other).abs())}x=${writeNumber(strength.mul(gap.s < 0n ? -1 : 1))}`;
  const steps = [
    { reason: `Let $x$ be what is taken of the $${p ?? ''}\\%$ solution; the rest is of the other.`, expression: `${p ?? ''}x+${q ?? ''}(${n ?? ''}-x)=${w ?? ''}\\times ${n ?? ''}` },
    { reason: 'Expand and collect like terms.', expression: left },
    { reason: 'Divide.', expression: `x=${writeNumber(found)}` },
  ]; // prettier-ignore
  return {
    topic: 'simultaneous-equations',
    method: 'mixtureStory',
    steps,
    answer: `${writeNumber(found)}\\text{ ${unit}}`,
  };
}
