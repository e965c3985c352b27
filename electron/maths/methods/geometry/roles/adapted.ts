import type Fraction from 'fraction.js';

import type { Quantity } from '../../facts/measures.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';

function renamed(facts: FigureFacts, names: Readonly<Record<string, string>>): FigureFacts {
  const sizes = new Map<string, Quantity[]>();
  for (const [role, found] of facts.sizes) {
    const next = names[role] ?? role;
    sizes.set(next, [...(sizes.get(next) ?? []), ...found]);
  }
  return { ...facts, sizes, wishes: new Set([...facts.wishes].map((wish) => names[wish] ?? wish)) };
}

function withWish(facts: FigureFacts, wish: string): FigureFacts {
  return { ...facts, wishes: new Set([wish]) };
}

function withShape(facts: FigureFacts, shape: string): FigureFacts {
  return { ...facts, shapes: [shape] };
}

/** "5 by 4 by 12 all in cm": the unit that numbers without one have. */
function united(facts: FigureFacts): FigureFacts {
  const all = [...[...facts.sizes.values()].flat(), ...facts.products.flat()];
  if (facts.unit === '' || all.some(({ unit }) => unit !== '') || !/^(?:mm|cm|m|km|ft|in|yd|inches|feet|metres|meters)$/.test(facts.unit)) return facts; // prettier-ignore
  const short = { inches: 'in', feet: 'ft', metres: 'm', meters: 'm' }[facts.unit] ?? facts.unit;
  const put = (one: Quantity): Quantity => ({ ...one, unit: short, dimension: 1 });
  if ([...facts.sizes.keys()].some((role) => /area|volume|angle/.test(role))) return facts;
  return {
    ...facts,
    unit: '',
    sizes: new Map([...facts.sizes].map(([role, found]) => [role, found.map(put)])),
    products: facts.products.map((product) => product.map(put)),
  };
}

const COVERED = /\b(?:wrapp\w*|paper|paint\w*|card(?:board)?|cover\w*|leather|fabric|foil|coat\w*)\b/;
const SOLID = /^(?:cube|sphere)$/;

/** What the words of a question leave open and the sizes decide: an angle's degrees, which area a solid has. */
function measured(facts: FigureFacts): FigureFacts {
  const shapes = facts.shapes.some((shape) => / triangle$/.test(shape)) ? facts.shapes.filter((shape) => shape !== 'triangle') : facts.shapes; // prettier-ignore
  const sizes = new Map<string, Quantity[]>();
  for (const [role, found] of facts.sizes) {
    const name =
      role === 'area' &&
      SOLID.test(shapes.join()) &&
      COVERED.test(facts.given.text) &&
      !/\bfaces?\b|\b(?:one|each|every|single) side\b|\bpart\b/.test(facts.given.text)
        ? 'surface area'
        : role;
    const angle = role === 'included' || role === 'angle';
    sizes.set(name, angle ? found.map((one) => (one.unit === '' ? { ...one, unit: '°' } : one)) : found);
  }
  return { ...facts, shapes, sizes };
}

/** "30 cm tall, 20 cm wide and 6 cm deep": the three edges of a box, whatever they are called. */
function all3(facts: FigureFacts): Map<string, Quantity[]> | null {
  const edges = [...facts.sizes].flatMap(([role, found]) => (['length', 'width', 'height', 'depth'].includes(role) ? found : [null])); // prettier-ignore
  const [one, two, three, ...more] = edges;
  if (!one || !two || !three || more.length > 0) return null;
  return new Map([
    ['length', [one]],
    ['width', [two]],
    ['height', [three]],
  ]);
}

/** One flat thing that stands: its length and its height are the sides of a rectangle. */
const UPRIGHT = /\b(?:wall|fence|hoarding|billboard|banner|screen|panel|hedge|shed side)\b(?!.*\b(?:thick|deep|wide|walls|panels|top)\b)/; // prettier-ignore

