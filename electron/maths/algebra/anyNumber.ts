/** Letters that usually stand for any number; a root of theirs has two signs. Lengths, times and speeds have one. */
export const ANY_NUMBER: ReadonlySet<string> = new Set(['x', 'y', 'z']);
