import type { KnownModel } from './catalogue.ts';

/** A folder of a published repository: what it is made for and what it takes. */
export type PublishedPackage = {
  readonly model: KnownModel['id'];
  /** As people would look for it. */
  readonly name: string;
  readonly form: 'cpu' | 'gpu' | 'npu';
  readonly repository: string;
  readonly folder: string;
  /** Bytes of graph and weights, as published; to be compared with memory, not to be checked against. */
  readonly weightBytes: number;
  readonly cacheBytesPerToken: number;
};

const mini = { model: 'phi-4-mini-reasoning', repository: 'Phi-4-mini-reasoning-onnx' } as const;
const plus = { model: 'phi-4-reasoning-plus', repository: 'Phi-4-reasoning-plus-onnx' } as const;
const plain = { model: 'phi-4-reasoning', repository: 'Phi-4-reasoning-onnx' } as const;
const instruct = { model: 'phi-4-mini-instruct', repository: 'Phi-4-mini-instruct-onnx' } as const;
const forCpu = { form: 'cpu', folder: 'cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4' } as const;
const forGpu = { form: 'gpu', folder: 'gpu/gpu-int4-rtn-block-32' } as const;
const forNpu = { form: 'npu', folder: 'npu/qnn-int4' } as const;
/** Keys and values for one token: 32 layers of 8 heads of 128, and 40 of 10; four bytes a number on CPUs, two elsewhere. */
const miniCache = { cpu: 262_144, gpu: 131_072 } as const;
const largeCache = { cpu: 409_600, gpu: 204_800 } as const;

/** The packages worth importing, the most capable first. */
export const publishedPackages: readonly PublishedPackage[] = [
  { ...plus, ...forCpu, name: 'Phi-4-reasoning-plus for CPUs', weightBytes: 11e9, cacheBytesPerToken: largeCache.cpu },
  { ...plus, ...forGpu, name: 'Phi-4-reasoning-plus for GPUs', weightBytes: 9e9, cacheBytesPerToken: largeCache.gpu },
  { ...plus, ...forNpu, name: 'Phi-4-reasoning-plus for NPUs', weightBytes: 7.9e9, cacheBytesPerToken: largeCache.gpu },
  { ...plain, ...forCpu, name: 'Phi-4-reasoning for CPUs', weightBytes: 11e9, cacheBytesPerToken: largeCache.cpu },
  { ...plain, ...forGpu, name: 'Phi-4-reasoning for GPUs', weightBytes: 9e9, cacheBytesPerToken: largeCache.gpu },
  { ...mini, ...forCpu, name: 'Phi-4-mini-reasoning for CPUs', weightBytes: 4.9e9, cacheBytesPerToken: miniCache.cpu },
  { ...mini, ...forGpu, name: 'Phi-4-mini-reasoning for GPUs', weightBytes: 3.4e9, cacheBytesPerToken: miniCache.gpu },
  { ...mini, ...forNpu, name: 'Phi-4-mini-reasoning for NPUs', weightBytes: 2.8e9, cacheBytesPerToken: miniCache.gpu },
  {
    ...instruct,
    ...forCpu,
    name: 'Phi-4-mini-instruct for CPUs',
    weightBytes: 4.9e9,
    cacheBytesPerToken: miniCache.cpu,
  },
  {
    ...instruct,
    ...forGpu,
    name: 'Phi-4-mini-instruct for GPUs',
    weightBytes: 3.4e9,
    cacheBytesPerToken: miniCache.gpu,
  },
];
