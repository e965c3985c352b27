import type { PackageSampling } from './modelPackage.ts';
import type { SamplingConfig } from './packageConfig.ts';

/**
 * The sampling a package asks for, or undefined where it asks for the most likely token each time. The builder writes
 * that into every package, whatever its makers advise, and models that think go round in circles with it; so it counts
 * as nothing said.
 */
export function samplingOf(config: SamplingConfig | undefined): PackageSampling | undefined {
  if (config?.do_sample !== true || config.temperature === 0) return undefined;
  return {
    temperature: config.temperature ?? 1,
    topP: config.top_p ?? 1,
    topK: Math.max(0, config.top_k ?? 0),
  };
}
