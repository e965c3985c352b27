/** Nothing there: a value that was not found, or a place beyond the end. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
