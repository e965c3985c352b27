import Fraction from 'fraction.js';

/** The middle of numbers, in any order. */
export function middleOf(values: readonly Fraction[]): Fraction {
  const ordered = values.toSorted((one, two) => one.compare(two));
  const [low, high] = [ordered[Math.floor((ordered.length - 1) / 2)], ordered[Math.floor(ordered.length / 2)]];
  return (low ?? new Fraction(0)).add(high ?? 0).div(2);
}

export function rangeOf(values: readonly Fraction[]): Fraction {
  const ordered = values.toSorted((one, two) => one.compare(two));
  return (ordered.at(-1) ?? new Fraction(0)).sub(ordered[0] ?? 0);
}

/** The number that stands there most often; null where several do. */
export function modeOf(values: readonly Fraction[]): Fraction | null {
  const often = values.map((value) => values.filter((other) => other.equals(value)).length);
  const most = Math.max(...often);
  const modes = values.filter((_value, index) => often[index] === most);
  return modes.every((mode) => mode.equals(modes[0] ?? 0)) ? (modes[0] ?? null) : null;
}

/** Whether an average of the numbers is this one. */
export function agreesWith(name: string, values: readonly Fraction[], goal: Fraction): boolean {
  if (name === 'median') return middleOf(values).equals(goal);
  if (name === 'range') return rangeOf(values).equals(goal);
  if (name === 'mode') return modeOf(values)?.equals(goal) === true;
  return name === 'mean' && values.reduce((sum, one) => sum.add(one), new Fraction(0)).equals(goal.mul(values.length));
}
