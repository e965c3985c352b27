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
];
const numberNames = ['number', 'no', 'nr', 'q', 'item'];
const titleNames = ['title', 'set', 'settitle', 'worksheet', 'problemset'];

export type NamedColumns = {
  readonly problem: number | null;
  readonly key: number | null;
  readonly title: number | null;
  readonly number: number | null;
};

const NUMBER = /^(?:Q(?:uestion)?\s*)?(?<label>\d{1,4}[a-h]?)[.):]?$/i;

/** "3b" of the cells "3b", "Q3b" and "3b)"; empty for what is no number of a problem. */
export function labelIn(cell = ''): string {
  return NUMBER.exec(cell)?.groups?.['label']?.toLowerCase() ?? '';
}

/** Where the columns stand that are known by name. */
export function columnsNamed(cells: readonly string[]): NamedColumns {
  const names = cells.map(plainName);
  return {
    problem: position(names, problemNames),
    key: position(names, keyNames),
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
