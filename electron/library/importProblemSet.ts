import { AppError } from '../contract/errors.ts';
import { readCsv } from './formats/readCsv.ts';
import { readPlainText } from './formats/readPlainText.ts';
import type { ImportedSet, ProblemList } from './problemList.ts';

export type ProblemFile = { readonly fileName: string; readonly text: string };

/** Files come from anywhere; these bounds keep one from filling the memory or the screen. */
const limits = { characters: 2_000_000, problems: 1_000, problemCharacters: 2_000, titleCharacters: 200 };

/**
 * Reads a problem set from CSV (`.csv`, `.tsv`) or from Markdown or plain text (any other name). The fault `bad-input`
 * names the file, the line and what to change; what can be left out without harm becomes a warning instead.
 */
export function importProblemSet({ fileName, text }: ProblemFile): ImportedSet {
  if (text.length > limits.characters) {
    const size = `is larger than ${String(limits.characters)} characters`;
    throw new AppError('bad-input', `${fileName} ${size}. Split it into several problem sets.`);
  }
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  refuseBinary(fileName, plain);
  const list = /\.(?:csv|tsv)$/i.test(fileName) ? readCsv(fileName, plain) : readPlainText(plain);
  refuseUnfit(fileName, list);
  return {
    title: (list.title ?? nameOf(fileName)).slice(0, limits.titleCharacters),
    problems: withSheetNumbers(list.problems),
    warnings: [...unreadableCharacters(plain), ...list.warnings],
  };
}

/** Labels that leave a gap or come twice tell nobody which problem is meant: such a set is counted from 1. */
function withSheetNumbers(problems: ProblemList['problems']): ImportedSet['problems'] {
  const labels = new Set(problems.map(({ label }) => label ?? ''));
  const tells = labels.size === problems.length && !labels.has('');
  return problems.map(({ text, key, label }) => ({ text, key, ...(tells && label !== undefined && { label }) }));
}

function refuseBinary(fileName: string, text: string): void {
  if (!text.includes('\0')) return;
  const advice = 'Save it as CSV, Markdown or plain text (UTF-8) and import that.';
  throw new AppError('bad-input', `${fileName} is not a text file. ${advice}`);
}

function refuseUnfit(fileName: string, { problems, warnings }: ProblemList): void {
  if (problems.length === 0) {
    const advice = 'Write one problem on a line, or number them; in CSV name the column "problem" in the first line.';
    // Where something was left out, that is why.
    throw new AppError('bad-input', `${fileName} holds no problems. ${warnings[0] ?? advice}`);
  }
  if (problems.length > limits.problems) {
    const count = `${String(problems.length)} problems; a set may have ${String(limits.problems)}`;
    throw new AppError('bad-input', `${fileName} holds ${count}. Split it into several files.`);
  }
  const long = problems.find(({ text, key }) => Math.max(text.length, key?.length ?? 0) > limits.problemCharacters);
  if (long === undefined) return;
  const bound = `longer than ${String(limits.problemCharacters)} characters`;
  throw new AppError(
    'bad-input',
    `${fileName}, line ${String(long.line)}: the problem or its answer is ${bound}. Shorten it.`,
  );
}

/** The mark that decoders leave where the bytes were not UTF-8. */
function unreadableCharacters(text: string): string[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  return [
    `Line ${String(line)}: some characters could not be read (shown as \uFFFD). Save the file as UTF-8 and import it again.`,
  ];
}

function nameOf(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .trim();
  return name === '' ? 'Problem set' : name;
}
