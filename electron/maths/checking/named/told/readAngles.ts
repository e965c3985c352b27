import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { ANGLE, angleIn, LENGTH, lengthIn, sharedUnit } from './lengths.ts';
import { reply } from './reply.ts';
import { roundedQuestion, roundedReply, type Rounded } from './rounding.ts';

const LETTER = '(?<letter>θ|theta|[a-z])';
const VALUE = `(?<value>${NUMBER})`;
const ACUTE =
  '(?:(?:,| and|,? where| for| given that)* ?(?:(?:θ|theta|[a-z]|it) is (?:an )?acute(?: angle)?|(?:θ|theta|[a-z]) acute|0°? ?(?:<|≤|<=) ?(?:θ|theta|[a-z]) ?(?:<|≤|<=) ?90°?|(?:θ|theta|[a-z]) (?:is )?between 0°? and 90°?))';
const FIND =
  "(?:[,.;:]? ?(?:and )?(?:use your calculator to )?(?:find|what is|what's|whats|work out|calculate|determine|solve for|=)? ?(?:the (?:value|size) of |the angle |angle )?(?:θ|theta|[a-z])(?: ?=)?)";
const ACUTE_ANGLE = [
  new RegExp(`^(?:if |given that |given )?(?<ratio>sin|cos|tan) ?${LETTER} ?(?:=|is) ?${VALUE}${ACUTE}${FIND}$`),
  new RegExp(`^(?:if |given that |given )?(?<ratio>sin|cos|tan) ?${LETTER} ?(?:=|is) ?${VALUE}${FIND}${ACUTE}$`),
  new RegExp(`^solve (?<ratio>sin|cos|tan) ?${LETTER} ?= ?${VALUE}${ACUTE}$`),
];

const TO_DEGREES = new RegExp(
  `^(?:(?:convert|change|write|express|what is|give) )?(?:an angle of )?(?<angle>(?:${NUMBER})?π(?: ?\\/ ?\\d+)?)(?: radians?| rad)?(?: (?:to|into|in) degrees)$`,
);
const TO_RADIANS = new RegExp(
  `^(?:(?:convert|change|write|express|what is|give) )?(?:an angle of )?(?<angle>${NUMBER}) ?(?:°|degrees?) (?:to|into|in) radians?$`,
);

const TWO_SIDES = [
  new RegExp(
    `^(?:(?:the )?(?:2|two) sides of a triangle (?:are|measure|have lengths)|(?:a triangle has|in a triangle,?) (?:2 |two )?sides(?: of)?(?: length)?) (?<first>${LENGTH}) and (?<second>${LENGTH})[,;]?(?: and| with)? (?:the |an )?(?:included )?angle (?:between them )?(?:is |of )?(?<angle>${ANGLE})(?: between them)?[.,;]? ?(?:find|what is|what's|work out|calculate) (?:the )?(?<what>area|length of the third side|third side|length of the other side)(?: of the triangle)?$`,
  ),
];

/** Angles by their sine, cosine or tangent, in degrees and in radians, and two sides with the angle between. */
export function readAngles(question: BareQuestion): NamedQuestion | null {
  if (!/sin|cos|tan|radian|degree|angle/.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  return rounded === null ? null : (acute(rounded) ?? converted(question) ?? twoSides(rounded));
}

function acute(rounded: Rounded): NamedQuestion | null {
  const text = rounded.text
    .replace(/\\(?=sin|cos|tan)/g, '')
    .replace(/½/g, '1/2')
    .replace(/ ,(?= |$)/g, ',')
    .replace(/,$/, '');
  for (const pattern of ACUTE_ANGLE) {
    const { ratio = '', letter = '', value: digits = '' } = pattern.exec(text)?.groups ?? {};
    const value = numberIn(digits);
    if (value === null || value.compare(0) <= 0 || (ratio !== 'tan' && value.compare(1) >= 0)) continue;
    // Another letter would be another angle.
    const others = text.replace(/\b(?:sin|cos|tan)\b/g, ' ').match(/(?<![a-z])(?:θ|theta|[b-z])(?![a-z])/g) ?? [];
    if (others.some((one) => one !== letter)) return null;
    const named = roundedReply(`180/π × arc${ratio}(${typed(value)})`, '°', rounded);
    return named === null
      ? null
      : { ...named, label: letter === 'θ' || letter === 'theta' ? '(?:\\\\theta|θ)' : letter };
  }
  return null;
}

function converted({ text, form }: BareQuestion): NamedQuestion | null {
  const degrees = TO_DEGREES.exec(text)?.groups?.['angle'];
  if (degrees !== undefined && form === '') return reply(`(${degrees}) × 180/π`, { unit: '°' });
  const radians = numberIn(TO_RADIANS.exec(text)?.groups?.['angle'] ?? '');
  return radians === null ? null : reply(`${typed(radians)} × π/180`, { form });
}

function twoSides(rounded: Rounded): NamedQuestion | null {
  // Any other angle leaves two triangles.
  if (!/\b(?:between|included)\b/.test(rounded.text)) return null;
  for (const pattern of TWO_SIDES) {
    const groups = pattern.exec(rounded.text)?.groups;
    const [first, second] = [lengthIn(groups?.['first']), lengthIn(groups?.['second'])];
    const angle = angleIn(groups?.['angle']);
    if (first === null || second === null || angle === null) continue;
    const unit = sharedUnit(first.unit === '' ? [second.unit] : [first.unit, second.unit]);
    const [a, b, size] = [typed(first.value), typed(second.value), `${typed(angle)}π/180`];
    if (unit === null) return null;
    if (groups?.['what'] === 'area')
      return roundedReply(`1/2 × ${a} × ${b} × sin(${size})`, unit === '' ? '' : `${unit}^2`, rounded);
    return roundedReply(`√(${a}^2 + ${b}^2 - 2 × ${a} × ${b} × cos(${size}))`, unit, rounded);
  }
  return null;
}
