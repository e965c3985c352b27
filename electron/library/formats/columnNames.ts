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
const titleNames = ['title', 'set', 'settitle', 'worksheet', 'problemset'];

export type NamedColumns = {
  readonly problem: number | null;
  readonly key: number | null;
  readonly title: number | null;
};

/** Where the columns stand that are known by name. */
export function columnsNamed(cells: readonly string[]): NamedColumns {
  const names = cells.map(plainName);
  return { problem: position(names, problemNames), key: position(names, keyNames), title: position(names, titleNames) };
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
