const ASKED =
  /\bhow (long|many (?:hours|minutes|seconds)|much time) after (?<first>(?:his |her |the |their )?[a-z]+) (?:leaves?|left|sets? (?:off|out)|starts?|started|departs?|begins?) (?:home |driving |running |cycling |riding )?(?:does|will|did|do) (?<second>(?:his |her |the |their )?[a-z]+) (?:catch|catch up|overtake|draw level|pass)(?<rest>[^?]*)\?/i;
const PRONOUN = /^(?:he|she|it|they)$/i;

/**
 * "How many hours after she leaves does his sister catch up with Luis?" asks how long the later one takes; not so where it is
 * the first one who leaves or somebody else who catches up.
 */
export function chaserAsked(problem: string): string {
  const found = ASKED.exec(problem);
  const { first = '', second = '', rest = '' } = found?.groups ?? {};
  if (found === null) return problem;
  const name = PRONOUN.test(first) ? second : first;
  if (PRONOUN.test(first) && !PRONOUN.test(second) && !speaksOf(first, second)) return problem;
  if (!PRONOUN.test(first) && !PRONOUN.test(second) && first.toLowerCase() !== second.toLowerCase()) return problem;
  if (PRONOUN.test(first) && PRONOUN.test(second) && first.toLowerCase() !== second.toLowerCase()) return problem;
  if (!isLater(problem.slice(0, found.index), name)) return problem;
  const verb =
    /catch up|catch|overtake|draw level|pass/i.exec(found[0].slice(found[0].indexOf(second)))?.[0] ?? 'catch';
  const asked = `how ${found[1] ?? 'long'} does ${PRONOUN.test(name) ? name : name} take to ${verb}${rest}?`;
  return problem.slice(0, found.index) + asked + problem.slice(found.index + found[0].length);
}

/** "At 10:00 … His sister at 10:30": whoever is told of last starts last. */
function leavesSecond(told: string): boolean {
  const [one, two, ...more] = [...told.matchAll(/\b(\d{1,2})[:.](\d\d)\b/g)].map(([, hour, minutes]) => Number(hour) * 60 + Number(minutes)); // prettier-ignore
  return one !== undefined && two !== undefined && more.length === 0 && two > one && !/\b[ap]\.?m\b/i.test(told);
}

/** A pronoun is the one told of last; a name has to stand where somebody starts later. */
function isLater(told: string, name: string): boolean {
  if (PRONOUN.test(name)) return /\blater\b|\bafter(?:wards)?\b/i.test(told) || leavesSecond(told);
  const bare = name.replace(/^(?:his|her|the|their) /i, '');
  return new RegExp(String.raw`\b(?:later|after(?:wards)?|then)\b[^.?!]*\b${bare}\b`, 'i').test(told);
}

const WOMEN = /^(?:(?:his|their|the|my) )?(?:sister|mother|mum|mom|aunt|girl|woman|wife|daughter)$/i;
const MEN = /^(?:(?:her|their|the|my) )?(?:brother|father|dad|uncle|boy|man|husband|son)$/i;

/** "After he leaves does his sister catch up" speaks of him; whether Anna or Bea is "she", nobody can tell. */
function speaksOf(pronoun: string, name: string): boolean {
  if (/^he$/i.test(pronoun)) return MEN.test(name);
  return /^she$/i.test(pronoun) ? WOMEN.test(name) : !/^[A-Z]/.test(name);
}
