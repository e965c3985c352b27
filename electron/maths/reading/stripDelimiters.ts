const pairs: readonly (readonly [string, string])[] = [
  ['$$', '$$'],
  ['\\[', '\\]'],
  ['\\(', '\\)'],
  ['$', '$'],
];

/**
 * Blanks out the delimiters around a formula, keeping its length so that positions stay true. `$5` alone is money and
 * `1,000.99$` too: only a pair is a pair of delimiters.
 */
export function stripDelimiters(text: string): string {
  const trimmed = text.trim();
  for (const [open, close] of pairs) {
    if (trimmed.length <= open.length + close.length || !trimmed.startsWith(open)) continue;
    const body = trimmed.replace(/[.,;]\s*$/, '');
    if (!body.endsWith(close) || body.endsWith(`\\${close}`)) continue;
    const inner = body.slice(open.length, -close.length);
    if (inner.includes(close)) continue;
    const start = text.indexOf(trimmed);
    return ' '.repeat(start + open.length) + stripDelimiters(inner);
  }
  return text;
}
