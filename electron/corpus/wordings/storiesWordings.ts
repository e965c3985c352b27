import type { TopicWordings } from './wordings.ts';

export const STORIES_WORDINGS: Readonly<Record<string, TopicWordings>> = {};
