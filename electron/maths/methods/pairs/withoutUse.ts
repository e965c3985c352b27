const USE = / (?:of (?:calls?|talk(?:ing)?(?: time)?|data|airtime|call time|phone time|use|internet)|talked|called)\b/i;
const OF_USE = new RegExp(`(?<=\\b(?:minutes?|hours?|gb|gigabytes?|mb))${USE.source}`, 'gi');

/** "A minute of calls": counted in minutes, where all are of the same use. */
export function withoutUse(problem: string): string {
  const uses = new Set((problem.match(OF_USE) ?? []).map((use) => use.trim().toLowerCase().replace(/s$/, '')));
  return uses.size === 1 ? problem.replace(OF_USE, '') : problem;
}
