import { z } from 'zod';

import { call, stream } from './define.ts';
import { Device, Effort, SolveEvent, Solution } from './vocabulary.ts';

export const ModelInfo = z.object({
  name: z.string(),
  folder: z.string(),
  device: Device,
  contextLength: z.number().int(),
  /** Seconds from the call to a model that can write. */
  loadSeconds: z.number(),
  /** `topics`: trained for school topics only, so that an answer nothing confirms is not shown. */
  scope: z.enum(['topics', 'general']).optional(),
  /** Whether it writes a thought before its solution. */
  thinks: z.boolean().optional(),
  /** How fast it wrote a few tokens when it was loaded. */
  tokensPerSecond: z.number().positive().optional(),
  /** How many problems of a set it works side by side; 1 where it is left out. */
  atOnce: z.number().int().positive().optional(),
  /** Devices that were asked for and are not used, each with the reason, in words for people. */
  passedOver: z.array(z.string()).optional(),
});
export type ModelInfo = z.infer<typeof ModelInfo>;

export const DevicePreference = z.enum(['auto', 'npu', 'gpu', 'cpu']);
export type DevicePreference = z.infer<typeof DevicePreference>;

/** A model to load, and what the process is to know of devices. */
export const LoadRequest = z.object({
  folder: z.string(),
  device: DevicePreference,
  /** Folder with provider libraries for NPUs and GPUs. */
  providers: z.string().optional(),
  /** Folder of a small model that tries a GPU before a large one is loaded there. */
  canary: z.string().optional(),
  /** Why nothing but the CPU is to be tried, whatever the preference. */
  distrust: z.string().optional(),
});
export type LoadRequest = z.infer<typeof LoadRequest>;

/** Main ↔ inference process. The inference process holds one model and works one problem, or some of a set together. */
export const inferenceContract = {
  load: call(LoadRequest, ModelInfo),
  solve: stream(
    z.object({
      problem: z.string(),
      effort: Effort,
      seed: z.number().int().nonnegative(),
      /** One of a set: others that say so too may be worked beside it. */
      beside: z.boolean().optional(),
    }),
    SolveEvent,
    Solution,
  ),
  /** Answers at once while the process is well; the host's watchdog uses it. */
  ping: call(z.object({}), z.object({ busy: z.boolean() })),
};
export type InferenceContract = typeof inferenceContract;
