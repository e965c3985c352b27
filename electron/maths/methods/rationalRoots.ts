import Fraction from 'fraction.js';

/** A number as the methods write it, `3`, `-\frac{2}{5}`; `null` for anything else. */
export function writtenNumber(latex: string): Fraction | null {
  const [, minus, whole, top, bottom] = /^(-?)(?:(\d+)|\\frac\{(\d+)\}\{(\d+)\})$/.exec(latex) ?? [];
  if (whole === undefined && top === undefined) return null;
  const size = whole === undefined ? new Fraction(`${top}/${bottom}`) : new Fraction(whole);
  return minus === '-' ? size.neg() : size;
}

/** The roots that an answer such as `x=2\text{ or }x=-3` names; `null` when one of them is no rational number. */
export function rationalRoots(answer: string, unknown: string): readonly Fraction[] | null {
  const roots = answer
    .split('\\text{ or }')
    .map((part) => (part.startsWith(`${unknown}=`) ? writtenNumber(part.slice(unknown.length + 1)) : null));
  return roots.every((root) => root !== null) ? roots : null;
}
