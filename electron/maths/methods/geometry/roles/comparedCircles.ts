import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { isTalk } from '../figures/figureWords.ts';
import { formOf } from '../figures/figureForm.ts';
import { ROUND_THINGS } from '../figures/singleFigure.ts';
import { writeDecimal } from '../../askedText.ts';

const MORE = /\b(?:how many (?:more )?square [a-z]+ (?:more|bigger|larger|less)|how much (?:more [a-z]+|bigger|larger|greater|less)|by how (?:much|many square [a-z]+)|difference (?:between|in)|how many more square)\b/; // prettier-ignore
const AREA = /\b(?:areas?|square [a-z]+|pizza|top|surface)\b/;
/** Words with which the two are no single circles side by side, or not their areas are compared. */
const OTHER = /\b(?:square (?:has|is|of|with|whose|field|garden)|rectang\w*|triang\w*|circumference|perimeter|around|times|ratio|percent|percentage|each|pair|both|together|half|slices?|cost|price|per|volume|deep|high|thick|cut|hole|ring|inside|crust|twice|double|three|four|five|dozen|(?:increas|decreas|reduc|extend|lengthen|shorten|widen)(?:ed|es|ing|s)? by|(?:grows|grown|made|becomes|gets))\b|[%£$€]/; // prettier-ignore
const SIZES = /#(\d+)[ -]?(?:(?:in )?(diameter|radius|across|wide)|[a-z]+)/;

/** How much larger the area of one circle is than that of another. */
export function comparedCircles(problem: string): Rewording | null {
  if (!/\bmore\b|\bhow much\b|\bdifference\b|\bby how\b/i.test(problem) || /\b(?:two|2) (?:small|large|\d)/i.test(problem)) return null; // prettier-ignore
  const given = figureText(problem);
  if (given === null || given.quantities.length !== 2 || given.points.length + given.money.length > 0) return null;
  const text = given.text
    .split(' ; ')
    .filter((clause, at, all) => !isTalk(clause, at, all.length))
    .join(' ; ');
  const round = ROUND_THINGS.test(text) || /\bcirc|\bround\b/.test(text);
  if (!round || !MORE.test(given.plain.text) || !AREA.test(given.plain.text) || OTHER.test(given.plain.text))
    return null;
  const [one, two] = given.quantities;
  if (one === undefined || two === undefined || one.unit !== two.unit || one.unit === '°' || one.dimension !== 1)
    return null;
  const radius = /\bradi(?:us|i)\b/.test(text);
  const across =
    /\b(?:diameters?|across|wide)\b/.test(text) ||
    (/#\d+ (?:pizza|plate|cake|pie|pan|tin)/.test(text) && SIZES.test(text));
  if (radius === across || one.size.value.equals(two.size.value) || one.size.pi || two.size.pi) return null;
  const asked = /\bsquare (inch|feet|foot|cent|met|mm|cm|m\b|yard)/.exec(given.plain.text)?.[1];
  if (asked !== undefined && !fits(asked, one)) return null;
  const [low, high] = one.size.value.compare(two.size.value) < 0 ? [one, two] : [two, one];
  const size = ({ size, unit }: Quantity): string => `${writeDecimal(size.value)}${unit === '' ? '' : ` ${unit}`}`;
  return {
    question: `Find the area of the ring between two concentric circles with ${radius ? 'radii' : 'diameters'} ${size(low)} and ${size(high)}.${formOf(given)}`,
    lead: [
      {
        reason: 'The larger area less the smaller one is the area of a ring between the two circles.',
        expression: 'A=\\pi R^2-\\pi r^2',
      },
    ],
  };
}

function fits(asked: string, { unit }: Quantity): boolean {
  return ({ inch: 'in', feet: 'ft', foot: 'ft', cent: 'cm', met: 'm', yard: 'yd' }[asked] ?? asked) === unit;
}
