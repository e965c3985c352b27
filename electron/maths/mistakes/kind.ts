import type { Expression, Statement } from '../expression/expression.ts';

/**
 * What a pupil who makes one mistake would write next. `why` says what was done and which rule speaks against it, never
 * what comes out rightly: that is `right`, for those who ask.
 */
export type Slip = { readonly statement: Statement } & Explanation;
export type Explanation = { readonly why: () => string; readonly right?: () => string };

/** The same inside one expression. */
export type NodeSlip = { readonly wrong: Expression } & Explanation;

/**
 * A right form of the line before. `written` is the line itself; the others are what a pupil may have done in the head
 * first, so a mistake found in them is a little less likely. `result` holds numbers that had to be worked out.
 */
export type Stage = {
  readonly statement: Statement;
  readonly form: 'written' | 'worked' | 'result';
  readonly cost: number;
  /** The numbers that stand in the line before, as text: they did not have to be worked out. */
  readonly given: ReadonlySet<string>;
};

/** One sort of mistake: everything it could turn a right line into. */
export type MistakeKind = {
  /** The name it is reported under. */
  readonly name: string;
  /** How unlikely it is beside the others: where two explain a line, the cheaper one is named. */
  readonly cost: number;
  /** It could explain almost any line, so it counts for less in a form that was never written down. */
  readonly isGeneral?: boolean;
  /** `wrong` is the line written, for kinds that work out what number would explain it. */
  readonly slips: (stage: Stage, wrong: Statement) => Iterable<Slip>;
};
