/** The greatest common factor of two whole numbers that are not negative. */
export function commonFactor(first: bigint, second: bigint): bigint {
  return second === 0n ? first : commonFactor(second, first % second);
}
