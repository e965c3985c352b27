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
  let guess = BigInt(Math.floor(Math.sqrt(Number(left))));
  while (guess * guess > left) guess -= 1n;
  while ((guess + 1n) * (guess + 1n) <= left) guess += 1n;
  return guess * guess === left ? [root * guess, 1n] : [root, left];
}
