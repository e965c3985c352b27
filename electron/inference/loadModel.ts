import { openWriter } from '../../models/runtime/openWriter.ts';
import type { LoadModel } from './inferenceHandlers.ts';
import { profileOf } from './profileOf.ts';

/** Opens a model folder and says what the tutor must know of it. Throws the runtime's faults. */
export const loadModel: LoadModel = async ({ distrust, ...choice }) => {
  const writer = await openWriter(distrust === undefined ? choice : { ...choice, device: 'cpu' });
  const passedOver = distrust === undefined ? writer.passedOver : [distrust, ...writer.passedOver];
  return { writer, profile: profileOf(writer.known, writer.sampling), passedOver };
};
