/** `value = root² · left` with `left` free of squares, for `value` of at least 1; 0 gives `[0, 1]`. */
export function splitSquare(value: bigint): readonly [root: bigint, left: bigint] {
  if (value === 0n) return [0n, 1n];
  let [root, left] = [1n, value];
  for (let divisor = 2n; divisor * divisor <= left; divisor += 1n) {
    while (left % (divisor * divisor) === 0n) {
      left /= divisor * divisor;
      root *= divisor;
    }
    if (divisor > LARGEST_DIVISOR) return wholeRoot(left, root);
  }
  return [root, left];
}

/** Past this, only a perfect square is still looked for. */
const LARGEST_DIVISOR = 10_000n;

function wholeRoot(left: bigint, root: bigint): readonly [bigint, bigint] {
  const guess = squareRoot(left);
  return guess * guess === left ? [root * guess, 1n] : [root, left];
}

/** The whole part of a square root, by Newton's method from above. */
function squareRoot(value: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
