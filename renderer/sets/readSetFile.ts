import { AppError } from '../../electron/contract/errors.ts';

/** The contract's bound on a file's text; told to the reader before anything is sent. */
const longestText = 2_000_000;

export type SetFile = { readonly fileName: string; readonly text: string; readonly remarks: readonly string[] };

/**
 * Reads a file that a teacher chose: UTF-8, UTF-16 with its mark, or else Windows Latin, as older spreadsheet programs
 * write. The last is a guess and is said to be one. Throws `bad-input` when the file is too large.
 */
export async function readSetFile(file: File): Promise<SetFile> {
  if (file.size > longestText * 2) throw tooLarge(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decode(bytes);
  if (decoded.text.length > longestText) throw tooLarge(file.name);
  return { fileName: file.name.slice(-255), ...decoded };
}

function decode(bytes: Uint8Array<ArrayBuffer>): Pick<SetFile, 'text' | 'remarks'> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), remarks: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), remarks: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    const remark = 'The file is not UTF-8 and was read as Windows Latin. Look whether signs such as × and ² are right.';
    return { text: new TextDecoder('windows-1252').decode(bytes), remarks: [remark] };
  }
}

function tooLarge(name: string): AppError {
  return new AppError('bad-input', `“${name}” is too large for a problem set (2 MB at most). Split it into parts.`);
}
