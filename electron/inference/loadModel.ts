import { freemem } from 'node:os';

import { openWriter } from '../../models/runtime/openWriter.ts';
import type { PackageWriter } from '../../models/runtime/packageWriter.ts';
import type { LoadedModel, LoadModel } from './inferenceHandlers.ts';
import { profileOf } from './profileOf.ts';

/** Opens a model folder and says what the tutor must know of it. Throws the runtime's faults. */
export const loadModel: LoadModel = async ({ distrust, ...choice }) => {
  const writer = await openWriter(distrust === undefined ? choice : { ...choice, device: 'cpu' });
  const passedOver = distrust === undefined ? writer.passedOver : [distrust, ...writer.passedOver];
  const profile = profileOf(writer.known, writer.sampling);
  return { writer, together: togetherOf(writer), profile, passedOver };
};

/** Problems of a set that are worked side by side: more gain nothing, since a run's cost then grows with its rows. */
const mostAtOnce = { cpu: 8, other: 16 } as const;
/** Tokens that a problem and all it takes to work it may have beside others; thinking models need long tries. */
const longestTogether = 24_576;
/** Share of the free memory that caches of a set may take. */
const shareOfMemory = 0.4;

function togetherOf(writer: PackageWriter): LoadedModel['together'] {
  const contextLength = Math.min(writer.contextLength, longestTogether);
  const memory = shareOfMemory * Math.min(freemem(), process.availableMemory());
  const most = writer.device === 'cpu' ? mostAtOnce.cpu : mostAtOnce.other;
  const rows = Math.min(most, writer.mostTogether(contextLength, memory));
  return rows < 2 ? null : { rows, writer: () => writer.together(rows, contextLength) };
}
