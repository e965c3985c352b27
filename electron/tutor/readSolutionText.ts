/**
 * Reads what a model writes, piece by piece, from a given offset: thinking, steps (a reason and one display), and the
 * boxed answer. Works on the Phi-4 form: Markdown with `\[…\]` or `$$…$$` displays and a final `\boxed{…}`.
 * A part is returned only when it is complete, so nothing half-written is ever checked or shown as finished.
 */
export type SolutionPart =
  | { readonly kind: 'thinking'; readonly text: string; readonly end: number }
  | { readonly kind: 'step'; readonly reason: string; readonly expressions: readonly string[]; readonly end: number }
  | { readonly kind: 'answer'; readonly reason: string; readonly latex: string; readonly end: number };

const thinkOpen = '<think>';
const thinkClose = '</think>';
const displays: readonly (readonly [string, string])[] = [
  ['\\[', '\\]'],
  ['$$', '$$'],
];

export function nextPart(text: string, from: number): SolutionPart | null {
  const thinking = readThinking(text, from);
  if (thinking !== undefined) return thinking;
  const display = findDisplay(text, from);
  const box = findBox(text, from);
  if (display && (!box || display.start < box.start)) {
    return display.end === null ? null : readDisplay(text, from, display.start, display.end);
  }
  if (!box || box.end === null) return null;
  return { kind: 'answer', reason: cleanReason(text.slice(from, box.start)), latex: box.content, end: box.end };
}

/** Undefined: no thinking here. Null: thinking has begun and not ended. */
function readThinking(text: string, from: number): SolutionPart | null | undefined {
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  if (!text.startsWith(thinkOpen, start)) return thinkOpen.startsWith(text.slice(start)) ? null : undefined;
  const close = text.indexOf(thinkClose, start);
  if (close < 0) return null;
  return { kind: 'thinking', text: text.slice(start + thinkOpen.length, close).trim(), end: close + thinkClose.length };
}

function findDisplay(text: string, from: number): { start: number; end: number | null } | null {
  const found = displays
    .map(([open, close]) => ({ start: text.indexOf(open, from), open, close }))
    .filter((candidate) => candidate.start >= 0)
    .sort((a, b) => a.start - b.start)[0];
  if (!found) return null;
  const close = text.indexOf(found.close, found.start + found.open.length);
  return { start: found.start, end: close < 0 ? null : close + found.close.length };
}

function readDisplay(text: string, from: number, start: number, end: number): SolutionPart {
  const body = text.slice(start + 2, end - 2).trim();
  const reason = cleanReason(text.slice(from, start));
  const box = findBox(body, 0);
  if (box && box.end !== null) return { kind: 'answer', reason, latex: box.content, end };
  return { kind: 'step', reason, expressions: displayLines(body), end };
}

/** An aligned block is several lines of working; `cases` and other environments stay whole. */
function displayLines(body: string): string[] {
  const aligned = /^\\begin\{(aligned|align\*?|gathered|split)\}([\s\S]*)\\end\{\1\}$/.exec(body);
  if (!aligned) return [body];
  return (aligned[2] ?? '')
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map((line) => line.replaceAll('&', '').trim())
    .filter((line) => line !== '');
}

/** The content of the first `\boxed{…}`, braces balanced; `end` is null while the box is still open. */
function findBox(text: string, from: number): { start: number; end: number | null; content: string } | null {
  const start = text.indexOf('\\boxed{', from);
  if (start < 0) return null;
  const open = start + '\\boxed{'.length;
  let depth = 1;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return { start, end: at + 1, content: text.slice(open, at).trim() };
  }
  return { start, end: null, content: '' };
}

/** Headings, rules and step labels are layout; the number of a step is shown by the screen. */
function cleanReason(text: string): string {
  return text
    .replace(/^[\s.,;:]+/, '')
    .replace(/^\s*(#{1,6}\s+|-{3,}\s*$)/gm, '')
    .replace(/^\s*\*{0,2}(step\s+\d+|answer|final answer)\s*[:.]\*{0,2}\s*/gim, '')
    .replace(/\s*\\\($/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The unfinished end of the text as far as it can be shown: an open formula is left out until it closes. */
export function showablePart(text: string, from: number): string {
  const pending = text.slice(from);
  if (thinkOpen.startsWith(pending.trim()) || pending.trimStart().startsWith(thinkOpen)) return '';
  const display = findDisplay(pending, 0);
  const upTo = display ? display.start : pending.length;
  return cutOpenFormula(pending.slice(0, upTo)).trim();
}

function cutOpenFormula(text: string): string {
  const inline = text.lastIndexOf('\\(');
  if (inline >= 0 && text.indexOf('\\)', inline) < 0) return text.slice(0, inline);
  const dollars = [...text.matchAll(/(?<!\\)\$/g)];
  const last = dollars.at(-1);
  if (last && dollars.length % 2 === 1) return text.slice(0, last.index);
  return text.endsWith('\\') ? text.slice(0, -1) : text;
}
