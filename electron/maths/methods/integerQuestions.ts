import type { Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { RuleSolution } from '../outcomes.ts';
import { areIdle } from '../reading/taskRequest.ts';
import { formulaSentence, letterIn } from './formulaSentence.ts';
import { integersSatisfying } from './integersSatisfying.ts';
import type { WantedIntegers } from './integersSatisfying.ts';
import type { Understood } from './method.ts';

const SMALLEST = /\b(?:smallest|least|lowest|minimum|first)\b(?: possible)?/g;
const LARGEST = /\b(?:largest|greatest|biggest|highest|maximum|last)\b(?: possible)?/g;
const COUNT = /\bhow many\b|\b(?:the )?number of(?= integer)/g;
const INTEGER = /\b(?:integers?|integral)\b/g;
const WORDS = new Set(
  'state simultaneous list value values solution solutions satisfy satisfies satisfying satisfied solve inequality inequalities where such with for possible take takes which every each an a fit fits hold holds true all be set x from have has there name makes both simultaneously these the inequality'.split(
    ' ',
  ),
);

function wantedIn(skeleton: string): { readonly wanted: WantedIntegers; readonly rest: string } | null {
  const [small, large, count] = [SMALLEST, LARGEST, COUNT].map(
    (pattern) => skeleton.replace(pattern, ' ') !== skeleton,
  );
  if ([small, large, count].filter((found) => found === true).length > 1) return null;
  const rest = skeleton.replace(SMALLEST, ' ').replace(LARGEST, ' ').replace(COUNT, ' ').replace(INTEGER, ' ');
  return { wanted: small === true ? 'smallest' : large === true ? 'largest' : count === true ? 'count' : 'all', rest };
}

/** The inequality, or two for one letter that hold together. */
function inequalityIn(statements: readonly (Statement | null)[]): readonly Statement[] | null {
  const main = statements.filter((statement) => letterIn(statement) === null);
  const [first, ...more] = main;
  if (first === undefined || more.length > 1) return null;
  const orders = new Set(['<', '≤', '>', '≥']);
  if (!main.every((one) => one?.kind === 'relation' && one.signs.every((sign) => orders.has(sign)))) return null;
  const inequalities = main.filter((one) => one !== null);
  const [letter, ...others] = new Set(inequalities.flatMap((one) => symbolsIn(one)));
  const beside = statements.map(letterIn).filter((one) => one !== null);
  return letter !== undefined && others.length === 0 && beside.every((one) => one === letter) ? inequalities : null;
}

/** "List the integers that satisfy −1 ≤ n < 3", "n is an integer and 3n > 10; find the smallest value of n". */
export function integerQuestions(problem: Understood): RuleSolution | null {
  if (!/\binteg/i.test(problem.text) || !/[<>≤≥]|\\[lg]e|\\[lg]t/.test(problem.text)) return null;
  const sentence = formulaSentence(problem.text);
  const found = sentence === null || sentence.skeleton.search(INTEGER) < 0 ? null : wantedIn(sentence.skeleton);
  if (sentence === null || found === null || !areIdle(found.rest, WORDS)) return null;
  if (/^(?:is|are|does|do)\b|\b(?:whether)\b/.test(sentence.skeleton)) return null;
  const inequalities = inequalityIn(sentence.statements);
  if (inequalities === null) return null;
  return integersSatisfying({ task: 'solve', statements: inequalities, unknowns: [], text: '' }, found.wanted);
}
