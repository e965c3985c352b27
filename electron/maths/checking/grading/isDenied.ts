const denial =
  /\b(?:not|cannot|never|wrong|false|incorrect|incorrectly|doubt|unlikely|isn't|aren't|wasn't|can't|couldn't|wouldn't|shouldn't|doesn't|don't)\b/i;

/** A new thought: what was denied before it says nothing about what follows. */
const newThought =
  /[.!?;,]\s|\n|\b(?:so|but|therefore|thus|hence|because|since|instead|rather|which|(?<=\d )it(?:'s| is)|answer\s*(?:is|:)|we get|gives)\b(?!\s+(?:not|never|wrong|false|incorrect))/gi;

/**
 * Whether words of the same clause deny the answer that stands at `start` to `end`: "the answer cannot be 12", "wrong:
 * 12", "12 is not it". A denied answer says nothing about the one meant.
 */
export function isDenied(text: string, start: number, end: number): boolean {
  return denial.test(plain(clauseBefore(text.slice(0, start)))) || denial.test(plain(clauseAfter(text.slice(end))));
}

function clauseBefore(text: string): string {
  let from = 0;
  for (const match of text.matchAll(newThought)) from = match.index + match[0].length;
  return text.slice(from);
}

function clauseAfter(text: string): string {
  const [first] = text.split(/[.!?;]\s|\n|\bbut\b|\band\b|,/i, 1);
  return (first ?? '').slice(0, 60);
}

/** Without commands, whose names may read like words (\not, \notin). */
function plain(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/\\(?:text|textbf|mathrm|mbox|boxed)\b/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ');
}
