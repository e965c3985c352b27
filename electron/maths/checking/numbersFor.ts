import type { Statement } from '../expression/expression.ts';
import { expressionsIn } from '../algebra/freeSymbols.ts';
import type { Numbers } from './exactRelation.ts';
import { numberDomainOf } from './numberDomain.ts';

/** School means real numbers, unless i is written. */
export function numbersFor(statements: readonly Statement[]): Numbers {
  return numberDomainOf(statements.flatMap(expressionsIn)) === 'complex' ? 'complex' : 'real';
}
