import { NUMBER } from './numbersIn.ts';

/** What a question tells of one shape, every word of it accounted for. */
export type ShapeFacts = {
  readonly shape: string;
  /** What is asked for: "area", "radius", "hypotenuse". */
  readonly asked: string;
  /** By name: "radius" → "5"; several of one name ("sides", "legs") in their order. */
  readonly sizes: ReadonlyMap<string, readonly string[]>;
  /** Of every length, or null. */
  readonly unit: string | null;
};

const UNIT = '(?:mm|cm|km|m|inches|inch|in|feet|foot|ft|yards?|yd|miles?|met(?:re|er)s?|centimet(?:re|er)s?|units?)';
const SQUARE = String.raw`(?:²|\^\{?2\}?| ?squared)`;
const CUBIC = String.raw`(?:³|\^\{?3\}?| ?cubed)`;
const SIZE = String.raw`(?<size>${NUMBER})(?: ?-?(?<unit>${UNIT}))?(?![a-z\d²³^]|\.\d)`;
const IS = '(?:(?: | of\\b| is\\b| are\\b|=| equal to\\b| measures\\b|:| an?\\b| the\\b| length|¦)*)';
/** What stays where the name of the shape stood: "the area of a ¦ 5 cm" tells no area. */
const SHAPE_STOOD = '¦';
const COMES_TO = `(?:(?: | of\\b| an?\\b| the\\b)*¦(?= *(?:is\\b|=|:|equal\\b|measures\\b)))?${IS.replace('|¦', '')}`;

const NAMES =
  'base radius|radius|diameter|diagonal|side length|side|edge|length|breadth|width|perpendicular height|vertical height|height|base|hypotenuse|hyp|(?:one|a|other|missing|the other|one of the) (?:leg|shorter side|side)|leg|r|d|l|w|h|b';
const PAIRS =
  'sides|legs|(?:two )?shorter sides|(?:two )?other sides|(?:two )?(?:perpendicular|short) sides|parallel sides|bases|diagonals|dimensions|edges';
const MEASURES = 'total surface area|surface area|curved surface area|area|circumference|perimeter|volume';
const ASKED = `${MEASURES}|hypotenuse|(?:space|longest|body|long|internal) diagonal|diagonal|radius|diameter|side length|side|edge|length|width|breadth|height|base|${'(?:missing|other|third) (?:leg|shorter side|side)'}|v`;

const SHAPES =
  'square pyramid|circle|right-?(?: ?angled?)? triangle|equilateral triangle|isosceles triangle|triangle|rectangle|square|cube|cuboid|rectangular prism|cylinder|cone|hemisphere|sphere|parallelogram|trapezium|trapezoid|rhombus|kite|box';

/** Words between the facts that say nothing of themselves. */
const IDLE =
  /\b(?:a|an|the|with|of|whose|has|have|having|and|its|is|are|that|which|it|this|find|calculate|work out|what is|what's|whats|wats|wat is|what|determine|given|measuring|measures?|equal to|long|solid|closed|if|for|when|where|compute|give|write down|state|in|s|as|so|you|i|need|how much|so the|please|need|get|exact|up|express|calculate|inside)\b|[,.;:=()?']/g;

/** A pyramid whose base is a square, in whatever order the two are named. */
const SQUARE_PYRAMID =
  /\b(?:the )?base of (?:a|the) pyramid is (?:a )?square\b|\bpyramid (?:stands on|has|with|having) a square base\b|\bsquare-based pyramid\b/;

/** "A cube with edges that are 5 cm long": every one of them. */
const ALL_SIDES =
  /\b(square|cube) (with|has|having|whose) (?:sides|edges) (?:(?:of|that are|which are|are|with)(?: length| lengths)? )(?=\d)/;

/** "A rectangular lawn" is a rectangle. */
const RECTANGULAR =
  /\brectangular (?:poster|field|garden|lawn|room|floor|playground|patio|plot|park|sheet|photo|picture|table|card|mat|rug|carpet|pen|yard|deck|sign|banner|flag|screen|door|window)\b/;

