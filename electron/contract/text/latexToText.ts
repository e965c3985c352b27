/**
 * LaTeX of a school formula as plain text that can be pasted anywhere: `\frac{3}{4}x^{2}` becomes `3/4 x²`. It is for
 * people to read; what it does not know it leaves as written, without the backslash.
 */
export function latexToText(latex: string): string {
  return tidy(readGroup({ text: latex, at: 0 }, false));
}

/** Where the reader is; moved forward by the functions below. */
type Cursor = { readonly text: string; at: number };

const symbols: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  mp: '∓',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  lt: '<',
  gt: '>',
  approx: '≈',
  pi: 'π',
  theta: 'θ',
  alpha: 'α',
  beta: 'β',
  infty: '∞',
  degree: '°',
  circ: '°',
  to: '→',
  rightarrow: '→',
  Rightarrow: '⇒',
  implies: '⇒',
  iff: '⇔',
  in: '∈',
  mathbb: '',
  emptyset: '∅',
  varnothing: '∅',
  cup: '∪',
  cap: '∩',
  ldots: '…',
  dots: '…',
  cdots: '…',
  quad: '  ',
  qquad: '    ',
  left: '',
  right: '',
  displaystyle: '',
  text: '',
  mathrm: '',
  operatorname: '',
  textbf: '',
  mathbf: '',
  boxed: '',
  lor: 'or',
  land: 'and',
  therefore: '∴',
  percent: '%',
  begin: '',
  end: '',
  hline: '',
  Delta: 'Δ',
  int: '∫',
  sum: '∑',
};

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  n: 'ⁿ',
};

const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};

function readGroup(cursor: Cursor, inBraces: boolean): string {
  let out = '';
  while (cursor.at < cursor.text.length) {
    if (cursor.text[cursor.at] === '}') {
      cursor.at += 1;
      if (inBraces) return out;
    } else {
      out += readOne(cursor);
    }
  }
  return out;
}

function readOne(cursor: Cursor): string {
  const character = cursor.text[cursor.at] ?? '';
  if (character === '\\') return readCommand(cursor);
  cursor.at += 1;
  if (character === '{') return readGroup(cursor, true);
  if (character === '^') return script(readArgument(cursor), raised, '^');
  if (character === '_') return script(readArgument(cursor), lowered, '_');
  if (character === '&') return ' ';
  if (character === '~') return ' ';
  return character;
}

function readCommand(cursor: Cursor): string {
  const name = /^\\(?:[A-Za-z]+|[\s\S]|$)/.exec(cursor.text.slice(cursor.at))?.[0].slice(1) ?? '';
  cursor.at += name.length + 1;
  if (/^[A-Za-z]/.test(name)) skipSpaces(cursor);
  if (/^[dt]?frac$/.test(name)) return fraction(readArgument(cursor), readArgument(cursor));
  if (name === 'sqrt') return root(cursor);
  if (name === 'begin' || name === 'end') readArgument(cursor);
  if (name === '\\') return '\n';
  if (/^[,;:! ]$/.test(name)) return name === '!' ? '' : ' ';
  const symbol = symbols[name];
  if (symbol === undefined) return name;
  return /^[a-z]+$/.test(symbol) ? ` ${symbol} ` : symbol;
}

function readArgument(cursor: Cursor): string {
  skipSpaces(cursor);
  return cursor.at < cursor.text.length ? readOne(cursor) : '';
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

function fraction(top: string, bottom: string): string {
  return ` ${bracketed(top)}/${bracketed(bottom)} `;
}

function root(cursor: Cursor): string {
  const index = /^\[([^\]]*)\]/.exec(cursor.text.slice(cursor.at));
  cursor.at += index?.[0].length ?? 0;
  const inside = bracketed(readArgument(cursor));
  const degree = index?.[1];
  if (degree === undefined) return `√${inside}`;
  return degree === '3' ? `∛${inside}` : `root ${degree} of ${inside}`;
}

function script(content: string, forms: Readonly<Record<string, string>>, sign: string): string {
  const body = content.trim();
  if (body === '°') return body;
  const small = [...body].map((character) => forms[character]);
  return small.every((form) => form !== undefined) ? small.join('') : `${sign}${bracketed(body)}`;
}

function bracketed(content: string): string {
  const body = tidy(content);
  return /^(?:[\d.]*|\p{L})$/u.test(body) || /^\([^()]*\)$/.test(body) ? body : `(${body})`;
}

function tidy(text: string): string {
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/([([]) /g, '$1')
    .replaceAll(/ ([)\],])/g, '$1')
    .replaceAll(/ ?([=≤≥≠≈<>]) ?/g, ' $1 ')
    .trim();
}
