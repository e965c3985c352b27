import { graph, integer, model } from './onnx.ts';
import type { Port } from './onnx.ts';
import type { Bytes } from './protobuf.ts';

/** What a graph compiled for an NPU looks like: one node that only the device's own provider knows. */
export function compiledGraph(): Bytes {
  const port = (name: string): Port => ({ name, type: 'float32', shape: [1, 1, 64] });
  const node = {
    operator: 'EPContext',
    domain: 'com.microsoft',
    inputs: ['input_hidden_states'],
    outputs: ['output_hidden_states'],
    attributes: { main_context: integer(1), embed_mode: integer(1) },
  };
  const [inputs, outputs] = [[port('input_hidden_states')], [port('output_hidden_states')]];
  return model(graph({ name: 'compiled', nodes: [node], initializers: [], inputs, outputs }));
}
