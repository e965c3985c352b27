import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { RuleStep } from '../../../outcomes.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';

/** The same figure told by other sizes, and the line that leads to them. */
export type Derived = { readonly facts: FigureFacts; readonly lead: readonly RuleStep[] };

type Rule = {
  readonly shapes: RegExp;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The new sizes in the order of `to`, and how the last one was found; `null` where it is not exact. */
  readonly find: (sizes: readonly Fraction[]) => readonly [sizes: readonly (Fraction | null)[], reason: string, line: string]; // prettier-ignore
};

const t = writeDecimal;

export function exactRoot(value: Fraction, power: 2 | 3 = 2): Fraction | null {
  if (value.compare(0) <= 0) return null;
  const root = power === 2 ? Math.sqrt(value.valueOf()) : Math.cbrt(value.valueOf());
  const near = new Fraction(Math.round(root * 1000), 1000);
  return near.pow(power)?.equals(value) === true ? near : null;
}

const zero = new Fraction(0);
const shown = (value: Fraction | null): string => t(value ?? zero);

const RULES: readonly Rule[] = [
  { shapes: /^square$/, from: ['perimeter'], to: ['side'], find: ([p = zero]) => [[p.div(4)], 'A square has four equal sides.', `${t(p)}\\div 4=${t(p.div(4))}`] }, // prettier-ignore
  { shapes: /^square$/, from: ['area'], to: ['side'], find: ([a = zero]) => [[exactRoot(a)], 'The side is the root of the area.', `\\sqrt{${t(a)}}=${shown(exactRoot(a))}`] }, // prettier-ignore
  { shapes: /^cube$/, from: ['volume'], to: ['side'], find: ([v = zero]) => [[exactRoot(v, 3)], 'The edge is the cube root of the volume.', `\\sqrt[3]{${t(v)}}=${shown(exactRoot(v, 3))}`] }, // prettier-ignore
  { shapes: /^cube$/, from: ['surface area'], to: ['side'], find: ([s = zero]) => [[exactRoot(s.div(6))], 'A cube has six equal faces: the edge is the root of one.', `\\sqrt{${t(s)}\\div 6}=${shown(exactRoot(s.div(6)))}`] }, // prettier-ignore
  { shapes: /^rectangle$/, from: ['perimeter', 'length'], to: ['length', 'width'], find: ([p = zero, l = zero]) => [[l, p.div(2).sub(l)], 'Length and width are half of the perimeter.', `${t(p)}\\div 2-${t(l)}=${t(p.div(2).sub(l))}`] }, // prettier-ignore
  { shapes: /^rectangle$/, from: ['area', 'length'], to: ['length', 'width'], find: ([a = zero, l = zero]) => [[l, l.equals(0) ? null : a.div(l)], 'Divide the area by the side.', `${t(a)}\\div ${t(l)}=${l.equals(0) ? '' : t(a.div(l))}`] }, // prettier-ignore
  { shapes: /^rectangle$/, from: ['diagonal', 'length'], to: ['length', 'width'], find: ([d = zero, l = zero]) => [[l, exactRoot(d.mul(d).sub(l.mul(l)))], 'By Pythagoras in half of the rectangle the other side is', `\\sqrt{${t(d)}^2-${t(l)}^2}=${shown(exactRoot(d.mul(d).sub(l.mul(l))))}`] }, // prettier-ignore
  { shapes: /^right-angled triangle$/, from: ['hypotenuse', 'leg'], to: ['leg', 'leg'], find: ([h = zero, l = zero]) => [[l, exactRoot(h.mul(h).sub(l.mul(l)))], 'By Pythagoras the other short side is', `\\sqrt{${t(h)}^2-${t(l)}^2}=${shown(exactRoot(h.mul(h).sub(l.mul(l))))}`] }, // prettier-ignore
  { shapes: /^right-angled triangle$/, from: ['leg', 'leg'], to: ['leg', 'leg', 'hypotenuse'], find: ([a = zero, b = zero]) => [[a, b, exactRoot(a.mul(a).add(b.mul(b)))], 'By Pythagoras the longest side is', `\\sqrt{${t(a)}^2+${t(b)}^2}=${shown(exactRoot(a.mul(a).add(b.mul(b))))}`] }, // prettier-ignore
  { shapes: /^isosceles triangle$/, from: ['equal', 'base'], to: ['base', 'height'], find: ([e = zero, b = zero]) => [[b, exactRoot(e.mul(e).sub(b.div(2).pow(2) ?? zero))], 'The height halves the base. By Pythagoras it is', `\\sqrt{${t(e)}^2-${t(b.div(2))}^2}=${shown(exactRoot(e.mul(e).sub(b.div(2).pow(2) ?? zero)))}`] }, // prettier-ignore
  { shapes: /^cuboid$/, from: ['length', 'width', 'height', 'below'], to: ['length', 'width', 'height'], find: ([l = zero, w = zero, h = zero, b = zero]) => [[l, w, h.sub(b)], 'It is not filled to the top: take that off the height.', `${t(h)}-${t(b)}=${t(h.sub(b))}`] }, // prettier-ignore
  { shapes: /^cylinder$/, from: ['radius', 'height', 'below'], to: ['radius', 'height'], find: ([r = zero, h = zero, b = zero]) => [[r, h.sub(b)], 'It is not filled to the top: take that off the height.', `${t(h)}-${t(b)}=${t(h.sub(b))}`] }, // prettier-ignore
  { shapes: /^cylinder$/, from: ['diameter', 'height', 'below'], to: ['diameter', 'height'], find: ([r = zero, h = zero, b = zero]) => [[r, h.sub(b)], 'It is not filled to the top: take that off the height.', `${t(h)}-${t(b)}=${t(h.sub(b))}`] }, // prettier-ignore
  { shapes: /^circle$/, from: ['circumference'], to: ['diameter'], find: ([c = zero]) => [[c], 'The circumference is $\\pi$ times the diameter.', `d=${t(c)}`] }, // prettier-ignore
];

