/**
 * The part of a text still being written that can be shown without a formula breaking or flickering: it ends before
 * the first formula that is still open. (The tutor cuts its drafts already; this makes the screen safe by itself.)
 */
export function completeFormulas(text: string): string {
  return withoutLooseEnd(text.slice(0, openFormulaAt(text) ?? text.length));
}

function openFormulaAt(text: string): number | null {
  let at = 0;
  while (at < text.length) {
    const next = skipOne(text, at);
    if (next === null) return at;
    at = next;
  }
  return null;
}

/** Where the character or whole formula at `at` ends; null when a formula begins there and has no end yet. */
function skipOne(text: string, at: number): number | null {
  if (text.startsWith('\\(', at)) return endAfter(text, '\\)', at + 2);
  if (text.startsWith('\\[', at)) return endAfter(text, '\\]', at + 2);
  if (text.startsWith('$$', at)) return endAfter(text, '$$', at + 2);
  if (text[at] === '\\') return at + 2;
  if (text[at] === '$') return endOfDollar(text, at);
  return at + 1;
}

function endAfter(text: string, close: string, from: number): number | null {
  const end = text.indexOf(close, from);
  return end === -1 ? null : end + close.length;
}

function endOfDollar(text: string, at: number): number | null {
  const rest = text.slice(at + 1);
  // A space or the line's end right after it, or an amount with a word behind it: money, and whole as it is.
  if (/^\s/.test(rest) || /^\d[\d,.]*\s+[A-Za-z]{2,}/.test(rest)) return at + 1;
  const closed = /^(?:\\[^\n]|[^\\$\n])+?(?<!\s)\$/.exec(rest);
  if (closed !== null) return at + 1 + closed[0].length;
  return rest.includes('\n') ? at + 1 : null;
}

/** A lone backslash, or stars that may yet become emphasis, wait for what follows. */
function withoutLooseEnd(text: string): string {
  return text.replace(/(?:\\|\*{1,2})$/, '');
}
