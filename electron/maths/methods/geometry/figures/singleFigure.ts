import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from './figureFacts.ts';
import { POWERS, commonUnit, formClause, typed, unitName, wishOf } from './figureQuestion.ts';

type Sizes = ReadonlyMap<string, readonly Quantity[]>;

/** Flat shapes and solids of which the product of three, or of two, is length, width (and height). */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  rectangle: ['length', 'width'],
  cuboid: ['length', 'width', 'height'],
  parallelogram: ['base', 'height'],
};
/** Roles that a shape calls by another name. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  circle: { across: 'diameter', perimeter: 'circumference', width: 'diameter', 'curved surface area': 'none' },
  semicircle: { across: 'diameter', width: 'diameter', base: 'diameter', length: 'diameter' },
  cylinder: { across: 'diameter', length: 'height', width: 'diameter', depth: 'height' },
  sphere: { across: 'diameter', width: 'diameter' },
  hemisphere: { across: 'diameter', width: 'diameter' },
  cone: { across: 'diameter', depth: 'height', width: 'diameter' },
  cube: { length: 'side', width: 'side', height: 'side' },
  square: { length: 'side', width: 'side', across: 'none' },
  rectangle: { height: 'width', side: 'length', depth: 'width', across: 'width' },
  cuboid: { depth: 'height' },
  prism: { height: 'length' },
  triangle: { length: 'base', width: 'base' },
  'square-based pyramid': { base: 'side', length: 'side', width: 'side' },
  'square-based cuboid': { base: 'side', length: 'height', width: 'side', depth: 'height' },
  'regular hexagon': { length: 'side' },
  'regular pentagon': { length: 'side' },
  'regular octagon': { length: 'side' },
  'equilateral triangle': { length: 'side', base: 'side' },
};
export const ROUND_THINGS = /\b(?:pond|plate|wheel|pizza|coin|disc|disk|trampoline|clock|roundabout|hoop|cd|frisbee|button|lid|fountain|merry-go-round|carousel|tyre|dartboard|manhole|pie|cake|ring|pancake|record|tree trunk|trunk|arena|crater|medal|badge|biscuit|cookie|drum|table|tabletop|cake tin|roundel|bracelet|lake|pool)\b/; // prettier-ignore
const SOLID_THINGS = /\b(?:box|tank|room|brick|block|container|crate|aquarium|pool|shoebox|carton|chest|fridge|freezer|skip|trunk|suitcase|case|hole|trench|parcel|package|safe|cupboard|wardrobe|slab|trough|planter|sandpit|sandbox|pit|ditch|basin|bath|tub|tray|drawer|boot|bin|cage|raised bed|vegetable bed|bar|ingot|loaf|cell|cabin|basement|cellar|reservoir)\b/; // prettier-ignore

/** The shape that is named, or that the sizes tell of a thing that is not. */
function shapeOf(facts: FigureFacts, sizes: Sizes): string | null {
  const named = facts.shapes.filter((shape) => !(shape === 'triangle' && facts.shapes.length > 1));
  const [only, ...more] = named.filter((shape) => !(shape === 'circle' && named.includes('sector')));
  if (more.length > 0) return null;
  const { text } = facts.given;
  if (only !== undefined && !(only === 'square' && facts.products.length > 0)) return only === 'circle' && sizes.has('angle') ? 'sector' : only; // prettier-ignore
  if (only !== undefined) return null;
  if (sizes.has('arc') || (sizes.has('radius') && sizes.has('angle'))) return 'sector';
  if (sizes.has('circumference')) return 'circle';
  if (facts.sizes.size === 1 && [...facts.wishes].some((wish) => ['circumference', 'radius', 'diameter'].includes(wish)) && (sizes.has('area') || sizes.has('radius') || sizes.has('diameter'))) return 'circle'; // prettier-ignore
  if ((sizes.has('radius') || sizes.has('diameter')) && (sizes.has('height') || sizes.has('length'))) return /\b(?:can|tin|pipe|mug|candle|drum|barrel|cup|glass|jar|log|tube|well|tank|rod|vase|pole|column|silo|roller|coin)\b/.test(text) ? 'cylinder' : null; // prettier-ignore
  if ((sizes.has('radius') || sizes.has('diameter') || sizes.has('across')) && /\b(?:ball|globe|orange|marble|balloon|planet|moon|earth|bubble|football|basketball)\b/.test(text)) return 'sphere'; // prettier-ignore
  if ((sizes.has('radius') || sizes.has('diameter') || sizes.has('across')) && ROUND_THINGS.test(text)) return 'circle';
  const [product, ...others] = facts.products;
  if (others.length > 0) return null;
  if (product?.length === 3 || (['length', 'width', 'height'].every((role) => sizes.has(role)) && SOLID_THINGS.test(text))) return 'cuboid'; // prettier-ignore
  if (product?.length === 2 || (sizes.has('length') && sizes.has('width')) || (sizes.has('width') && sizes.has('height'))) return 'rectangle'; // prettier-ignore
  return null;
}

