/** What the first line of a table may call its columns. */
const problemNames = [
  'problem',
  'problems',
  'question',
  'questions',
  'questiontext',
  'exercise',
  'task',
  'equation',
  'expression',
];
const keyNames = [
  'answer',
  'answers',
  'key',
  'answerkey',
  'correctanswer',
  'solution',
  'solutions',
  'result',
  'expected',
  'expectedanswer',
  'modelanswer',
  'finalanswer',
  'markscheme',
];
const numberNames = ['number', 'no', 'nr', 'q', 'item'];
const titleNames = ['title', 'set', 'settitle', 'worksheet', 'problemset'];

export type NamedColumns = {
  readonly problem: number | null;
  readonly key: number | null;
  readonly title: number | null;
  readonly number: number | null;
};

const NUMBER = /^(?:Q(?:uestion)?\s*)?(?<number>\d{1,4})\s*[.(]?\s*(?<part>[a-h])?[.):]*$/i;

/** "3b" of the cells "3b", "Q3b", "3 (b)" and "3b)"; empty for what is no number of a problem. */
export function labelIn(cell = ''): string {
  const { number = '', part = '' } = NUMBER.exec(cell.trim())?.groups ?? {};
  return `${number}${part.toLowerCase()}`;
}

/** Where the columns stand that are known by name. */
export function columnsNamed(cells: readonly string[]): NamedColumns {
  const names = cells.map(plainName);
  // "Q, A" heads a sheet of questions and answers; beside a column of questions, Q is their number.
  const isShort = position(names, problemNames) === null && names.includes('q') && names.includes('a');
  return {
    problem: isShort ? names.indexOf('q') : position(names, problemNames),
    key: isShort ? names.indexOf('a') : position(names, keyNames),
    title: position(names, titleNames),
    number: position(
      cells.map((cell, index) => (cell.trim() === '#' ? 'number' : (names[index] ?? ''))),
      numberNames,
    ),
  };
}

export function isKnownName(text: string): boolean {
  return [...problemNames, ...keyNames, ...titleNames].includes(plainName(text));
}

function position(names: readonly string[], known: readonly string[]): number | null {
  const index = names.findIndex((name) => known.includes(name));
  return index < 0 ? null : index;
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
