/**
 * Bounds on what is read at all, so that hostile input is refused before it costs time. They are far above anything
 * written at school and far below anything that hurts.
 */
export const longestFormula = 3000;
export const mostTokens = 1500;
/** Brackets, fractions, exponents and signs inside one another. */
export const deepestNesting = 50;
export const mostDigits = 60;
