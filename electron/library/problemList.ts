/** A problem set as a file holds it, before it is stored. */
export type ImportedProblem = {
  readonly text: string;
  /** The teacher's answer, where the file has one. */
  readonly key: string | null;
  /** The sheet's own number for it ("3b"), where the sheet numbers all its problems and no two alike. */
  readonly label?: string;
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
  /** `line` counts from 1; labels as they stand, be they complete or not. */
  readonly problems: readonly (ImportedProblem & { readonly line: number })[];
  readonly warnings: readonly string[];
};
