/**
 * What the maths core hands out: plain data that crosses threads, processes and the store unchanged.
 * The functions that produce it are `reading/readProblem`, `checking/checkLine`, `checking/checkAnswer`,
 * `checking/gradeAnswer`, `checking/checkArgument`, `methods/workByRule` and `advice/adviceFor`.
 */

/** `verified` needs evidence by other means than the model; when in any doubt the verdict is `unchecked`. */
export type VerdictStatus = 'verified' | 'refuted' | 'unchecked';

export type Verdict = {
  readonly status: VerdictStatus;
  /** One sentence a pupil understands: "both sides give 7 when x = 2". */
  readonly why: string;
  /** The checking rule that decided, named after its file. */
  readonly rule: string;
};

/** What the question asks to be done. */
export type Task =
  | 'solve'
  | 'evaluate'
  | 'simplify'
  | 'expand'
  | 'factorise'
  | 'differentiate'
  | 'integrate'
  | 'limit'
  | 'find'
  | 'rearrange'
  | 'round'
  | 'words';

/** A problem as understood. `latex` is what the preview shows; `given` are the statements, as LaTeX, one each. */
export type ReadProblem = {
  readonly kind: 'read';
  readonly task: Task;
  readonly given: readonly string[];
  /** The unknown or unknowns asked for, where the question has any. */
  readonly unknowns: readonly string[];
  readonly latex: string;
  /** Of a problem in words: the formula in it that it is most likely about, as typed. */
  readonly likely?: string;
  /** Why there is nothing to work out ("it divides by zero"), where that is known. */
  readonly obstacle?: string;
};

/** `position` counts UTF-16 units from the start of the text; `suggestion` is a corrected text, if one is likely. */
export type UnreadableProblem = {
  readonly kind: 'unreadable';
  readonly position: number;
  readonly why: string;
  readonly suggestion?: string;
  /** Only time ran out, on this machine: the text itself may be well. */
  readonly late?: true;
};

export type ProblemReading = ReadProblem | UnreadableProblem;

/** A line of working in a solution: `earlier` are the displayed expressions (LaTeX) already accepted above it. */
export type LineQuestion = { readonly problem: string; readonly earlier: readonly string[]; readonly line: string };

export type AnswerQuestion = { readonly problem: string; readonly answer: string };

export type RuleStep = { readonly reason: string; readonly expression: string };

/** A solution worked by rule: exact, every line. `method` names the file in `methods/` that worked it. */
export type RuleSolution = {
  readonly topic: string;
  readonly method: string;
  readonly steps: readonly RuleStep[];
  /** LaTeX, without `\boxed`. */
  readonly answer: string;
};

/** How working a problem by rule went. `late`: it ran out of time on this machine, so a rule may well know it. */
export type RuleOutcome =
  | { readonly kind: 'worked'; readonly solution: RuleSolution }
  | { readonly kind: 'no-rule' }
  | { readonly kind: 'late' };

/**
 * What pupils usually write wrong at this kind of problem, with its own numbers (LaTeX): after the right line `from`
 * (null where nothing is written before), `line` where `instead` is right. `kind` is a name of `mistakes/` where there
 * is one; `why` says what is wrong with it, as Markdown.
 */
export type UsualMistake = {
  readonly kind: string;
  readonly from: string | null;
  readonly line: string;
  readonly instead: string;
  readonly why: string;
};

/** What a good teacher adds to a worked solution; every line of it has been checked. */
export type Advice = {
  /** How the answer is tested: each step a calculation that is true. Empty when no test is known. */
  readonly check: readonly RuleStep[];
  /** Another way to the same answer. */
  readonly second: RuleSolution | null;
  readonly usualMistake: UsualMistake | null;
};

/** `numbers` is what letters stand for, where the question says so; left out, real numbers (or as written). */
export type GradeQuestion = {
  readonly expected: string;
  readonly given: string;
  readonly numbers?: 'real' | 'positive' | 'complex';
  /** The question that both answer, where it is known: it may ask for its values in an order. */
  readonly problem?: string;
};
/** `null`: the comparison could not be decided; it never counts as equal. */
export type Grade = { readonly equal: boolean | null; readonly why: string };

/** `numbers` as in `GradeQuestion`: which solutions count when lines are related. */
export type ArgumentQuestion = {
  readonly problem?: string;
  readonly lines: readonly string[];
  readonly numbers?: 'real' | 'positive' | 'complex';
};

/** How a line follows from the one before it. The names in brackets are those of other systems' test data. */
export type LineRelation =
  | 'start' // first line [EMPTYCHAR]
  | 'equivalent' // same solutions [EQUIVCHAR]
  | 'may-add' // follows, but solutions may have been added [IMPLIESCHAR]
  | 'may-lose' // solutions may have been lost [IMPLIEDCHAR]
  | 'same-roots' // same roots, other multiplicity [SAMEROOTS]
  | 'equal' // equal expressions [CHECKMARK]
  | 'aside' // a calculation that is right by itself, and was not tied to the problem
  | 'unrelated' // does not follow [QMCHAR]
  | 'and-or' // "and" where "or" was meant, or the reverse [ANDOR]
  | 'missing-variable' // "x = 1 or 2" [MISSINGVAR]
  | 'unreadable'
  | 'undecided';

/** `why` says what was done and which rule speaks against it; `right` what comes out rightly, for those who ask. */
export type Mistake = { readonly kind: string; readonly why: string; readonly right?: string };

export type ArgumentReport = {
  readonly valid: boolean | null;
  readonly firstWrong: number | null;
  readonly relations: readonly LineRelation[];
  readonly why: string;
  /** The last line answers the problem, and every line before it holds. */
  readonly complete?: true;
  readonly mistake?: Mistake;
  /** One sentence that helps from where the pupil is, without the answer. */
  readonly nudge?: string;
};