/** The facts in the words of the shape: in the order in which they are to be tried. */
export function adapted(told: FigureFacts): readonly FigureFacts[] {
  const facts = measured(united(told));
  // The "long side" of a right-angled triangle beside a short one may be a leg or not.
  if (facts.shapes.includes('right-angled triangle') && facts.sizes.has('length') && /\blong(?:er)? side\b/.test(facts.given.text)) return []; // prettier-ignore
  const [wish = ''] = facts.wishes;
  const roles = [...facts.sizes.keys()];
  const has = (...names: readonly string[]): boolean => names.every((name) => roles.includes(name));
  const [shape = '', ...more] = facts.shapes.filter((one) => !(one === 'triangle' && facts.shapes.length > 1) && !(one === 'circle' && facts.shapes.includes('sector'))); // prettier-ignore
  if (facts.shapes.toSorted().join() === 'triangle,triangular prism') return [renamed(withShape(facts, 'triangular prism'), { width: 'base', across: 'base' })]; // prettier-ignore
  const crossed = crossSection(facts);
  if (crossed !== null) return [crossed];
  if (facts.shapes.length === 2 && facts.shapes.includes('pyramid') && facts.shapes.includes('square')) return [renamed(withShape(facts, 'square-based pyramid'), { base: 'side' })]; // prettier-ignore
  if (facts.shapes.toSorted().join() === 'pyramid,rectangle') return onRectangle(facts);
  if (more.length > 0) return [facts];
  // "The end of a tent is a triangle with base 2 m and height 1 m, and it is 3 m long."
  if (shape === 'triangle' && wish === 'volume' && roles.length === 3 && has('base', 'height', 'length') && facts.products.length === 0) return [withShape(facts, 'triangular prism')]; // prettier-ignore
  const list: FigureFacts[] = [];
  if (has('below') && facts.products.length === 1 && facts.products[0]?.length === 3) {
    const [sides = []] = facts.products;
    const named = ['length', 'width', 'height'].flatMap((name, at) => (sides[at] === undefined ? [] : [[name, [sides[at]]] as const])); // prettier-ignore
    return [{ ...withShape(facts, 'cuboid'), products: [], sizes: new Map([...facts.sizes, ...named.map(([name, one]): [string, Quantity[]] => [name, [...one]])]) }]; // prettier-ignore
  }
  if (wish === 'area' && shape === '' && facts.products.length === 0 && all3(facts) && /\b(?:card|cardboard|paper|paint|material|metal|wood|glass|wrap\w*|fabric|sheet)\b/.test(facts.given.text) && !/\b(?:top|lid|open|side|floor|base|wall|walls|bottom)\b/.test(facts.given.text)) return [{ ...withShape(withWish(facts, 'surface area'), 'cuboid'), sizes: all3(facts) ?? facts.sizes }]; // prettier-ignore
  if (shape === '' && has('length', 'height') && roles.length === 2 && facts.products.length === 0 && ['area', 'perimeter'].includes(wish) && UPRIGHT.test(facts.given.text)) list.push(rectangle(facts)); // prettier-ignore
  if (has('below', 'length', 'width', 'height') && shape === '') return [withShape(facts, 'cuboid')];
  if (has('reach') && !has('radius') && (has('angle') || (has('turns') && shape === 'circle'))) return adapted(renamed(facts, { reach: 'radius' })); // prettier-ignore
  if (shape === '' && has('volume') && wish === 'height' && roles.length === 3 && has('length', 'width')) list.push(withShape(facts, 'cuboid')); // prettier-ignore
  if (shape === '' && facts.products.length === 0 && /\bright[- ]?angled?\b/.test(facts.given.text) && roles.length === 1 && (has('leg') || has('two'))) list.push(rightTriangle(facts)); // prettier-ignore
  const equal = shape === 'isosceles triangle' ? equalAndBase(facts) : null;
  if (equal !== null) list.push(equal);
  if (shape === 'isosceles triangle') list.push(renamed(facts, { width: 'base', across: 'base', side: 'equal', leg: 'equal', slant: 'equal' })); // prettier-ignore
  if (['', 'rectangle'].includes(shape) && ['length', 'of length', 'other'].includes(wish) && !has('diagonal') && /\bdiagonal/.test(facts.given.text) && (has('length', 'width') || has('length', 'height') || has('width', 'height') || facts.products.length === 1)) list.push(rectangle(withWish(facts, 'diagonal'))); // prettier-ignore
  if (shape === '' && has('radius', 'angle') && roles.length === 2 && facts.products.length === 0) list.push(withShape(facts, 'sector')); // prettier-ignore
  if (shape === '' && facts.products.length === 0) {
    if (has('hypotenuse') || wish === 'hypotenuse') list.push(withShape(facts, 'right-angled triangle'));
    if (has('radius') && !has('height') && ['area', 'circumference', 'perimeter', 'diameter'].includes(wish)) list.push(withShape(facts, 'circle')); // prettier-ignore
    if (has('diameter') && !has('height') && ['area', 'circumference', 'perimeter', 'radius'].includes(wish)) list.push(withShape(facts, 'circle')); // prettier-ignore
    if (has('circumference') && ['area', 'radius', 'diameter'].includes(wish)) list.push(withShape(facts, 'circle'));
    if (has('area') && ['circumference', 'radius', 'diameter'].includes(wish)) list.push(withShape(facts, 'circle'));
    const sides = roles.filter((role) =>
      ['length', 'width', 'height', 'side', 'depth', 'other', 'across'].includes(role),
    );
    if (has('diagonal') && sides.length === 1 && roles.length === 2) list.push(rectangle(facts));
    if (wish === 'diagonal' && sides.length === 2 && roles.length === 2) list.push(rectangle(facts));
    if (wish === 'diagonal' && has('side') && roles.length === 1) list.push(withShape(facts, 'square'));
  }
  if (['', 'circle'].includes(shape) && (has('height') || has('depth')) && roles.length === 2 && (has('radius') || has('diameter') || has('across')) && (wish === 'volume' || wish === 'litres')) list.push(renamed(withShape(facts, 'cylinder'), { depth: 'height' })); // prettier-ignore
  if (has('reach') && roles.length === 1 && /\b(?:tether|within|reach|range|sprinkl|graz)/.test(facts.given.text) && wish === 'area' && (shape === '' || shape === 'circle')) list.push(renamed(withShape(facts, 'circle'), { reach: 'radius' })); // prettier-ignore
  const [product, ...others] = facts.products;
  if (product?.length === 2 && others.length === 0 && (has('volume') || has('height') || has('depth')) && roles.length === 1 && ['', 'cuboid', 'rectangle'].includes(shape)) // prettier-ignore
    list.push({ ...withShape(facts, 'cuboid'), products: [], sizes: new Map([...facts.sizes, ['length', [product[0] as Quantity]], ['width', [product[1] as Quantity]]]) }); // prettier-ignore
  if (shape === 'rectangle') list.push(rectangle(facts));
  if (shape === 'right-angled triangle' || (shape === '' && wish === 'hypotenuse')) list.push(rightTriangle(facts));
  if (shape === 'square' || shape === 'cube') list.push(renamed(facts, { length: 'side', width: 'side', height: 'side', other: 'side' })); // prettier-ignore
  if (shape === 'triangular prism' && has('base area')) list.push(withShape(facts, 'prism'));
  if (shape === 'prism' || shape === 'triangular prism') list.push(renamed(withShape(facts, 'prism'), { area: 'base area', height: 'length', 'of length': 'length' })); // prettier-ignore
  if (shape === 'circle' && wish === 'perimeter') list.push(withWish(facts, 'circumference'));
  if (shape === 'sector' && (wish === 'length' || wish === 'of length')) list.push(withWish(facts, 'arc'));
  return [...list, facts];
}