/** All sizes by role, one entry for each quantity. */
function listed(facts: FigureFacts): readonly (readonly [string, Quantity])[] {
  return [...facts.sizes].flatMap(([role, found]) => found.map((one) => [role, one] as const));
}

const KEEPS_PI = new Set(['circumference']);

/** Every way to tell the figure by other sizes in one step. */
export function derived(facts: FigureFacts): readonly Derived[] {
  const [shape, ...more] = facts.shapes.filter((one) => one !== 'triangle');
  const sizes = listed(facts);
  const units = new Set(sizes.map(([, { unit }]) => unit));
  if (shape === undefined || more.length > 0 || units.size > 1 || facts.products.length > 0) return [];
  return RULES.flatMap((rule): readonly Derived[] => {
    const roles = sizes.map(([role]) => role);
    if (!rule.shapes.test(shape) || roles.length !== rule.from.length) return [];
    const sorted = rule.from.map((role) => sizes.find(([own]) => own === role)?.[1]);
    if (roles.toSorted().join() !== rule.from.toSorted().join() || sorted.some((one) => one === undefined)) return [];
    const values = rule.from.map((role, at) => sizes.filter(([own]) => own === role)[rule.from.slice(0, at).filter((one) => one === role).length]?.[1]); // prettier-ignore
    const pi = values.some((one) => one?.size.pi === true);
    if (pi !== KEEPS_PI.has(rule.from.join())) return [];
    const [found, reason, expression] = rule.find(values.map((one) => one?.size.value ?? zero));
    if (found.some((value) => value === null || value.compare(0) <= 0)) return [];
    const unit = [...units][0] ?? '';
    const next = new Map<string, Quantity[]>();
    found.forEach((value, at) => {
      const role = rule.to[at] ?? '';
      const quantity: Quantity = { size: { value: value ?? zero, pi: false }, unit, dimension: unit === '' ? 0 : 1 };
      next.set(role, [...(next.get(role) ?? []), quantity]);
    });
    return [{ facts: { ...facts, sizes: next }, lead: [{ reason, expression }] }];
  });
}
