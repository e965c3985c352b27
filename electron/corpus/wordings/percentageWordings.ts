import { PERCENTAGE_AGAIN_HELD_OUT, PERCENTAGE_AGAIN_TRAINING } from './percentageAgainWordings.ts';
import { PERCENTAGE_BACK_HELD_OUT, PERCENTAGE_BACK_TRAINING } from './percentageBackWordings.ts';
import { PERCENTAGE_CHANGE_HELD_OUT, PERCENTAGE_CHANGE_TRAINING } from './percentageChangeWordings.ts';
import { PERCENTAGE_OF_HELD_OUT, PERCENTAGE_OF_TRAINING } from './percentageOfWordings.ts';
import { PERCENT_STORY_WORDINGS } from './percentStoryWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const PERCENTAGE_WORDINGS: TopicWordings = {
  training: {
    ...PERCENTAGE_OF_TRAINING,
    ...PERCENTAGE_CHANGE_TRAINING,
    ...PERCENTAGE_BACK_TRAINING,
    ...PERCENTAGE_AGAIN_TRAINING,
    ...PERCENT_STORY_WORDINGS.training,
  },
  heldOut: {
    ...PERCENTAGE_OF_HELD_OUT,
    ...PERCENTAGE_CHANGE_HELD_OUT,
    ...PERCENTAGE_BACK_HELD_OUT,
    ...PERCENTAGE_AGAIN_HELD_OUT,
    ...PERCENT_STORY_WORDINGS.heldOut,
  },
};
