import type { Expression } from '../../expression/expression.ts';
import { negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import type { Task } from '../../outcomes.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { Budget } from '../../numeric/budget.ts';
import type { Candidate } from './findMistake.ts';

type Wrong = Candidate<Expression>;

/** What wrong power rules make of an expression to differentiate or integrate; none for other tasks. */
export function wrongCalculus(before: Expression, task: Task | null, budget: Budget): readonly Wrong[] {
  budget.spend();
  if (task === 'differentiate') {
    const body = before.kind === 'derivative' ? before.body : before;
    return slopeRules.flatMap((rule) => termwise(body, rule)).map((form): Wrong => ({ kind: 'power-rule', form }));
  }
  if (task !== 'integrate') return [];
  const body = before.kind === 'integral' ? before.body : before;
  return areaRules.flatMap((rule) => termwise(body, rule)).map((form): Wrong => ({ kind: 'power-rule', form }));
}

type PowerRule = (coefficient: Expression, base: Expression, exponent: Expression) => Expression;

/** The right rule and the wrong ones for c·x^n; the right one is needed for the terms that were done rightly. */
const rightSlope: PowerRule = (c, x, n) => product(c, n, power(x, sum(n, number(-1))));
const slopeRules: readonly PowerRule[] = [
  (c, x, n) => product(c, n, power(x, n)),
  (c, x, n) => product(c, power(x, sum(n, number(-1)))),
  (c, x, n) => product(c, n, power(x, sum(n, number(1)))),
  (c, x, n) => quotient(product(c, power(x, sum(n, number(1)))), sum(n, number(1))),
  (c, x, n) => product(n, power(x, sum(n, number(-1))), power(c, number(0))),
];
const rightArea: PowerRule = (c, x, n) => quotient(product(c, power(x, sum(n, number(1)))), sum(n, number(1)));
const areaRules: readonly PowerRule[] = [
  (c, x, n) => product(c, power(x, sum(n, number(1)))),
  (c, x, n) => quotient(product(c, power(x, sum(n, number(1)))), n),
  (c, x, n) => product(c, n, power(x, sum(n, number(-1)))),
  (c, x, n) => product(c, sum(n, number(1)), power(x, sum(n, number(1)))),
];

/** The wrong rule used on one term (the others right), and on all terms. */
function termwise(body: Expression, wrong: PowerRule): readonly Expression[] {
  const right = areaRules.includes(wrong) ? rightArea : rightSlope;
  const terms = body.kind === 'sum' ? body.terms : [body];
  const apply = (rule: PowerRule, term: Expression): Expression => ruleOn(rule, term, right === rightArea);
  const all = sum(...terms.map((term) => apply(wrong, term)));
  const single = terms.map((_, k) => sum(...terms.map((term, index) => apply(index === k ? wrong : right, term))));
  return [all, ...single];
}

function ruleOn(rule: PowerRule, term: Expression, isArea: boolean): Expression {
  if (term.kind === 'negative') return negative(ruleOn(rule, term.operand, isArea));
  const letters = freeSymbols(term);
  const [letter] = letters;
  if (letter === undefined) return isArea ? product(term, { kind: 'symbol', name: 'x' }) : number(0);
  const factors = term.kind === 'product' ? term.factors : [term];
  const powers = factors.filter((factor) => freeSymbols(factor).length > 0);
  const plain = factors.filter((factor) => freeSymbols(factor).length === 0);
  const [only, another] = powers;
  if (only === undefined || another !== undefined) return term;
  const coefficient = plain.length === 0 ? number(1) : product(...plain);
  if (only.kind === 'power') return rule(coefficient, only.base, only.exponent);
  return rule(coefficient, only, number(1));
}
