import type { GroupSummary } from './summarise.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** The summary as a Markdown table, ready for a model card. */
export function summaryTable(groups: readonly GroupSummary[], samples: number): string {
  const head = `| topic | problems | pass@1 | 95 % interval | any | agreement@${samples} | refused | verified | wrong and verified | by rule | tokens | s |`;
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
