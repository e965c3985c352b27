/** What statements about numbers have in common. */
import { numberTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readOperation } from '../unknowns/operations.ts';
import { markedNumber, readAmount } from '../unknowns/readAmount.ts';
import { numberScope } from './numberScope.ts';
import type { NumberState, NumberStory } from './numberScope.ts';

const EQUALS =
  / (?:leaves|leaving|reaches|is equal to|are equal to|is the same as|gives the same (?:result|answer|total) as|is also|will be|must be|equals|equal|gives|results in|makes|yields|becomes|is|are|was|=|has the same value as|amounts to|comes to|was equal to|exactly equals|is exactly) /g;
export const NUMBER = '⟨n\\d+⟩(?:÷⟨n\\d+⟩)?';

export function told(state: NumberState, left: AmountTree, right: AmountTree): NumberState {
  return { ...state, equations: [...state.equations, { left, right }], running: null };
}

export function number(mark: string | undefined, story: NumberStory): AmountTree | null {
  const value = mark === undefined ? null : markedNumber(mark, story.amounts);
  return value === null ? null : numberTree(value);
}

/** An amount, or what is done to one: "adding 8 to the original number", "when 8 is added to it". */
export function amountOrAction(text: string, state: NumberState, story: NumberStory): AmountTree | null {
  const scope = numberScope(state, story);
  const plain = readAmount(text.replace(/^(?:exactly|also|then|now) /, ''), scope);
  if (plain !== null) return plain;
  const bare = text.replace(/^(?:when|if|what you get when|the result of|the answer to) (?:you |i |we |it )?/, '');
  return readOperation(bare, null, numberScope({ ...state, running: null }, story));
}

/** "Twice the number is 5 more than its half": one place to split it, both sides read. */
export function equation(text: string, state: NumberState, story: NumberStory): NumberState | null {
  // What one of several numbers has come to must not be forgotten.
  const isOpen = story.cast.kind === 'several' && state.running !== null && state.running.kind !== 'unknown';
  if (isOpen && !/\b(?:it|this|that|result|answer)\b/.test(text)) return null;
  const fits = [...text.matchAll(EQUALS)].flatMap(({ index, 0: found }) => {
    const left = amountOrAction(text.slice(0, index), state, story);
    const right = left === null ? null : amountOrAction(text.slice(index + found.length), state, story);
    return left === null || right === null ? [] : [[left, right] as const];
  });
  const [only, ...more] = fits;
  return only === undefined || more.length > 0 ? null : told(state, only[0], only[1]);
}
