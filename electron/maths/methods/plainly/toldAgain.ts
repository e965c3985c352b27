import { withoutAlgebraDress } from './algebraDress.ts';
import { besideRemarks } from './besideRemarks.ts';
import { corrected } from './corrected.ts';
import { lastAlone } from './lastAlone.ts';
import { rootTalk } from './rootTalk.ts';
import { sumTalk } from './sumTalk.ts';
import { typedAgain } from './typedAgain.ts';

/** What a question about formulas comes to once what was said round it is understood; nothing where it is not. */
export function toldAgain(problem: string): readonly string[] {
  if (problem.length > 320) return [];
  return [
    withoutAlgebraDress(problem),
    typedAgain(problem),
    rootTalk(problem),
    corrected(problem),
    besideRemarks(problem),
    lastAlone(problem),
    sumTalk(problem),
  ].flatMap((text) => (text === null || text === problem ? [] : [text]));
}
