export async function measureSet(
  _folder: string,
): Promise<ReadonlyMap<string, { longhand: number; peer: number; ratio: number }>> {
  return new Map();
}
