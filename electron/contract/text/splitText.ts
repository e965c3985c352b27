/**
 * Cuts a line of prose (a subset of Markdown with maths in it) into pieces that can be shown one by one. It decides
 * what is a formula and what is money: `$2x+1$` is maths, `$5 and $3` is not. It never produces markup.
 */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'italic'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'maths'; readonly latex: string; readonly display: boolean };

/** A formula found at the start of `rest`, and how many UTF-16 units it takes. */
type Found = { readonly piece: TextPiece; readonly length: number };

export function splitText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = findPiece(text, at);
    if (found === null) {
      // An escaped dollar, star or backtick stands for itself.
      const escaped = /^\\[$*`_%&#]/.test(text.slice(at, at + 2));
      plain += escaped ? text[at + 1] : text[at];
      at += escaped ? 2 : 1;
    } else {
      if (plain !== '') pieces.push({ kind: 'text', text: plain });
      plain = '';
      pieces.push(found.piece);
      at += found.length;
    }
  }
  if (plain !== '') pieces.push({ kind: 'text', text: plain });
  return pieces;
}

function findPiece(text: string, at: number): Found | null {
  const rest = text.slice(at);
  if (rest.startsWith('\\(')) return between(rest, '\\(', '\\)', false);
  if (rest.startsWith('\\[')) return between(rest, '\\[', '\\]', true);
  if (rest.startsWith('$$')) return between(rest, '$$', '$$', true);
  if (rest.startsWith('$')) return inlineDollar(rest);
  if (rest.startsWith('**')) return marked(rest, /^\*\*(?=\S)([^*]+?)(?<=\S)\*\*/, 'bold');
  if (rest.startsWith('*')) return marked(rest, /^\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/, 'italic');
  if (rest.startsWith('`')) return marked(rest, /^`([^`\n]+)`/, 'code');
  return null;
}

function between(rest: string, open: string, close: string, display: boolean): Found | null {
  const end = rest.indexOf(close, open.length);
  if (end === -1) return null;
  const latex = rest.slice(open.length, end).trim();
  return latex === '' ? null : { piece: { kind: 'maths', latex, display }, length: end + close.length };
}

/**
 * Pandoc's rule: the opening dollar has no space after it, the closing one no space before it and no digit after it,
 * and both are on one line. On top of it, an amount with words behind it (`$5 each, $`) stays money.
 */
function inlineDollar(rest: string): Found | null {
  const match = /^\$(?!\s)((?:\\[^\n]|[^\\$\n])+?)(?<!\s)\$(?!\d)/.exec(rest);
  const latex = match?.[1];
  if (match === null || latex === undefined || looksLikeMoney(latex)) return null;
  return { piece: { kind: 'maths', latex: latex.trim(), display: false }, length: match[0].length };
}

/** An amount followed by an ordinary word: `5 and a pen costs (US`. Words inside `\text{…}` are maths all the same. */
function looksLikeMoney(latex: string): boolean {
  return /^\d[\d,]*(?:\.\d+)?\s+[A-Za-z]{2,}/.test(latex) && !latex.includes('\\') && !/[=^+]/.test(latex);
}

function marked(rest: string, pattern: RegExp, kind: 'bold' | 'italic' | 'code'): Found | null {
  const match = pattern.exec(rest);
  const text = match?.[1];
  return match === null || text === undefined ? null : { piece: { kind, text }, length: match[0].length };
}
