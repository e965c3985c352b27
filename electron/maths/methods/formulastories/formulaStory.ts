import type Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';

/** What the formula of a story gives. */
export type Measured = 'velocity' | 'acceleration' | 'place' | 'money' | 'other';

/** What the last sentence wants: a value, a slope, when a value is taken, the largest value, a distance run. */
export type StoryWish =
  | { readonly kind: 'value'; readonly at: Fraction }
  | { readonly kind: 'velocity' | 'speed' | 'acceleration' | 'rate'; readonly at: Fraction }
  | { readonly kind: 'when'; readonly value: Fraction }
  | { readonly kind: 'rest' | 'greatest' | 'when greatest' }
  | { readonly kind: 'run'; readonly from: Fraction; readonly to: Fraction };

/** "The height h metres after t seconds is h = 20t − 5t². Find …": one formula in one letter, told in a story. */
export type FormulaStory = {
  readonly name: string;
  readonly letter: string;
  readonly body: Expression;
  readonly measured: Measured;
  /** Of the formula's values: `m`, `£`, or nothing where the story does not say. */
  readonly unit: string;
  /** Of its letter: `seconds`, `hours`; a bare `kilometre` where it is counted in things. */
  readonly time: string;
  readonly wish: StoryWish;
  readonly text: string;
};
