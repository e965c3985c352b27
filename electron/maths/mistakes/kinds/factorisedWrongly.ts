import type { Expression, Statement } from '../../expression/expression.ts';
import { number } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { equals, isEquation } from '../terms.ts';
import { factorPair } from './factorPair.ts';
import { factorSigns } from './factorSigns.ts';

/** The mistakes made in factors of an equation, in an expression that was to be factorised. */
function ofExpressions(kind: MistakeKind): MistakeKind {
  return {
    ...kind,
    *slips(stage: Stage, wrong: Statement): Generator<Slip> {
      if (stage.statement.kind !== 'expression' || wrong.kind !== 'expression' || stage.form !== 'written') return;
      const equation: Stage = { ...stage, statement: withZero(stage.statement.expression) };
      for (const slip of kind.slips(equation, withZero(wrong.expression))) {
        if (!isEquation(slip.statement)) continue;
        const [left] = slip.statement.sides;
        yield { ...slip, statement: { kind: 'expression', expression: left } };
      }
    },
  };
}

function withZero(expression: Expression): Statement {
  return equals(expression, number(0));
}

export const factorPairOfExpression = ofExpressions(factorPair);
export const factorSignsOfExpression = ofExpressions(factorSigns);
