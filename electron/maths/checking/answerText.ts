/** The formula inside "**Answer:** \(\boxed{x = 2}\)." and the like; a text without such dress is returned as it is. */
export function answerText(answer: string): string {
  const plain = answer.trim().replace(/^\**\s*(?:final\s+)?answer\s*\**\s*:\s*\**/i, '');
  const boxed = lastBoxed(plain);
  return (boxed ?? plain).trim().replace(/\.$/, '').trim();
}

/** Contents of the last `\boxed{…}`, braces matched; null when there is none. */
export function lastBoxed(text: string): string | null {
  const all = allBoxed(text);
  return all.at(-1) ?? null;
}

export function allBoxed(text: string): readonly string[] {
  const found: string[] = [];
  const opening = /\\(?:boxed|fbox)\s*\{/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index + match[0].length;
    const end = closingBrace(text, start);
    if (end < 0) break;
    found.push(text.slice(start, end));
    opening.lastIndex = end;
  }
  return found;
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return index;
  }
  return -1;
}
