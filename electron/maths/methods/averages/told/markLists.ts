import type { Amount, ListItem } from './markData.ts';
import { isSteering } from './steering.ts';

const SEPARATOR = /[,;]\s*(?:and\s)?|\.(?=\s|$)|\sand\s/;

type Piece = { readonly text: string; readonly start: number; readonly end: number };

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of text.split(SEPARATOR)) {
    const at = text.indexOf(part, start);
    pieces.push({ text: part, start: at, end: at + part.length });
    start = at + part.length;
  }
  return pieces;
}

/** `number`: "14 on Monday"; `label`: "Monday 14", "Anna is 14". */
function shapeOf(text: string): 'number' | 'label' | null {
  if (!/^[^#]*#\d+[^#]*$/.test(text) || /[@&~]/.test(text)) return null;
  const words = text.replace(/#\d+/, ' ').match(/[a-z]+(?:['-][a-z]+)*/g) ?? [];
  if (words.length === 0 || words.length > 5 || words.some(isSteering)) return null;
  if (/^\s*#\d+(?: for| on| in| at| from| to| by)? [a-z' -]+$/.test(text)) return 'number';
  return /^[a-z' -]+(?::| is| was| has| had| scored| got| weighs| -)* ?#\d+(?: [a-z]+)?\s*$/.test(text)
    ? 'label'
    : null;
}

function sameUnit(amounts: readonly Amount[]): boolean {
  return new Set(amounts.map(({ unit }) => unit)).size === 1 && amounts.every(({ interval }) => interval === null);
}

/** "The average age of Carlos, Jack and | Ethan is 32": what follows is told of all who are named, not of the last. */
function endsNames(before: string): boolean {
  return /\b(?:average|mean|median|total|sum|combined|together)\b[^.?;:#]*(?:,|\band)\s*$/.test(before);
}

/**
 * "£14 on Monday, £9 on Tuesday and £12 on Wednesday": at least three pieces of one shape, one number each, as a list.
 * The words stay.
 */
export function markLabelled(
  text: string,
  amounts: readonly Amount[],
): { readonly text: string; readonly list: readonly ListItem[] | null } {
  const pieces = piecesOf(text);
  for (let first = 0; first < pieces.length; first += 1) {
    const lead = pieces[first];
    if (lead === undefined) break;
    const colon = /^(?:[^#]*:\s*)(?=[^:]*#)/.exec(lead.text)?.[0] ?? '';
    const verb =
      /^[^#]*\b(?:was|were|is|are|held|got|scored|had|took|sold|made|ran|saved|spent|read|walked|earned|collected|drove|cycled|swam|picked|caught|raised|received|counted|measured|recorded)\s+(?=#)/.exec(
        lead.text,
      )?.[0];
    const starts = [
      lead.text,
      lead.text.slice(colon.length),
      ...(verb === undefined ? [] : [lead.text.slice(verb.length)]),
    ];
    for (const start of starts) {
      const run = runFrom(start, pieces.slice(first + 1));
      const marks = [...run.text.matchAll(/#(\d+)/g)].flatMap(([, index]) => amounts[Number(index)] ?? []);
      const last = pieces[first + run.count - 1];
      if (run.count < 3 || !sameUnit(marks) || last === undefined) continue;
      if (start === lead.text && endsNames(text.slice(0, lead.start))) continue;
      const words = run.text.replace(/#\d+/g, ' ');
      const from = lead.end - start.length;
      return {
        text: `${text.slice(0, from)}@L (${words}) ${text.slice(last.end)}`,
        list: marks.map((amount) => ({ amount })),
      };
    }
  }
  return { text, list: null };
}

function runFrom(start: string, rest: readonly Piece[]): { readonly count: number; readonly text: string } {
  const shape = shapeOf(start);
  if (shape === null) return { count: 0, text: '' };
  let [count, text] = [1, start];
  for (const piece of rest) {
    if (shapeOf(piece.text) !== shape) break;
    count += 1;
    text += ` ${piece.text}`;
  }
  return { count, text };
}
