import type { NumberNode, RelationSign } from '../expression/expression.ts';

/**
 * What the tokeniser hands to the parser. Keyboard maths, Unicode and LaTeX have become one vocabulary here: `*`, `×`,
 * `\times` and "times" are all the sign ×.
 */
export type Token = TokenBody & {
  /** UTF-16 units from the start of the text. */
  readonly position: number;
  readonly end: number;
  /** White space before it; tells 3 1/2 from 31/2. */
  readonly spaced: boolean;
};

export type TokenBody =
  | { readonly kind: 'number'; readonly node: NumberNode; readonly digits: string }
  | { readonly kind: 'vulgar'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'letter'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: 'pi' | 'infinity' | 'e' | 'i' }
  /** A named function, under the name in `functionWords`. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly text: Sign }
  | { readonly kind: 'relation'; readonly sign: RelationSign }
  /** `sized`: written with `\left` or `\right`. `|` occurs here only when sized; bare bars are `bar` tokens. */
  | { readonly kind: 'open' | 'close'; readonly text: Bracket; readonly sized: boolean }
  | { readonly kind: 'bar' }
  | { readonly kind: 'separator'; readonly text: ',' | ';' | 'newline' | '&' }
  | { readonly kind: 'connective'; readonly text: 'and' | 'or' }
  | { readonly kind: 'setSign'; readonly text: '∈' | '∪' }
  | { readonly kind: 'named'; readonly text: 'emptySet' | 'reals' | 'everything' | 'nothing' }
  /** A LaTeX command with arguments, without its backslash; `begin` and `end` carry the environment. */
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'environment'; readonly edge: 'begin' | 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'currency'; readonly name: string }
  | { readonly kind: 'dots' }
  | { readonly kind: 'end' };

export type Sign = '+' | '-' | '±' | '∓' | '×' | '÷' | '/' | ':' | '^' | '_' | '!' | '%' | '°' | "'" | '√' | '∛' | '∜';

/** `group` is LaTeX's own pair of braces, `{` a pair that holds a set. */
export type Bracket = '(' | '[' | '{' | 'group' | '|' | 'floor' | 'ceiling';
