import type { EvaluationRow } from './evaluationRow.ts';

export type GroupSummary = {
  readonly group: string;
  readonly problems: number;
  readonly samples: number;
  /** Share of samples that are right: the mean over problems of each problem's own share. */
  readonly pass1: number;
  /** Wilson's 95 % interval on `pass1`, with the problems as the independent trials. */
  readonly interval: readonly [number, number];
  /** Share of problems where any sample is right. */
  readonly any: number;
  /** Share of problems where the commonest answer is right. */
  readonly agreement: number;
  readonly refused: number;
  readonly verified: number;
  /** Samples marked verified whose answer is not the expected one. Must be 0. */
  readonly falseTicks: number;
  readonly byRule: number;
  readonly tokens: number;
  readonly seconds: number;
};

export function summarise(rows: readonly EvaluationRow[]): GroupSummary[] {
  const groups = [...new Set(rows.map((row) => row.group))].sort();
  const each = groups.map((group) =>
    summariseGroup(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  const named = each.filter(({ group }) => group !== 'other' || each.length > 1);
  return named.length === 1 ? named : [...named, summariseGroup('all', rows)];
}

function summariseGroup(group: string, rows: readonly EvaluationRow[]): GroupSummary {
  const problems = [...Map.groupBy(rows, (row) => row.key).values()];
  const pass1 = mean(problems.map((samples) => share(samples, (row) => row.right === true)));
  return {
    group,
    problems: problems.length,
    samples: rows.length,
    pass1,
    interval: wilson(pass1, problems.length),
    any: share(problems, (samples) => samples.some((row) => row.right === true)),
    agreement: share(problems, (samples) => commonest(samples)?.right === true),
    refused: share(rows, (row) => row.refused),
    verified: share(rows, (row) => row.verdict === 'verified'),
    falseTicks: rows.filter((row) => row.verdict === 'verified' && row.right === false).length,
    byRule: share(rows, (row) => row.source === 'rule'),
    tokens: mean(rows.map((row) => row.tokens)),
    seconds: mean(rows.map((row) => row.seconds)),
  };
}

/** All right answers are one answer, however they are written; of the others, those that read the same. */
function commonest(samples: readonly EvaluationRow[]): EvaluationRow | undefined {
  const answered = samples.filter((row) => row.answer !== null);
  const nameOf = (row: EvaluationRow): string =>
    row.right === true ? 'right' : `not ${row.answer?.replaceAll(' ', '')}`;
  const byAnswer = [...Map.groupBy(answered, nameOf).values()];
  return byAnswer.sort((a, b) => b.length - a.length)[0]?.[0];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return mean(items.map((item) => (holds(item) ? 1 : 0)));
}

/** E. B. Wilson (1927), with z = 1.96. */
function wilson(proportion: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const z2 = 1.96 ** 2;
  const centre = (proportion + z2 / (2 * trials)) / (1 + z2 / trials);
  const spread = Math.sqrt((proportion * (1 - proportion)) / trials + z2 / (4 * trials ** 2));
  const half = (1.96 / (1 + z2 / trials)) * spread;
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
