import { readFileSync } from 'node:fs';

import { makeLine } from '../../../electron/corpus/corpusLine.ts';
import { TOPICS } from '../../../electron/corpus/topics.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

/** A problem with its right answer. */
export type AttackCase = { readonly topic: string; readonly problem: string; readonly answer: string };

/** The problems phrased by hand, and `generated` made ones of each topic that has a generator. */
export function attackCases(generated: number, seed?: number): readonly AttackCase[] {
  return [...readCases('five-topics'), ...readCases('thirty-topics'), ...generatedCases(generated, seed)];
}

export function readCases(name: string): readonly AttackCase[] {
  const file = new URL(`../../fixtures/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AttackCase);
}

/** `count` made problems of each topic that has a generator. */
export function generatedCases(count: number, seed = 1066): readonly AttackCase[] {
  const random = createRandom(seed);
  return TOPICS.flatMap((topic) =>
    Array.from({ length: count }, () => {
      const { problem, solution } = makeLine(topic, true, random);
      return { topic: topic.topic, problem, answer: /\\boxed\{(.*)\}\\\)/.exec(solution)?.[1] ?? '' };
    }),
  );
}
