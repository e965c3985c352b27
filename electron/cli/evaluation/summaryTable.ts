import type { GroupSummary } from './summarise.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** The summary as a Markdown table, ready for a model card. */
export function summaryTable(groups: readonly GroupSummary[]): string {
  const head =
    '| topic | problems | pass@1 | 95 % interval | any | agreement | refused | verified | wrong and verified | by rule | tokens | s |';
  const rule = `|${'---|'.repeat(12)}`;
  const rows = groups.map((group) =>
    [
      group.group,
      group.problems,
      percent(group.pass1),
      `${percent(group.interval[0])} – ${percent(group.interval[1])}`,
      percent(group.any),
      percent(group.agreement),
      percent(group.refused),
      percent(group.verified),
      group.falseTicks,
      percent(group.byRule),
      group.tokens.toFixed(0),
      group.seconds.toFixed(2),
    ].join(' | '),
  );
  return [head, rule, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** Pass@1 in per cent as published: the maker's first report, and the maker's later rerun where there is one. */
const published: Readonly<Record<string, string>> = {
  'Phi-4-mini-reasoning':
    'AIME 24: 57.5 (rerun 48.1); AIME 25: 31.8; MATH-500: 94.6 (rerun 91.2); GPQA-D: 52.0 (rerun 44.5)',
  'Phi-4-reasoning': 'AIME 24: 75.3; AIME 25: 62.9; GPQA-D: 65.8',
  'Phi-4-reasoning-plus': 'AIME 24: 81.3; AIME 25: 78.0; GPQA-D: 68.9',
};

/** The maker's own figures for this model, to hold the measured ones against; empty for a model without any. */
export function publishedFigures(model: string): string {
  const figures = published[model];
  return figures === undefined ? '' : `Published for ${model}: ${figures}\n`;
}
