import type { ModelFacts } from './modelContract.ts';
import type { Device } from './vocabulary.ts';

/** What is said of models alike on the screen and at the terminal. */

const formNames: Readonly<Record<Device, string>> = { cpu: 'the CPU', gpu: 'the GPU', npu: 'an NPU' };

const layoutNames: Readonly<Record<ModelFacts['layout'], string>> = {
  genai: 'ONNX Runtime GenAI',
  'genai-pipeline': 'ONNX Runtime GenAI, in stages for one NPU',
  'transformers-js': 'transformers.js',
};

/** `the CPU and the GPU, int4 and float16` */
export function kindWords({ forms, quantisation }: ModelFacts): string {
  return `${forms.map((form) => formNames[form]).join(' and ')}, ${quantisation}`;
}

export function layoutWords({ layout }: ModelFacts): string {
  return layoutNames[layout];
}

/** Bytes as people read them: 4.9 GB, 12 MB. Decimal, as disks and download pages count. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return `${Math.ceil(bytes / 1e3)} kB`;
}
