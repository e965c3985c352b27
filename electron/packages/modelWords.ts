import type { ModelFacts } from '../contract/modelContract.ts';
import type { Device } from '../contract/vocabulary.ts';

const formNames: Readonly<Record<Device, string>> = { cpu: 'the CPU', gpu: 'the GPU', npu: 'an NPU' };

export const layoutWords: Readonly<Record<ModelFacts['layout'], string>> = {
  genai: 'ONNX Runtime GenAI',
  'genai-pipeline': 'ONNX Runtime GenAI, in stages for one NPU',
  'transformers-js': 'transformers.js',
};

/** `the CPU and the GPU` */
export function formWords(forms: readonly Device[]): string {
  return forms.map((form) => formNames[form]).join(' and ');
}
