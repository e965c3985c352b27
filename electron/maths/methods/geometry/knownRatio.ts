import Fraction from 'fraction.js';

import { mapParts } from '../../algebra/substitute.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { numberNode } from '../numberNode.ts';
import { rationalValue } from '../rationalValue.ts';
import { splitSquare } from '../splitSquare.ts';
import { writeNumber } from '../writeTerms.ts';
import { surdIn } from './readTrigonometry.ts';
import { writeSurd } from './exactAngles.ts';
import type { Surd } from './exactAngles.ts';

const NAMES = ['sin', 'cos', 'tan', 'cosec', 'csc', 'sec', 'cot'] as const;
type Name = (typeof NAMES)[number];
const NAME = `(${NAMES.join('|')})`;
const LETTER = String.raw`(θ|α|β|φ|[a-zA-Z])`;
/** `24 cot A = 7`, `cos θ = -12/13`, `sin x = √3/2`. */
const TOLD = new RegExp(
  String.raw`(?<![\w√)^/*+-])(\d+)? ?${NAME} ?\(?${LETTER}\)? ?(?:=|is equal to|equals|is) ?(-? ?\(?-?(?:\d+(?:\.\d+)?)?(?:√\(?\d+\)?)?\)?(?: ?/ ?\(?-?√?\(?\d+\)?)?\)?)(?![\w√(/^°]|\.\d)`,
);
/** Words of a plain question of this kind; any other leaves it alone. */
const WORDS =
  /^(?:given|that|if|suppose|let|and|where|with|which|is|an?|acute|obtuse|reflex|angle|find|the|exact|values?|of|work|out|calculate|determine|evaluate|without|using|tables?|calculators?|calculator|write|down|state|what|as|fraction|in|its|simplest|form|lowest|terms|surd|then|so|also|lies|quadrant|first|second|third|fourth|for|angles?|between|simplified|simplify|i|ii|iii|iv|positive|show|that's|hence|a right-angled|right-angled|right|triangle|leave|leaving|your|answer|give|giving|exactly|¤|it|be|known|to|now|drawing|sketching|by|or|otherwise)$/;

type Quarter = 1 | 2 | 3 | 4;

const BOUND = String.raw`(\d+)?(π)?(?:/(\d))?°?`;
const RANGE = new RegExp(String.raw`${BOUND} ?[<≤] ?${LETTER} ?[<≤] ?${BOUND}(?![\d°])`);

function degrees(size: string | undefined, pi: string | undefined, under: string | undefined): number {
  return ((size === undefined ? 1 : Number(size)) * (pi === undefined ? 1 : 180)) / Number(under ?? 1);
}

/** In which quarter of the circle the angle is; `null` where it is not told in one way. */
function quarterOf(text: string, letter: string, positive: boolean): Quarter | null {
  const found = new Set<Quarter>();
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, a, ap, au, name, b, bp, bu] = range;
    if (name !== letter) return null;
    const [low, high] = [degrees(a, ap, au), degrees(b, bp, bu)];
    if (high - low > 91 || low % 90 !== 0 || high > 360 || high - low < 89) return null;
    found.add((low / 90 + 1) as Quarter);
  }
  if (/\bacute\b|\bright(?:-angled)? triangle\b/.test(text)) found.add(1);
  if (/\bobtuse\b/.test(text)) found.add(2);
  const named = /\b(first|second|third|fourth|1st|2nd|3rd|4th) quadrant\b|\bquadrant (i{1,3}|iv|[1-4])\b/i.exec(text);
  // "In quadrant II or III": not told in one way.
  if (/\b(?:i{1,3}|iv|[1-4]|first|second|third|fourth|1st|2nd|3rd|4th)(?: quadrant)?,? or (?!otherwise)/i.test(text)) return null; // prettier-ignore
  const place = (named?.[1] ?? named?.[2])?.toLowerCase();
  if (place !== undefined) {
    const all = [['first', '1st', 'i', '1'], ['second', '2nd', 'ii', '2'], ['third', '3rd', 'iii', '3'], ['fourth', '4th', 'iv', '4']]; // prettier-ignore
    found.add((all.findIndex((words) => words.includes(place)) + 1) as Quarter);
  }
  // "If tan A = 8/15": an angle A of a triangle, where nothing else is said.
  if (found.size === 0 && /^[A-Z]$/.test(letter) && positive) return 1;
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

