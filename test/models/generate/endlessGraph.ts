import { graph, inlineTensor, model } from './onnx.ts';
import type { Port } from './onnx.ts';
import type { Bytes } from './protobuf.ts';

/** One matrix product so large that it takes long, and an operator under way cannot be stopped. */
export function slowGraph(size: number): Bytes {
  const port = (name: string): Port => ({ name, type: 'float32', shape: [size, size] });
  const nodes = [{ operator: 'MatMul', inputs: ['left', 'right'], outputs: ['product'] }];
  const inputs = [port('left'), port('right')];
  return model(graph({ name: 'slow', nodes, initializers: [], inputs, outputs: [port('product')] }));
}

/** A graph that counts from its input for as long as nobody stops it: what a hanging driver looks like from outside. */
export function endlessGraph(): Bytes {
  const port = (name: string, type: Port['type'], shape: readonly number[]): Port => ({ name, type, shape });
  const whole = (name: string, value: bigint): Bytes =>
    inlineTensor(name, 'int64', [], new Uint8Array(BigInt64Array.of(value).buffer));
  const body = graph({
    name: 'body',
    nodes: [
      { operator: 'Identity', inputs: ['go.in'], outputs: ['go.out'] },
      { operator: 'Add', inputs: ['sum.in', 'one'], outputs: ['sum.out'] },
    ],
    initializers: [inlineTensor('one', 'float32', [1], new Uint8Array(Float32Array.of(1).buffer))],
    inputs: [port('turn', 'int64', []), port('go.in', 'bool', []), port('sum.in', 'float32', [1])],
    outputs: [port('go.out', 'bool', []), port('sum.out', 'float32', [1])],
  });
  return model(
    graph({
      name: 'endless',
      nodes: [
        {
          operator: 'Loop',
          inputs: ['turns', 'go', 'start'],
          outputs: ['end'],
          attributes: { body: { kind: 'graph', value: body } },
        },
      ],
      initializers: [whole('turns', 1n << 60n), inlineTensor('go', 'bool', [], Uint8Array.of(1))],
      inputs: [port('start', 'float32', [1])],
      outputs: [port('end', 'float32', [1])],
    }),
  );
}
