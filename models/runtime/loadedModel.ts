import type { Assignment, OnnxSession } from './binding/session.ts';
import { AppendingRunner } from './appendingRunner.ts';
import type { DecoderGraph } from './decoderGraph.ts';
import { RuntimeFault } from './fault.ts';
import { GraphRunner } from './graphRunner.ts';
import type { GraphLimits } from './graphRunner.ts';
import { cacheBytesPerToken } from './keyValueCache.ts';
import type { TokenRunner } from './tokenRunner.ts';

/** Weights on a device. Whoever wants tokens computed takes a runner, each with a cache of its own. */
export interface LoadedModel {
  /** Bytes of keys and values for one token, over all layers. */
  readonly cacheBytesPerToken: number;
  runner(limits: GraphLimits): TokenRunner;
  /** Which provider runs which nodes; empty where everything runs on the CPU because it was told to. */
  assigned(): readonly Assignment[];
  /** Frees the weights; only when every runner is released. */
  close(): void;
}

/** A decoder that is one graph. */
export class LoadedGraph implements LoadedModel {
  readonly session: OnnxSession;
  readonly graph: DecoderGraph;

  constructor(session: OnnxSession, graph: DecoderGraph) {
    this.session = session;
    this.graph = graph;
  }

  get cacheBytesPerToken(): number {
    // Without a shared cache, the old one and the longer new one are there at once.
    return cacheBytesPerToken(this.graph) * (this.graph.sharesCache ? 1 : 2);
  }

  runner(limits: GraphLimits): TokenRunner {
    if (this.graph.sharesCache) return new GraphRunner(this.session, this.graph, limits);
    if (this.session.addressable) return new AppendingRunner(this.session, this.graph, limits);
    throw new RuntimeFault(
      'device-failed',
      'its attention is not fused, and then the cache has to lie in main memory.',
    );
  }

  assigned(): readonly Assignment[] {
    return this.session.assigned();
  }

  close(): void {
    this.session.close();
  }
}
