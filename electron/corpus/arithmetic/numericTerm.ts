/** A number written out: `value` is `digits / 10^places`, so that decimals are exact. */
export type Numeral = { readonly kind: 'number'; readonly digits: bigint; readonly places: number };

/** Arithmetic as it is written: sums of signed terms, products and quotients from left to right, fractions, powers. */
export type Numeric =
  | Numeral
  | { readonly kind: 'sum'; readonly terms: readonly { readonly minus: boolean; readonly term: Numeric }[] }
  | {
      readonly kind: 'product';
      readonly first: Numeric;
      readonly rest: readonly { readonly sign: '×' | '÷'; readonly factor: Numeric }[];
    }
  | { readonly kind: 'fraction'; readonly above: Numeric; readonly below: Numeric }
  | { readonly kind: 'power'; readonly base: Numeric; readonly exponent: number }
  | { readonly kind: 'bracket'; readonly inside: Numeric };

export function numeral(digits: bigint, places: number): Numeral {
  let [short, left] = [digits, places];
  while (left > 0 && short % 10n === 0n) [short, left] = [short / 10n, left - 1];
  return { kind: 'number', digits: short, places: left };
}

const TOKEN = /\s*(\\times|\\div|\\cdot|\\frac|\\d?frac|\d+(?:\.\d+)?|[-+(){}^])/y;

function tokensOf(latex: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < latex.trimEnd().length) {
    const token = TOKEN.exec(latex)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

class Unreadable extends Error {}

/** `-3×4` begins with the number -3; `-3^2` is the opposite of a power. */
function signed(minus: boolean, term: Numeric): { minus: boolean; term: Numeric } {
  const negative = (one: Numeric): Numeric | null => (one.kind === 'number' ? { ...one, digits: -one.digits } : null);
  if (!minus) return { minus, term };
  const first = negative(term.kind === 'product' ? term.first : term);
  if (first === null) return { minus, term };
  return { minus: false, term: term.kind === 'product' ? { ...term, first } : first };
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Numeric {
    const sum = this.#sum();
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return sum;
  }

  #next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #take(token: string): boolean {
    if (this.#next() !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new Unreadable();
  }

  #sum(): Numeric {
    const terms = [signed(this.#take('-'), this.#product())];
    while (this.#next() === '+' || this.#next() === '-') {
      const minus = this.#take('-');
      if (!minus) this.#expect('+');
      terms.push({ minus, term: this.#product() });
    }
    const [only] = terms;
    return terms.length === 1 && only?.minus === false ? only.term : { kind: 'sum', terms };
  }

  #product(): Numeric {
    const first = this.#power();
    const rest: { sign: '×' | '÷'; factor: Numeric }[] = [];
    for (;;) {
      if (this.#take('\\times') || this.#take('\\cdot')) rest.push({ sign: '×', factor: this.#power() });
      else if (this.#take('\\div')) rest.push({ sign: '÷', factor: this.#power() });
      else return rest.length === 0 ? first : { kind: 'product', first, rest };
    }
  }

  #power(): Numeric {
    const base = this.#atom();
    if (!this.#take('^')) return base;
    const braced = this.#take('{');
    const exponent = Number(this.#next());
    this.#at += 1;
    if (braced) this.#expect('}');
    if (!Number.isInteger(exponent) || exponent < 2 || exponent > 6) throw new Unreadable();
    return { kind: 'power', base, exponent };
  }

  #atom(): Numeric {
    if (this.#take('(')) {
      const inside = this.#sum();
      this.#expect(')');
      return { kind: 'bracket', inside };
    }
    if (this.#take('\\frac') || this.#take('\\dfrac'))
      return { kind: 'fraction', above: this.#braced(), below: this.#braced() };
    const written = this.#next();
    if (!/^\d/.test(written)) throw new Unreadable();
    this.#at += 1;
    const [whole = '', decimals = ''] = written.split('.');
    return { kind: 'number', digits: BigInt(whole + decimals), places: decimals.length };
  }

  #braced(): Numeric {
    this.#expect('{');
    const inside = this.#sum();
    this.#expect('}');
    return inside;
  }
}

/** LaTeX of plain arithmetic without letters or roots; null for anything else. */
export function readNumeric(latex: string): Numeric | null {
  const tokens = tokensOf(latex.replaceAll(/\\left|\\right/g, ''));
  if (tokens === null || tokens.length === 0) return null;
  try {
    return new Reader(tokens).whole();
  } catch (fault) {
    if (fault instanceof Unreadable) return null;
    throw fault;
  }
}

/** The exact value as above and below the line, or null for a division by nought. */
export function valueOf(term: Numeric): readonly [bigint, bigint] | null {
  switch (term.kind) {
    case 'number':
      return [term.digits, 10n ** BigInt(term.places)];
    case 'bracket':
      return valueOf(term.inside);
    case 'fraction':
      return quotient(valueOf(term.above), valueOf(term.below));
    case 'power': {
      const base = valueOf(term.base);
      return base === null ? null : [base[0] ** BigInt(term.exponent), base[1] ** BigInt(term.exponent)];
    }
    case 'product':
      return term.rest.reduce<readonly [bigint, bigint] | null>((total, { sign, factor }) => {
        const value = valueOf(factor);
        if (value === null || total === null) return null;
        return sign === '×' ? [total[0] * value[0], total[1] * value[1]] : quotient(total, value);
      }, valueOf(term.first));
    case 'sum':
      return term.terms.reduce<readonly [bigint, bigint] | null>(
        (total, { minus, term: one }) => {
          const value = valueOf(one);
          if (value === null || total === null) return null;
          const signed = minus ? -value[0] : value[0];
          return [total[0] * value[1] + signed * total[1], total[1] * value[1]];
        },
        [0n, 1n],
      );
  }
}

function quotient(
  above: readonly [bigint, bigint] | null,
  below: readonly [bigint, bigint] | null,
): readonly [bigint, bigint] | null {
  if (above === null || below === null || below[0] === 0n) return null;
  return [above[0] * below[1], above[1] * below[0]];
}
