/** "8, p and 2p": a letter that stands alone and with a factor is no unit, so 2p is no two pence; null where there is none. */
export function timesLetter(text: string): string | null {
  for (const [, letter = ''] of text.matchAll(/(?<![\w'°/])([pmglshfc])(?![\w'])/g))
    if (new RegExp(`\\d${letter}(?![a-z])`).test(text)) return letter;
  return null;
}
