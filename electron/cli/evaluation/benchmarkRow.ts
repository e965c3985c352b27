import { boxedAnswer } from './boxedAnswer.ts';

/** The answer that stands for "refuse this": a problem outside what the model was made for. */
export const refuseAnswer = 'refuse';

type Columns = Readonly<Record<string, unknown>>;

/** What the benchmarks call their columns, in lower case; the first that is there counts. */
const names = {
  id: ['id', 'unique_id', 'record id', 'problem_id'],
  problem: ['problem', 'question'],
  answer: ['answer', 'correct answer', 'correct_answer', 'expected_answer', 'target'],
  topic: ['topic'],
  subject: ['subject', 'subdomain', 'type'],
  level: ['level'],
} as const;

/**
 * A row of MATH-500, AIME, GSM8K, GPQA, our own files or the corpus, under our own names. Anything that is none of
 * these is given back as it is, for the schema to say what is missing.
 */
export function benchmarkRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const columns = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
  const known = Object.fromEntries(
    Object.entries(names).flatMap(([name, others]) => {
      const found = others.find((other) => columns[other] !== undefined && columns[other] !== null);
      return found === undefined ? [] : [[name, columns[found]]];
    }),
  );
  return withChoices({ ...known, ...answerOf(known['answer'], columns) }, columns);
}

/** GSM8K ends a worked solution with `#### 42`; a corpus line has a solution and no answer, and refuses without a box. */
function answerOf(answer: unknown, columns: Columns): Columns {
  if (typeof answer === 'string') return { answer: /####\s*(.+?)\s*$/s.exec(answer)?.[1] ?? answer };
  const { solution } = columns;
  if (answer !== undefined || typeof solution !== 'string') return {};
  return { answer: boxedAnswer(solution) ?? refuseAnswer };
}

/** A multiple-choice question gets its options beneath it, and its answer becomes a letter. */
function withChoices(known: Columns, columns: Columns): Columns {
  const { problem, answer } = known;
  const listed = listedChoices(columns, answer) ?? scatteredChoices(columns, answer);
  if (listed === null || typeof problem !== 'string') return known;
  const { choices, right } = listed;
  const options = choices.map((choice, index) => `${letterAt(index)}) ${choice}`).join('\n');
  const text = `${problem}\n\n${options}\n\nGive the letter of the right answer as your final answer.`;
  return { ...known, problem: text, answer: letterAt(right), choices };
}

type Choices = { readonly choices: readonly string[]; readonly right: number };

/** A list of options, with the right one as its letter, its number from 0, or its text. */
function listedChoices(columns: Columns, answer: unknown): Choices | null {
  const list = columns['choices'] ?? columns['options'];
  if (!Array.isArray(list) || list.length < 2) return null;
  const choices = list.map(String);
  const right = typeof answer === 'number' ? answer : placeOf(String(answer ?? '').trim(), choices);
  return right >= 0 && right < choices.length ? { choices, right } : null;
}

function placeOf(answer: string, choices: readonly string[]): number {
  const byText = choices.indexOf(answer);
  return byText >= 0 || !/^\(?[A-J]\)?$/.test(answer) ? byText : answer.replace(/[()]/g, '').charCodeAt(0) - 65;
}

/** GPQA's columns. The right answer must not always stand first: the order follows from the question itself. */
function scatteredChoices(columns: Columns, answer: unknown): Choices | null {
  const wrong = [1, 2, 3].map((number) => columns[`incorrect answer ${number}`]).filter((text) => text !== undefined);
  if (wrong.length === 0 || typeof answer !== 'string') return null;
  const choices = wrong.map((text) => String(text).trim());
  const right = sumOf(String(columns['question'] ?? columns['problem'] ?? '')) % (choices.length + 1);
  return { choices: choices.toSpliced(right, 0, answer.trim()), right };
}

function sumOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}
