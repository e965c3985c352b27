import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { fractionOf, plainNumbers, withDigits } from './storyText.ts';

type Operation = { readonly kind: 'add' | 'multiply' | 'square'; readonly by: Fraction; readonly words: string };

const N = String.raw`(-?\d+(?:\.\d+)?)`;
const OPERATIONS: readonly (readonly [source: string, make: (n: Fraction) => Operation])[] = [
  [
    `(?:multipl(?:y|ies|ied|ying)(?: (?:it|the number|the input|the result|that|this))? by|times(?: it)?(?: by)?|× ?|x (?=\\d)) ?${N}`,
    (n) => ({ kind: 'multiply', by: n, words: `times ${n.toString()}` }),
  ],
  [
    `(?:divid(?:e|es|ed|ing)(?: (?:it|the number|the input|the result|that|this))? by|÷ ?) ?${N}`,
    (n) => ({ kind: 'multiply', by: n.inverse(), words: `divided by ${n.toString()}` }),
  ],
  [
    `(?:add(?:s|ed|ing)?(?: on)?|plus|\\+ ?|increas(?:es?|ed) (?:it|the result) by) ?${N}`,
    (n) => ({ kind: 'add', by: n, words: `add ${n.toString()}` }),
  ],
  [
    `(?:subtract(?:s|ed|ing)?|tak(?:es?|ing) (?:away|off)|took (?:away|off)|minus|(?<=[,:] )- ?(?=\\d)) ?${N}`,
    (n) => ({ kind: 'add', by: n.neg(), words: `subtract ${n.toString()}` }),
  ],
];
const BARE: readonly (readonly [source: string, operation: Operation])[] = [
  [
    'doubl(?:es?|ed|ing)(?: (?:it|the number|the input|the result|that))?',
    { kind: 'multiply', by: new Fraction(2), words: 'double' },
  ],
  [
    '(?:tripl|trebl)(?:es?|ed|ing)(?: (?:it|the number|the input|the result|that))?',
    { kind: 'multiply', by: new Fraction(3), words: 'times 3' },
  ],
  [
    'halv(?:es?|ed|ing)(?: (?:it|the number|the input|the result|that))?',
    { kind: 'multiply', by: new Fraction(1, 2), words: 'halve' },
  ],
  [
    'squar(?:es?|ed|ing)(?: (?:it|the number|the input|the result|that))?',
    { kind: 'square', by: new Fraction(2), words: 'square' },
  ],
];
const IN = new RegExp(
  `\\b(?:input(?: of| is| was|=| number)*|(?:i |you |we |he |she )?(?:put|puts|feed|feeds|type|types|drop|enter|enters) (?:in )?|when|starting with|start with|goes in is|if|number in|for an input of) ?${N}(?: (?:goes in|is put in|is the input|in|is entered|is fed in|went in))?|${N} (?:goes in|is put in|is the input|is fed in|is entered|went in)`,
);
const OUT = new RegExp(
  `\\b(?:output(?: of| is| was|=| number)*|(?:comes?|came|got|get|gets|gives?|gave|produc(?:es|ed)|shows?|shown|ends? (?:up )?with|out) (?:out )?(?:is |was |as |a |the number )?|result(?: is| was)|answer(?: is| was)) ?${N}|${N} (?:comes? out|came out|is the output|was the output)`,
);
const ASKS_OUT =
  /\b(?:(?:what|which)(?: number)? (?:comes? out|is the output|would come out|will come out)|(?:find|what is|state|work out|give)(?: the)? output|output\?|out\?)/;
const ASKS_IN =
  /\b(?:in\?|(?:what|which)(?: number)? (?:went in|was put in|was the input|is the input|goes in|must go in|was fed in|was entered|(?:did|do|must|should) (?:i|you|we|he|she) (?:put|feed|type|start|enter)[a-z ]*)|(?:find|state|work out|give|what is|what was)(?: the)? (?:input|number that (?:went|was put) in))/;
const STEERS =
  /\b(?:not|unless|but|however|twice in a row|again|two machines|second machine|another machine|expression|rule|inverse|terms of|equal|same|n|x|function f)\b/;
const WORDS = new Set(
  'a an the function number machine machines has it this that takes then and first next after finally of its which in into out so with what is was the operations operation steps step rule box boxes if i you we he she do does will would when for each by from number input output find state comes come came went goes put puts to as follows'.split(
    ' ',
  ),
);

