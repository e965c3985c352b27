import type { Handle, Onnx } from './onnxLibrary.ts';
import type { Tensor } from './tensor.ts';

/** Tensors tied to a graph's inputs and outputs. Keeps them referenced until released. */
export class Binding {
  readonly handle: Handle;
  readonly #onnx: Onnx;
  #inputs: ReadonlyMap<string, Tensor>;
  #outputs: ReadonlyMap<string, Tensor>;
  #milliseconds = Infinity;

  constructor(onnx: Onnx, handle: Handle, inputs: ReadonlyMap<string, Tensor>, outputs: ReadonlyMap<string, Tensor>) {
    this.#onnx = onnx;
    this.handle = handle;
    this.#inputs = inputs;
    this.#outputs = outputs;
  }

  /** How long the last run took; Infinity before the first. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  took(milliseconds: number): void {
    this.#milliseconds = milliseconds;
  }

  /** Binding copies an input that lies in our memory to the device, as it is at that moment; so it is bound anew for each run. */
  sendInputs(): void {
    for (const [name, tensor] of this.#inputs) {
      if (tensor.buffer !== undefined) this.#onnx.call('BindInput', this.handle, name, tensor.handle);
    }
  }

  release(): void {
    if (this.#inputs.size + this.#outputs.size === 0) return;
    this.#inputs = new Map();
    this.#outputs = new Map();
    this.#onnx.release('ReleaseIoBinding', this.handle);
  }
}
