import type { Random } from '../../maths/problems/random.ts';

/** British and American words for the same thing, as they stand in wordings. Both are read by the rules. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['factorise', 'factorize'],
  ['factorising', 'factoring'],
  ['rationalise', 'rationalize'],
  ['simplest surd form', 'simplest radical form'],
  ['centre', 'center'],
  ['metres', 'meters'],
  ['metre', 'meter'],
  ['litres', 'liters'],
  ['litre', 'liter'],
  ['colour', 'color'],
  ['colours', 'colors'],
  ['per cent', 'percent'],
  ['travelling', 'traveling'],
  ['travelled', 'traveled'],
  ['maths', 'math'],
  ['brackets', 'parentheses'],
  ['gradient', 'slope'],
  ['highest common factor', 'greatest common factor'],
  ['HCF', 'GCF'],
  ['lowest common multiple', 'least common multiple'],
  ['right-angled triangle', 'right triangle'],
  ['trapezium', 'trapezoid'],
  ['shop', 'store'],
  ['shopkeeper', 'storekeeper'],
  ['lorry', 'truck'],
  ['motorway', 'highway'],
  ['pupils', 'students'],
  ['aeroplane', 'airplane'],
  ['holiday', 'vacation'],
  ['anticlockwise', 'counterclockwise'],
  ['whilst', 'while'],
];

function matcher(word: string): RegExp {
  return new RegExp(`(?<![a-z{\\\\-])${word}(?![a-z}-])`, 'gi');
}

const WORDS = PAIRS.map(([british, american]) => [matcher(british), american, matcher(american), british] as const);

function likeCased(found: string, word: string): string {
  if (/^[A-Z]/.test(found)) return word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}

/** The wording in American or, less often, in British English. Marks are left alone. */
export function swapSpelling(words: string, random: Random): string {
  const american = random.chance(0.7);
  return WORDS.reduce((text, [british, us, americanWord, uk]) => {
    const [from, to] = american ? [british, us] : [americanWord, uk];
    return text.replace(from, (found) => likeCased(found, to));
  }, words);
}
