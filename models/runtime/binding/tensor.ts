import { copyBytes } from './onnxLibrary.ts';
import type { Handle, Onnx } from './onnxLibrary.ts';
import { elementBytes, elementNumber } from './elementType.ts';
import type { ElementType } from './elementType.ts';

/**
 * A tensor the library can read and write. Its memory is either the library's own (`onDevice`) or an ArrayBuffer of ours
 * (`overBuffer`), which stays referenced here for as long as the library may touch it. Whoever made it releases it.
 */
export class Tensor {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly handle: Handle;
  readonly #onnx: Onnx;
  /** Kept only so that the memory under the library's pointer is not collected. */
  readonly buffer: ArrayBuffer | undefined;
  #released = false;

  private constructor(onnx: Onnx, type: ElementType, shape: readonly number[], handle: Handle, buffer?: ArrayBuffer) {
    this.#onnx = onnx;
    this.type = type;
    this.shape = shape;
    this.handle = handle;
    this.buffer = buffer;
  }

  /** Memory from the allocator, not cleared. */
  static onDevice(onnx: Onnx, allocator: Handle, type: ElementType, shape: readonly number[]): Tensor {
    const handle = onnx.create(
      'CreateTensorAsOrtValue',
      allocator,
      dimensions(shape),
      shape.length,
      elementNumber(type),
    );
    return new Tensor(onnx, type, shape, handle);
  }

  /** A tensor over our own memory, from an element on: what we write there is what the next run reads. */
  static overBuffer(
    onnx: Onnx,
    memory: Handle,
    type: ElementType,
    shape: readonly number[],
    buffer: ArrayBuffer,
    firstElement: number,
  ): Tensor {
    const bytes = elementCount(shape) * elementBytes(type);
    const place = new Uint8Array(buffer, firstElement * elementBytes(type), bytes);
    return new Tensor(onnx, type, shape, wrap(onnx, memory, type, shape, place, bytes), buffer);
  }

  /** A tensor over part of another's memory. */
  static overTensor(onnx: Onnx, memory: Handle, whole: Tensor, firstElement: number, shape: readonly number[]): Tensor {
    const count = elementCount(shape);
    if (firstElement + count > elementCount(whole.shape)) throw new RangeError('The part lies outside the tensor.');
    const size = elementBytes(whole.type);
    const address = onnx.create('GetTensorMutableData', whole.handle) + BigInt(firstElement * size);
    return new Tensor(
      onnx,
      whole.type,
      shape,
      wrap(onnx, memory, whole.type, shape, address, count * size),
      whole.buffer,
    );
  }

  /** Copies elements out of the library's memory; only for tensors in memory the CPU can read. */
  read(firstElement: number, count: number): Uint8Array {
    const size = elementBytes(this.type);
    const address = this.#onnx.create('GetTensorMutableData', this.handle);
    return copyBytes(address, firstElement * size, count * size);
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.#onnx.release('ReleaseValue', this.handle);
  }
}

function wrap(
  onnx: Onnx,
  memory: Handle,
  type: ElementType,
  shape: readonly number[],
  place: Uint8Array | Handle,
  bytes: number,
): Handle {
  const sizes = dimensions(shape);
  return onnx.create('CreateTensorWithDataAsOrtValue', memory, place, bytes, sizes, shape.length, elementNumber(type));
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function dimensions(shape: readonly number[]): BigInt64Array {
  return BigInt64Array.from(shape, BigInt);
}
