const COMPILED = new Map<string, RegExp>();

/** `source` at a place of a text in small letters, after blanks, ending where a word ends. */
export function matchAt(text: string, at: number, source: string): RegExpExecArray | null {
  let pattern = COMPILED.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(`[\\s"“”']*(?:${source})(?:(?<!\\w)|(?!\\w))`, 'y');
    COMPILED.set(source, pattern);
  }
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function endAt(text: string, at: number, source: string): number | null {
  const found = matchAt(text, at, source);
  return found === null ? null : at + found[0].length;
}
