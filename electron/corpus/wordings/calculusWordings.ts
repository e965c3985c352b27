import type { TopicWordings } from './wordings.ts';

export const CALCULUS_WORDINGS: Readonly<Record<string, TopicWordings>> = {};
