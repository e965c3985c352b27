/** What a model asks of memory, whichever way it is packed. */
export type MemoryNeed = {
  readonly weightBytes: number;
  readonly cacheBytesPerToken: number;
};

/** Buffers of the graph between its operators, and everything that is neither weights nor cache. */
export const workingBytes = 200 << 20;

/** Least room for tokens worth starting with: a short problem and its answer. */
export const leastContext = 1024;

/** Part of the free memory that caches may take; the rest is for whatever else the machine does. */
const cacheShare = 0.8;

/** Bytes that a model takes with room for `context` tokens. */
export function memoryFor(need: MemoryNeed, context: number): number {
  return need.weightBytes + workingBytes + context * need.cacheBytesPerToken;
}

/** The longest context that fits into `room` bytes beside loaded weights, at least `leastContext` where the model has it. */
export function contextWithin(cacheBytesPerToken: number, contextLength: number, room: number): number {
  const bytes = Math.max(0, room - workingBytes) * cacheShare;
  const tokens = Math.floor(bytes / Math.max(1, cacheBytesPerToken));
  return Math.min(contextLength, Math.max(leastContext, tokens));
}

/** Bytes as people read them: 4.9 GB, 12 MB. Decimal, as disks and download pages count. */
export function sizeText(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return `${Math.ceil(bytes / 1e3)} kB`;
}
