import type { Story } from '../tellings/readTellings.ts';
import { BORDER_STORY } from './borderStory.ts';
import { CUT_RECTANGLE_STORY } from './cutRectangleStory.ts';
import { PAINT_STORY } from './paintStory.ts';
import { PRICED_RECTANGLE_STORY } from './pricedRectangleStory.ts';
import { PRISM_STORY } from './prismStory.ts';
import { TANK_STORY } from './tankStory.ts';
import { TILE_STORY } from './tileStory.ts';
import { WIRE_STORY } from './wireStory.ts';

/** Questions about rectangles, boxes and prisms that are more than one formula. */
export const RECTANGLE_STORIES: readonly Story[] = [
  CUT_RECTANGLE_STORY,
  BORDER_STORY,
  TILE_STORY,
  PRICED_RECTANGLE_STORY,
  TANK_STORY,
  PRISM_STORY,
  WIRE_STORY,
  PAINT_STORY,
];
