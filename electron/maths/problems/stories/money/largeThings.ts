import Fraction from 'fraction.js';

import type { Difficulty } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins } from '../money.ts';

export const LARGE: readonly [string, ...string[]] = [
  'bike',
  'phone',
  'jacket',
  'laptop',
  'guitar',
  'tent',
  'camera',
  'games console',
  'watch',
  'coat',
  'sofa',
  'television',
  'pair of shoes',
  'desk',
  'dress',
  'shirt',
];

export function price(random: Random, difficulty: Difficulty): Fraction {
  if (difficulty === 1 && random.chance(0.5)) return new Fraction(random.whole(1, 12));
  return coins(5 * random.whole(4, 160));
}
