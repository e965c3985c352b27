import type { Assignment, OnnxSession } from './binding/session.ts';
import type { DecoderGraph } from './decoderGraph.ts';
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
    return cacheBytesPerToken(this.graph);
  }

  runner(limits: GraphLimits): TokenRunner {
    return new GraphRunner(this.session, this.graph, limits);
  }

  assigned(): readonly Assignment[] {
    return this.session.assigned();
  }

  close(): void {
    this.session.close();
  }
}
