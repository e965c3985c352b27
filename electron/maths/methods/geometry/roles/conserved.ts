import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { RuleStep } from '../../../outcomes.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { unitName } from '../figures/figureQuestion.ts';
import { roundedText } from '../quantity.ts';
import { exactRoot } from './derived.ts';
import { askedOf } from './roleAsked.ts';
import { assign, freshRoles } from './roleFacts.ts';
import type { Roles } from './roleFacts.ts';
import { roleTokens } from './roleMarks.ts';
import { simplerFigure } from './simplerFigure.ts';

type Kind = 'perimeter' | 'area' | 'volume';
/** A product: `factor · π^pi · role^power · …` */
type Monomial = { readonly factor: Fraction; readonly pi: 0 | 1; readonly powers: Readonly<Record<string, number>> };

const of = (top: number, bottom: number, pi: 0 | 1, powers: Readonly<Record<string, number>>): Monomial => ({ factor: new Fraction(top, bottom), pi, powers }); // prettier-ignore

const FORMULAS: Readonly<Record<string, Partial<Record<Kind, Monomial>>>> = {
  circle: { perimeter: of(2, 1, 1, { radius: 1 }), area: of(1, 1, 1, { radius: 2 }) },
  square: { perimeter: of(4, 1, 0, { side: 1 }), area: of(1, 1, 0, { side: 2 }) },
  'equilateral triangle': { perimeter: of(3, 1, 0, { side: 1 }) },
  'regular hexagon': { perimeter: of(6, 1, 0, { side: 1 }) },
  'regular pentagon': { perimeter: of(5, 1, 0, { side: 1 }) },
  'regular octagon': { perimeter: of(8, 1, 0, { side: 1 }) },
  rectangle: { area: of(1, 1, 0, { length: 1, width: 1 }) },
  triangle: { area: of(1, 2, 0, { base: 1, height: 1 }) },
  parallelogram: { area: of(1, 1, 0, { base: 1, height: 1 }) },
  cube: { volume: of(1, 1, 0, { side: 3 }) },
  cuboid: { volume: of(1, 1, 0, { length: 1, width: 1, height: 1 }) },
  cylinder: { volume: of(1, 1, 1, { radius: 2, height: 1 }) },
  cone: { volume: of(1, 3, 1, { radius: 2, height: 1 }) },
  sphere: { volume: of(4, 3, 1, { radius: 3 }) },
  hemisphere: { volume: of(2, 3, 1, { radius: 3 }) },
};

