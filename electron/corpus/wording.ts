import type { Random } from '../maths/problems/random.ts';
import { slip } from './style/slips.ts';
import type { Words } from './wordings/wordings.ts';

/** Makes words look as typed by people: lower or upper case, a slip, odd spaces. `{}` marks stay untouched. */
function roughen(template: string, random: Random): string {
  let text = template;
  const kind = random.next();
  if (kind < 0.18) text = text.toLowerCase();
  else if (kind < 0.2) text = text.toUpperCase();
  if (random.chance(0.06)) {
    const words = text.split(' ');
    const at = random.whole(0, words.length - 1);
    text = words.map((word, index) => (index === at && /^[a-z]+$/i.test(word) ? slip(word, random) : word)).join(' ');
  }
  if (random.chance(0.03)) text = text.replace(' ', '  ');
  return text;
}

/** Every `{mark}` of a wording gives way to what `marks` has under its name. */
export function fillWords(words: string, marks: Readonly<Record<string, string>>): string {
  return words.replace(/\{([a-z]+)\}/gi, (mark, name: string) => marks[name.toLowerCase()] ?? mark).trim();
}

/** Puts what is asked about into one of the templates, typed a little carelessly. */
export function phrase(templates: Words, marks: Readonly<Record<string, string>>, random: Random): string {
  const rough = roughen(random.pick(templates), random);
  return fillWords(random.chance(0.15) && rough.endsWith('.') ? rough.slice(0, -1) : rough, marks);
}
