import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';
import { factsIn, treeLatex, unknownsIn, valueOf } from './numberTree.ts';
import type { NumberTree, Operator } from './numberTree.ts';

export type Undone = { readonly value: Fraction; readonly steps: readonly RuleStep[]; readonly answer: string };

function isFractional(tree: NumberTree): boolean {
  if (tree.kind === 'number') return tree.latex.includes('\\frac');
  if (tree.kind === 'root') return isFractional(tree.of);
  return tree.kind === 'operation' && (isFractional(tree.left) || isFractional(tree.right));
}

type Undo = { readonly reason: string; readonly sign: Operator; readonly swapped: boolean };

/** What takes the known operand away from the result; `swapped`: the result is what is taken from the operand. */
function undoOf(sign: Operator, unknownLeft: boolean): Undo | null {
  switch (sign) {
    case '+':
      return { reason: 'The opposite of adding is subtracting.', sign: '-', swapped: false };
    case '-':
      return unknownLeft
        ? { reason: 'The opposite of subtracting is adding.', sign: '+', swapped: false }
        : { reason: 'Subtract the result to see what was taken away.', sign: '-', swapped: true };
    case '×':
      return { reason: 'The opposite of multiplying is dividing.', sign: '÷', swapped: false };
    case '÷':
      return unknownLeft
        ? { reason: 'The opposite of dividing is multiplying.', sign: '×', swapped: false }
        : { reason: 'Divide by the result to see what it was divided by.', sign: '÷', swapped: true };
    case '^':
      return null;
  }
}

const LATEX: Readonly<Record<string, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };

function calculated(sign: Operator, left: Fraction, right: Fraction): Fraction | null {
  if (sign === '+') return left.add(right);
  if (sign === '-') return left.sub(right);
  if (sign === '×') return left.mul(right);
  return right.equals(0) ? null : left.div(right);
}

/** Finds the one unknown of `left = right` by undoing what was done to it, last first. */
export function undone(left: NumberTree, right: NumberTree): Undone | null {
  if (unknownsIn(left) + unknownsIn(right) !== 1) return null;
  const [told, goal] = unknownsIn(left) === 1 ? [left, right] : [right, left];
  const start = valueOf(goal);
  if (start === null || told.kind === 'unknown') return null;
  const write = isFractional(left) || isFractional(right) ? writeNumber : writeDecimal;
  const guarded = (value: Fraction): string => (value.s < 0n ? `(${write(value)})` : write(value));
  const steps: RuleStep[] = [...factsIn(told), ...factsIn(goal)].flatMap((one) => one.steps);
  steps.push({ reason: 'Write it with a box for the number.', expression: `${treeLatex(told)}=${write(start)}` });
  let tree: NumberTree = told;
  let value = start;
  while (tree.kind !== 'unknown') {
    if (tree.kind === 'root') {
      const powered: Fraction | null = value.s < 0n && tree.index === 2 ? null : value.pow(tree.index);
      if (powered === null) return null;
      const shown = `${guarded(value)}^${tree.index}=${write(powered)}`;
      steps.push({
        reason: `The opposite of a ${tree.index === 2 ? 'square' : 'cube'} root is a power.`,
        expression: shown,
      });
      [value, tree] = [powered, tree.of];
      continue;
    }
    if (tree.kind !== 'operation' || steps.length > 8) return null;
    const unknownLeft: boolean = unknownsIn(tree.left) === 1;
    const known = valueOf(unknownLeft ? tree.right : tree.left);
    const undo = undoOf(tree.sign, unknownLeft);
    if (undo === null || known === null) return null;
    const [one, two] = undo.swapped ? [known, value] : [value, known];
    const next = calculated(undo.sign, one, two);
    if (next === null) return null;
    steps.push({
      reason: undo.reason,
      expression: `${write(one)}${LATEX[undo.sign] ?? ''}${guarded(two)}=${write(next)}`,
    });
    value = next;
    tree = unknownLeft ? tree.left : tree.right;
  }
  return { value, steps, answer: write(value) };
}
