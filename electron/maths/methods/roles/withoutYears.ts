/** A year as a date, not an amount: 1801, 2024. */
const YEAR =
  /(?<![£$€₹.,\d])\b(?:in |by |of |since |during |from |at the end of |at the start of )(?:the year )?(1[0-9]\d\d|20\d\d)\b(?![.,]\d|%| ?(?:per ?cent|people|pupils|students|g|kg|ml|m|km|votes))/gi;

/**
 * "In 1801 … By 1851 … How many in 1851?" with the dates left out; as it was where the question is not about the year told
 * last, so that leaving them out would change what is asked.
 */
export function withoutYears(problem: string): string {
  const years = [...problem.matchAll(YEAR)].map(([all, year = '']) => ({ all, year: Number(year) }));
  if (years.length < 2) return problem;
  const parts = problem.split(/(?<=[.?])\s+/);
  const ask = parts.findIndex((part) => /\b(?:what|how|find|calculate|work out)\b/i.test(part));
  const told = [...parts.slice(0, ask).join(' ').matchAll(YEAR)].map(([, year]) => Number(year));
  const asked = [...(parts[ask] ?? '').matchAll(YEAR)].map(([, year]) => Number(year));
  const rising = told.every((year, index) => index === 0 || year >= (told[index - 1] ?? 0));
  const last = told.at(-1);
  if (ask <= 0 || !rising || asked.some((year) => year !== last) || new Set(told).size > 2) return problem;
  return problem
    .replace(YEAR, '')
    .replace(/\s+([.,?])/g, '$1')
    .replace(/(^|[.?]\s+),?\s*([a-z]?)/g, (_all, end: string, letter: string) => `${end}${letter.toUpperCase()}`)
    .replace(/\s+/g, ' ')
    .trim();
}