/** An isosceles triangle told by its three sides. */
function equalAndBase(facts: FigureFacts): FigureFacts | null {
  const sides = facts.sizes.get('three') ?? [];
  const [one, two, three] = sides.toSorted((a, b) => a.size.value.compare(b.size.value));
  if (facts.sizes.size !== 1 || one === undefined || two === undefined || three === undefined) return null;
  const same = (a: Quantity, b: Quantity): boolean => a.size.value.equals(b.size.value) && a.unit === b.unit;
  if (same(one, two) === same(two, three)) return null;
  return { ...facts, sizes: new Map([['equal', [two]], ['base', [same(one, two) ? three : one]]]) }; // prettier-ignore
}

/** A pyramid whose base is told by its two sides. */
function onRectangle(facts: FigureFacts): readonly FigureFacts[] {
  const [one, two] = facts.products[0] ?? [...(facts.sizes.get('length') ?? []), ...(facts.sizes.get('width') ?? [])];
  if (one === undefined || two === undefined || one.unit !== two.unit || facts.products.length > 1) return [facts];
  const rest = [...facts.sizes].filter(([role]) => role !== 'length' && role !== 'width');
  if (facts.products.length === 1 && rest.length !== facts.sizes.size) return [facts];
  const base: Quantity = { size: { value: one.size.value.mul(two.size.value), pi: false }, unit: one.unit, dimension: one.unit === '' ? 0 : 2 }; // prettier-ignore
  return [{ ...withShape(facts, 'pyramid'), products: [], sizes: new Map([...rest, ['base area', [base]]]) }];
}

