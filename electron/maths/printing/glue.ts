/** Puts LaTeX pieces side by side, with a space only where a command would swallow what follows, or read badly. */
export function glue(...pieces: readonly string[]): string {
  return pieces.reduce((left, right) => {
    const afterCommand = /\\[A-Za-z]+$/.test(left);
    return afterCommand && /^[A-Za-z0-9]/.test(right) ? `${left} ${right}` : left + right;
  }, '');
}

/** Round brackets, growing ones where what is inside is taller than a line. */
export function bracketed(inner: string): string {
  return isTall(inner) ? `\\left(${inner}\\right)` : `(${inner})`;
}

export function isTall(latex: string): boolean {
  return /\\(?:frac|binom|int|sum|prod|lim|left|begin)/.test(latex);
}

/** A superscript or subscript: braces only where more than one character is raised. */
export function script(mark: '^' | '_', inner: string): string {
  return /^[A-Za-z0-9]$/.test(inner) ? mark + inner : `${mark}{${inner}}`;
}
