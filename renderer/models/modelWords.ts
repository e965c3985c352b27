import type { ContextNeed, ImportProgress, ModelFit, ModelOffer } from '../../electron/contract/modelContract.ts';
import { sizeWords } from '../../electron/contract/modelWords.ts';

/** `5.2 GB for 1,024 tokens` */
export function needWords({ tokens, bytes }: ContextNeed): string {
  return `${sizeWords(bytes)} for ${tokenWords(tokens)}`;
}

export function tokenWords(tokens: number): string {
  return `${tokens.toLocaleString('en')} tokens`;
}

/** Whether it fits into the memory that is free now, and how long a problem with its answer may be. */
export function fitWords({ longestContext, freeMemory }: ModelFit): string {
  const free = `${sizeWords(freeMemory)} of memory is free now`;
  if (longestContext === 0) return `Does not fit: ${free}. Close other programs, or choose a smaller model.`;
  return `${free}: room for ${tokenWords(longestContext)}.`;
}

/** What it takes of the disk, and what of that is copied already. */
export function diskWords({ diskBytes, copiedBytes, freeDisk }: ModelOffer): string {
  const rest = copiedBytes > 0 ? ` (${sizeWords(copiedBytes)} of it copied already)` : '';
  const room = lacksRoom({ diskBytes, copiedBytes, freeDisk }) ? 'Too little room' : 'Room enough';
  return `${sizeWords(diskBytes)}${rest}. ${room}: ${sizeWords(freeDisk)} is free.`;
}

export function lacksRoom(offer: Pick<ModelOffer, 'diskBytes' | 'copiedBytes' | 'freeDisk'>): boolean {
  return offer.diskBytes - offer.copiedBytes > offer.freeDisk;
}

export function progressWords({ doneBytes, totalBytes }: ImportProgress): string {
  return `${sizeWords(doneBytes)} of ${sizeWords(totalBytes)}`;
}
