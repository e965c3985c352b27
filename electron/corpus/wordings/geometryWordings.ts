import type { TopicWordings } from './wordings.ts';

export const GEOMETRY_WORDINGS: Readonly<Record<string, TopicWordings>> = {};
