import type { Expression } from '../../expression/expression.ts';
import { freeSymbols, someNode } from '../../algebra/freeSymbols.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import type { Budget } from '../../numeric/budget.ts';
import type { Task } from '../../outcomes.ts';
import { expandedForm } from './expandedForm.ts';
import { factorisedForm } from './factorisedForm.ts';
import { finishedValue } from './finishedValue.ts';
import { firstBad, goodForm, unusualForm, type FormResult } from './form.ts';
import { noOpenArithmetic } from './openArithmetic.ts';
import { isRatio, ratioForm } from './ratioForm.ts';
import { simplifiedForm } from './simplifiedForm.ts';

/** What a question of this task asks an answer of the right value to look like. */
export type AskedForm = {
  readonly task: Task;
  readonly asked: Expression;
  /** The question names a form of its own ("as a decimal"), which is judged elsewhere. */
  readonly named: boolean;
};

/** Whether an answer of the right value is written as the task wants it; null where that cannot be judged. */
export function formAsked(given: Expression, { task, asked, named }: AskedForm, budget: Budget): FormResult | null {
  if (someNode(asked, isRatio)) return ratioForm(given, asked, task);
  const open = noOpenArithmetic(given);
  if (!open.ok) return open;
  const form = formOfTask(given, task, asked, budget);
  if (form === null || !form.ok || named) return form;
  return firstBad([somethingDone(given, task, asked), noNewDecimals(given, task, asked), nothingIdle(given)]);
}

function formOfTask(given: Expression, task: Task, asked: Expression, budget: Budget): FormResult | null {
  switch (task) {
    case 'expand':
      return expandedForm(given, budget);
    case 'factorise':
      return freeSymbols(asked).length === 0 ? null : factorisedForm(given, budget);
    case 'simplify':
      return simplifiedForm(given, asked, budget);
    default:
      return freeSymbols(given).length === 0 ? finishedValue(given) : goodForm;
  }
}

/** The question said again: perhaps nothing can be done, perhaps nothing was. */
function somethingDone(given: Expression, task: Task, asked: Expression): FormResult {
  const isSame = (task === 'simplify' || task === 'evaluate') && sameExpression(given, asked);
  return isSame ? unusualForm('it is the question again') : goodForm;
}

/** 6(x + 1.5) for 6x + 9, 0.75 for "simplify 18/24": whoever asks in whole numbers wants them back. */
function noNewDecimals(given: Expression, task: Task, asked: Expression): FormResult {
  const wantsWhole = task === 'simplify' || task === 'factorise';
  return wantsWhole && someNode(given, isDecimal) && !someNode(asked, isDecimal)
    ? unusualForm('the question has no decimals')
    : goodForm;
}

/** 2a + 4b − 0, 1x: nobody writes these as an end. */
function nothingIdle(given: Expression): FormResult {
  return someNode(given, isIdle) ? unusualForm('a term 0 or a factor 1 need not be written') : goodForm;
}

function isIdle(node: Expression): boolean {
  if (node.kind === 'sum') return node.terms.length > 1 && node.terms.some((term) => isNumber(term, 0));
  return node.kind === 'product' && node.factors.some((factor) => isNumber(factor, 1));
}

function isNumber(node: Expression, value: number): boolean {
  if (node.kind === 'negative') return isNumber(node.operand, value);
  return node.kind === 'number' && node.decimals === undefined && node.value.equals(value);
}

function isDecimal(node: Expression): boolean {
  return node.kind === 'number' && node.decimals !== undefined;
}
