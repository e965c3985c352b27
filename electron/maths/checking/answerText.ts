/**
 * The formula inside "**Answer:** \(\boxed{x = 2}\)." and the like; a text without such dress is returned as it is.
 * null when anything stands around the box that may change its meaning ("it is not …", a second box).
 */
export function answerText(answer: string): string | null {
  const plain = withoutEntities(answer).trim();
  const boxes = allBoxed(plain);
  const [only] = boxes;
  if (boxes.length > 1) return null;
  if (only !== undefined) return isHarmless(withoutBox(plain, only)) ? tidy(only) : null;
  const bare = plain.replace(/^\**\s*(?:final\s+)?answer\s*\**\s*:\s*\**/i, '');
  return bare.includes('?') ? null : tidy(bare);
}

function tidy(text: string): string {
  return text.trim().replace(/\.$/, '').trim();
}

/** Texts copied from web pages write < as &lt;. */
function withoutEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\text\s*\{\s*([£€₹₦₵¥])\s*\}/g, '$1');
}

function withoutBox(text: string, contents: string): string {
  const at = text.indexOf(contents);
  const start = Math.max(text.lastIndexOf('\\boxed', at), text.lastIndexOf('\\fbox', at));
  return text.slice(0, start) + text.slice(at + contents.length + 1);
}

/** Delimiters, emphasis, punctuation, and words that only announce. */
function isHarmless(around: string): boolean {
  const words = around
    .replace(/\\[()[\],;!]|[$*.,:\s]|\\(?:quad|qquad|displaystyle)\b/g, ' ')
    .replace(/\b(?:the|final|answer|is|so|thus|therefore|hence|solution|solutions|are|we|get|have)\b/gi, ' ');
  return words.trim() === '';
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
