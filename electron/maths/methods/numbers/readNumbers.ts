import type { RuleSolution } from '../../outcomes.ts';
import {
  workConsecutiveProduct,
  workConsecutiveSum,
  workNumberEquation,
  workRectangle,
  workSumAndDifference,
  workTwoNumbers,
} from '../stories/workNumbers.ts';
import { plainStory } from '../words/plainStory.ts';
import { readStory } from '../words/readStory.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { readNumberStatement } from './numberExpression.ts';
import { NUMBER_RULES } from './numberRules.ts';
import type { NumberClause } from './numberRules.ts';

type Clauses = StoryFacts<NumberClause>;

function workRun(clauses: Clauses): RuleSolution | null {
  const [run, ask] = [clauses.only('consecutive'), clauses.only('ask')];
  if (
    run === undefined ||
    !clauses.are({ consecutive: 1, ask: clauses.all('ask').length }) ||
    clauses.all('ask').length > 1
  )
    return null;
  const which = ask?.which ?? 'all';
  const numbers = { count: run.count, step: run.step, first: run.parity };
  if (run.result === 'sum') return workConsecutiveSum(numbers, run.value, which);
  return run.positive ? workConsecutiveProduct(numbers, run.value, which) : null;
}

function workPair(clauses: Clauses): RuleSolution | null {
  const [pair, sum, difference, ask] = [
    clauses.only('pair'),
    clauses.only('sum'),
    clauses.only('difference'),
    clauses.only('ask'),
  ];
  if (ask === undefined || ask.which === 'middle') return null;
  if (sum !== undefined && difference !== undefined && clauses.are({ sum: 1, difference: 1, ask: 1 }))
    return workSumAndDifference(sum.value, difference.value, ask.which);
  if (pair === undefined) return null;
  if (sum !== undefined && clauses.are({ pair: 1, sum: 1, ask: 1 }))
    return workTwoNumbers(pair, 'sum', sum.value, ask.which);
  return difference !== undefined && clauses.are({ pair: 1, difference: 1, ask: 1 })
    ? workTwoNumbers(pair, 'difference', difference.value, ask.which)
    : null;
}

function workSides(clauses: Clauses): RuleSolution | null {
  const [shape, perimeter, ask] = [clauses.only('rectangle'), clauses.only('perimeter'), clauses.only('ask side')];
  if (
    shape === undefined ||
    perimeter === undefined ||
    ask === undefined ||
    !clauses.are({ rectangle: 1, perimeter: 1, 'ask side': 1 })
  )
    return null;
  if (shape.unit !== '' && shape.unit !== perimeter.unit) return null;
  return workRectangle({ times: shape.times, plus: shape.plus }, perimeter.value, ask.side, perimeter.unit);
}

const ASKED =
  /[\s,.;:]*\b(?:and )?(?:then )?(?:find|what is|what's|work out|calculate|determine|state|what was|solve for|solve to find)(?: the value of)? (?:the|this|my|that|his|her) (?:original |unknown )?number(?: i thought of)?$|[\s,.;:]+what is it$/;
const ASKED_FIRST =
  /^(?:find|what is|what's|work out|determine)(?: the| a)? number[,:]?(?: if| such that| when| for which|:| so that)? /;

/** "A number decreased by 9 is equal to half the number. Find the number." */
function workStatement(problem: string): RuleSolution | null {
  if (!/number/i.test(problem)) return null;
  const plain = plainStory(problem);
  const marked = plain.otherForm || plain.places !== null ? null : markAmounts(plain.text.replace(/[?.!\s]+$/, ''));
  if (marked === null) return null;
  const last = marked.text.replace(ASKED, '');
  const first = marked.text.replace(ASKED_FIRST, '');
  const bare = last !== marked.text ? last : first !== marked.text ? first : null;
  if (bare === null || /[.?!]/.test(bare)) return null;
  const sides = readNumberStatement(bare, marked.amounts);
  return sides === null ? null : workNumberEquation(sides[0].terms, sides[1].terms);
}

/** Works puzzles about numbers whose every word is understood. */
export function readNumbers(problem: string): RuleSolution | null {
  const statement = workStatement(problem);
  if (statement !== null) return statement;
  if (!/number|integer|rectang/i.test(problem)) return null;
  const story = readStory(problem, NUMBER_RULES);
  if (story === null || story.places !== null) return null;
  const clauses = storyFacts(story.facts);
  return workRun(clauses) ?? workPair(clauses) ?? workSides(clauses);
}
