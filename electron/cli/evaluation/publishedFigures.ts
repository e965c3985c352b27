/** A benchmark that figures were published for. */
export type Benchmark = 'MATH-500' | 'AIME 2024' | 'AIME 2025' | 'GPQA-Diamond' | 'GSM8K';

/**
 * Pass@1 in per cent as published by the makers: of Phi-4-mini-reasoning in its first report (arXiv 2504.21233) and in
 * a later rerun of their own with 64 samples (8 for GPQA), which also reran the distilled model; of the others in the
 * Phi-4-reasoning report (arXiv 2504.21318).
 */
const published: readonly (readonly [string, Partial<Record<Benchmark, number>>])[] = [
  ['Phi-4-mini-reasoning, first report', { 'AIME 2024': 57.5, 'MATH-500': 94.6, 'GPQA-Diamond': 52.0 }],
  [
    'Phi-4-mini-reasoning, later rerun',
    { 'AIME 2024': 48.1, 'AIME 2025': 31.8, 'MATH-500': 91.2, 'GPQA-Diamond': 44.5 },
  ],
  [
    'DeepSeek-R1-Distill-Qwen-7B, same rerun',
    { 'AIME 2024': 53.7, 'AIME 2025': 35.9, 'MATH-500': 93.0, 'GPQA-Diamond': 47.9 },
  ],
  ['o1-mini', { 'AIME 2024': 63.6, 'MATH-500': 90.0, 'GPQA-Diamond': 60.0 }],
  ['Phi-4-reasoning', { 'AIME 2024': 75.3, 'AIME 2025': 62.9, 'GPQA-Diamond': 65.8 }],
  ['Phi-4-reasoning-plus', { 'AIME 2024': 81.3, 'AIME 2025': 78.0, 'GPQA-Diamond': 68.9 }],
];

const columns: readonly Benchmark[] = ['AIME 2024', 'AIME 2025', 'MATH-500', 'GPQA-Diamond'];

/** Which benchmark a file holds, by its name; null: one without published figures, or a part of ours. */
export function benchmarkOf(file: string): Benchmark | null {
  const name = file.toLowerCase();
  if (/math[-_ ]?500/.test(name)) return 'MATH-500';
  if (/gpqa/.test(name)) return 'GPQA-Diamond';
  if (/gsm[-_ ]?8k/.test(name)) return 'GSM8K';
  const year = /aime[-_ ]?(?:20)?(24|25)/.exec(name)?.[1];
  return year === undefined ? null : year === '24' ? 'AIME 2024' : 'AIME 2025';
}

/** The published figures for one benchmark, for `--json`. */
export function figuresFor(benchmark: Benchmark | null): Readonly<Record<string, number>> {
  if (benchmark === null) return {};
  return Object.fromEntries(
    published.flatMap(([model, figures]) => (figures[benchmark] === undefined ? [] : [[model, figures[benchmark]]])),
  );
}

/** The published figures as a Markdown table, with this run's `pass1` (a share) where the benchmark is known. */
export function publishedTable(benchmark: Benchmark | null, model: string, pass1: number): string {
  const measured = benchmark === null ? {} : { [benchmark]: Math.round(pass1 * 1000) / 10 };
  const rows = [...(benchmark === null ? [] : [[`**${model}, this run**`, measured] as const]), ...published];
  const lines = rows.map(([name, figures]) => {
    const cells = columns.map((column) => (figures as Partial<Record<Benchmark, number>>)[column]?.toFixed(1) ?? '–');
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| pass@1, % | ${columns.join(' | ')} |`, `|${'---|'.repeat(columns.length + 1)}`, ...lines].join('\n');
}
