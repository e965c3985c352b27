import { readClauses } from './clauses.ts';
import type { ClauseRule } from './clauses.ts';
import { plainStory } from './plainStory.ts';
import { markAmounts } from './storyAmounts.ts';
import type { StoryAmount } from './storyAmounts.ts';

export type ReadStory<Fact> = {
  readonly facts: readonly Fact[];
  readonly amounts: readonly StoryAmount[];
  readonly places: number | null;
  readonly text: string;
};

/** Longer stories are not read: their grammar would leave too many ways. */
const LONGEST = 420;

let last: { readonly problem: string; readonly story: ReturnType<typeof prepare> } | null = null;

function prepare(
  problem: string,
): { readonly text: string; readonly amounts: readonly StoryAmount[]; readonly places: number | null } | null {
  if (problem.length > LONGEST) return null;
  const plain = plainStory(problem);
  const marked = plain.otherForm ? null : markAmounts(plain.text);
  return marked === null ? null : { ...marked, places: plain.places };
}

/** The facts that a grammar reads in a story, every word of it accounted for; `null` otherwise. */
export function readStory<Fact>(problem: string, rules: readonly ClauseRule<Fact>[]): ReadStory<Fact> | null {
  if (last?.problem !== problem) last = { problem, story: prepare(problem) };
  const { story } = last;
  if (story === null) return null;
  const facts = readClauses(story.text, story.amounts, rules);
  return facts === null || facts.length === 0 ? null : { facts, ...story };
}
