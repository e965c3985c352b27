/**
 * What is being typed, kept for as long as this tab or window lives, so that a reload takes nothing away. The next
 * pupil at the same machine does not find it. Null where nothing is kept, or where the browser keeps nothing.
 */
export function keptText(name: string): string | null {
  try {
    return sessionStorage.getItem(`longhand.${name}`);
  } catch {
    return null;
  }
}

export function keepText(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(`longhand.${name}`);
    else sessionStorage.setItem(`longhand.${name}`, text);
  } catch {
    // A browser that keeps nothing, or a text too large to keep: typing goes on all the same.
  }
}
