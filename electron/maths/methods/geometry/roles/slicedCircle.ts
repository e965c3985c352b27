import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { inFigures } from '../../words/numberWords.ts';

const PIECE = '(?:slices?|pieces?|sectors?|parts?|portions?|wedges?|segments?|shares?)';
const CUT = new RegExp(String.raw`,? ?\b(?:(?:which|that|and|she|he|they|we|it|then|be) |(?:is|are|was|gets?|been) )*(?:cuts?|cutting|divid(?:ed?|es|ing)|slic(?:ed?|es|ing)|split|splits|shared)(?: (?:it|up|evenly|equally|fairly|exactly))* (?:into |in )?(?<of>an? [^.,;?]{1,60}? into )?(?:exactly )?(?<count>\d{1,2}) (?:equally sized |equal-sized |equal |identical |same-sized? |congruent |even )+${PIECE}\b`, 'i'); // prettier-ignore
const ONE = new RegExp(String.raw`\b(?:area|size) (?:of|does|is in|covered by) (?:the top of )?(?:one|each|a|a single|1|every|any one)(?: of (?:these|the|those))?(?: [a-z]+)? ?${PIECE}\b(?: cover| take up| have)?|\barea is (?:one|each) ${PIECE}|\bhow many square [a-z]+(?: of [a-z]+)? (?:are|is) (?:there )?in (?:one|each|a|every) ${PIECE}|\barea (?:is|has|of) each\b(?: one)?|\bwhat area does (?:one|each|a) ${PIECE} (?:cover|have|take up)`, 'i'); // prettier-ignore
/** Slices that are eaten, several of them, or measured otherwise. */
const OTHER = new RegExp(String.raw`\b(?:eats?|ate|eaten|left|remain\w*|two slices|three slices|perimeter|arc|crust|angle|toppings?|takes? (?:one|two)|half|each (?:child|person|friend)|not|without|square pizza|rectang\w*|semi\w*)\b|\b(?:[2-9]|two|three|four) ${PIECE.replace('?', '')}\b.*\?`, 'i'); // prettier-ignore

/** A pizza cut into equal slices: the area of one is that of a sector. */
export function slicedCircle(problem: string, work: (question: string) => Rewording | null): Rewording | null {
  if (!/\binto\b/i.test(problem) || !/\b(?:equal|identical|congruent|same|even)/i.test(problem)) return null;
  const text = inFigures(problem);
  const cut = CUT.exec(text);
  const count = Number(cut?.groups?.['count'] ?? '0');
  if (cut === null || count < 2) return null;
  const thing = cut.groups?.['of']?.replace(/ into $/, '') ?? '';
  const without = text.replace(cut[0], thing === '' ? ' ' : ` has ${thing}`);
  if (!ONE.test(without) || OTHER.test(without.replace(ONE, ' '))) return null;
  const inner = work(without.replace(ONE, (asked) => (/^(?:what|how)/i.test(asked) ? 'what is the area of the circle' : 'area of the circle'))); // prettier-ignore
  const [, name, size, unit = '', form = ''] = /^Find the area of a circle with (radius|diameter) (\d+(?:\.\d+)?)( [a-z]+)?\.(.*)$/.exec(inner?.question ?? '') ?? []; // prettier-ignore
  const angle = new Fraction(360, count);
  if (name === undefined || size === undefined || !/^\d+(?:\.\d+)?$/.test(writeDecimal(angle))) return null;
  const radius = name === 'radius' ? new Fraction(size) : new Fraction(size).div(2);
  const half = { reason: 'The radius is half the diameter.', expression: `r=${size}\\div 2=${writeDecimal(radius)}` };
  const turn = { reason: 'The whole turn is shared equally.', expression: `360^\\circ\\div ${count}=${writeDecimal(angle)}^\\circ` }; // prettier-ignore
  return {
    question: `Find the area of a sector with radius ${writeDecimal(radius)}${unit} and angle ${writeDecimal(angle)}°.${form}`,
    lead: name === 'radius' ? [turn] : [half, turn],
  };
}
