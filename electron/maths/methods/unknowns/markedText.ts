import { plainStory } from '../words/plainStory.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import type { MarkedStory } from '../words/storyAmounts.ts';

const HALVES = /\b(?:one|1) and a half(?= times)|\b(?:one|1) and one half(?= times)/g;

/**
 * A story with marks for its amounts and fractions as `⟨n0⟩÷⟨n1⟩`; `null` where the form of the answer is asked for.
 * `simpler` says the plain words of a topic in the few that its grammar knows, before the amounts are marked.
 */
export function markedText(problem: string, simpler: (text: string) => string = (text) => text): MarkedStory | null {
  const plain = plainStory(
    problem
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/\\[dt]?frac\{(\d+)\}\{(\d+)\}/g, '$1÷$2')
      .replace(/(?<![\d/])(\d+)\/(\d+)(?![\d/])/g, '$1÷$2'),
  );
  if (plain.places !== null || plain.otherForm) return null;
  return markAmounts(simpler(plain.text.replace(HALVES, '1.5')).replace(/²|\^2/g, ' squared').replace(/\s+/g, ' '));
}
