import { MAP_HELD_OUT, MAP_TRAINING } from './mapScaleWordings.ts';
import { PROPORTION_HELD_OUT, PROPORTION_TRAINING } from './proportionWordings.ts';
import { RATIO_FORM_HELD_OUT, RATIO_FORM_TRAINING } from './ratioFormWordings.ts';
import { SHARING_HELD_OUT, SHARING_TRAINING } from './sharingWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const RATIO_WORDINGS: TopicWordings = {
  training: { ...RATIO_FORM_TRAINING, ...SHARING_TRAINING, ...PROPORTION_TRAINING, ...MAP_TRAINING },
  heldOut: { ...RATIO_FORM_HELD_OUT, ...SHARING_HELD_OUT, ...PROPORTION_HELD_OUT, ...MAP_HELD_OUT },
};
