import type { Handle } from './onnxLibrary.ts';

/** Sessions that are not released yet, in this process. */
export const openSessions = new Set<Handle>();
