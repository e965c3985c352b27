import Fraction from 'fraction.js';

/** `coefficient · π^pi · name^power · …` */
export type Term = {
  readonly coefficient: Fraction;
  readonly pi: 0 | 1;
  readonly powers: Readonly<Record<string, number>>;
};

/** `left^power = term + term + …` */
export type ShapeFormula = { readonly left: string; readonly power: number; readonly terms: readonly Term[] };

const ROUND = ['diameter = 2 radius', 'circumference = 2 π radius'];

/** What holds in each shape; names of two words are joined by a low line. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  circle: [...ROUND, 'area = π radius^2'],
  semicircle: ['diameter = 2 radius', 'area = 1/2 π radius^2', 'arc = π radius', 'perimeter = π radius + 2 radius'],
  'quarter circle': ['area = 1/4 π radius^2', 'arc = 1/2 π radius', 'perimeter = 1/2 π radius + 2 radius'],
  sector: [
    'diameter = 2 radius',
    'arc = 1/180 π radius angle',
    'area = 1/360 π radius^2 angle',
    'area = 1/2 arc radius',
    'arc = radius radians',
    'area = 1/2 radius^2 radians',
    'perimeter = arc + 2 radius',
  ],
  sphere: [...ROUND, 'volume = 4/3 π radius^3', 'surface_area = 4 π radius^2'],
  hemisphere: [
    'diameter = 2 radius',
    'volume = 2/3 π radius^3',
    'curved_surface_area = 2 π radius^2',
    'surface_area = 3 π radius^2',
  ],
  cylinder: [
    ...ROUND,
    'base_area = π radius^2',
    'volume = π radius^2 height',
    'volume = base_area height',
    'curved_surface_area = 2 π radius height',
    'curved_surface_area = circumference height',
    'surface_area = 2 π radius^2 + 2 π radius height',
  ],
  cone: [
    ...ROUND,
    'base_area = π radius^2',
    'volume = 1/3 π radius^2 height',
    'volume = 1/3 base_area height',
    'slant^2 = radius^2 + height^2',
    'curved_surface_area = π radius slant',
    'surface_area = π radius^2 + π radius slant',
  ],
  square: ['perimeter = 4 side', 'area = side^2', 'diagonal^2 = 2 side^2'],
  cube: ['volume = side^3', 'surface_area = 6 side^2', 'base_area = side^2', 'diagonal^2 = 3 side^2'],
  rectangle: ['perimeter = 2 length + 2 width', 'area = length width', 'diagonal^2 = length^2 + width^2'],
  cuboid: [
    'volume = length width height',
    'base_area = length width',
    'volume = base_area height',
    'surface_area = 2 length width + 2 length height + 2 width height',
    'walls = 2 length height + 2 width height',
    'diagonal^2 = length^2 + width^2 + height^2',
  ],
  'square-based cuboid': [
    'base_area = side^2',
    'volume = side^2 height',
    'volume = base_area height',
    'surface_area = 2 side^2 + 4 side height',
  ],
  parallelogram: ['area = base height', 'perimeter = 2 base + 2 side'],
  triangle: ['area = 1/2 base height'],
  'right-angled triangle': [
    'hypotenuse^2 = leg^2 + leg_two^2',
    'area = 1/2 leg leg_two',
    'perimeter = leg + leg_two + hypotenuse',
  ],
  'isosceles triangle': ['equal^2 = height^2 + 1/4 base^2', 'area = 1/2 base height', 'perimeter = base + 2 equal'],
  'equilateral triangle': ['perimeter = 3 side', 'height^2 = 3/4 side^2', 'area^2 = 3/16 side^4'],
  rhombus: ['perimeter = 4 side', 'area = 1/2 diagonal diagonal_two', 'side^2 = 1/4 diagonal^2 + 1/4 diagonal_two^2'],
  kite: ['area = 1/2 diagonal diagonal_two'],
  trapezium: ['area = 1/2 parallel height + 1/2 parallel_two height'],
  prism: ['volume = base_area length'],
  pyramid: ['volume = 1/3 base_area height'],
  'square-based pyramid': ['base_area = side^2', 'volume = 1/3 side^2 height', 'volume = 1/3 base_area height'],
  'regular pentagon': ['perimeter = 5 side'],
  'regular hexagon': ['perimeter = 6 side', 'area^2 = 27/4 side^4'],
  'regular octagon': ['perimeter = 8 side'],
};

function termOf(source: string): Term {
  let coefficient = new Fraction(1);
  let pi: 0 | 1 = 0;
  const powers: Record<string, number> = {};
  for (const part of source.split(' ')) {
    const [name = '', times = '1'] = part.split('^');
    if (/^\d/.test(part)) coefficient = new Fraction(part);
    else if (part === 'π') pi = 1;
    else powers[name.replaceAll('_', ' ')] = Number(times);
  }
  return { coefficient, pi, powers };
}

function formulaOf(source: string): ShapeFormula {
  const [left = '', right = ''] = source.split(' = ');
  const [name = '', power = '1'] = left.split('^');
  return { left: name.replaceAll('_', ' '), power: Number(power), terms: right.split(' + ').map(termOf) };
}

const FORMULAS = new Map(Object.entries(SOURCES).map(([shape, sources]) => [shape, sources.map(formulaOf)]));

/** What holds in a shape; nothing for a shape that is not known. */
export function formulasOf(shape: string): readonly ShapeFormula[] {
  return FORMULAS.get(shape) ?? [];
}

const LETTERS: Readonly<Record<string, string>> = {
  radius: 'r', diameter: 'd', circumference: 'C', area: 'A', 'base area': 'B', volume: 'V', 'surface area': 'S',
  'curved surface area': 'S', perimeter: 'P', arc: 'L', angle: '\\theta', radians: '\\theta', walls: 'A', height: 'h', length: 'l', width: 'w', side: 's',
  slant: 'l', diagonal: 'd', 'diagonal two': 'e', base: 'b', equal: 'a', hypotenuse: 'c', leg: 'a', 'leg two': 'b',
  parallel: 'a', 'parallel two': 'b',
}; // prettier-ignore

export function letterOf(name: string): string {
  return LETTERS[name] ?? 'x';
}

const withPower = (text: string, power: number): string => (power === 1 ? text : `${text}^${power}`);

/** The right side of a formula with letters, or with numbers for those that `numbers` knows. */
export function writeTerms(terms: readonly Term[], numbers: (name: string) => string | null): string {
  return terms
    .map(({ coefficient, pi, powers }) => {
      const front = coefficient.equals(1) ? [] : [coefficient.d === 1n ? `${coefficient.n}` : `\\frac{${coefficient.n}}{${coefficient.d}}`]; // prettier-ignore
      const names = Object.entries(powers).map(([name, power]) => {
        const number = numbers(name);
        return withPower(number === null ? letterOf(name) : power > 1 && /\\/.test(number) ? `(${number})` : number, power); // prettier-ignore
      });
      return [...front, ...(pi === 1 ? ['\\pi'] : []), ...names].join('\\times ');
    })
    .join('+');
}

export function writeLeft({ left, power }: ShapeFormula): string {
  return withPower(letterOf(left), power);
}
