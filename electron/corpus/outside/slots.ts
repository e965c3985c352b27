import type { Random } from '../../maths/problems/random.ts';
import { PHRASES } from './phraseSlots.ts';

type Slot = (random: Random) => string;

function wholeSlot(low: number, high: number): Slot {
  return (random) => random.whole(low, high).toString();
}

function wordSlot(words: string): Slot {
  const [first = '', ...more] = words.split('|');
  return (random) => random.pick([first, ...more]);
}

/** What may stand between braces in a template. */
const SLOTS: Readonly<Record<string, Slot>> = {
  n: wholeSlot(2, 20),
  k: wholeSlot(2, 9),
  big: wholeSlot(20, 990),
  pc: wholeSlot(1, 95),
  deg: wholeSlot(10, 85),
  dec: (random) => `${random.whole(0, 60)}.${random.whole(1, 99)}`,
  sign: wordSlot('+|-'),
  x: wordSlot('x|x|x|y|t|n|a|z'),
  cmp: wordSlot('<|>|<=|>=|≤|≥|\\le|\\ge'),
  trig: wordSlot('sin|cos|tan'),
  name: wordSlot(
    'Anna|Ben|Carla|Dan|Ella|Farid|Grace|Hassan|Ivy|Jack|Kim|Leo|Maya|Noah|Olga|Priya|Sam|Tom|Zoe|Mr Jones',
  ),
  thing: wordSlot('apples|pens|books|sweets|tickets|marbles|stickers|oranges|pencils|coins|eggs|cards'),
  shape: wordSlot(
    'rectangle|triangle|circle|square|trapezium|parallelogram|cube|cylinder|cone|sphere|prism|pyramid|hexagon|rhombus|trapezoid',
  ),
  unit: wordSlot('cm|m|mm|km|inches|feet|miles|metres'),
  mass: wordSlot('kg|g|pounds|ounces|litres|ml|hours|minutes'),
  money: wordSlot('£|$|€'),
  topic: wordSlot(
    'photosynthesis|the French Revolution|gravity|Shakespeare|volcanoes|the Romans|DNA|climate change|football|the periodic table|dinosaurs|black holes|the water cycle|World War I|democracy|computers',
  ),
  place: wordSlot('France|Japan|Brazil|Kenya|Canada|Egypt|India|Peru|Norway|Spain|Mali|Chile'),
  lang: wordSlot('French|Spanish|German|Latin|Italian|Welsh|Arabic'),
  word: wordSlot('cat|house|river|green|window|school|friend|music|bread|morning|table|winter'),
  list: (random) =>
    Array.from({ length: random.whole(4, 8) }, () => random.whole(1, 30)).join(random.pick([', ', ',', ' '])),
  seq: (random) => {
    const [start, by] = [random.whole(1, 20), random.whole(2, 9)];
    return [0, 1, 2, 3].map((index) => start + by * index).join(', ');
  },
  poly: (random) =>
    random.pick([
      'x^2',
      'x^3',
      '3x^2+1',
      'x^2-4x',
      '2x+5',
      'x^4',
      'x^3-x',
      '5x^2',
      '1/x',
      'e^x',
      'x e^x',
      '\\sin x',
      'cos x',
      'ln x',
    ]),
  matrix: (random) => {
    const [a, b, c, d] = [1, 2, 3, 4].map(() => random.whole(-9, 9));
    return random.pick([
      `[[${a}, ${b}], [${c}, ${d}]]`,
      `(${a} ${b}; ${c} ${d})`,
      `\\begin{pmatrix}${a}&${b}\\\\${c}&${d}\\end{pmatrix}`,
    ]);
  },
  vec: (random) => {
    const [a, b, c] = [1, 2, 3].map(() => random.whole(-9, 9));
    return random.pick([`(${a}, ${b}, ${c})`, `${a}i + ${b}j + ${c}k`, `\\begin{pmatrix}${a}\\\\${b}\\end{pmatrix}`]);
  },
  complex: (random) => `${random.whole(1, 9)}${random.pick(['+', '-'])}${random.whole(2, 9)}i`,
  date: (random) => `${random.whole(1, 28)}/${random.whole(1, 12)}/${random.whole(1950, 2026)}`,
  year: wholeSlot(1066, 2024),
  language: wordSlot('Python|Java|JavaScript|C++|Excel|SQL|Scratch|HTML'),
  subject: wordSlot('history|geography|biology|chemistry|physics|English|art|music|religious studies|economics'),
  element: wordSlot('sodium|carbon|iron|oxygen|helium|copper|gold|calcium|chlorine|zinc'),
  day: wordSlot('Monday|Tuesday|Friday|Saturday|today|tomorrow|next week'),
  vertex: wordSlot('ABC|PQR|XYZ|DEF|KLM'),
  point: (random) => `(${random.whole(-9, 9)}, ${random.whole(-9, 9)})`,
  noise: (random) =>
    Array.from({ length: random.whole(3, 14) }, () =>
      random.pick(['a', 's', 'd', 'f', 'j', 'k', 'l', 'q', 'w', 'e', 'z', 'm', '7', ';', '?', ' ', '#', '%']),
    ).join(''),
};

function slotText(name: string, random: Random): string | null {
  const phrases = PHRASES[name];
  return phrases === undefined ? (SLOTS[name]?.(random) ?? null) : fill(random.pick(phrases), random);
}

/** Fills the braces of a template; a name that is no slot stays as it is, as in `\frac{a}{b}`. */
export function fill(template: string, random: Random): string {
  return template.replace(/\{([a-z]+)\}/gi, (whole, name: string) => slotText(name.toLowerCase(), random) ?? whole);
}
