import type { DecoderGraph } from './decoderGraph.ts';
import { IntegerInput } from './integerInput.ts';
import { elementBytes } from './binding/elementType.ts';
import type { OnnxSession } from './binding/session.ts';
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
  readonly mask: IntegerInput;
  readonly #tensors: readonly Tensor[];
  readonly #graph: DecoderGraph;
  #ones = 0;

  constructor(session: OnnxSession, graph: DecoderGraph, capacity: number) {
    this.capacity = capacity;
    this.#graph = graph;
    this.mask = new IntegerInput(session, graph.mask.type, capacity);
    const tensors: Tensor[] = [];
    try {
      for (const port of graph.caches)
        tensors.push(session.deviceTensor(port.type, [1, port.heads, capacity, port.headSize]));
    } catch (thrown) {
      for (const tensor of tensors) tensor.release();
      this.mask.tensor.release();
      throw thrown;
    }
    this.#tensors = tensors;
  }

  /** Makes the mask say that the next run ends at `length` tokens. */
  showLength(length: number): void {
    if (length > this.#ones) this.mask.fill(1, this.#ones, length);
    else this.mask.fill(0, length, this.#ones);
    this.#ones = length;
  }

  inputs(): readonly (readonly [string, Tensor])[] {
    return this.#graph.caches.flatMap((port, index) => pair(port.past, this.#tensors[index]));
  }

  outputs(): readonly (readonly [string, Tensor])[] {
    return this.#graph.caches.flatMap((port, index) => pair(port.present, this.#tensors[index]));
  }

  release(): void {
    for (const tensor of this.#tensors) tensor.release();
    this.mask.tensor.release();
  }
}

/** Bytes of cache for one token, over all layers. */
export function cacheBytesPerToken(graph: DecoderGraph): number {
  return graph.caches.reduce((bytes, port) => bytes + port.heads * port.headSize * elementBytes(port.type), 0);
}

function pair(name: string, tensor: Tensor | undefined): readonly (readonly [string, Tensor])[] {
  return tensor === undefined ? [] : [[name, tensor]];
}
