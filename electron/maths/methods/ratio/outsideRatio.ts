const CORNERS: readonly (readonly [RegExp, number])[] = [
  [/\bangles of an? (?:[a-z]+ )?triangle\b/i, 3],
  [/\bangles of an? (?:[a-z]+ )?quadrilateral\b/i, 4],
  [/\bangles of an? (?:[a-z]+ )?pentagon\b/i, 5],
];
const RATIO = /\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?)+/;
const NAMES =
  /\bratio of (?:the )?(?:number of )?([a-z]+) to (?:the )?(?:number of )?([a-z]+)\b(?: (?:in|at|on) (?:an?|the|this|my|our) ([a-z]+))?/i;
/** What may stand between a count and the name of the part that it counts: "12 of the boys". */
const PLAIN = /^(?:more |fewer |less |other |extra |of |the |them |are |were |children |pupils |students |people )*$/i;
/** What tells of some of a part only: "12 boys wear glasses". */
const OF_SOME =
  /^ (?:who|that|which|with|without|wear|wears|play|plays|like|likes|walk|cycle|travel|own|passed|failed|study|speak|came|come|swim|dance|sing|work|bring|eat|read|go|take)\b/i;

/** "There are 12 tall boys", "12 boys wear glasses", "12 boys in the team" of a ratio in a class: not all of the boys. */
function countsSomeOnly(problem: string, names: readonly string[], place: string | undefined): boolean {
  const counted = new RegExp(`\\b\\d+ ((?:[a-z]+ ){0,2}?)(?:${names.join('|')})\\b([^.?!;,]*)`, 'gi');
  return [...problem.matchAll(counted)].some(([, before = '', behind = '']) => {
    const elsewhere = /^ (?:in|at|on) the ([a-z]+(?: [a-z]+)?)/i.exec(behind)?.[1];
    return (
      !PLAIN.test(before) ||
      OF_SOME.test(behind) ||
      (place !== undefined && / (?:team|club|choir|band|orchestra)$/i.test(` ${elsewhere ?? ''}`))
    );
  });
}

/** "16 more women than children" of a ratio of men to women. */
function comparesStranger(problem: string, names: readonly string[]): boolean {
  const than = /\b(?:more|fewer|less) ([a-z]+) than ([a-z]+)\b/i.exec(problem);
  const known = (name = ''): boolean => names.includes(name.toLowerCase());
  return than !== null && known(than[1]) !== known(than[2]) && /^[a-z]+(?:s|en)$/i.test(than[2] ?? '');
}

/** "How much gravel goes with 10 kg of water?" where no water is in the mixture. */
function measuresStranger(problem: string): boolean {
  const [, before, name] =
    /^(.*)\bhow much [a-z]+ [^.?]*?\b(?:with|for) [\d.]+ ?[a-z]+ of ([a-z]+)\?*$/is.exec(problem) ?? [];
  return before !== undefined && name !== undefined && !before.toLowerCase().includes(name.toLowerCase());
}

/** "Me and my cousin …. I get the larger part": told against the order of the names. */
const SPEAKERS_PART =
  /\b(?:i|ina) (?:gets?|ha(?:ve|s)|takes?|keeps?) the (?:larger|bigger|smaller|lesser|greater|largest|biggest|smallest)\b/i;

/** Whether a question of ratios tells or asks of something that its ratio says nothing about. */
export function isOutsideRatio(problem: string): boolean {
  const ratio = RATIO.exec(problem)?.[0].split(':').length;
  if (ratio !== undefined && CORNERS.some(([shape, corners]) => shape.test(problem) && ratio !== corners)) return true;
  // The angles outside add up to another number.
  if (/\bexterior angles of (?:an?|the) [a-z]+/i.test(problem)) return true;
  if (/\bfills?\b/i.test(problem) && /\b(?:empty|empties|drain)\b/i.test(problem)) return true;
  if (measuresStranger(problem)) return true;
  if (SPEAKERS_PART.test(problem)) return true;
  // "2 more in every second row": what is added, no rate.
  if (/\b\d+ (?:more|fewer|less|extra)(?: [a-z]+)? (?:in|on) (?:each|every)\b/i.test(problem)) return true;
  if (/\b(?:then|and) (?:then )?(?:double|halve|treble|triple) (?:both|each|all|the|it)\b/i.test(problem)) return true;
  // "3 books for £18 each" tells the price of one.
  if (/\b\d+ [a-z]+ (?:for|cost|costs|are|at) [£$€₹] ?\d+(?:\.\d+)? (?:each|apiece)\b/i.test(problem)) return true;
  // "Ada being the younger" says more than the ratio does, and may contradict it.
  if (/\bages?\b[^?]*\bbeing the (?:younger|older|elder)\b/i.test(problem)) return true;
  // "By how much does one exceed another" asks for neither of them; it is read in other words.
  if (/\bexceeds?\b[^.?]*\?/i.test(problem)) return true;
  const [, one, other, place] = NAMES.exec(problem) ?? [];
  if (one === undefined || other === undefined) return false;
  const names = [one.toLowerCase(), other.toLowerCase()];
  return countsSomeOnly(problem, names, place) || comparesStranger(problem, names);
}

/** "What fraction does Ann get?" is not answered by what she gets. */
export function isOtherThanShare(problem: string, answer: string): boolean {
  return (
    SPEAKERS_PART.test(problem) ||
    (/\b(?:what|which) (?:fraction|proportion|percentage|percent)\b/i.test(problem) &&
      /^(?:\\text\{[£€]|\\\$)|\\text/.test(answer))
  );
}
