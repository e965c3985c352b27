import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';
import { BEYOND_SCHOOL } from './beyondSchool.ts';
import { HELD_OUT_TEXTS } from './heldOutTexts.ts';
import { OTHER_TEXTS } from './otherTexts.ts';
import { fill } from './slots.ts';

/** Most questions stand alone; the others begin as homework does. */
const PLAIN_SHARE = 0.65;

const OPENINGS: Words = [
  'Please: ',
  'Question {n}. ',
  'Help me: ',
  'hi, ',
  '{k}) ',
  'My homework: ',
  'Can you do this? ',
  'Q{n}: ',
  'ex {big}: ',
  'a) ',
  '{name} asks: ',
  'I need help with this: ',
];

function roughen(text: string, random: Random): string {
  if (random.chance(0.2)) return text.toLowerCase();
  return random.chance(0.15) && /[.?]$/.test(text) ? text.slice(0, -1) : text;
}

/** A text that none of the topics covers: mathematics beyond them, other subjects, chat, nonsense. */
export function makeOutsideProblem(random: Random): string {
  const opening = random.chance(PLAIN_SHARE) ? '' : random.pick(OPENINGS);
  const templates = random.chance(0.5) ? BEYOND_SCHOOL : OTHER_TEXTS;
  return roughen(fill(opening + random.pick(templates), random), random);
}

/** Texts outside the topics from templates that training never sees. */
export function makeHeldOutOutside(random: Random): string {
  return fill(random.pick(HELD_OUT_TEXTS), random);
}
