/** A file that may be copied: its path with forward slashes, and a stamp that changes when its contents do. */
export type SourceFile = { readonly path: string; readonly bytes: number; readonly stamp: string };

/** Where a package comes from: a folder or an archive. Whoever opened it closes it. */
export interface PackageSource {
  /** As people named it. */
  readonly path: string;
  readonly kind: 'folder' | 'zip';
  readonly files: readonly SourceFile[];
  /** The bytes of a file from `start` on. Rejects when they cannot be read or are not what the source says of them. */
  read(file: SourceFile, start: number): AsyncIterable<Uint8Array>;
  close(): void;
}

/** More files than any model has: then a whole disk was named, or an archive is made to do harm. */
export const mostFiles = 20_000;