const SAME: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:equal|same|identical) (?:perimeters?|circumferences?)\b|\bperimeter (?:is )?(?:equal to|the same as)\b|\b(?:re-?bent|bent|reshaped|re-?shaped|straightened|made into|formed into)\b(?=.*)|\bperimeters (?:are|is) (?:equal|the same)|\b(?:perimeter|circumference) (?:of [^;#]*? )?(?:equals|is equal to|is the same as|is exactly) (?:that|the (?:perimeter|circumference)) of\b/, 'perimeter'],
  [/\b(?:equal|same|identical) areas?\b|\bareas? (?:is |are )?(?:equal|the same)\b|\bequal in area\b|\bareas? (?:of [^;#]*? )?(?:equals|is equal to|is the same as|is exactly) (?:that|the area) of\b/, 'area'],
  [/\b(?:equal|same|identical) volumes?\b|\bmelted\b|\brecast\b|\bre-?moulded\b|\bre-?shaped\b|\bpoured\b|\bvolumes? (?:is |are )?(?:equal|the same)\b|\bvolume (?:of [^;#]*? )?(?:equals|is equal to|is the same as|is exactly) (?:that|the volume) of\b/, 'volume'],
]; // prettier-ignore
const OTHER = /\b(?:how many|number|half|twice|double|each|lost|wasted|spill\w*|percent|hollow|left|remain\w*|extra|more|less|than|diagonal|surface|cost|price|full)\b|%/; // prettier-ignore

const text = writeDecimal;

type Figure = { readonly shape: string; readonly sizes: Map<string, Fraction> };

/** The figures in the order of their names, each with the sizes that stand behind its name and before the next. */
function figuresIn(
  reading: Roles,
  shapes: readonly string[],
  quantities: readonly Quantity[],
): readonly Figure[] | null {
  const order = [...reading.text.matchAll(SHAPE_WORDS)].map(([word]) => nameOf(word));
  const marks = reading.tokens.map((token) => (token.kind === 'word' && token.word === 'figure') || (token.kind === 'word' && /^figure's$/.test(token.word))); // prettier-ignore
  if (order.length !== marks.filter(Boolean).length || order.some((shape) => shape === null || !shapes.includes(shape))) return null; // prettier-ignore
  const figures = new Map<string, Map<string, Fraction>>();
  let current: string | null = null;
  let seen = 0;
  const pending: (readonly [string, Fraction])[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    if (marks[at]) {
      current = order[seen] ?? null;
      seen += 1;
      if (current !== null && !figures.has(current)) figures.set(current, new Map());
    }
    if (token.kind !== 'quantity') continue;
    const role = reading.roles.get(at);
    const value = quantities[token.index]?.size.value;
    if (current === null || role === undefined || value === undefined || quantities[token.index]?.size.pi === true) return null; // prettier-ignore
    const sizes = figures.get(current) ?? new Map<string, Fraction>();
    const name = role === 'product' ? (['length', 'width', 'height'].find((one) => !sizes.has(one)) ?? '') : role === 'diameter' || role === 'across' ? 'radius' : role; // prettier-ignore
    if (sizes.has(name)) return null;
    sizes.set(name, role === 'diameter' || role === 'across' ? value.div(2) : value);
    figures.set(current, sizes);
  }
  return pending.length === 0 ? [...figures].map(([shape, sizes]) => ({ shape, sizes })) : null;
}

const SHAPE_WORDS = /\b(?:equilateral triangles?|regular (?:hexagon|pentagon|octagon)s?|circles?|circular(?: [a-z]+)?|squares?|rectangles?|rectangular(?: [a-z]+)?|triangles?|parallelograms?|cubes?|cuboids?|cylinders?|cylindrical [a-z]+|cones?|conical [a-z]+|hemispheres?|spheres?|spherical [a-z]+)\b/g; // prettier-ignore

function nameOf(word: string): string | null {
  if (/^equilateral/.test(word)) return 'equilateral triangle';
  if (/^regular/.test(word)) return word.replace(/s$/, '');
  const starts: readonly (readonly [RegExp, string])[] = [[/^circ/, 'circle'], [/^square/, 'square'], [/^rectang/, 'rectangle'], [/^triang/, 'triangle'], [/^parallel/, 'parallelogram'], [/^cuboid/, 'cuboid'], [/^cub/, 'cube'], [/^cylind/, 'cylinder'], [/^con/, 'cone'], [/^hemi/, 'hemisphere'], [/^spher/, 'sphere']]; // prettier-ignore
  return starts.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** The quantity of a figure whose sizes are all told, without its π. */
function sizeOf({ shape, sizes }: Figure, kind: Kind): { readonly value: Fraction; readonly pi: 0 | 1 } | null {
  if (kind === 'perimeter' && shape === 'rectangle') {
    const [length, width] = [sizes.get('length'), sizes.get('width')];
    return length === undefined || width === undefined || sizes.size > 2 ? null : { value: length.add(width).mul(2), pi: 0 }; // prettier-ignore
  }
  const formula = FORMULAS[shape]?.[kind];
  if (formula === undefined || sizes.size !== Object.keys(formula.powers).length) return null;
  let value = formula.factor;
  for (const [role, power] of Object.entries(formula.powers)) {
    const size = sizes.get(role)?.pow(power);
    if (size === undefined || size === null) return null;
    value = value.mul(size);
  }
  return { value, pi: formula.pi };
}

/** One figure becomes another of the same perimeter, area or volume: what is missing of the second. */
export function conserved(problem: string): Rewording | null {
  const given = problem.length > 450 ? null : figureText(problem);
  if (given === null || given.points.length + given.money.length > 0 || OTHER.test(given.text)) return null;
  const kinds = SAME.filter(([pattern]) => pattern.test(given.text)).map(([, kind]) => kind);
  const solid = /\b(?:sphere|cone|cylinder|cube|cuboid|hemisphere|spher|cylind|conic)/.test(given.text);
  const kind = kinds.find((one) => (one === 'volume') === solid);
  if (kind === undefined) return null;
  const plain = simplerFigure(
    given.text
      .replace(
        /\b(?:the )?(?:area|perimeter|circumference|volume) of (?=[^;#]*\b(?:equals|is equal to|is the same as|is exactly) (?:that|the (?:area|perimeter|circumference|volume)) of)|\b(?:equals|is equal to|is the same as|is exactly) (?:that|the (?:area|perimeter|circumference|volume)) of\b/g,
        ' ',
      )
      .replace(
        /\b(?:have |has |with |are |of )?(?:the |an? )?(?:same|equal|identical) (?:perimeter|circumference|area|volume)s?(?: as| to)?\b/g,
        ' ',
      ),
  );
  const { shapes, tokens } = roleTokens(plain);
  const reading = freshRoles(plain, given, tokens);
  if (shapes.length !== 2 || !assign(reading, given.quantities, [], false)) return null;
  const figures = figuresIn(reading, shapes, given.quantities);
  const known = figures?.find((figure) => sizeOf(figure, kind) !== null);
  const open = figures?.find((figure) => figure !== known);
  const facts = { shapes, sizes: new Map<string, Quantity[]>(), products: [], wishes: new Set<string>(), flags: new Set<string>(), prices: [], unit: '', given, failed: false }; // prettier-ignore
  const asked = askedOf(reading, facts);
  const units = new Set(given.quantities.map(({ unit }) => unit));
  if (figures?.length !== 2 || known === undefined || open === undefined || asked === null || units.size !== 1) return null; // prettier-ignore
  const unit = [...units][0] ?? '';
  if (asked.unit !== '' && unitName(asked.unit) !== unit) return null;
  return solveFor(known, open, kind, { wish: asked.wishes[0] ?? '', unit, form: given.plain.form });
}

type Wanted = { readonly wish: string; readonly unit: string; readonly form: NonNullable<ReturnType<typeof figureText>>['plain']['form'] }; // prettier-ignore

function solveFor(known: Figure, open: Figure, kind: Kind, { wish, unit, form }: Wanted): Rewording | null {
  const size = sizeOf(known, kind);
  const formula = FORMULAS[open.shape]?.[kind];
  if (size === null || formula === undefined) return null;
  const missing = Object.keys(formula.powers).filter((role) => !open.sizes.has(role));
  const [role, ...more] = missing;
  const extra = [...open.sizes.keys()].some((one) => formula.powers[one] === undefined);
  const fromSide = open.shape === 'square' && wish === 'area' && kind === 'perimeter';
  if (role === undefined || more.length > 0 || extra || !(wish === role || fromSide || (role === 'radius' && wish === 'diameter') || (role === 'side' && wish === 'of length') || (role === 'side' && wish === 'length'))) return null; // prettier-ignore
  let below = formula.factor;
  for (const [name, value] of open.sizes) below = below.mul(value.pow(formula.powers[name] ?? 0) ?? 1);
  let left = size.value.div(below);
  const power = formula.powers[role] ?? 1;
  const pi = size.pi - formula.pi;
  if (form?.kind === 'with' && form.rounding !== undefined) return null;
  const piValue = form?.kind === 'with' ? form.pi : null;
  if (pi !== 0 && piValue !== null) left = pi > 0 ? left.mul(piValue) : left.div(piValue);
  const exact = pi === 0 || piValue !== null;
  const lead: RuleStep[] = [
    { reason: `The ${kind} of the ${known.shape} is`, expression: `${text(size.value)}${size.pi === 1 ? '\\pi' : ''}` },
    { reason: `The ${open.shape} has the same ${kind}. Divide by what else stands in its formula.`, expression: `${role === 'radius' ? 'r' : role.charAt(0)}${power > 1 ? `^${power}` : ''}=${text(size.value.mul(below.d))}\\div ${text(below.mul(below.d))}${pi === 0 ? '' : pi > 0 ? '\\times\\pi' : '\\div\\pi'}` }, // prettier-ignore
  ];
  const root = exact ? (power === 1 ? left : exactRoot(left, power === 2 ? 2 : 3)) : null;
  const number = exact ? Math.pow(left.valueOf(), 1 / power) : Math.pow(left.valueOf() * Math.PI ** pi, 1 / power);
  const twice = wish === 'diameter' ? 2 : 1;
  const rounded = form?.kind === 'places' || form?.kind === 'figures' ? roundedText(fromSide ? number * number : number * twice, form) : null; // prettier-ignore
  const value = root === null || (form !== null && form.kind !== 'exact' && form.kind !== 'with') ? rounded : text(fromSide ? root.mul(root) : root.mul(twice)); // prettier-ignore
  if (value === null || !/^[\d.]+$/.test(value)) return null;
  const last = fromSide ? 'Square it.' : power > 1 ? 'Take the root.' : twice === 2 ? 'Double it.' : '';
  const steps = last === '' && exact ? [] : [{ reason: last === '' ? 'So it is about' : last, expression: value }];
  return { question: `Work out $${text(size.value.mul(below.d))}\\div ${text(below.mul(below.d))}$`, lead, finish: () => ({ steps, answer: unit === '' ? value : `${value}\\text{ ${unit}}${fromSide ? '^2' : ''}` }) }; // prettier-ignore
}
