import type { KnownModel } from '../../models/catalogue.ts';
import type { PackageSampling } from '../../models/package/modelPackage.ts';
import type { ModelProfile } from '../tutor/modelProfile.ts';

/** For a package of the right layout that the catalogue does not know: the usual request, cautious sampling. */
const unknownModel: ModelProfile = {
  promptSuffix: 'Please reason step by step, and put your final answer within \\boxed{}.',
  thinks: true,
  scope: 'general',
  sampling: { temperature: 0.6, topP: 0.95, topK: 0 },
};

/** The catalogue's entry in the tutor's words; of an unknown model, what its package says of sampling counts. */
export function profileOf(known: KnownModel | undefined, sampling?: PackageSampling): ModelProfile {
  if (known === undefined) return sampling === undefined ? unknownModel : { ...unknownModel, sampling };
  return knownProfile(known);
}

function knownProfile(known: KnownModel): ModelProfile {
  const { id, system, systemInTemplate, suffix, thinks, sampling } = known;
  return {
    ...(system === undefined || systemInTemplate ? {} : { systemPrompt: system }),
    ...(suffix === '' ? {} : { promptSuffix: suffix }),
    thinks,
    scope: id === 'starter' ? 'topics' : 'general',
    sampling,
  };
}
