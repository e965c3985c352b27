import type { Words } from './wordings.ts';

/** Every way to fill the `<marks>` of the frames, in order: `<q> of <s>` with two of each gives four. */
export function crossed(frames: Words, parts: Readonly<Record<string, readonly string[]>>): Words {
  const all = frames.flatMap((frame) =>
    Object.entries(parts).reduce<readonly string[]>(
      (texts, [name, choices]) =>
        texts.flatMap((text) =>
          text.includes(`<${name}>`) ? choices.map((choice) => text.replaceAll(`<${name}>`, choice)) : [text],
        ),
      [frame],
    ),
  );
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

/** The first letter large, as at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `an area`, `a volume`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
