import { AGE_WORDINGS } from './ageWordings.ts';
import { MONEY_WORDINGS } from './moneyWordings.ts';
import { NUMBER_WORD_WORDINGS } from './numberWordWordings.ts';
import { SPEED_WORDINGS } from './speedWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const STORIES_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  'words-ages': AGE_WORDINGS,
  'words-money': MONEY_WORDINGS,
  'words-numbers': NUMBER_WORD_WORDINGS,
  'words-speed': SPEED_WORDINGS,
};
