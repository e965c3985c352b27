import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The SHA-256 of a file, in hexadecimal. `onBytes` is told how much has been read; a signal that fires rejects. */
export async function hashFile(
  path: string,
  options: { readonly signal?: AbortSignal | undefined; readonly onBytes?: (read: number) => void } = {},
): Promise<string> {
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal: options.signal })) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    read += bytes.length;
    options.onBytes?.(read);
  }
  return hash.digest('hex');
}
