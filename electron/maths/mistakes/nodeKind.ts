import type { MistakeKind } from './kind.ts';
import { atEveryPlace, type Rewrite } from './places.ts';

/** A mistake that is made inside an expression, wherever it stands in the line. */
export function nodeKind(name: string, cost: number, rewrite: Rewrite, isGeneral = false): MistakeKind {
  return { name, cost, isGeneral, slips: (stage) => atEveryPlace(stage.statement, rewrite) };
}