/** The sizes under the names that the shape has for them; `null` where two would share one. */
export function namedSizes(shape: string, facts: FigureFacts): Map<string, readonly Quantity[]> | null {
  const sizes = new Map<string, readonly Quantity[]>();
  const names = RENAMED[shape] ?? {};
  const put = (role: string, found: readonly Quantity[]): boolean => {
    const clash = sizes.has(role) || role === 'none';
    sizes.set(role, found);
    return !clash;
  };
  for (const [told, found] of facts.sizes) {
    const role = told === 'leg' && !shape.includes('triangle') ? 'side' : told;
    const keeps = shape === 'rectangle' && role === 'height' && facts.sizes.has('width') ? 'length' : undefined;
    if (!put(keeps ?? names[role] ?? role, found)) return null;
  }
  const [product, ...more] = facts.products;
  const dimensions = NAMED[shape];
  if (more.length > 0 || (product !== undefined && dimensions?.length !== product.length)) return null;
  if (product !== undefined && !product.every((one, at) => put(dimensions?.[at] ?? '', [one]))) return null;
  return sizes;
}

const LIST_NAMES: Readonly<Record<string, string>> = {
  parallel: 'parallel sides',
  diagonal: 'diagonals',
  three: 'sides',
  leg: 'shorter sides',
  two: 'sides',
};

function written(role: string, found: readonly Quantity[], unit: string): string {
  const power = POWERS[role] ?? 1;
  const values = found.map((one) => typed(one, unit, power));
  if (values.length === 1) return `${role === 'arc' ? 'arc length' : role === 'slant' ? 'slant height' : role === 'base area' ? 'cross-sectional area' : role} ${values[0] ?? ''}`; // prettier-ignore
  return `${LIST_NAMES[role] ?? `${role}s`} ${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`;
}

/** What the shape calls what is asked. */
function wantedOf(shape: string, facts: FigureFacts, sizes: Sizes): string | null {
  const wish = wishOf(facts);
  if (wish === null) return null;
  const names = RENAMED[shape] ?? {};
  if (shape === 'circle') return wish === 'perimeter' || wish === 'far' ? (wish === 'far' ? null : 'circumference') : wish === 'of length' || wish === 'length' ? null : wish; // prettier-ignore
  if (shape === 'rectangle' && (wish === 'other' || wish === 'of length' || wish === 'length' || wish === 'width' || wish === 'height' || wish === 'side')) // prettier-ignore
    return sizes.has('length') ? (sizes.has('width') || wish === 'length' ? null : 'width') : wish === 'width' ? null : 'length'; // prettier-ignore
  if (wish === 'of length') return shape === 'sector' && facts.given.text.includes('arc') ? 'arc length' : shape === 'prism' ? 'length' : null; // prettier-ignore
  if (wish === 'arc') return 'arc length';
  if (wish === 'circumference') return shape === 'semicircle' || shape === 'sector' ? null : 'perimeter';
  if (wish === 'height' && shape === 'prism') return 'length';
  if (wish === 'slant') return 'slant height';
  return names[wish] ?? wish;
}

/** Questions about one figure, all of them in the one form that the rules read. */
export function singleFigure(facts: FigureFacts): Rewording | null {
  if (facts.prices.length > 0 || facts.given.points.length > 0 || facts.sizes.has('turns') || facts.sizes.has('path')) return null; // prettier-ignore
  if ([...facts.flags].some((flag) => !['whole', 'how many units'].includes(flag))) return null;
  const shape = shapeOf(facts, facts.sizes);
  const sizes = shape === null ? null : namedSizes(shape, facts);
  if (shape === null || sizes === null) return null;
  const litres = facts.wishes.has('litres');
  if (litres) {
    facts.wishes.delete('volume');
    facts.wishes.delete('litres');
    facts.wishes.add('volume');
  }
  const wanted = wantedOf(shape, facts, sizes);
  if (wanted === null || wanted === 'none' || sizes.has(wanted)) return null;
  const power = POWERS[wanted] ?? 1;
  if (facts.unit !== '' && wanted !== 'angle' && (/^square/.test(facts.unit) ? 2 : /^cubic/.test(facts.unit) ? 3 : 1) !== power) return null; // prettier-ignore
  const { nearest } = facts.given.plain;
  const asked = facts.unit !== '' ? facts.unit : nearest !== null && !/whole|integer|degree|tenth|hundredth/.test(nearest) ? nearest : ''; // prettier-ignore
  const unit = commonUnit(facts, asked);
  if (unit === null || (litres && unit !== 'cm' && unit !== 'm')) return null;
  const told = [...sizes].map(([role, found]) => written(role, found, role === 'angle' ? '' : unit));
  const list = told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}` : (told[0] ?? '');
  const article = /^[aeio]/.test(shape) ? 'an' : 'a';
  const question = `Find the ${wanted}${litres ? ' in litres' : ''} of ${article} ${shape} with ${list}.${formClause(facts)}`;
  if (!litres) return { question };
  return { question: `Find the volume of ${article} ${shape} with ${list} in litres.` };
}

export { shapeOf, unitName };