/** "Multiply by 4, then subtract 7": the operations in order; each word beside them must say nothing. */
function operationsIn(text: string): { readonly operations: readonly Operation[]; readonly rest: string } {
  const found: { readonly at: number; readonly operation: Operation }[] = [];
  let rest = text;
  const blank = (all: string): string => ' '.repeat(all.length);
  for (const [source, make] of OPERATIONS)
    rest = rest.replace(
      new RegExp(`(?<![a-z])${source}(?![\\d.]*\\d)`, 'g'),
      (all: string, digits: string, at: number) => {
        const value = fractionOf(digits);
        if (value === null || value.equals(0)) return all;
        found.push({ at, operation: make(value) });
        return blank(all);
      },
    );
  for (const [source, operation] of BARE)
    rest = rest.replace(new RegExp(`(?<![a-z])${source}(?![a-z])`, 'g'), (all: string, at: number) => {
      found.push({ at, operation });
      return blank(all);
    });
  return { operations: found.toSorted((one, two) => one.at - two.at).map(({ operation }) => operation), rest };
}

function applied(value: Fraction, { kind, by }: Operation): Fraction {
  return kind === 'add' ? value.add(by) : kind === 'multiply' ? value.mul(by) : value.mul(value);
}

function line(value: Fraction, { kind, by, words }: Operation): string {
  const [from, to] = [value, applied(value, { kind, by, words })].map(writeDecimal);
  const size = writeDecimal(by.abs());
  const under = kind === 'multiply' && by.n === 1n && by.d !== 1n;
  const sign =
    kind === 'add'
      ? by.s < 0n
        ? `-${size}`
        : `+${size}`
      : kind === 'square'
        ? '^2'
        : under
          ? `\\div ${by.d.toString()}`
          : `\\times ${size}`;
  const start = kind === 'square' && value.s < 0n ? `(${from ?? ''})` : (from ?? '');
  return `${start}${sign}=${to ?? ''}`;
}

function forwards(start: Fraction, operations: readonly Operation[]): RuleSolution {
  let value = start;
  const steps: RuleStep[] = [];
  for (const operation of operations) {
    steps.push({ reason: `The machine: ${operation.words}.`, expression: line(value, operation) });
    value = applied(value, operation);
  }
  return { topic: 'substitution-functions', method: 'machineRequests', steps, answer: writeDecimal(value) };
}

function backwards(end: Fraction, operations: readonly Operation[]): RuleSolution | null {
  let value = end;
  const steps: RuleStep[] = [];
  for (const { kind, by, words } of operations.toReversed()) {
    if (kind === 'square') return null;
    const undo: Operation = { kind, by: kind === 'add' ? by.neg() : by.inverse(), words };
    steps.push({ reason: `Undo "${words}".`, expression: line(value, undo) });
    value = applied(value, undo);
  }
  return { topic: 'substitution-functions', method: 'machineRequests', steps, answer: writeDecimal(value) };
}

/** A function machine: its output for an input, or back from the output to the input. */
export function machineRequests(problem: string): RuleSolution | null {
  if (!/\bmachine\b/i.test(problem) || problem.length > 300) return null;
  const text = withDigits(plainNumbers(problem))
    .toLowerCase()
    .replace(/[→➔⟶]+|->/g, ' , ')
    .replace(/\bthen\b/g, ' then ');
  if (STEERS.test(text)) return null;
  const [asksIn, asksOut] = [ASKS_IN.test(text), ASKS_OUT.test(text)];
  if (asksIn === asksOut) return null;
  const { operations, rest } = operationsIn(text.replace(asksIn ? ASKS_IN : ASKS_OUT, ' '));
  const told = (asksIn ? OUT : IN).exec(rest);
  const value = fractionOf(told?.[1] ?? told?.[2]);
  if (value === null || told === null || operations.length === 0) return null;
  const left = `${rest.slice(0, told.index)} ${rest.slice(told.index + told[0].length)}`;
  const words = left.match(/[^\s.,:;?!"'-]+/g) ?? [];
  if (!words.every((word) => WORDS.has(word))) return null;
  return asksIn ? backwards(value, operations) : forwards(value, operations);
}
