import type { Device, Writer } from '../../models/runtime/writer.ts';
import type { Effort, ProblemError, Solution, SolveEvent } from '../contract/vocabulary.ts';
import type { ProblemReading, ReadProblem, RuleSolution, Verdict } from '../maths/outcomes.ts';
import { agreementWords, largestAgreement } from './agreement.ts';
import { judgeAnswer, SAME_BY_RULE } from './judgeAnswer.ts';
import { effortBudget, type EffortBudget, tokensOfTry } from './effort.ts';
import type { LineChecker } from './lineChecker.ts';
import { type ModelProfile, promptMessages } from './modelProfile.ts';
import { withoutNeedlessZeros } from './needlessZeros.ts';
import { OUT_OF_TIME, refusal } from './refusal.ts';
import { writeByRule } from './writeByRule.ts';
import { type AttemptOutcome, writeAttempt } from './writeAttempt.ts';

export type SolveRequest = {
  readonly problem: string;
  readonly effort: Effort;
  readonly seed: number;
  readonly signal?: AbortSignal;
};

export type SolveTools = {
  readonly writer: Writer;
  readonly profile: ModelProfile;
  readonly checker: LineChecker;
  readonly emit: (event: SolveEvent) => Promise<void>;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
};

/**
 * One problem from text to checked solution. The model tries as often as the effort allows; an answer counts only
 * when it holds in the original problem. If no try survives, a method of the maths core works the problem, and if
 * there is none, the best try is shown for what it is.
 */
export async function solveProblem(request: SolveRequest, tools: SolveTools): Promise<Solution> {
  const course = new SolveCourse(request, tools);
  const solution = await course.run();
  await tools.emit({ kind: 'finished', solution });
  return solution;
}

class SolveCourse {
  readonly #request: SolveRequest;
  readonly #tools: SolveTools;
  readonly #budget: EffortBudget;
  readonly #started: number;
  /** The text that lines and answer are checked against; `guessed` when it is only the formula in the problem. */
  #checked: string;
  #guessed = false;
  /** A rule was not done in time, so nothing may be said about what the rules know. */
  #ruleWasLate = false;
  #attempts = 0;
  #rewrites = 0;
  #tokens = 0;

  constructor(request: SolveRequest, tools: SolveTools) {
    this.#request = request;
    this.#tools = tools;
    this.#budget = effortBudget(request.effort);
    this.#started = tools.now();
    this.#checked = request.problem;
  }