/** A prism with a right-angled triangle, told by its sides, at each end. */
function crossSection(facts: FigureFacts): FigureFacts | null {
  if (!facts.shapes.includes('triangular prism') && !(facts.shapes.includes('prism') && facts.shapes.some((shape) => shape.includes('triangle')))) return null; // prettier-ignore
  const right = facts.shapes.includes('right-angled triangle');
  const ends = facts.sizes.get('three') ?? facts.sizes.get('leg') ?? facts.sizes.get('two') ?? [];
  const sorted = ends.toSorted((one, two) => one.size.value.compare(two.size.value));
  const [one, two, three] = sorted;
  if (!right || one === undefined || two === undefined) return null;
  const square = (side: Quantity): Fraction => side.size.value.mul(side.size.value);
  if (three !== undefined && !square(one).add(square(two)).equals(square(three))) return null;
  const rest = [...facts.sizes].filter(([role]) => !['three', 'leg', 'two', 'hypotenuse'].includes(role));
  if (rest.length !== 1 || !['length', 'height'].includes(rest[0]?.[0] ?? '') || one.unit !== two.unit) return null;
  const area: Quantity = { size: { value: one.size.value.mul(two.size.value).div(2), pi: false }, unit: one.unit, dimension: one.unit === '' ? 0 : 2 }; // prettier-ignore
  return {
    ...facts,
    shapes: ['prism'],
    sizes: new Map([
      ['length', rest[0]?.[1] ?? []],
      ['base area', [area]],
    ]),
  };
}

/** A rectangle has only a length and a width, whatever they are called. */
function rectangle(facts: FigureFacts): FigureFacts {
  const sizes = new Map<string, Quantity[]>();
  const sides: Quantity[] = [];
  for (const [role, found] of facts.sizes) {
    if (['length', 'width', 'height', 'side', 'leg', 'base', 'depth', 'two', 'across', 'other'].includes(role))
      sides.push(...found); // prettier-ignore
    else sizes.set(role, found);
  }
  sides.forEach((side, at) => sizes.set(['length', 'width'][at] ?? 'third', [side]));
  const [wish = ''] = facts.wishes;
  const side = ['length', 'width', 'height', 'side', 'leg', 'base', 'depth', 'other', 'size', 'of length'].includes(wish); // prettier-ignore
  return { ...facts, shapes: ['rectangle'], sizes, wishes: new Set([side ? 'other' : wish]) };
}

function rightTriangle(facts: FigureFacts): FigureFacts {
  const legs = renamed(facts, { two: 'leg', side: 'leg', base: 'leg', height: 'leg', other: 'leg', length: 'leg', width: 'leg' }); // prettier-ignore
  const [wish = ''] = facts.wishes;
  const leg = ['leg', 'side', 'base', 'height', 'of length', 'length'].includes(wish);
  return { ...legs, shapes: ['right-angled triangle'], wishes: new Set([leg ? 'other' : wish]) };
}
