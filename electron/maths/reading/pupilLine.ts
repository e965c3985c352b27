/** Labels and words before a line: "1)", "(a)", "•", "so", "check:". A minus sign is never taken for a dash. */
const before: readonly RegExp[] = [
  /^\s*[•·▪◦‣]\s*/,
  /^\s*(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s)|\(?[a-h]\)(?=\s))\s*(?=\S)/,
  /^\s*(?:step \d{1,2}|check|test|proof|answer|ans|result)\s*[:.]\s*/i,
];

/** What pupils write behind a line about how they came to it, or how it pleased them. */
const behind: readonly RegExp[] = [
  /\s*[✓✔☑]\s*$/u,
  // The operation to come, as written in Germany: 2x + 3 = 7 | −3
  /\s*\|\s*(?:[-+−*/:÷×·]\s*[^|=]+|√)$/u,
  /\s+(?:\/\/|#|←|⟵|<-).*$/u,
  // (÷ 2), (× 3): no factor begins with such a sign.
  /\s*[([]\s*[÷×:*/·]\s*[^()[\]]+[)\]]\s*$/u,
  // With wide room before it, (−3) is a remark and no factor.
  /(?:\s{2,}|\t)[([]\s*[-+−][^()[\]]*[)\]]\s*$/u,
  /\s*[([](?:add|adding|subtract|subtracting|minus|plus|multiply|multiplying|times|divide|dividing|divided|both|expand|simplify|factorise|factorize|collect|cancel|rearrange|by|from|using|use|since|because|as|given|square|take)\b[^()[\]]*[)\]]\s*$/iu,
];

/** A line as a pupil wrote it, without what is not part of the mathematics. Nothing is taken that could be a factor. */
export function pupilLine(text: string): string {
  const start = before.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const line = behind.reduce((rest, pattern) => rest.replace(pattern, ''), start).trim();
  return withBases(line === '' ? text.trim() : line);
}

/** log2(8) as it is typed for log₂ 8. */
function withBases(line: string): string {
  return line.replace(/\blog(10|[2-9])(?=\()/g, 'log_$1');
}
