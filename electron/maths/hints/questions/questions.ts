/** A question by the way the reason of a step is written. None gives away a number of the step. */
export type Questions = readonly (readonly [RegExp, string])[];