function times(one: Surd, two: Surd): Surd {
  const [outside, inside] = splitSquare(BigInt(one.radicand * two.radicand));
  return { coefficient: one.coefficient.mul(two.coefficient).mul(outside), radicand: Number(inside) };
}

function inverse({ coefficient, radicand }: Surd): Surd {
  return { coefficient: new Fraction(1).div(coefficient.mul(radicand)), radicand };
}

/** The root of a fraction, as a multiple of one root of a whole number. */
function rootOf(square: Fraction): Surd {
  const [outside, inside] = splitSquare(square.n * square.d);
  return { coefficient: new Fraction(outside).div(square.d), radicand: Number(inside) };
}

const ALIKE: Readonly<Record<Name, 'sin' | 'cos' | 'tan'>> = { sin: 'sin', cos: 'cos', tan: 'tan', csc: 'sin', cosec: 'sin', sec: 'cos', cot: 'tan' }; // prettier-ignore

/** All ratios of the angle from one of them; `null` where no angle of that quarter has it. */
function ratiosFrom(
  name: Name,
  told: Surd,
  quarter: Quarter,
): { readonly values: Readonly<Record<Name, Surd>>; readonly line: string } | null {
  // prettier-ignore
  const base = ALIKE[name];
  if (told.coefficient.equals(0)) return null;
  const value = base === name ? told : inverse(told);
  const square = value.coefficient.pow(2)?.mul(value.radicand);
  const sign = { sin: quarter <= 2 ? 1 : -1, cos: quarter === 1 || quarter === 4 ? 1 : -1, tan: quarter % 2 === 1 ? 1 : -1 }; // prettier-ignore
  if (square === undefined || square === null || Math.sign(value.coefficient.valueOf()) !== sign[base]) return null;
  const one = new Fraction(1);
  const sine = base === 'sin' ? square : base === 'cos' ? one.sub(square) : square.div(one.add(square));
  if (sine.compare(0) <= 0 || sine.compare(1) >= 0) return null;
  const signed = (size: Surd, by: number): Surd => ({ ...size, coefficient: size.coefficient.mul(by) });
  const [sin, cos] = [signed(rootOf(sine), sign.sin), signed(rootOf(one.sub(sine)), sign.cos)];
  const tan = times(sin, inverse(cos));
  // Opposite, adjacent and hypotenuse of the triangle that is drawn for it.
  const line =
    base === 'tan'
      ? `1+\\tan^2=1+${writeNumber(square)}=${writeNumber(one.add(square))}`
      : `1-${writeNumber(square)}=${writeNumber(one.sub(square))}`;
  return { values: { sin, cos, tan, csc: inverse(sin), cosec: inverse(sin), sec: inverse(cos), cot: inverse(tan) }, line }; // prettier-ignore
}

const GREEK: Readonly<Record<string, string>> = { θ: 'theta', α: 'alpha', β: 'beta', φ: 'phi' };

/** The asked expression with the ratios put in. */
function put(asked: Expression, letter: string, values: Readonly<Record<Name, Surd>>): Expression | null {
  let failed = false;
  const visit = (node: Expression): Expression => {
    if (node.kind === 'call' && (NAMES as readonly string[]).includes(node.name)) {
      const [of] = node.operands;
      const value = values[node.name as Name];
      if (of?.kind !== 'symbol' || of.name !== letter || value.radicand !== 1) failed = true;
      return numberNode(value.coefficient);
    }
    return mapParts(node, visit);
  };
  const result = visit(asked);
  return failed ? null : result;
}

const ASKED = new RegExp(
  String.raw`\(?(?:(?:\d+ ?)?(?<![a-zA-Z])${NAME}(?:\^?2|²)? ?\(?${LETTER}(?![a-zA-Z])\)?|[\d+\-*/() ×])+`,
  'g',
);

function plain(problem: string): string {
  return problem
    .replace(/\$|\\\(|\\\)|\\left|\\right/g, ' ')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '($1)/($2)')
    .replace(/\\sqrt\{(\d+)\}|\bsqrt\(?(\d+)\)?/g, (_all, a?: string, b?: string) => `√${a ?? b ?? ''}`)
    .replace(/\^\{?\\circ\}?|\bdegrees\b/g, '°')
    .replace(/\\theta(?![a-z])|\btheta\b/g, 'θ')
    .replace(/\\(alpha|beta|phi)(?![a-z])/g, (_all, name: string) => ({ alpha: 'α', beta: 'β', phi: 'φ' })[name] ?? '')
    .replace(/\\(sin|cos|tan|sec|cosec|csc|cot)(?![a-z])/g, '$1')
    .replace(/\\(?:leq?|le)(?![a-z])|<=/g, '≤')
    .replace(/\\pi(?![a-z])|\bpi\b/g, 'π')
    .replace(/\\lt(?![a-z])/g, '<')
    .replace(/[−–]/g, '-')
    .replace(/\[\d+(?: marks?)?\]/g, ' ')
    .replace(/\s+/g, ' ');
}

