import type { TopicProblems } from '../problem.ts';
import { makeCircleProblem } from './circleProblems.ts';
import { makePythagorasProblem } from './pythagorasProblems.ts';
import { makeStraightLineProblem } from './straightLineProblems.ts';
import { makeUnitProblem } from './unitProblems.ts';
import { makeTrigonometryProblem } from './trigonometryProblems.ts';
import { makePerimeterAreaVolumeProblem } from './perimeterAreaVolumeProblems.ts';

export const GEOMETRY_TOPICS: readonly TopicProblems[] = [
  { topic: 'perimeter-area-volume', make: makePerimeterAreaVolumeProblem, difficulties: [1, 1, 2, 2, 3] },
  { topic: 'circles', make: makeCircleProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'pythagoras', make: makePythagorasProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'straight-lines', make: makeStraightLineProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'units', make: makeUnitProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'trigonometry', make: makeTrigonometryProblem, difficulties: [1, 2, 2, 3, 3] },
];
