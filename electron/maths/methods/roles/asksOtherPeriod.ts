/** "£250 a week … What does he earn in a year?": asked for another time than the pay is told for. */
export function asksOtherPeriod(text: string): boolean {
  const asked = /\b(?:how much|what)\b[^?⟨]*\b(hour|day|week|month|year)s?\b[^?⟨]*\??$/.exec(text)?.[1];
  return (
    asked !== undefined &&
    /⟩ (?:a|an|per|each|every) (?:hour|day|week|month|year)\b/.test(text) &&
    !new RegExp(`⟩ (?:a|an|per|each|every) ${asked}\\b`).test(text)
  );
}
