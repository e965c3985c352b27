import type { Story } from '../tellings/readTellings.ts';
import { CHORD_STORY } from './chordStory.ts';
import { CIRCLE_AND_SQUARE_STORY } from './circleAndSquareStory.ts';
import { RADIAN_STORY } from './radianStory.ts';
import { RING_STORY } from './ringStory.ts';
import { STADIUM_STORY } from './stadiumStory.ts';
import { WHEEL_STORY } from './wheelStory.ts';

/** Questions about circles that are more than one formula. */
export const CIRCLE_STORIES: readonly Story[] = [
  RING_STORY,
  WHEEL_STORY,
  CHORD_STORY,
  CIRCLE_AND_SQUARE_STORY,
  RADIAN_STORY,
  STADIUM_STORY,
];
