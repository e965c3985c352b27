import type Fraction from 'fraction.js';

/**
 * The one form every reader writes into and every rule works on. It keeps what was written (a difference is a sum
 * with a `negative` term, 0.5 remembers its decimals), because pupils are marked on what they wrote; simplifying is
 * the business of `algebra/`. Nodes are plain frozen data: build them with `build.ts`, compare them by rule, never
 * by identity.
 */
export type Expression =
  | NumberNode
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  /** A sum of one term is a bracket that was written where signs meet: 5 + (−3) is a sum of 5 and a sum of −3. */
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  /** `sign` is present only when ÷ or : was written, not a fraction: it changes how it prints, never what it means. */
  | {
      readonly kind: 'quotient';
      readonly numerator: Expression;
      readonly denominator: Expression;
      readonly sign?: '÷' | ':';
    }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'plusMinus'; readonly operand: Expression }
  | { readonly kind: 'mixed'; readonly whole: Expression; readonly part: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Expression[] }
  | { readonly kind: 'derivative'; readonly body: Expression; readonly variable: string; readonly order: number }
  | {
      readonly kind: 'integral';
      readonly body: Expression;
      readonly variable: string;
      readonly from?: Expression;
      readonly to?: Expression;
    }
  | {
      readonly kind: 'limit';
      readonly body: Expression;
      readonly variable: string;
      readonly to: Expression;
      readonly side?: 'left' | 'right';
    }
  | {
      readonly kind: 'series';
      readonly of: 'sum' | 'product';
      readonly body: Expression;
      readonly variable: string;
      readonly from: Expression;
      readonly to: Expression;
    }
  | { readonly kind: 'apply'; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'quantity'; readonly value: Expression; readonly unit: string };

/**
 * A literal; `decimals` is the number of digits written after the point, absent for whole numbers. `recurring` counts
 * how many of them repeat for ever: 0.1666… is 1/6 with two decimals, one of them recurring.
 */
export type NumberNode = {
  readonly kind: 'number';
  readonly value: Fraction;
  readonly decimals?: number;
  readonly recurring?: number;
};

export type ConstantName = 'pi' | 'e' | 'i' | 'infinity';

/**
 * `root` has operands [radicand, index]; `log` has [argument, base], or [argument] alone when no base was written
 * (base 10 at school); `binomial` has [n, k]; `degrees` and `percent` hold the number before ° and %. The others are as
 * in every textbook.
 */
export type FunctionName =
  | 'sqrt'
  | 'root'
  | 'abs'
  | 'ln'
  | 'log'
  | 'exp'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'sec'
  | 'csc'
  | 'cot'
  | 'arcsin'
  | 'arccos'
  | 'arctan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'floor'
  | 'ceiling'
  | 'factorial'
  | 'binomial'
  | 'sign'
  | 'min'
  | 'max'
  | 'gcd'
  | 'lcm'
  | 'percent'
  | 'degrees';

export type RelationSign = '=' | '≠' | '<' | '≤' | '>' | '≥' | '≈';

/** One line of mathematics as a claim. A bare expression claims nothing until it is set beside another. */
export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'relation'; readonly sides: readonly Expression[]; readonly signs: readonly RelationSign[] }
  /** A system: every part holds at once ("and", a `cases` block, `;`). */
  | { readonly kind: 'all'; readonly parts: readonly Statement[] }
  /** Alternatives: "x = 1 or x = 2". */
  | { readonly kind: 'any'; readonly parts: readonly Statement[] }
  /** "no solution" (`false`), "all real numbers" (`true`). */
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'set'; readonly elements: readonly Expression[] }
  | { readonly kind: 'tuple'; readonly elements: readonly Expression[] }
  | {
      readonly kind: 'interval';
      readonly from: Expression;
      readonly to: Expression;
      readonly closedFrom: boolean;
      readonly closedTo: boolean;
    }
  | { readonly kind: 'union'; readonly parts: readonly Statement[] }
  /** "x ∈ [0, 1)" and its kin. */
  | { readonly kind: 'member'; readonly element: Expression; readonly of: Statement }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Expression[])[] }
  /** A word or a choice letter given as an answer ("B", "Tuesday", "even"). */
  | { readonly kind: 'words'; readonly text: string };
