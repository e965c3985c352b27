import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { NOW } from './ageState.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { UNTOLD } from './ageStatements.ts';

export function told(
  state: AgeState,
  left: AmountTree,
  right: AmountTree,
  subject: number | null,
  at: AmountTree | null,
  people: readonly number[],
): AgeState {
  return {
    ...state,
    equations: [...state.equations, { left, right }],
    subject: subject ?? state.subject,
    then: at === null || at === NOW || at === UNTOLD ? state.then : at,
    seen: [...new Set([...state.seen, ...people])],
    running: null,
  };
}

/** Everybody whose age stands in an amount. */
export function peopleIn(tree: AmountTree): readonly number[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'unknown':
      return tree.id.startsWith('p') ? [Number(tree.id.slice(1))] : [];
    case 'sum':
      return tree.parts.flatMap(peopleIn);
    default:
      return tree.kind === 'product'
        ? [...peopleIn(tree.first), ...peopleIn(tree.second)]
        : [...peopleIn(tree.top), ...peopleIn(tree.bottom)];
  }
}

/** Everybody the words of a clause speak of counts as seen, so that "they" in it may mean them. */
export function withSeen(text: string, state: AgeState, story: AgeStory): AgeState {
  const named = story.cast.members.flatMap(({ key }, who) =>
    pattern(`(?<![a-z-])${key}(?![a-z-])`).test(text) ? [who] : [],
  );
  return { ...state, seen: [...new Set([...state.seen, ...named])] };
}
