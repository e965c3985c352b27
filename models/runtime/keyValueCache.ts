import type { DecoderGraph } from './decoderGraph.ts';
import { IntegerInput } from './integerInput.ts';
import { elementBytes } from './binding/elementType.ts';
import type { OnnxSession } from './binding/session.ts';
import { elementCount } from './binding/tensor.ts';
import type { Tensor } from './binding/tensor.ts';

/**
 * The keys and values of all layers for up to `capacity` tokens, in the device's own memory, and the attention mask that
 * goes with them. The same tensor is bound as past and present, so a run writes only the new rows and copies nothing.
 *
 * The mask is as wide as the capacity and holds ones for real tokens only. The graph takes the number of tokens from the
 * sum of the mask, so nothing has to be rebound from token to token; rewinding is clearing ones.
 */
export class KeyValueCache {
  readonly capacity: number;
  readonly mask: Tensor;
  readonly #marks: MaskMarks;
  readonly #tensors: readonly Tensor[];
  readonly #graph: DecoderGraph;

  /** Takes the tensors over; they are released with the cache. */
  constructor(graph: DecoderGraph, capacity: number, tensors: readonly Tensor[], mask: Tensor, marks: MaskMarks) {
    this.capacity = capacity;
    this.mask = mask;
    this.#graph = graph;
    this.#tensors = tensors;
    this.#marks = marks;
  }

  /** A cache for one sequence, in memory of its own. Throws `out-of-memory`. */
  static make(session: OnnxSession, graph: DecoderGraph, capacity: number): KeyValueCache {
    const mask = new IntegerInput(session, graph.mask.type, [1, capacity]);
    const tensors = cacheTensors(session, graph, 1, capacity, mask.tensor);
    return new KeyValueCache(graph, capacity, tensors, mask.tensor, new MaskMarks(mask, 0));
  }

  /** Makes the mask say that the next run ends at `length` tokens. */
  showLength(length: number): void {
    this.#marks.show(length);
  }

  inputs(): readonly (readonly [string, Tensor])[] {
    return this.#graph.caches.flatMap((port, index) => pair(port.past, this.#tensors[index]));
  }

  outputs(): readonly (readonly [string, Tensor])[] {
    return this.#graph.caches.flatMap((port, index) => pair(port.present, this.#tensors[index]));
  }

  /** The numbers of one cache, [heads, capacity, headSize]; only of float32 and in memory the CPU can read. */
  read(index: number): Float32Array {
    const tensor = this.#tensors[index];
    if (tensor === undefined) throw new RangeError(`There is no cache ${index}.`);
    const { buffer, byteOffset, byteLength } = tensor.read(0, elementCount(tensor.shape));
    return new Float32Array(buffer, byteOffset, byteLength / 4);
  }

  release(): void {
    for (const tensor of this.#tensors) tensor.release();
    this.mask.release();
  }
}

/** The ones in one sequence's part of a mask. */
export class MaskMarks {
  readonly #mask: IntegerInput;
  readonly #start: number;
  #ones = 0;

  constructor(mask: IntegerInput, start: number) {
    this.#mask = mask;
    this.#start = start;
  }

  show(length: number): void {
    if (length > this.#ones) this.#mask.fill(1, this.#start + this.#ones, this.#start + length);
    else this.#mask.fill(0, this.#start + length, this.#start + this.#ones);
    this.#ones = length;
  }
}

/**
 * Device memory for the keys and values of `rows` sequences, one tensor for each cache of the graph. Where it cannot be had,
 * what was taken is given back, `mask` too.
 */
export function cacheTensors(
  session: OnnxSession,
  graph: DecoderGraph,
  rows: number,
  capacity: number,
  mask: Tensor,
): readonly Tensor[] {
  const tensors: Tensor[] = [];
  try {
    for (const port of graph.caches)
      tensors.push(session.deviceTensor(port.type, [rows, port.heads, capacity, port.headSize]));
    return tensors;
  } catch (thrown) {
    for (const tensor of [...tensors, mask]) tensor.release();
    throw thrown;
  }
}

/** Bytes of cache for one token, over all layers. */
export function cacheBytesPerToken(graph: DecoderGraph): number {
  return graph.caches.reduce((bytes, port) => bytes + port.heads * port.headSize * elementBytes(port.type), 0);
}

function pair(name: string, tensor: Tensor | undefined): readonly (readonly [string, Tensor])[] {
  return tensor === undefined ? [] : [[name, tensor]];
}
