import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';
import { BEYOND_SCHOOL } from './beyondSchool.ts';
import { HELD_OUT_TEXTS } from './heldOutTexts.ts';
import { HIGHER_MATHS } from './higherMaths.ts';
import { MISSING_FACTS } from './missingFacts.ts';
import { OTHER_SUBJECTS } from './otherSubjects.ts';
import { OTHER_TEXTS } from './otherTexts.ts';
import { SMALL_TALK } from './smallTalk.ts';
import { styleWords } from '../style/styleWords.ts';
import { fill } from './slots.ts';
import { drawWrittenText } from './writtenTexts.ts';

/** A text and the names of its styles. */
export type OutsideText = { readonly text: string; readonly styles: readonly string[] };

/** Drawn equally: what resembles the topics most must not drown in chat. */
const KINDS: readonly [Words, ...Words[]] = [
  BEYOND_SCHOOL,
  HIGHER_MATHS,
  MISSING_FACTS,
  MISSING_FACTS,
  OTHER_SUBJECTS,
  OTHER_TEXTS,
  SMALL_TALK,
];

/** As many come from people as from templates, which teach their own voice. */
const WRITTEN_SHARE = 0.5;

/** A text that none of the topics covers, in the same styles as theirs, so that no style tells what lies outside. */
export function makeOutsideProblem(random: Random): OutsideText {
  if (random.chance(WRITTEN_SHARE)) return drawWrittenText(random);
  const template = random.pick(random.pick(KINDS));
  const { words, styles } = styleWords(template, { topic: 'outside', ask: 'outside' }, random);
  return { text: fill(words, random), styles };
}

/** Texts outside the topics from templates that training never sees. */
export function makeHeldOutOutside(random: Random): string {
  return fill(random.pick(HELD_OUT_TEXTS), random);
}
