import type { Random } from '../maths/problems/random.ts';
import type { Words } from './wordings/wordings.ts';

/** A slip of the kind hurried fingers make in one word: a letter lost, doubled or swapped. */
function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = random.whole(1, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = random.whole(0, 2);
  if (kind === 0) return before + after;
  if (kind === 1) return before + here + here + after;
  return before + after.charAt(0) + here + after.slice(1);
}

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

/** Puts what is asked about into one of the templates: every `{mark}` gives way to what `marks` has under its name. */
export function phrase(templates: Words, marks: Readonly<Record<string, string>>, random: Random): string {
  const rough = roughen(random.pick(templates), random);
  const ended = random.chance(0.15) && rough.endsWith('.') ? rough.slice(0, -1) : rough;
  return ended.replace(/\{([a-z]+)\}/gi, (mark, name: string) => marks[name.toLowerCase()] ?? mark).trim();
}
