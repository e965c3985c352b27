import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { numberSolution } from '../stories/workNumbers.ts';
import { markedText } from '../unknowns/markedText.ts';
import { markedNumber } from '../unknowns/readAmount.ts';
import { readSentences } from '../unknowns/readSentences.ts';
import { simplerNumbers } from './simplerNumbers.ts';
import { readCondition } from './conditions.ts';
import type { Riddle } from './conditions.ts';

type State = Riddle & { readonly asked: boolean };

const ASKS =
  /^(?:what is (?:my|the|this|his|her) (?:secret |mystery )?number|what number am i(?: thinking of)?|what am i|what is it|(?:find|work out|state) (?:my|the|this) number|which number (?:is it|am i(?: thinking of)?)|what number is it|what number is (?:he|she|[a-z]+) thinking of)$/;
const STARTS =
  /^(?:i am|i'm|[a-z]+ is) thinking of (?:a|an) |^i think of (?:a|an) |^i am (?=a |an )|^(?=(?:a|the) number is )/;
/** Of more numbers than these a pupil would not write the list. */
const LISTED = 20;

/** "I'm thinking of a number between 1 and 50. It is a multiple of 7, it is even …": the only number that fits. */
export function readRiddle(problem: string): RuleSolution | null {
  if (!/\b(?:multiple|factor|divisible|even|odd|prime|square|cube|times table)\b/i.test(problem)) return null;
  const marked = markedText(problem.replace(/\btwo digit\b/gi, 'two-digit'), simplerNumbers);
  if (marked === null) return null;
  const number = (mark: string): number | null => {
    const found = markedNumber(`⟨n${mark}⟩`, marked.amounts);
    return found?.d === 1n ? Number(found.n) : null;
  };
  const read = (clause: string, state: State): State | null => {
    if (ASKS.test(clause)) return state.asked ? null : { ...state, asked: true };
    const text = clause
      .replace(STARTS, '')
      .replace(/^(?:positive |whole )*(?:whole )?number /, '')
      .replace(/^(?:and )?(?:also )?(?:that|which) is /, '')
      .replace(/^also /, '')
      .replace(/^below |^under /, 'less than ')
      .replace(/^above |^over /, 'greater than ')
      .replace(/^whose digits/, 'its digits');
    if (/^(?:an? )?(?:positive |whole )*(?:number|integer)$/.test(text)) return state;
    const found = readCondition(text, number) ?? readCondition(clause, number);
    return found === null
      ? null
      : {
          ...state,
          conditions: [...state.conditions, ...(found.conditions ?? [])],
          from: Math.max(state.from, found.from ?? 1),
          to: Math.min(state.to, found.to ?? state.to),
        };
  };
  const text = marked.text
    .replace(
      /,? (?=(?:below|under|above|over|less than|greater than|more than|whose digits|between|divisible by|that is|which is)\b)/g,
      ', ',
    )
    .replace(/\b(two-digit|three-digit) (?=prime|even|odd|square|cube|multiple)/g, '$1 number, ');
  const state = readSentences<State>(text, { conditions: [], from: 1, to: 1000, asked: false }, read);
  return state?.asked === true ? workRiddle(state) : null;
}

function workRiddle({ conditions, from, to }: Riddle): RuleSolution | null {
  let left = Array.from({ length: Math.max(0, to - from + 1) }, (_item, index) => from + index);
  const ordered = conditions.toSorted((one, two) => left.filter(one.holds).length - left.filter(two.holds).length);
  const steps: RuleStep[] = [];
  for (const { holds, says } of ordered) {
    left = left.filter(holds);
    if (left.length === 0 || left.length > LISTED) return null;
    steps.push({ reason: `${steps.length === 0 ? 'List' : 'Keep'} what is ${says}.`, expression: left.join(',\\ ') });
  }
  const [only, ...more] = left;
  return only === undefined || more.length > 0 || steps.length === 0 || conditions.length < 2
    ? null
    : numberSolution(steps, `${only}`);
}
