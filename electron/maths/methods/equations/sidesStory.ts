import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { markedStory } from '../frames/markedStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { writeLinear, writeNumber } from '../writeTerms.ts';
import { STEERING } from './storyWords.ts';

const D = String.raw`⟨[ln](\d+)⟩(?: (?:m|cm|units?))?`;
const WIDE =
  "(?:it is wide|it's wide|its wide|wide|(?:its|the) (?:width|breadth)|(?:its|the) shorter side|the other(?: side| one)?|(?:its|the) width is)";
const LONG = '(?:it is long|(?:its|the) length|(?:its|the) longer side|long)';
const TIMES = String.raw`(?:(twice|double|thrice|three times|⟨n\d+⟩ times) )?`;
/** Length = times · width + more. */
const RELATIONS: readonly (readonly [RegExp, 1 | -1])[] = [
  [new RegExp(`${D} (?:longer|more|greater|bigger|taller) than ${TIMES}${WIDE}`), 1],
  [new RegExp(`${D} (?:less|shorter) than (twice|double|thrice|three times|⟨n\\d+⟩ times) ${WIDE}`), -1],
  [new RegExp(`(?:width|breadth|shorter side)[^.,;]*? ${D} (?:less|shorter|narrower) than ()${LONG}`), 1],
  [new RegExp(`${D} narrower than ()${LONG}`), 1],
];
const FACTORS: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, 'three times': 3 };
const AREA = String.raw`⟨n(\d+)⟩ ?(?:square ([a-z]+)|(cm|mm|km|m|ft)(?:²|\^2|2))`;
const PERIMETER = String.raw`perimeter[^.,;⟨]*? ⟨l(\d+)⟩`;
const SHAPE =
  /\b(?:rectang\w*|lawn|garden|field|park|paddock|mural|room|carpet|rug|court|pitch|poster|photo\w*|picture|card|patio|yard|plot|pool|mat|screen|floor|wall|flag|table|painting|side of)\b/;
const OTHER =
  /\b(?:border|path|triangle|square(?! (?:feet|met|cent|m\b|cm|inch|yard|mile|kil|unit))|circle|diagonal|cube|box|volume|cost|fence|surround|diagram|hypotenuse|cut)\b/;
const UNITS: Readonly<Record<string, string>> = {
  feet: 'ft',
  foot: 'ft',
  metres: 'm',
  meters: 'm',
  centimetres: 'cm',
  centimeters: 'cm',
  inches: 'in',
  yards: 'yd',
};

type Relation = { readonly times: Fraction; readonly more: Fraction };

function valueAt(amounts: readonly StoryAmount[], index: string | undefined): Fraction | null {
  const amount = amounts[Number(index ?? -1)];
  return amount !== undefined && (amount.kind === 'length' || amount.kind === 'number') ? amount.value : null;
}

function relationIn(text: string, amounts: readonly StoryAmount[]): (Relation & { readonly rest: string }) | null {
  for (const [pattern, sign] of RELATIONS) {
    const found = pattern.exec(text);
    const more = found === null ? null : valueAt(amounts, found[1]);
    if (found === null || more === null) continue;
    const word = found[2] ?? '';
    const times =
      word === ''
        ? new Fraction(1)
        : FACTORS[word] === undefined
          ? valueAt(amounts, /\d+/.exec(word)?.[0])
          : new Fraction(FACTORS[word]);
    return times === null ? null : { times, more: more.mul(sign), rest: text.replace(found[0], ' ') };
  }
  return null;
}

/** The positive width from `times·w² + more·w = area`. */
function byArea(
  { times, more }: Relation,
  area: Fraction,
): { readonly width: Fraction; readonly steps: readonly RuleStep[] } | null {
  const under = more.mul(more).add(times.mul(area).mul(4));
  const root = Math.round(Math.sqrt(Number(under.valueOf())) * 10) / 10;
  if (!new Fraction(root).mul(root).equals(under)) return null;
  const [width, other] = [1, -1].map((sign) => new Fraction(root).mul(sign).sub(more).div(times.mul(2)));
  if (width === undefined || other === undefined || width.compare(0) <= 0) return null;
  const front = times.equals(1) ? '' : writeNumber(times);
  const left = `${front}w^2${more.s < 0n ? '-' : '+'}${more.abs().equals(1) ? '' : writeNumber(more.abs())}w-${writeNumber(area)}=0`;
  const steps = [
    {
      reason: 'Call the width $w$; width times length is the area.',
      expression: `w(${writeLinear(times, 'w', more)})=${writeNumber(area)}`,
    },
    { reason: 'Multiply out and bring everything to one side.', expression: left },
    { reason: 'Solve it.', expression: `w=${writeNumber(width)}\\text{ or }w=${writeNumber(other)}` },
    { reason: 'A width is positive.', expression: `w=${writeNumber(width)}` },
  ];
  return { width, steps };
}

