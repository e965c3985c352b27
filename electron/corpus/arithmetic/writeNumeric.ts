import type { Numeral, Numeric } from './numericTerm.ts';

function writeNumeral({ digits, places }: Numeral): string {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return places === 0 ? sign + plain : `${sign}${plain.slice(0, -places)}.${plain.slice(-places)}`;
}

function inBrackets(term: Numeric): string {
  const written = writeNumeric(term);
  return written.startsWith('-') || term.kind === 'sum' ? `(${written})` : written;
}

function asTerm(term: Numeric, minus: boolean, first: boolean): string {
  if (term.kind === 'number' && term.digits < 0n) {
    const size = writeNumeral({ ...term, digits: -term.digits });
    if (first) return minus ? `-(-${size})` : `-${size}`;
    return minus ? `+${size}` : `-${size}`;
  }
  const sign = minus ? '-' : first ? '' : '+';
  return sign + (term.kind === 'sum' ? inBrackets(term) : writeNumeric(term));
}

/** The LaTeX of arithmetic; what is negative inside a product or a power stands in brackets. */
export function writeNumeric(term: Numeric): string {
  switch (term.kind) {
    case 'number':
      return writeNumeral(term);
    case 'sum':
      return term.terms.map(({ minus, term: one }, index) => asTerm(one, minus, index === 0)).join('');
    case 'product':
      return [
        inBrackets(term.first),
        ...term.rest.map(({ sign, factor }) => `${sign === '×' ? '\\times ' : '\\div '}${inBrackets(factor)}`),
      ].join('');
    case 'fraction':
      return `\\frac{${writeNumeric(term.above)}}{${writeNumeric(term.below)}}`;
    case 'power':
      return `${inBrackets(term.base)}^${term.exponent}`;
    case 'bracket':
      return `(${writeNumeric(term.inside)})`;
  }
}
