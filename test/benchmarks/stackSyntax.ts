/**
 * The fixtures of STACK are written in Maxima. These are the spellings of it that differ from a pupil's keyboard
 * notation, put into that notation; assumptions are taken out and handed on.
 */
export type TranslatedText = { readonly text: string; readonly positive: boolean };

export function fromStack(written: string): TranslatedText {
  const assumed = /^\(assume\(\w+>0\),(.*)\)$/.exec(written);
  const text = (assumed?.[1] ?? written)
    .replace(/\bnounand\b/g, 'and')
    .replace(/\bnounor\b/g, 'or')
    .replace(/\bnounnot\b/g, 'not')
    .replace(/#pm#/g, '±')
    .replace(/%(i|e|pi)\b/g, '$1')
    .replace(/\bnoundiff\((\w)\(x\),x\)/g, "$1'(x)")
    .replace(/\bnoun(diff|int|limit|sum)\(/g, '$1(')
    .replace(/^stackeq\((.*)\)$/, '$1')
    .replace(/\blg\(([^,()]*(?:\([^()]*\)[^,()]*)*),([^()]*)\)/g, '(log($1)/log($2))')
    .replace(/\b(c|o)(c|o)\(([^,]+),([^()]+)\)/g, interval)
    .replace(/\bmatrix\((\[.*\])\)/g, matrix)
    .replace(/(\d)[eE]([+-]?\d+)\b/g, '$1*10^($2)')
    .replace(/significantfigures\(([\d.]+),(\d+)\)/g, significantFigures);
  return { text, positive: assumed !== null };
}

function interval(_: string, left: string, right: string, from: string, to: string): string {
  return `${left === 'c' ? '[' : '('}${from},${to}${right === 'c' ? ']' : ')'}`;
}

function matrix(_: string, rows: string): string {
  const entries = rows
    .slice(1, -1)
    .split(/\]\s*,\s*\[/)
    .map((row) => row.split(',').join(' & '));
  return `\\begin{pmatrix}${entries.join(' \\\\ ')}\\end{pmatrix}`;
}

function significantFigures(_: string, value: string, figures: string): string {
  return String(Number(Number(value).toPrecision(Number(figures))));
}
