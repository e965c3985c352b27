import type { Draft, Sampling } from '../../models/runtime/writer.ts';
import type { SolveEvent, Step } from '../contract/vocabulary.ts';
import type { Verdict } from '../maths/outcomes.ts';
import type { EffortBudget } from './effort.ts';
import type { LineChecker } from './lineChecker.ts';
import { wrongCalculation } from './reasonCalculations.ts';
import { nextPart, showablePart, type SolutionPart } from './readSolutionText.ts';
import { REFUSAL } from './solutionText.ts';

/** One try at the whole problem, as far as it came. */
export type AttemptOutcome = {
  readonly steps: readonly Step[];
  readonly answer: string | null;
  readonly answerVerdict: Verdict;
  readonly refused: boolean;
  readonly rewrites: number;
  readonly tokens: number;
};

export type AttemptTools = {
  readonly draft: Draft;
  readonly checker: LineChecker;
  readonly emit: (event: SolveEvent) => Promise<void>;
  readonly budget: EffortBudget;
  /** How this try is sampled; rewrites of a line depart from it, the lines after them return to it. */
  readonly sampling: Sampling;
};

const noAnswer: Verdict = { status: 'unchecked', why: 'No final answer was written.', rule: 'none' };
/** A refuted line is written again warmer each time, so that the model does not repeat itself. */
const rewriteTemperatures = [0.6, 0.8, 1, 1.1] as const;
/** Characters of unfinished text between two `writing` events: enough to look alive, few enough to be cheap. */
const writingStride = 12;

/**
 * Lets the model write, checks every line the moment it is complete, and takes a refuted line back to be written
 * again. Stops at the final answer, at the end of the text, or when a line stays refuted.
 */
export async function writeAttempt(problem: string, tools: AttemptTools): Promise<AttemptOutcome> {
  const writing = new AttemptInProgress(problem, tools);
  while (!writing.done) await writing.advance();
  return writing.outcome();
}

/** The mutable state of one try: what is accepted, where in the text, and where in the draft to go back to. */
class AttemptInProgress {
  done = false;
  readonly #problem: string;
  readonly #tools: AttemptTools;
  #steps: Step[] = [];
  #answer: string | null = null;
  #answerVerdict: Verdict = noAnswer;
  #readTo = 0;
  #shownTo = 0;
  /** Draft length at the end of the last accepted part; the next part is written from here. */
  #acceptedLength = 0;
  #rewritesHere = 0;
  #rewrites = 0;
  #tokens = 0;
  #thinkingClosed = false;

  constructor(problem: string, tools: AttemptTools) {
    this.#problem = problem;
    this.#tools = tools;
  }

  outcome(): AttemptOutcome {
    return {
      steps: this.#steps,
      answer: this.#answer,
      answerVerdict: this.#answerVerdict,
      refused: this.#steps.length === 0 && this.#tools.draft.text.includes(REFUSAL),
      rewrites: this.#rewrites,
      tokens: this.#tokens,
    };
  }

  async advance(): Promise<void> {
    const { draft } = this.#tools;
    const piece = await draft.next();
    if (piece.kind === 'end') {
      this.done = true;
      return;
    }
    this.#tokens += 1;
    if (await this.#thoughtEnough()) return;
    for (let part = nextPart(draft.text, this.#readTo); part && !this.done; part = nextPart(draft.text, this.#readTo)) {
      if (!(await this.#take(part))) return;
    }
    await this.#showWriting();
  }

  /** When the thinking budget is spent the thought is closed and the answer asked for. */
  async #thoughtEnough(): Promise<boolean> {
    const { draft, budget } = this.#tools;
    const thinking = draft.text.trimStart().startsWith('<think>') && !draft.text.includes('</think>');
    if (!thinking || this.#thinkingClosed || draft.length < budget.thinkingTokens) return false;
    this.#thinkingClosed = true;
    await draft.append('\n</think>\n\n');
    return true;
  }

  /** False when the part was refused and the draft has been taken back. */
  async #take(part: SolutionPart): Promise<boolean> {
    if (part.kind === 'thinking') {
      await this.#tools.emit({ kind: 'thinking', text: part.text });
      this.#accept(part.end);
      return true;
    }
    return part.kind === 'answer' ? this.#takeAnswer(part) : this.#takeStep(part);
  }

  async #takeStep(part: SolutionPart & { kind: 'step' }): Promise<boolean> {
    const earlier = this.#steps.map((step) => step.expression);
    const lines: Step[] = [];
    const falseWords = await wrongCalculation(part.reason, this.#tools.checker);
    if (falseWords !== null && (await this.#rewrite(falseWords))) return false;
    for (const expression of part.expressions) {
      const judged = await this.#tools.checker.checkLine({ problem: this.#problem, earlier, line: expression });
      const verdict = lines.length === 0 && judged.status !== 'refuted' ? (falseWords ?? judged) : judged;
      if (verdict.status === 'refuted' && (await this.#rewrite(verdict))) return false;
      lines.push({
        reason: lines.length === 0 ? part.reason : '',
        expression,
        verdict: verdict.status,
        why: verdict.why,
      });
      earlier.push(expression);
      if (verdict.status === 'refuted') break;
    }
    for (const step of lines) await this.#addStep(step);
    this.#accept(part.end);
    if (lines.at(-1)?.verdict === 'refuted') this.done = true;
    return true;
  }

  async #takeAnswer(part: SolutionPart & { kind: 'answer' }): Promise<boolean> {
    const verdict = await this.#tools.checker.checkAnswer({ problem: this.#problem, answer: part.latex });
    if (verdict.status === 'refuted' && (await this.#rewrite(verdict))) return false;
    this.#answer = part.latex;
    this.#answerVerdict = verdict;
    this.#accept(part.end);
    this.done = true;
    return true;
  }

  async #addStep(step: Step): Promise<void> {
    this.#steps.push(step);
    await this.#tools.emit({ kind: 'step', index: this.#steps.length - 1, step });
  }

  #accept(end: number): void {
    this.#readTo = end;
    this.#shownTo = end;
    const { draft, sampling } = this.#tools;
    this.#acceptedLength = draft.length;
    if (this.#rewritesHere > 0) draft.rewind(draft.length, { temperature: sampling.temperature });
    this.#rewritesHere = 0;
  }

  async #rewrite(verdict: Verdict): Promise<boolean> {
    const { draft, budget, sampling, emit } = this.#tools;
    if (this.#rewritesHere >= budget.rewritesPerLine) return false;
    const temperature = rewriteTemperatures[this.#rewritesHere] ?? 1.1;
    this.#rewritesHere += 1;
    this.#rewrites += 1;
    draft.rewind(this.#acceptedLength, { temperature, seed: sampling.seed + this.#rewrites * 7919 });
    this.#shownTo = this.#readTo;
    await emit({ kind: 'rewritten', index: this.#steps.length, why: verdict.why });
    return true;
  }

  async #showWriting(): Promise<void> {
    const { draft, emit } = this.#tools;
    if (this.done || draft.text.length - this.#shownTo < writingStride) return;
    this.#shownTo = draft.text.length;
    const text = showablePart(draft.text, this.#readTo);
    if (text !== '') await emit({ kind: 'writing', text });
  }
}
