import { numeral, readNumeric } from './numericTerm.ts';
import type { Numeral, Numeric } from './numericTerm.ts';
import { writeNumeric } from './writeNumeric.ts';

type Product = Extract<Numeric, { readonly kind: 'product' }>;
type Sum = Extract<Numeric, { readonly kind: 'sum' }>;

function isNumeral(term: Numeric): term is Numeral {
  return term.kind === 'number';
}

function plus(one: Numeral, other: Numeral): Numeral {
  const places = Math.max(one.places, other.places);
  const scaled = ({ digits, places: own }: Numeral): bigint => digits * 10n ** BigInt(places - own);
  return numeral(scaled(one) + scaled(other), places);
}

function times(one: Numeral, other: Numeral): Numeral {
  return numeral(one.digits * other.digits, one.places + other.places);
}

/** The quotient with at most four decimals; null when it has more. */
function over(one: Numeral, other: Numeral): Numeral | null {
  if (other.digits === 0n) return null;
  const above = one.digits * 10n ** BigInt(other.places + 4);
  const below = other.digits * 10n ** BigInt(one.places);
  return above % below === 0n ? numeral(above / below, 4) : null;
}

function opposite({ digits, places }: Numeral): Numeral {
  return { kind: 'number', digits: -digits, places };
}

/** How many digits other than noughts a number has. */
function weight({ digits }: Numeral): number {
  return digits.toString().replaceAll(/[-0]/g, '').length;
}

const LARGEST_OF_TABLES = 12n;

function isInTables(one: Numeral, other: Numeral): boolean {
  const small = ({ digits }: Numeral): boolean => digits <= LARGEST_OF_TABLES && digits >= -LARGEST_OF_TABLES;
  return (
    (small(one) && small(other)) || (weight(one) <= 1 && weight(other) <= 1) || one.digits === 1n || other.digits === 1n
  );
}

/** `23×7` as `20×7+3×7`; null where the product is known by heart or has too many parts. */
function byPlaces(one: Numeral, other: Numeral): Numeric | null {
  if (one.places + other.places > 0 || one.digits < 0n || other.digits < 0n || isInTables(one, other)) return null;
  const split = weight(one) >= weight(other) ? one : other;
  const kept = split === one ? other : one;
  if (weight(split) > 3 || weight(kept) > 2) return null;
  const written = split.digits.toString();
  const parts = [...written].flatMap((digit, index) =>
    digit === '0' ? [] : [numeral(BigInt(digit) * 10n ** BigInt(written.length - 1 - index), 0)],
  );
  if (parts.length < 2) return null;
  return {
    kind: 'sum',
    terms: parts.map((part) => ({
      minus: false,
      term: { kind: 'product', first: part, rest: [{ sign: '×', factor: kept }] },
    })),
  };
}

/** `6×0.35` as `6×35÷100`. */
function withoutPoints(one: Numeral, other: Numeral): Numeric | null {
  const places = one.places + other.places;
  if (places === 0 || places > 4 || (places < 2 && weight(one) + weight(other) < 3)) return null;
  if (weight(one) === 1 && one.digits === 1n) return null;
  const bare = ({ digits }: Numeral): Numeral => ({ kind: 'number', digits, places: 0 });
  return {
    kind: 'product',
    first: bare(one),
    rest: [
      { sign: '×', factor: bare(other) },
      { sign: '÷', factor: { kind: 'number', digits: 10n ** BigInt(places), places: 0 } },
    ],
  };
}

function reducedSum({ terms }: Sum): Numeric | null {
  if (!terms.every(({ term }) => isNumeral(term))) {
    const next = terms.map(({ minus, term }) => ({ minus, term: isNumeral(term) ? term : reduced(term) }));
    if (next.some(({ term }) => term === null)) return null;
    return { kind: 'sum', terms: next.flatMap(({ minus, term }) => (term === null ? [] : [{ minus, term }])) };
  }
  const values = terms.flatMap(({ minus, term }) => (isNumeral(term) ? [minus ? opposite(term) : term] : []));
  const pairs = values.flatMap((value, index) => {
    if (index % 2 === 1) return [];
    const partner = values[index + 1];
    return [partner === undefined ? value : plus(value, partner)];
  });
  const [only] = pairs;
  if (pairs.length === 1 && only !== undefined) return only;
  return { kind: 'sum', terms: pairs.map((term) => ({ minus: false, term })) };
}

function reducedProduct(product: Product): Numeric | null {
  const { first, rest } = product;
  const whole = asOneFraction(product);
  if (whole !== null) return whole;
  if (!isNumeral(first) || !rest.every(({ factor }) => isNumeral(factor))) {
    const next = isNumeral(first) ? first : reduced(first);
    const others = rest.map(({ sign, factor }) => ({ sign, factor: isNumeral(factor) ? factor : reduced(factor) }));
    if (next === null || others.some(({ factor }) => factor === null)) return null;
    return {
      kind: 'product',
      first: next,
      rest: others.flatMap(({ sign, factor }) => (factor === null ? [] : [{ sign, factor }])),
    };
  }
  const [step, ...others] = rest;
  if (step === undefined || !isNumeral(step.factor)) return null;
  const value = step.sign === '×' ? times(first, step.factor) : over(first, step.factor);
  if (value === null || others.length === 0) return value;
  return { kind: 'product', first: value, rest: others };
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisor(other, one % other);
}

