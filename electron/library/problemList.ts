/** A problem set as a file holds it, before it is stored. */
export type ImportedProblem = {
  readonly text: string;
  /** The teacher's answer, where the file has one. */
  readonly key: string | null;
};

export type ImportedSet = {
  readonly title: string;
  readonly problems: readonly ImportedProblem[];
  /** What was left out or guessed, one sentence each, with its line where it has one. */
  readonly warnings: readonly string[];
};

/** What one format hands to `importProblemSet`, which applies the limits that all formats share. */
export type ProblemList = {
  /** Null: the file names none. */
  readonly title: string | null;
  /** `line` counts from 1. */
  readonly problems: readonly (ImportedProblem & { readonly line: number })[];
  readonly warnings: readonly string[];
};
