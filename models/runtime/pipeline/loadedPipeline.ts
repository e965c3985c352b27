import type { Assignment } from '../binding/session.ts';
import type { GraphLimits } from '../graphRunner.ts';
import type { LoadedModel } from '../loadedModel.ts';
import type { TokenRunner } from '../tokenRunner.ts';
import { readPipelinePorts } from './pipelinePorts.ts';
import type { LoadedStage, PipelinePackage, PipelinePorts } from './pipelinePorts.ts';
import { pipelineCacheBytes, PipelineRunner } from './pipelineRunner.ts';

/** A decoder in stages, each loaded. */
export class LoadedPipeline implements LoadedModel {
  readonly stages: readonly LoadedStage[];
  readonly #model: PipelinePackage;
  readonly #ports: PipelinePorts;

  /** Throws `package-foreign` where the stages do not fit together. They stay the caller's to close then. */
  constructor(stages: readonly LoadedStage[], model: PipelinePackage) {
    this.stages = stages;
    this.#model = model;
    this.#ports = readPipelinePorts(stages, model);
  }

  get cacheBytesPerToken(): number {
    return pipelineCacheBytes(this.#ports);
  }

  runner({ contextLength }: GraphLimits): TokenRunner {
    return new PipelineRunner(this.stages, this.#model, this.#ports, contextLength);
  }

  /** Of the stages made for a provider; the others belong on the CPU. */
  assigned(): readonly Assignment[] {
    return this.stages.flatMap(({ stage, session }) => (stage.provider === undefined ? [] : session.assigned()));
  }

  close(): void {
    for (const { session } of this.stages) session.close();
  }
}
