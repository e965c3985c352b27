import { AVERAGE_WORDINGS } from './averageWordings.ts';
import { PROBABILITY_WORDINGS } from './probabilityWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const DATA_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  averages: AVERAGE_WORDINGS,
  probability: PROBABILITY_WORDINGS,
};