/** null where a word, a number or a second shape is left over, or no shape or nothing asked is named. */
export function shapeFactsIn(text: string): ShapeFacts | null {
  const reading = new Reading(
    text
      .replace(/right angled?(?= triangle)/g, 'right-angled')
      .replace(/(?<=[\d a-z])&(?= ?\d)/g, 'and')
      .replace(/ w (?=[a-z]+ )/g, ' with ')
      .replace(/(?:perpendicular )?distance between (?:(?:the|its) parallel sides|them)/g, 'height')
      .replace(/(?:they|which) are (?=\d[\d.]* ?[a-z]+ apart)/g, 'height ')
      .replace(/(?<=height \d[\d.]* ?[a-z]+) apart/g, '')
      .replace(/(?<=equilateral triangle (?:has|with) )sides of (?:length )?/g, 'side ')
      .replace(RECTANGULAR, 'rectangle')
      .replace(/\brectangular box\b/, 'box')
      .replace(SQUARE_PYRAMID, 'square pyramid')
      .replace(/(?<=square pyramid (?:with|has) )sides? of (?:length )?/, 'side ')
      .replace(/\bheight of the pyramid\b/, 'height')
      .replace(ALL_SIDES, '$1 $2 side ')
      .replace(/(?<=\d ?)in\.(?= )/g, 'in')
      .replace(/(?<=\w)'s\b/g, '')
      .replace(
        /\blengths? of (?:one|each|an?|the|its)?(?: of its)? ?(?=edge|side|hyp|(?:space |longest |body |long |internal )?diag|other)/g,
        '',
      ),
  );
  const shape = reading.take(new RegExp(`\\b(?<word>${SHAPES})\\b`), SHAPE_STOOD);
  // An edge of a pyramid may be one that slopes.
  if (shape === null || (shape === 'square pyramid' && /\bedges?\b/.test(text))) return null;
  reading.takeSizes();
  const asked = reading.take(new RegExp(`\\b(?<word>${ASKED})\\b`));
  reading.drop(
    new RegExp(
      `\\b(?:${shape}${shape.includes('triangle') ? '|triangle' : ''}${shape === 'square pyramid' ? '|pyramid' : ''})\\b|${SHAPE_STOOD}`,
      'g',
    ),
  );
  if (asked === null || !reading.isUsedUp()) return null;
  return {
    shape: shape.replace(/^right.*/, 'right triangle'),
    asked: askedName(asked),
    sizes: reading.sizes,
    unit: reading.unit(),
  };
}

class Reading {
  readonly sizes = new Map<string, readonly string[]>();
  private readonly units = new Set<string>();
  private rest: string;

  constructor(text: string) {
    this.rest = ` ${text} `;
  }

  /** The first word of the pattern; null when there is none. */
  take(pattern: RegExp, left = ''): string | null {
    const found = pattern.exec(this.rest);
    if (found === null) return null;
    this.blank(found.index, found[0].length, left);
    return found.groups?.['word'] ?? null;
  }

  drop(pattern: RegExp): void {
    this.rest = this.rest.replace(pattern, ' ');
  }

  takeSizes(): void {
    this.takeMeasured(
      new RegExp(
        `\\b(?<name>total surface area|surface area|area)${COMES_TO} ?(?<size>${NUMBER}) ?(?<unit>${UNIT})${SQUARE}(?![\\d])`,
      ),
    );
    this.takeMeasured(
      new RegExp(
        `\\b(?<name>total surface area|surface area|area)${COMES_TO} ?(?<size>${NUMBER}) square (?<unit>${UNIT})(?![a-z])`,
      ),
    );
    this.takeMeasured(
      new RegExp(`\\b(?<name>volume)${COMES_TO} ?(?<size>${NUMBER}) ?(?<unit>${UNIT})${CUBIC}(?![\\d])`),
    );
    this.takeMeasured(new RegExp(`\\b(?<name>volume)${COMES_TO} ?(?<size>${NUMBER}) cubic (?<unit>${UNIT})(?![a-z])`));
    this.takeMeasured(
      new RegExp(`\\b(?<name>circumference|perimeter)${COMES_TO} ?(?<size>${NUMBER}) ?(?<unit>${UNIT})(?![a-z\\d²³^])`),
    );
    const one = `(?<![\\d.-])(?<first>${NUMBER})(?: ?${UNIT})?`;
    const second = `(?<second>${NUMBER})(?: ?${UNIT})?`;
    this.takeNamed(
      new RegExp(`\\b(?<name>${PAIRS})\\b${IS} ${one}(?:,| and| by| x| ×) ${second}(?:,|,? and| by| x| ×) ${SIZE}`),
    );
    this.takeNamed(new RegExp(`\\b(?<name>${PAIRS})\\b${IS} ${one}(?:,| and| by| x| ×) ${SIZE}`));
    this.takeNamed(new RegExp(`${one} ?(?:by|x|×) ?${second} ?(?:by|x|×) ?${SIZE}`));
    this.takeNamed(new RegExp(`${one} ?(?:by|x|×) ?${SIZE}`));
    this.takeNamed(new RegExp(`\\b(?<name>${NAMES})\\b${IS} ?${SIZE}`));
    this.takeNamed(
      new RegExp(`(?<![\\d.-])${SIZE} (?:in |for the )?(?<name>${NAMES}|long|wide|high|tall|deep)\\b(?! ?=)`),
    );
  }

  /** An area, a volume, a way round, in a unit that is one. */
  private takeMeasured(pattern: RegExp): void {
    const found = pattern.exec(this.rest);
    const { name = '', size = '', unit = '' } = found?.groups ?? {};
    if (found === null) return;
    this.sizes.set(name.replace('total ', ''), [size]);
    this.units.add(short(unit));
    this.blank(found.index, found[0].length);
  }

  private takeNamed(pattern: RegExp): void {
    for (let found = pattern.exec(this.rest); found !== null; found = pattern.exec(this.rest)) {
      const { name, first, second, size } = found.groups ?? {};
      const all = [first, second, size].flatMap((one) => (one === undefined ? [] : [one]));
      const known = sizeName(name ?? 'sides');
      this.sizes.set(known, [...(this.sizes.get(known) ?? []), ...all]);
      this.addUnits(found[0], all.length);
      this.blank(found.index, found[0].length);
    }
  }

  /** "4 by 6 cm" gives one unit for both; "radius 5, height 3 cm" leaves the first open. */
  private addUnits(text: string, lengths: number): void {
    const named = [...text.matchAll(new RegExp(`(?<=\\d ?-?)(${UNIT})(?![a-z])`, 'g'))].map((one) =>
      short(one[1] ?? ''),
    );
    if (named.length === 0) this.units.add('');
    for (const unit of named) this.units.add(unit);
    if (named.length > lengths) this.units.add('?');
  }

  private blank(start: number, length: number, left = ''): void {
    this.rest = `${this.rest.slice(0, start)} ${left} ${this.rest.slice(start + length)}`;
  }

  isUsedUp(): boolean {
    return this.units.size === 1 && !this.units.has('?') && this.rest.replace(IDLE, ' ').trim() === '';
  }

  unit(): string | null {
    const [unit] = this.units;
    return unit === undefined || unit === '' || /^unit/.test(unit) ? null : unit;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  long: 'length',
  wide: 'width',
  breadth: 'width',
  high: 'height',
  tall: 'height',
  deep: 'height',
  edge: 'side',
  'side length': 'side',
  'base radius': 'radius',
  'perpendicular height': 'height',
  'vertical height': 'height',
  hyp: 'hypotenuse',
  bases: 'parallel sides',
  edges: 'sides',
  dimensions: 'sides',
  r: 'radius',
  d: 'diameter',
  l: 'length',
  w: 'width',
  h: 'height',
  b: 'base',
};

function sizeName(name: string): string {
  if (/legs|short(?:er)? sides|perpendicular sides|other sides/.test(name)) return 'legs';
  if (/leg$|shorter side$|(?:one|a|other|missing) side$|one of the side$/.test(name)) return 'leg';
  return NAMED[name] ?? name;
}

function askedName(asked: string): string {
  if (/(?:leg|side)$/.test(asked) && asked !== 'side') return 'leg';
  return asked === 'v' ? 'volume' : (NAMED[asked] ?? asked);
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^met/, 'm'],
  [/^centimet/, 'cm'],
  [/^in/, 'in'],
  [/^f[eot]/, 'ft'],
  [/^y/, 'yd'],
  [/^mile/, 'miles'],
];

function short(unit: string): string {
  return SHORT.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
}
