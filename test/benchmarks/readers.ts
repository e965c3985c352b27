import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ComputeEngine } from '@cortex-js/compute-engine';

import { symbolsIn } from '../../electron/maths/expression/symbolsIn.ts';
import { parseStatement } from '../../electron/maths/reading/parseStatement.ts';

/**
 * Compares our reader with the LaTeX parser of compute-engine on the formulas of a folder of test data:
 * `node test/benchmarks/readers.ts FOLDER [--failures]`. A formula counts as read when no part of it is an error; that
 * says nothing yet about reading it rightly, which the tests of both readers' users do.
 */

type Reader = { readonly name: string; readonly reads: (formula: string) => boolean };

const engine = new ComputeEngine();
const readers: readonly Reader[] = [
  { name: 'ours', reads: (formula) => parseStatement(formula).kind === 'statement' },
  { name: 'compute-engine', reads: (formula) => engine.parse(withoutDelimiters(formula)).isValid },
];

function withoutDelimiters(formula: string): string {
  return formula.replace(/^\s*(?:\$\$?|\\\[|\\\()|(?:\$\$?|\\\]|\\\))\s*$/g, '');
}

/** The formulas of a text: what stands between delimiters, or all of it where there are none. */
function formulasIn(text: string): readonly string[] {
  const found = [...text.matchAll(/\$\$([^$]+)\$\$|\$([^$]+)\$|\\\[([^]+?)\\\]|\\\(([^]+?)\\\)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
  );
  return found.length > 0 ? found : [text];
}

function readLines(folder: string, name: string): readonly Record<string, unknown>[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function formulasOf(record: Record<string, unknown>): readonly string[] {
  const lines = Array.isArray(record['lines']) ? record['lines'] : [record['expected'], record['given']];
  return lines.flatMap((line) => (typeof line === 'string' ? formulasIn(line) : []));
}

function measure(reader: Reader, formulas: readonly string[], showFailures: boolean): string {
  const times: number[] = [];
  let read = 0;
  for (const formula of formulas) {
    const start = performance.now();
    const good = reader.reads(formula);
    times.push(performance.now() - start);
    if (good) read += 1;
    else if (showFailures) console.log(`  ${reader.name} cannot read ${JSON.stringify(formula.slice(0, 160))}`);
  }
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): string => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3)} ms`;
  return `${reader.name}: ${read} of ${formulas.length} (${((100 * read) / formulas.length).toFixed(1)} %), median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`;
}

/** Formulas both read where compute-engine sees other letters: sqrt(x) as s·q·r·t·x, "none" as n·o·n·e. */
function countOtherLetters(formulas: readonly string[]): number {
  const first = (names: readonly string[]): string =>
    [...new Set(names.map((name) => name.charAt(0)))].toSorted().join('');
  return formulas.filter((formula) => {
    const reading = parseStatement(formula);
    const theirs = engine.parse(withoutDelimiters(formula));
    if (reading.kind !== 'statement' || reading.statement.kind === 'words' || !theirs.isValid) return false;
    return first(symbolsIn(reading.statement)) !== first(theirs.unknowns);
  }).length;
}

const [folder = '.', option] = process.argv.slice(2);
for (const name of ['answer-pairs.jsonl', 'expression-pairs.jsonl', 'worked-arguments.jsonl']) {
  const formulas = readLines(folder, name).flatMap(formulasOf);
  console.log(name);
  for (const reader of readers) console.log(`  ${measure(reader, formulas, option === '--failures')}`);
  console.log(`  compute-engine sees letters that ours does not, or the reverse: ${countOtherLetters(formulas)}`);
}
