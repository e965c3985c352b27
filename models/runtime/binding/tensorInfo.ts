import { elementTypeOf } from './elementType.ts';
import type { ElementType } from './elementType.ts';
import { readString } from './onnxLibrary.ts';
import type { Handle, Onnx } from './onnxLibrary.ts';

/** What the graph says of one of its inputs or outputs. A symbolic dimension is -1. */
export type TensorInfo = {
  readonly name: string;
  readonly type: ElementType | 'other';
  readonly dimensions: readonly number[];
};

/** The inputs or outputs of a session's graph, in its order. */
export function readInfos(onnx: Onnx, session: Handle, side: 'Input' | 'Output'): readonly TensorInfo[] {
  const count = onnx.read(`SessionGet${side}Count`, session);
  return Array.from({ length: count }, (_, position) => readInfo(onnx, session, side, position));
}

function readInfo(onnx: Onnx, session: Handle, side: 'Input' | 'Output', position: number): TensorInfo {
  const allocator = onnx.create('GetAllocatorWithDefaultOptions');
  const text = onnx.create(`SessionGet${side}Name`, session, position, allocator);
  const name = readString(text);
  onnx.call('AllocatorFree', allocator, text);
  const info = onnx.create(`SessionGet${side}TypeInfo`, session, position);
  try {
    return { name, ...readTypeAndShape(onnx, onnx.create('CastTypeInfoToTensorInfo', info)) };
  } finally {
    onnx.release('ReleaseTypeInfo', info);
  }
}

/** `tensor` is a view into its type info and is freed with it. */
function readTypeAndShape(onnx: Onnx, tensor: Handle): Pick<TensorInfo, 'type' | 'dimensions'> {
  const type = elementTypeOf(onnx.read('GetTensorElementType', tensor)) ?? 'other';
  const dimensions = new BigInt64Array(onnx.read('GetDimensionsCount', tensor));
  onnx.call('GetDimensions', tensor, dimensions, dimensions.length);
  return { type, dimensions: Array.from(dimensions, Number) };
}
