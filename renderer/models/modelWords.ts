import type {
  ContextNeed,
  ImportProgress,
  ModelFacts,
  ModelFit,
  ModelOffer,
} from '../../electron/contract/modelContract.ts';
import type { Device } from '../../electron/contract/vocabulary.ts';

const formNames: Readonly<Record<Device, string>> = { cpu: 'the CPU', gpu: 'the GPU', npu: 'an NPU' };

const layoutNames: Readonly<Record<ModelFacts['layout'], string>> = {
  genai: 'ONNX Runtime GenAI',
  'genai-pipeline': 'ONNX Runtime GenAI, in stages for one NPU',
  'transformers-js': 'transformers.js',
};

/** Bytes as people read them. Decimal, as disks count. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return `${Math.ceil(bytes / 1e3)} kB`;
}

/** `for the CPU, int4` */
export function kindWords({ forms, quantisation }: ModelFacts): string {
  return `for ${forms.map((form) => formNames[form]).join(' and ')}, ${quantisation}`;
}

export function layoutWords({ layout }: ModelFacts): string {
  return layoutNames[layout];
}

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
