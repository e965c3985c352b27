import type { TopicWordings } from './wordings.ts';

export const DATA_WORDINGS: Readonly<Record<string, TopicWordings>> = {};
