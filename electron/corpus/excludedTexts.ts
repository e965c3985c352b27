import type { CorpusLine } from './corpusLine.ts';

/** Two problems that differ only in spaces, case, points and dollars are one. */
export function bareText(problem: string): string {
  return problem
    .toLowerCase()
    .replaceAll(/\\[()[\]]|[\s$.,;:?!"'’]/g, '')
    .replaceAll(/[−–]/g, '-');
}

/** What must not be learnt, from files of one {"problem"} a line. */
export function excludedTexts(files: readonly string[]): ReadonlySet<string> {
  const rows = files.flatMap((text) => text.trim().split('\n'));
  return new Set(rows.map((row) => bareText((JSON.parse(row) as { readonly problem: string }).problem)));
}

/** Is this one of them, as it stands or without the style it was given? */
export function isExcluded({ problem, kernel }: CorpusLine, excluded: ReadonlySet<string>): boolean {
  return excluded.size > 0 && (excluded.has(bareText(problem)) || excluded.has(bareText(kernel)));
}
