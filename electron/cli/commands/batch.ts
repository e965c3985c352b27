import { parseArgs } from 'node:util';
import { z } from 'zod';

import { AppError } from '../../contract/errors.ts';
import type { Solution } from '../../contract/vocabulary.ts';
import { OUT_OF_TIME } from '../../tutor/refusal.ts';
import { modelOptions, oneInput, outputBeside, readEffort, readWhole, requiredOut } from '../commandOptions.ts';
import { JsonLinesOutput, readJsonLines } from '../jsonLines.ts';
import { deviceOptions, readDevices } from '../deviceOptions.ts';
import { failedSolution, openSolver } from '../openSolver.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), problem: z.string() });
type BatchRow = z.infer<typeof Row>;
const DoneRow = z.looseObject({ id: z.union([z.string(), z.number()]) });

/** Without the model nothing after it can go well either; anything else costs one row. */
const fatalCodes: ReadonlySet<string> = new Set(['model-missing', 'model-damaged', 'out-of-memory']);

/** Works many problems, one row each, appended as soon as it is finished; run again, it goes on where it stopped. */
export async function batchCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: options,
    options: { ...modelOptions, ...deviceOptions, out: { type: 'string' } },
    allowPositionals: true,
  });
  const effort = readEffort(values.effort);
  const seed = readWhole('seed', values.seed, 0);
  const devices = readDevices(values);
  const input = oneInput(positionals);
  const rows = readJsonLines(input, Row);
  const output = new JsonLinesOutput(outputBeside(input, requiredOut(values.out)));
  const done = output.resume().map((row) => DoneRow.parse(row).id);
  const solver = openSolver(values.model, devices);
  try {
    let count = done.length;
    const solve = (row: BatchRow): Promise<Solution> =>
      solveRow(row.problem, () => solver.solve(row.problem, effort, seed));
    const keep = (row: BatchRow, solution: Solution): void => {
      output.add({ id: row.id, ...solution });
      count += 1;
      process.stderr.write(`${count}/${rows.length} ${String(row.id)}: ${solution.status}, ${solution.verdict}\n`);
    };
    const late: BatchRow[] = [];
    for (const row of unfinished(rows, done)) {
      const solution = await solve(row);
      if (solution.error?.code === OUT_OF_TIME) late.push(row);
      else keep(row, solution);
    }
    // Once more, at the end: a machine that was busy may have time by now.
    for (const row of late) keep(row, await solve(row));
  } finally {
    await solver.close();
  }
}

/** Two rows may bear one id: as many of them are done as the output holds, and none is skipped. */
function unfinished(rows: readonly BatchRow[], done: readonly (string | number)[]): BatchRow[] {
  const left = new Map<string | number, number>();
  for (const id of done) left.set(id, (left.get(id) ?? 0) + 1);
  return rows.filter(({ id }) => {
    const times = left.get(id) ?? 0;
    left.set(id, times - 1);
    return times <= 0;
  });
}

async function solveRow(problem: string, work: () => Promise<Solution>): Promise<Solution> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof AppError && fatalCodes.has(fault.code)) throw fault;
    return failedSolution(problem, fault);
  }
}