function byPerimeter(
  { times, more }: Relation,
  perimeter: Fraction,
): { readonly width: Fraction; readonly steps: readonly RuleStep[] } | null {
  const half = perimeter.div(2);
  const sum = times.add(1);
  const width = half.sub(more).div(sum);
  if (width.compare(0) <= 0) return null;
  const steps = [
    {
      reason: 'Call the width $w$; width and length are half the perimeter.',
      expression: `w+${writeLinear(times, 'w', more)}=${writeNumber(half)}`,
    },
    {
      reason: 'Collect and subtract.',
      expression: `${writeLinear(sum, 'w', new Fraction(0))}=${writeNumber(half.sub(more))}`,
    },
    { reason: `Divide by $${writeNumber(sum)}$.`, expression: `w=${writeNumber(width)}` },
  ];
  return { width, steps };
}

/** A rectangle by how much longer than wide it is, and its area or perimeter. */
export function sidesStory(problem: string): RuleSolution | null {
  const story = markedStory(
    problem.replace(/\^\{?2\}?/g, '²').replace(/\bone (?=met|cent|foot|inch|cm\b|m\b)/gi, '1 '),
  );
  if (story === null || !SHAPE.test(story.text)) return null;
  const relation = relationIn(story.text, story.amounts);
  if (relation === null) return null;
  const [area, perimeter] = [new RegExp(AREA).exec(relation.rest), new RegExp(PERIMETER).exec(relation.rest)];
  if ((area === null) === (perimeter === null) || (area !== null && /\bperimeter\b/.test(story.text))) return null;
  const whole = valueAt(story.amounts, area?.[1] ?? perimeter?.[1]);
  const rest = relation.rest.replace(area?.[0] ?? perimeter?.[0] ?? '', ' ');
  if (whole === null || /⟨/.test(rest) || STEERING.test(rest) || OTHER.test(rest)) return null;
  const found = area === null ? byPerimeter(relation, whole) : byArea(relation, whole);
  const asked =
    rest
      .split(/[.;]|,(?= (?:find|what|how))/)
      .findLast((sentence) => /\b(?:find|what|how|work out|calculate|determine|side|width|length)\b/.test(sentence)) ??
    '';
  const wide = /\b(?:width|wide|breadth|broad|shorter(?: side)?|shortest)\b/.test(asked);
  const long = /\b(?:length|long|longer(?: side)?|longest)\b/.test(asked);
  if (found === null || wide === long || /\b(?:area|perimeter|diagonal)\b/.test(asked.replace(/\bits area is\b/, '')))
    return null;
  const lengths = story.amounts.flatMap((amount) => (amount.kind === 'length' ? [amount.unit] : []));
  const named = area === null ? (lengths[0] ?? '') : (area[2] ?? area[3] ?? '');
  const unit = UNITS[named] ?? named;
  if (new Set(lengths.map((one) => UNITS[one] ?? one).filter((one) => one !== '')).size > 1) return null;
  const length = relation.times.mul(found.width).add(relation.more);
  const value = wide ? found.width : length;
  const last = long
    ? [
        {
          reason: 'Find the length.',
          expression: `${writeLinear(relation.times, 'w', relation.more)}=${writeNumber(length)}`,
        },
      ]
    : [];
  return {
    topic: area === null ? 'linear-equations' : 'quadratic-equations',
    method: 'sidesStory',
    steps: [...found.steps, ...last],
    answer: unit === '' ? writeNumber(value) : `${writeNumber(value)}\\text{ ${unit}}`,
  };
}
