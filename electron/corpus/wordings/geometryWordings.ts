import { CIRCLE_WORDINGS } from './circleWordings.ts';
import { PERIMETER_AREA_VOLUME_WORDINGS } from './perimeterAreaVolumeWordings.ts';
import { PYTHAGORAS_WORDINGS } from './pythagorasWordings.ts';
import { STRAIGHT_LINE_WORDINGS } from './straightLineWordings.ts';
import { UNIT_WORDINGS } from './unitWordings.ts';
import { TRIGONOMETRY_WORDINGS } from './trigonometryWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const GEOMETRY_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  'perimeter-area-volume': PERIMETER_AREA_VOLUME_WORDINGS,
  circles: CIRCLE_WORDINGS,
  pythagoras: PYTHAGORAS_WORDINGS,
  'straight-lines': STRAIGHT_LINE_WORDINGS,
  units: UNIT_WORDINGS,
  trigonometry: TRIGONOMETRY_WORDINGS,
};
