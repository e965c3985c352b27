import { readFileSync } from 'node:fs';

import { isReserved } from '../corpusLine.ts';
import type { CorpusLine } from '../corpusLine.ts';
import { gradeAnswer } from '../../maths/checking/gradeAnswer.ts';
import { workByRule } from '../../maths/methods/workByRule.ts';
import type { Random } from '../../maths/problems/random.ts';
import { varyNumbers } from '../../maths/problems/varyNumbers.ts';
import { styledText } from '../style/styledText.ts';
import { swapNouns } from '../style/swapNouns.ts';
import { writeSolution } from '../../tutor/solutionText.ts';

/** A question as a person phrased it, with the answer that person gave. */
export type Handwritten = { readonly topic: string; readonly problem: string; readonly answer: string };

type Worked = { readonly text: string; readonly answer: string; readonly solution: string };

/** Longer solutions do not fit the model. */
const LONGEST_SOLUTION = 600;

/** How often other numbers are tried before the question is asked with its own. */
const TRIES = 6;

export function readHandwritten(path: string): readonly Handwritten[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((row) => JSON.parse(row) as Handwritten);
}

function workedText(text: string): Worked | null {
  const worked = workByRule(text);
  if (worked === null) return null;
  const solution = writeSolution(worked);
  return solution.length > LONGEST_SOLUTION ? null : { text, answer: worked.answer, solution };
}

/** An answer without its digits and signs: `x=-3` and `x=12` have the same look, `x=\frac{1}{3}` has another. */
function look(answer: string): string {
  return answer.replace(/\d+/g, '0').replace(/(?<![0\w}])-/g, '');
}

/** Numbers drawn blindly mostly make ugly questions: only one whose answer looks like the first is asked. */
function isAsNice(varied: Worked, first: Worked): boolean {
  return look(varied.answer) === look(first.answer) && varied.answer.length <= first.answer.length + 3;
}

function variant(first: Worked, random: Random): Worked {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const text = varyNumbers(first.text, random);
    const varied = text === null || isReserved(text) ? null : workedText(text);
    if (varied !== null && isAsNice(varied, first)) return varied;
  }
  return first;
}

/**
 * Questions that people wrote by hand, asked again about other numbers, people and things, in other styles; the rules
 * work each anew. A question that they leave alone, or answer otherwise than its author, is never asked.
 */
export class HandwrittenLines {
  readonly #problems: readonly Handwritten[];
  readonly #first = new Map<number, Worked | null>();

  constructor(problems: readonly Handwritten[]) {
    this.#problems = problems;
  }

  /** `copies` lines that ask one question in as many styles; none where the rules cannot work it. */
  draw(copies: number, random: Random): readonly CorpusLine[] {
    const index = random.whole(0, this.#problems.length - 1);
    const topic = this.#problems[index]?.topic ?? '';
    const first = this.#firstOf(index);
    if (first === null) return [];
    const { text: kernel, solution } = variant(first, random);
    return Array.from({ length: copies }, () => {
      const named = random.chance(0.5) ? swapNouns({ text: kernel }, solution, random) : null;
      const { problem, styles } = styledText(named?.marks['text'] ?? kernel, topic, random);
      return { topic, problem, solution: named?.solution ?? solution, core: kernel, kernel, styles };
    });
  }

  #firstOf(index: number): Worked | null {
    const known = this.#first.get(index);
    if (known !== undefined) return known;
    const problem = this.#problems[index];
    const worked = problem === undefined ? null : workedText(problem.problem);
    const right =
      worked !== null &&
      problem !== undefined &&
      gradeAnswer({ expected: problem.answer, given: `$${worked.answer}$` }).equal === true;
    const kept = right ? worked : null;
    this.#first.set(index, kept);
    return kept;
  }
}
