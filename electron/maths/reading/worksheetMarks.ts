import { withoutMarksBehind } from './marksBehind.ts';
import { takesBracket } from './takesBracket.ts';

/** What worksheets print beside a problem, blanked out; `doubtful` where a number in brackets may be a factor. */
export type UnmarkedText = {
  readonly text: string;
  readonly doubtful: boolean;
  /** Several exercises were numbered: 1) … 2) … */
  readonly numbered: boolean;
};

const relation = /[=<>≤≥]|\\(?:leq?|geq?|lt|gt)(?![a-z])/;
const unknown = /(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])|\d[a-z](?![a-z])/;
/** "(1)" or "[2]" after a space, where a line, a formula or an equation ends; or where the next equation begins. */
const trailing =
  /(?<=\S)(?<gap>\s*(?:\.{2,}|…+)\s*|[ \t]*\\q?quad\s*|[ \t~]+)[([]\s?\d{1,2}\s?[)\]](?:(?=\s*(?:$|[\n,;.]|\\[\])]|\\\\|\$|(?:and|or)\b))|(?=\s+[-−]?\d*[a-zA-Z](?![a-zA-Z])[^\n=]*=))/g;
const leading = /(?<=^[ \t]*)[([]\d{1,2}[)\]](?=[ \t]+(?<rest>\S[^\n]*))/gm;
const marks = /(?<=\S)(?<gap>[ \t]+)\d{1,2}[ \t]*marks?\b\.?(?=[ \t]*(?:\n|$))/gi;
/** "Q24: 0.8 × 4", "Q8  −2 + 5": no letter with an index, unless it is set equal to something. */
const question = /^[ \t]*[qQ]\d{1,3}(?:[ \t]*[:.)](?=\s)|(?=[ \t]+(?![=<>≤≥^])))/;
const numbered = /(?<=^[ \t]*)(?:\d{1,2}|[a-h])[.)](?=[ \t]+\S)/gm;
const column = /(?<=^[ \t]*)\d{1,2}(?=(?: {2,}|\t+)\d(?!\d*\/\d)(?!\d\d(?!\d))[^\n]*[=<>≤≥])/gm;

const spacedFactor = /\S\s+[([]\d{1,2}[)\]]\s*[-−+*/×÷·=]/;
const isValue = /(?<![A-Za-z\d+*/×÷^)−-]\s*)[A-Za-z]\s*=[^A-Za-z]*$/;

/**
 * Blanks equation numbers, numbers of exercises and marks. A lone small number in brackets after an equation is a
 * label; after a mere calculation nobody can tell it from a factor. Every character that stays keeps its place.
 */
export function withoutWorksheetMarks(printed: string): UnmarkedText {
  const { text, doubt } = withoutMarksBehind(printed);
  let doubtful = doubt !== null;
  const count = text.match(trailing)?.length ?? 0;
  const decide = (fate: Fate, mark: string): string => {
    doubtful ||= fate === 'doubtful';
    return fate === 'factor' ? mark : fate === 'joint' ? joint(mark) : blanks(mark);
  };
  const unlabelled = text
    .replace(/\\tag\*?\{[^{}]{0,9}\}/g, blanks)
    .replace(question, blanks)
    .replace(trailing, (mark: string, gap: string, offset: number, whole: string) =>
      decide(fateAfter(whole.slice(0, offset), gap, count > 1, isFollowed(whole, offset + mark.length)), mark),
    )
    .replace(leading, (mark: string, rest: string) => decide(fateBefore(rest), mark))
    .replace(marks, (mark: string, gap: string, offset: number, whole: string) =>
      saysMarks(clauseBefore(whole.slice(0, offset)), gap) ? blanks(mark) : mark,
    )
    .replace(column, blanks);
  const listed = apart(unlabelled);
  const several = (listed.match(numbered)?.length ?? 0) > 1;
  return { text: several ? listed.replace(numbered, blanks) : listed, doubtful, numbered: several };
}

const inline = /(?<=[\w)\]}])[ \t]+\(?(?:[2-9]|[b-h])[.)](?=[ \t]+[-−\d(a-zA-Z])/g;

/** "1) 2x = 4 2) 3y = 9" on one line: each exercise on a line of its own, every character at its place. */
function apart(text: string): string {
  const first = /^[ \t]*(\(?)(?:1|a)[.)][ \t]+(?=[^\n]*[=<>≤≥])/.exec(text);
  if (first === null || text.includes('\n')) return text;
  const labels = [...text.matchAll(inline)].map(([label]) => label.replace(/[\s(.)]/g, ''));
  const expected = /\d/.test(first[0]) ? ['2', '3', '4', '5', '6', '7', '8', '9'] : [...'bcdefgh'];
  if (labels.length === 0 || !labels.every((label, index) => label === expected[index])) return text;
  const start = first[1] === '(' ? text.replace('(', ' ') : text;
  return start.replace(inline, (label) => `\n${label.slice(1).replace('(', ' ')}`);
}

type Fate = 'label' | 'joint' | 'factor' | 'doubtful';

function fateAfter(before: string, gap: string, oneOfMany: boolean, followed: boolean): Fate {
  const left = before.trimEnd();
  if (/[-−–+*/×÷·⋅=<>≤≥^_([{,:√&]$/.test(left)) return 'factor';
  if (/(?:[.?!$]|\\[)\]])$/.test(left)) return followed ? 'factor' : 'label';
  if (takesBracket.test(left)) return 'factor';
  const clause = clauseBefore(left);
  const states = relation.test(clause) && unknown.test(clause);
  if (followed) return states ? 'joint' : 'factor';
  if (!states) return 'doubtful';
  // Numbers in brackets are factors here already, or nothing but a value is worked out ("x = 4 + 1/2 (3)").
  if (spacedFactor.test(clause) || (isValue.test(clause) && !oneOfMany)) return 'doubtful';
  return /[)\]]$/.test(left) && gap === ' ' && !oneOfMany ? 'doubtful' : 'label';
}

function fateBefore(rest: string): Fate {
  if (/^(?:[+*/×÷·⋅=<>≤≥^]|[-−–]\s)/.test(rest)) return 'factor';
  if (/^(?:[A-Za-z]{3,}|\$)/.test(rest)) return 'label';
  return relation.test(rest) && /^[\dA-Za-z\\]/.test(rest) ? 'label' : 'doubtful';
}

/** "7   3 marks" and "2x = 6 3 marks"; not "60 marks" in "40% of 60 marks". */
function saysMarks(clause: string, gap: string): boolean {
  if (!/[\d)\]a-zA-Z$.?]$/.test(clause) || takesBracket.test(clause)) return false;
  return gap.length > 1 || gap === '\t' || (relation.test(clause) && unknown.test(clause));
}

function clauseBefore(text: string): string {
  return text.split(/\n|;|,\s|\b(?:and|or)\b|\\\\/).at(-1) ?? '';
}

/** Another equation begins on the same line. */
function isFollowed(text: string, end: number): boolean {
  return /^[ \t]+(?!and\b|or\b)[^\s,;.$\\]/.test(text.slice(end));
}

function joint(mark: string): string {
  return `${' '.repeat(mark.length - 1)};`;
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
