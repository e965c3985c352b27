/**
 * The letter that an answer to a multiple-choice question means: `C`, `(C)`, `\text{C}`, `C) 4.5 eV`, or the text of an
 * option itself. Null where it cannot be told.
 */
export function chosenLetter(answer: string, choices: readonly string[]): string | null {
  const text = plain(answer);
  const letter = /^\(?([A-J])\)?(?:[).:,\s].*)?$/s.exec(text)?.[1];
  if (letter !== undefined && letter.charCodeAt(0) - 65 < choices.length) return letter;
  const place = choices.findIndex((choice) => plain(choice) === text);
  return place < 0 ? null : String.fromCharCode(65 + place);
}

function plain(text: string): string {
  return text
    .replace(/\\(?:text|textbf|mathrm|mathbf|boxed)\s*\{([^{}]*)\}/g, '$1')
    .replace(/^[\s$*]+|[\s$*.]+$/g, '')
    .replace(/\s+/g, ' ');
}