  async run(): Promise<Solution> {
    const { writer, checker, emit } = this.#tools;
    await emit({ kind: 'started', model: writer.model, device: writer.device });
    const early = refusal.ofText(this.#request.problem);
    if (early) return this.#refused(early);
    const reading = await checker.readProblem(this.#request.problem);
    const rule = await this.#ruleFor(reading);
    const obstacle = rule === null ? this.#obstacleIn(reading) : null;
    if (obstacle !== null) return this.#refused(this.#ruleWasLate ? refusal.outOfTime() : obstacle);
    const best = await this.#tryWithModel(rule);
    // Whether a text in words is in its topics at all, only the model can tell.
    if (this.#guessed && best?.refused) return this.#outsideTopics();
    if (best && isSound(best)) return this.#solved(best, rule);
    return (rule && (await this.#byRule(rule))) ?? this.#asItIs(best);
  }

  /**
   * A method that knows every word of the question goes first. Failing that, a text in words is checked against the
   * formula in it; what holds there is not yet an answer to the text.
   */
  async #ruleFor(reading: ProblemReading): Promise<RuleSolution | null> {
    const { profile } = this.#tools;
    const rule = await this.#workByRule(this.#request.problem);
    if (
      rule ||
      this.#ruleWasLate ||
      profile.scope === 'general' ||
      reading.kind !== 'read' ||
      reading.likely === undefined
    )
      return rule;
    this.#checked = reading.likely;
    this.#guessed = true;
    return this.#workByRule(this.#checked);
  }

  async #workByRule(text: string): Promise<RuleSolution | null> {
    const outcome = await this.#tools.checker.workByRule(text);
    if (outcome.kind === 'late') this.#ruleWasLate = true;
    return outcome.kind === 'worked' ? outcome.solution : null;
  }

  /** What keeps a problem that no rule works from the model. */
  #obstacleIn(reading: ProblemReading): ProblemError | null {
    if (reading.kind === 'unreadable') return reading.late ? refusal.outOfTime() : refusal.ofReading(reading);
    if (reading.obstacle !== undefined) return refusal.ofObstacle(reading.obstacle);
    return this.#beyondTheModel(reading) ? refusal.outsideTopics() : null;
  }

  /** A model trained on some topics only is not asked where nothing could tell its answer from an invention. */
  #beyondTheModel(reading: ReadProblem): boolean {
    if (this.#tools.profile.scope === 'general') return false;
    return !this.#guessed && (reading.task === 'words' || reading.given.length === 0);
  }

  async #tryWithModel(rule: RuleSolution | null): Promise<AttemptOutcome | null> {
    const outcomes: AttemptOutcome[] = [];
    while (this.#attempts < this.#budget.attempts) {
      const outcome = await this.#attempt(rule);
      outcomes.push(outcome);
      if (isSound(outcome) || (outcome.refused && !rule) || (await this.#agreeEnough(outcomes))) break;
    }
    return this.#bestOf(outcomes);
  }

  async #agreeEnough(outcomes: readonly AttemptOutcome[]): Promise<boolean> {
    const needed = this.#budget.agreement;
    if (needed < 2 || outcomes.length < needed) return false;
    return (await largestAgreement(outcomes, this.#tools.checker)).length >= needed;
  }

  /** Where nothing is verified, what most tries came to is the best there is, and it is said to be no more than that. */
  async #bestOf(outcomes: readonly AttemptOutcome[]): Promise<AttemptOutcome | null> {
    const [best] = outcomes.toSorted((one, other) => rank(other) - rank(one));
    if (best === undefined || best.answerVerdict.status !== 'unchecked' || best.answer === null) return best ?? null;
    const agreeing = await largestAgreement(outcomes, this.#tools.checker);
    const chosen = agreeing.toSorted((one, other) => rank(other) - rank(one))[0] ?? best;
    const why = `${chosen.answerVerdict.why} ${agreementWords(agreeing.length, outcomes.length)}`.trim();
    return { ...chosen, answerVerdict: { ...chosen.answerVerdict, why } };
  }

  async #attempt(rule: RuleSolution | null): Promise<AttemptOutcome> {
    const { writer, profile, checker, emit } = this.#tools;
    this.#attempts += 1;
    if (this.#attempts > 1) await emit({ kind: 'attempt', number: this.#attempts });
    const seed = this.#request.seed + this.#attempts * 104_729;
    const warmth = this.#attempts === 1 ? {} : { temperature: Math.max(0.7, profile.sampling.temperature) };
    const sampling = { ...profile.sampling, ...warmth, seed };
    const draft = await writer.open({
      messages: promptMessages(this.#request.problem, profile),
      sampling,
      maxTokens: tokensOfTry(this.#budget, writer.contextLength),
      ...(this.#request.signal ? { signal: this.#request.signal } : {}),
    });
    try {
      const judge = judgeAnswer(checker, rule);
      const outcome = await writeAttempt(this.#checked, {
        draft,
        checker: judge,
        emit,
        budget: this.#budget,
        sampling,
      });
      this.#rewrites += outcome.rewrites;
      this.#tokens += outcome.tokens;
      return outcome;
    } finally {
      draft.close();
    }
  }

  async #byRule(rule: RuleSolution): Promise<Solution | null> {
    await this.#tools.emit({ kind: 'attempt', number: this.#attempts + 1 });
    const worked = await writeByRule(this.#checked, rule, this.#tools);
    return worked && this.#solution({ ...worked, status: 'solved', source: 'rule' });
  }

  #solved(outcome: AttemptOutcome, rule: RuleSolution | null): Solution {
    return this.#solution({
      status: 'solved',
      source: 'model',
      steps: outcome.steps,
      answer: withoutNeedlessZeros(outcome.answer, rule),
      answerVerdict: outcome.answerVerdict,
    });
  }

  /** Nothing survived and no method exists: the best try with its own verdicts, or a refusal. */
  #asItIs(best: AttemptOutcome | null): Solution {
    const unproven = this.#tools.profile.scope === 'topics' && best?.answerVerdict.status !== 'verified';
    if (!best || best.refused || unproven) return this.#outsideTopics();
    if (best.answer === null) {
      return this.#solution({ ...best, status: 'failed', source: 'model', error: refusal.noAnswer() });
    }
    return this.#solution({ ...best, status: 'solved', source: 'model' });
  }

  #outsideTopics(): Solution {
    if (this.#ruleWasLate) return this.#refused(refusal.outOfTime());
    return this.#refused(refusal.outsideTopics(this.#guessed ? this.#checked : undefined));
  }

  #refused(error: ProblemError): Solution {
    // What only ran out of time was not refused: it may be tried again as it is.
    const status = error.code === OUT_OF_TIME ? 'failed' : 'refused';
    const answerVerdict: Verdict = { status: 'unchecked', why: error.message, rule: 'none' };
    return this.#solution({ status, source: 'model', steps: [], answer: null, answerVerdict, error });
  }

  #solution(part: SolutionPieces): Solution {
    const { model, device }: { model: string; device: Device } = this.#tools.writer;
    const answerVerdict = this.#guessed ? guessedVerdict(part.answerVerdict, this.#checked) : part.answerVerdict;
    return {
      problem: this.#request.problem,
      status: part.status,
      answer: part.answer,
      verdict: answerVerdict.status,
      why: answerVerdict.why,
      source: part.source,
      steps: [...part.steps],
      model,
      device,
      attempts: this.#attempts,
      rewrites: this.#rewrites,
      tokens: this.#tokens,
      seconds: Math.round(this.#tools.now() - this.#started) / 1000,
      ...(part.error ? { error: part.error } : {}),
    };
  }
}

type SolutionPieces = Pick<Solution, 'status' | 'source' | 'answer'> & {
  readonly steps: Solution['steps'] | AttemptOutcome['steps'];
  readonly answerVerdict: Verdict;
  readonly error?: ProblemError;
};

/** What fits the formula may still not be what the words asked. */
function guessedVerdict(verdict: Verdict, formula: string): Verdict {
  if (verdict.status !== 'verified') return verdict;
  const why = `This answers “${formula}”, but not every word of the question was understood. Check that it is what was asked.`;
  return { ...verdict, status: 'unchecked', why };
}

/** Every line stands, and the answer holds in the problem or is a method's own. */
function isSound({ answerVerdict, ...outcome }: AttemptOutcome): boolean {
  return (
    (answerVerdict.status === 'verified' || answerVerdict.rule === SAME_BY_RULE) &&
    outcome.steps.every((step) => step.verdict !== 'refuted')
  );
}

/** Prefers an answer that holds, then one that is merely unchecked, then the try with most good lines. */
function rank(outcome: AttemptOutcome): number {
  const answer = outcome.answer === null ? 0 : { verified: 3, unchecked: 2, refuted: 1 }[outcome.answerVerdict.status];
  const good = outcome.steps.filter((step) => step.verdict === 'verified').length;
  const bad = outcome.steps.filter((step) => step.verdict === 'refuted').length;
  return answer * 1000 - bad * 100 + good;
}