function surdOf(text: string): Surd | null {
  const turned = text.replace(/^(-?) ?\((-?[^()]*)\)/, '$1$2').replace(/\/ ?\((\d+)\)/, '/$1');
  return surdIn(turned.replace(/\s/g, ''));
}

/** "cos θ = −12/13 and θ is obtuse: find tan θ", "24 cot A = 7: find sin A + cos A": one ratio of an angle from another. */
export function knownRatio(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/(?:sin|cos|tan|sec|cot|csc)/.test(problem) || !/[=]|equal|\bis\b/.test(problem))
    return null;
  const text = plain(problem);
  const found = TOLD.exec(text);
  if (found === null) return null;
  const [whole, factor, name = '', letter = '', right = ''] = found;
  const value = surdOf(right.trim());
  if (value === null || /^[+\-*/=]/.test(text.slice(found.index + whole.length).trim())) return null;
  const told = { ...value, coefficient: value.coefficient.div(Number(factor ?? 1)) };
  const rest = text.replace(whole, ' ¤ ');
  const quarter = quarterOf(rest, letter, told.coefficient.compare(0) > 0);
  const known = quarter === null ? null : ratiosFrom(name as Name, told, quarter);
  const bare = rest.replace(RANGE, ' ');
  const asked = (bare.match(ASKED) ?? []).map((one) => one.trim()).filter((one) => /[a-z]/.test(one));
  const [only, ...more] = asked;
  if (known === null || only === undefined || more.length > 0) return null;
  const words = bare.replace(only, ' ').match(/[\p{L}'-]+|¤|\d+|[=<>+*/^√]/gu) ?? [];
  if (!words.every((word) => word === letter || WORDS.test(word.toLowerCase()))) return null;
  return answered(only, letter, name as Name, known);
}

function answered(
  only: string,
  letter: string,
  name: Name,
  known: NonNullable<ReturnType<typeof ratiosFrom>>,
): RuleSolution | null {
  // prettier-ignore
  const latexLetter = letter === 'θ' ? '\\theta' : letter;
  const single = new RegExp(`^\\(?${NAME} ?\\(?${letter}\\)?$`).exec(only);
  const square: RuleStep = { reason: 'By Pythagoras, $\\sin^2+\\cos^2=1$ (or $1+\\tan^2=\\sec^2$).', expression: known.line.replace('\\tan^2', `\\tan^2 ${latexLetter}`) }; // prettier-ignore
  if (single !== null) {
    const wanted = single[1] as Name;
    if (wanted === name) return null;
    const answer = writeSurd(known.values[wanted]);
    const latex = wanted === 'cosec' ? '\\operatorname{cosec}' : `\\${wanted}`;
    return {
      topic: 'trigonometry',
      method: 'knownRatio',
      steps: [square, { reason: 'Its sign comes from the quadrant of the angle.', expression: `${latex} ${latexLetter}=${answer}` }], // prettier-ignore
      answer,
    };
  }
  const reading = parseExpression(only.replace(/\b(sin|cos|tan|sec|cosec|csc|cot)(?:\^2|²) ?\(?([^\s()+\-*/])\)?/g, '($1($2))^2').replace(/\b(sin|cos|tan|sec|cosec|csc|cot) (?=[^\s(])([^\s()+\-*/])/g, '$1($2)')); // prettier-ignore
  if (reading.kind !== 'expression') return null;
  const filled = put(reading.expression, GREEK[letter] ?? letter, known.values);
  const value = filled === null ? null : rationalValue(filled);
  if (filled === null || value === null) return null;
  const steps = [square, { reason: 'Put the ratios in.', expression: toLatex(filled) }, { reason: 'Work it out.', expression: writeNumber(value) }]; // prettier-ignore
  return { topic: 'trigonometry', method: 'knownRatio', steps, answer: writeNumber(value) };
}