/** `12/90` as `(6×2)/(6×15)`, to be cancelled; a fraction that cannot be cancelled is done. */
function reducedFraction(above: Numeric, below: Numeric): Numeric | null {
  if (!isNumeral(above) || !isNumeral(below)) {
    const [top, bottom] = [isNumeral(above) ? above : reduced(above), isNumeral(below) ? below : reduced(below)];
    return top === null || bottom === null ? null : { kind: 'fraction', above: top, below: bottom };
  }
  if (above.places + below.places > 0 || above.digits <= 1n || below.digits <= 1n) return null;
  const common = divisor(above.digits, below.digits);
  if (common === 1n || common === below.digits || common === above.digits) return null;
  const over_ = ({ digits }: Numeral): Numeric => ({
    kind: 'product',
    first: numeral(common, 0),
    rest: [{ sign: '×', factor: numeral(digits / common, 0) }],
  });
  return { kind: 'fraction', above: over_(above), below: over_(below) };
}

function reducedPower(base: Numeric, exponent: number): Numeric | null {
  if (base.kind === 'bracket' && isNumeral(base.inside)) return reducedPower(base.inside, exponent);
  if (!isNumeral(base)) {
    const next = reduced(base);
    return next === null ? null : { kind: 'power', base: next, exponent };
  }
  return Array.from({ length: exponent - 1 }).reduce<Numeral>((value) => times(value, base), base);
}

/** `18×2/3` as `(18×2)/3`; null where no factor is a fraction of numbers, or something is divided. */
function asOneFraction({ first, rest }: Product): Numeric | null {
  const factors = [first, ...rest.map(({ factor }) => factor)];
  if (rest.some(({ sign }) => sign === '÷') || !factors.some(({ kind }) => kind === 'fraction')) return null;
  const [above, below]: [Numeric[], Numeric[]] = [[], []];
  for (const factor of factors) {
    if (factor.kind === 'fraction') {
      above.push(factor.above);
      below.push(factor.below);
    } else above.push(factor);
  }
  if (![...above, ...below].every((part) => isNumeral(part) && part.places === 0)) return null;
  const worthWriting = above.filter((part) => !isNumeral(part) || part.digits !== 1n);
  return { kind: 'fraction', above: productOf(worthWriting), below: productOf(below) };
}

function productOf(factors: readonly Numeric[]): Numeric {
  const [first, ...rest] = factors;
  if (first === undefined) return numeral(1n, 0);
  return rest.length === 0
    ? first
    : { kind: 'product', first, rest: rest.map((factor) => ({ sign: '×' as const, factor })) };
}

/** The same after one round of small sums; null when there is nothing left to do, or no exact way. */
function reduced(term: Numeric): Numeric | null {
  switch (term.kind) {
    case 'number':
      return null;
    case 'sum':
      return reducedSum(term);
    case 'product':
      return reducedProduct(term);
    case 'fraction':
      return reducedFraction(term.above, term.below);
    case 'power':
      return reducedPower(term.base, term.exponent);
    case 'bracket':
      return isNumeral(term.inside) ? term.inside : reduced(term.inside);
  }
}

const MOST_STEPS = 8;

/** White space and brackets make no other form. */
export function bareForm(latex: string): string {
  return latex.replaceAll(/\s|[()]|\\left|\\right/g, '');
}

/** One product alone is taken apart into those of the tables; inside a sum that would be too long. */
function takenApart(term: Numeric): Numeric | null {
  if (term.kind !== 'product' || term.rest.length !== 1) return null;
  const [step] = term.rest;
  if (step?.sign !== '×' || !isNumeral(term.first) || !isNumeral(step.factor)) return null;
  return byPlaces(term.first, step.factor) ?? withoutPoints(term.first, step.factor);
}

/** A fraction whose parts are products is worked no further: what comes next is what it cancels to. */
function isCancelling(term: Numeric): boolean {
  return term.kind === 'fraction' && term.above.kind === 'product' && term.below.kind === 'product';
}

/** The forms between arithmetic and its value, each one round of small sums after the one before: `3×4+2` has `12+2`. */
export function stepwise(latex: string): readonly string[] {
  const start = readNumeric(latex);
  if (start === null || isCancelling(start)) return [];
  const forms: string[] = [];
  let now: Numeric = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = takenApart(now) ?? reduced(now);
    if (next === null) return forms;
    const written = writeNumeric(next);
    if (bareForm(written) !== bareForm(forms.at(-1) ?? latex)) forms.push(written);
    if (isCancelling(next)) return forms;
    now = next;
  }
  return [];
}
