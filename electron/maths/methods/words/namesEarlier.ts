/**
 * "It was 4 °C at dusk. By 3 a.m. it had dropped 9 degrees. What was it at dusk?": the question names a time or a place that
 * was told of before the last change, and not with it. What was told last is then not what is asked for.
 */
export function namesEarlier(problem: string): boolean {
  const text = problem
    .toLowerCase()
    .replace(/([ap])\.m\.?/g, '$1m')
    .replace(/\s+/g, ' ');
  const start = text.search(/(?<=[.;,?!] )[^.;]*\b(?:what|which|how|where|find|work out|give)\b[^.;]*$/);
  if (start < 0) return false;
  const [told, asked] = [text.slice(0, start), text.slice(start)];
  const clauses = told.split(/[.;:,]|\band\b|\bthen\b|\bbut\b/).filter((clause) => /\d/.test(clause));
  const last = clauses.at(-1) ?? '';
  const named = [...asked.matchAll(/\b(?:at|by) (?:the )?(\d{1,2}(?::\d\d)? ?[ap]m|(?!the\b|first\b|least\b|most\b|end\b|how\b|what\b)[a-z]{3,})\b/g)].map(([, word = '']) => word); // prettier-ignore
  return named.some(
    (word) => !last.includes(word) && clauses.some((clause) => new RegExp(`\\b${word}\\b`).test(clause)),
  );
}
