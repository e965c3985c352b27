import type { NamedReader } from '../namedQuestion.ts';
import { readAges } from './readAges.ts';
import { readConsecutive } from './readConsecutive.ts';
import { readDigits } from './readDigits.ts';
import { readMotion } from './readMotion.ts';
import { readNumberPhrases } from './readNumberPhrases.ts';
import { readPairs } from './readPairs.ts';
import { readSpeedConversion } from './readSpeedConversion.ts';
import { readThought } from './readThought.ts';

/** Stories and situations that are told in clauses of known kinds. */
export const TOLD_READERS: readonly NamedReader[] = [
  readAges,
  readThought,
  readNumberPhrases,
  readConsecutive,
  readPairs,
  readDigits,
  readMotion,
  readSpeedConversion,
];
