import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';

/** What students and books call the topics. */
const NAMES: Readonly<Record<string, Words>> = {
  'algebraic-fractions': ['algebraic fractions', 'Algebraic fractions', 'rational expressions'],
  averages: ['averages', 'Averages', 'mean, median and mode', 'statistics', 'Data handling'],
  'changing-the-subject': ['changing the subject', 'rearranging formulas', 'Formulae', 'literal equations'],
  circles: ['circles', 'Circles', 'circle geometry', 'Circles and solids'],
  decimals: ['decimals', 'Decimals', 'rounding and decimals'],
  derivatives: ['derivatives', 'Differentiation', 'differentiation', 'Calculus'],
  expanding: ['expanding brackets', 'Expanding brackets', 'algebra', 'multiplying out'],
  'exponentials-logarithms': ['logarithms', 'logs', 'Exponentials and logarithms'],
  factorising: ['factorising', 'Factorising', 'factoring', 'Factoring polynomials'],
  'factors-multiples-primes': ['factors and multiples', 'Primes and factors', 'number theory for beginners'],
  fractions: ['fractions', 'Fractions', 'Working with fractions'],
  inequalities: ['inequalities', 'Inequalities'],
  integers: ['negative numbers', 'Negative numbers', 'integers', 'directed numbers'],
  integrals: ['integration', 'Integration', 'integrals', 'Calculus'],
  'like-terms': ['collecting like terms', 'like terms', 'Algebra', 'Simplifying'],
  limits: ['limits', 'Limits', 'Calculus'],
  'linear-equations': ['equations', 'Linear equations', 'linear equations', 'Algebra'],
  'order-of-operations': ['order of operations', 'BIDMAS', 'BODMAS', 'PEMDAS'],
  percentages: ['percentages', 'Percentages', 'percents'],
  'perimeter-area-volume': ['area and volume', 'Perimeter, area and volume', 'mensuration', 'Geometry'],
  'powers-roots': ['powers and roots', 'Indices', 'exponents', 'laws of indices'],
  probability: ['probability', 'Probability', 'chance'],
  pythagoras: ["Pythagoras' theorem", 'Pythagoras', 'right triangles', 'Pythagorean theorem'],
  'quadratic-equations': ['quadratics', 'Quadratic equations', 'quadratic equations'],
  'ratio-proportion': ['ratio', 'Ratio and proportion', 'ratios', 'proportion'],
  sequences: ['sequences', 'Sequences', 'sequences and series'],
  'simultaneous-equations': ['simultaneous equations', 'systems of equations', 'Simultaneous equations'],
  'straight-lines': ['straight lines', 'Coordinate geometry', 'linear graphs', 'y = mx + c'],
  'substitution-functions': ['functions', 'Substitution', 'Functions', 'substituting'],
  surds: ['surds', 'Surds', 'radicals'],
  trigonometry: ['trigonometry', 'Trigonometry', 'trig', 'SOHCAHTOA'],
  units: ['units', 'Converting units', 'Metric units', 'unit conversion'],
  'words-ages': ['age problems', 'word problems', 'Word problems'],
  'words-money': ['money problems', 'money', 'word problems', 'Money'],
  'words-numbers': ['number puzzles', 'word problems', 'Word problems'],
  'words-speed': ['speed, distance and time', 'Speed', 'word problems', 'rates'],
};

const [FIRST = ['maths'] as Words, ...OTHERS] = Object.values(NAMES);

/** A name for the topic as people write it; any name for what belongs to none. */
export function topicName(topic: string, random: Random): string {
  return random.pick(NAMES[topic] ?? random.pick<Words>([FIRST, ...OTHERS]));
}
