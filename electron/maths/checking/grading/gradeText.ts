/** A text stripped to what tells words, choice letters and times apart: letters and digits, in lower case. */
export function plainLetters(text: string): string {
  return text
    .replace(/\\(?:boxed|text|textbf|mathrm|mathbf|mbox|textrm|left|right|displaystyle|quad|,|!|;)/g, '')
    .replace(/[\s${}()[\]\\.]/g, '')
    .toLowerCase();
}

/** "C", "(c)", "\text{C}": a single choice letter in its own case; null for anything else. */
export function choiceLetter(text: string): string | null {
  const bare = text.replace(/\\(?:boxed|text|textbf|mathrm|mathbf|mbox|left|right)/g, '').replace(/[\s${}()\\.]/g, '');
  return /^[A-Za-z]$/.test(bare) ? bare : null;
}

/** Words only: at least two letters in a row and no digit or operator. */
export function isWords(text: string): boolean {
  return /^[a-z]{2,}$/.test(plainLetters(text));
}

/** Digits with a base (1112112_3) or a time (12:00, 3:45 pm), which are compared as written; a time in 24 hours. */
export function writtenNumeral(text: string): string | null {
  const bare = text.replace(/\\(?:text|mathrm|boxed)|\\[ ,;~]|[\s${}~]/g, '');
  return /^[0-9A-F]+_\d+$/i.test(bare) ? bare : timeOfDay(bare);
}

function timeOfDay(bare: string): string | null {
  const match = /^(\d{1,2})(?::|\.(?=\d\d[ap]))?(\d{2})?(?:hours|hrs)?(?:([ap])\.?m\.?)?$/i.exec(bare);
  const [hours, half] = [Number(match?.[1]), match?.[3]?.toLowerCase()];
  if (match === null || hours > 24 || (match[2] === undefined && half === undefined)) return null;
  if (half === undefined) return bare.includes(':') ? `${hours}:${match[2] ?? ''}` : null;
  if (hours < 1 || hours > 12) return null;
  return `${(hours % 12) + (half === 'p' ? 12 : 0)}:${match[2] ?? '00'}`;
}
