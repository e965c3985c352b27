export type DecodedText = { readonly text: string; readonly warnings: readonly string[] };

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, or else Windows Latin, as older spreadsheet programs write.
 * Latin is a guess that can turn signs such as × or ² into others, so it comes with a warning.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const warning =
      'The file is not UTF-8; it was read as Windows Latin. Look whether all signs are right, or save it as UTF-8.';
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [warning] };
  }
}
