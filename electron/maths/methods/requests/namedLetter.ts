const NOUN = '([a-z]{4,})';
const LETTER = String.raw`\$?([a-zA-Z])\$?(?![a-zA-Z'’(])`;
/** "at a rate r for a time t", "where V is the volume": what the letters stand for. */
const NAMES: readonly (readonly [pattern: RegExp, noun: number, letter: number])[] = [
  [new RegExp(String.raw`\b(?:the |a |an |its |of |and )(?:[a-z]+ )?${NOUN},? ${LETTER}(?= |[.,;?)]|$)`, 'g'), 1, 2],
  [new RegExp(String.raw`(?<![a-zA-Z])${LETTER} (?:is|stands for|represents|means|=) (?:the |its |a )?(?:[a-z]+ )?${NOUN}`, 'g'), 2, 1],
]; // prettier-ignore
/** The thing that is wanted, named at the end of the question. */
const WANTED =
  /\b(?:find|give|gives|calculate|work out|isolate|express|solve (?:it |this |the formula )?for|(?:formula|expression|equation|rule) for|used to find|get|determine) (?:the |its |a )?(?:[a-z]+ )?([a-z]{4,})(?= (?:in terms|from|when|if you know|by itself|on its own|alone)\b|\s*[.?]|\s*$)/gi;
const REARRANGES =
  /\b(?:rearrang\w*|rewrite|transpose|solve|isolate|formula|in terms of|change|transform|expression for)\b/i;

/** "Rewrite d = rt so that it can be used to find the time.": the thing with its letter, where one letter was told to stand for it. */
export function withNamedLetter(problem: string): string | null {
  if (problem.length > 300 || !/=/.test(problem) || !REARRANGES.test(problem)) return null;
  const wanted = [...problem.matchAll(WANTED)].at(-1);
  const noun = wanted?.[1]?.toLowerCase();
  if (wanted === undefined || noun === undefined) return null;
  const letters = new Set<string>();
  for (const [pattern, thing, letter] of NAMES)
    for (const found of problem.matchAll(pattern))
      if (found[thing]?.toLowerCase() === noun && found[letter] !== undefined) letters.add(found[letter]);
  const [only, ...more] = letters;
  if (only === undefined || more.length > 0 || /^[aI]$/.test(only)) return null;
  const end = wanted.index + wanted[0].length;
  return `${problem.slice(0, end)} $${only}$${problem.slice(end)}`;
}
