import { RuntimeFault } from '../runtime/fault.ts';
import type { GraphFile } from './graphFile.ts';
import type { DecoderConfig } from './packageConfig.ts';

/** The names of every cache, past and present, layer by layer. */
export function cacheNames(
  decoder: Pick<DecoderConfig, 'num_hidden_layers' | 'inputs' | 'outputs'>,
): readonly (readonly [past: string, present: string])[] {
  const { inputs, outputs, num_hidden_layers: layers } = decoder;
  return Array.from({ length: layers }, (_, layer) => [
    [at(inputs.past_key_names, layer), at(outputs.present_key_names, layer)] as const,
    [at(inputs.past_value_names, layer), at(outputs.present_value_names, layer)] as const,
  ]).flat();
}

/**
 * Whether a graph takes and gives what the configuration says, as far as its outline tells: found out before gigabytes are
 * copied or loaded. Throws `package-foreign` naming what is missing or not known.
 */
export function requirePorts(path: string, decoder: DecoderConfig, graph: Pick<GraphFile, 'inputs' | 'outputs'>): void {
  const inputs = new Set(graph.inputs.map(({ name }) => name));
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const caches = cacheNames(decoder);
  const wanted = [decoder.inputs.input_ids, decoder.inputs.attention_mask, ...caches.map(([past]) => past)];
  const missing = wanted.find((name) => !inputs.has(name));
  if (missing !== undefined) throw foreignGraph(path, `the graph lacks the input ${missing}`);
  const lacking = [decoder.outputs.logits, ...caches.map(([, present]) => present)].find((name) => !outputs.has(name));
  if (lacking !== undefined) throw foreignGraph(path, `the graph lacks the output ${lacking}`);
  const known = new Set([...wanted, decoder.inputs.position_ids]);
  const unknown = [...inputs].find((name) => !known.has(name));
  if (unknown !== undefined)
    throw foreignGraph(path, `the graph asks for an input ${unknown}, which this version does not know`);
}

/** A sound graph of another kind. */
export function foreignGraph(path: string, what: string): RuntimeFault {
  return new RuntimeFault(
    'package-foreign',
    `${path}: ${what}. Choose a text model in the layout of the Phi-4 ONNX models or of transformers.js.`,
  );
}

function at(template: string, layer: number): string {
  return template.replace('%d', String(layer));
}
