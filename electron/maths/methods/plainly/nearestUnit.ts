/** Lengths and masses by the power of ten they are of the smallest. */
const SIZES: readonly (readonly [pattern: string, kind: string, power: number])[] = [
  ['millimet(?:re|er)s?|mm', 'length', 0],
  ['centimet(?:re|er)s?|cm', 'length', 1],
  ['met(?:re|er)s?|m', 'length', 3],
  ['kilomet(?:re|er)s?|km', 'length', 6],
  ['grams?|g', 'mass', 0],
  ['kilograms?|kilos?|kg', 'mass', 3],
];
const ALL = SIZES.map(([pattern]) => pattern).join('|');
const NEAREST = new RegExp(String.raw`\b(to|at) the nearest (${ALL})(?![\w²³^/])`, 'i');
const TOLD = new RegExp(String.raw`(?<=\d ?)(${ALL})(?![\w²³^/])`, 'gi');
const TENTHS: Readonly<Record<string, string>> = { tenth: '1 decimal place', hundredth: '2 decimal places' };

function sizeOf(unit: string): (typeof SIZES)[number] | undefined {
  return SIZES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(unit));
}

/** "… to the nearest metre", and an answer in centimetres that was rounded as it is. */
export function isFinerThanAsked(problem: string, answer: string): boolean {
  const nearest = sizeOf(NEAREST.exec(problem)?.[2] ?? '');
  const given = sizeOf(/\\text\{ ([a-z]+)\}$/.exec(answer)?.[1] ?? '');
  return nearest !== undefined && given !== undefined && nearest[1] === given[1] && nearest[2] > given[2];
}

/** "6 m long … to the nearest centimetre": metres to 2 decimal places. "To the nearest tenth of a year": 1 place. */
export function withNearestAsPlaces(problem: string): string {
  if (!/nearest/i.test(problem)) return problem;
  const tenths = problem.replace(
    /\b(?:to|at) the nearest (tenth|hundredth) of an? [a-z]+/i,
    (_all, part: string) => `to ${TENTHS[part.toLowerCase()] ?? ''}`,
  );
  if (tenths !== problem) return tenths;
  const nearest = sizeOf(NEAREST.exec(problem)?.[2] ?? '');
  const told = [...problem.replace(NEAREST, ' ').matchAll(TOLD)].map(([unit]) => sizeOf(unit));
  const [unit] = told;
  if (nearest === undefined || unit === undefined || told.some((one) => one?.[0] !== unit[0])) return problem;
  const places = unit[2] - nearest[2];
  if (unit[1] !== nearest[1] || places < 1 || places > 3) return problem;
  return problem.replace(NEAREST, `to ${places} decimal place${places === 1 ? '' : 's'}`);
}
