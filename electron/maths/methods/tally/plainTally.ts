import { stem } from './tallyWords.ts';

/** Adjectives that make no other kind of a thing where no other kind is told of. */
const QUALITY =
  /^(?:loose|single|broken|spare|cracked|rotten|damaged|extra|individual|odd|faulty|stale|bad|bruised|burnt|ripe|fresh|whole|full|empty|further|more|additional|other|new|last)$/;

/** "7 loose eggs", "9 broken eggs": eggs. */
function withoutQualities(text: string): string {
  return text.replace(
    /(?<![\w.,/])(\d+(?:\.\d+)?) ([a-z]+) ([a-z]{3,}s)\b/g,
    (all, count: string, quality: string, thing: string) => (QUALITY.test(quality) ? `${count} ${thing}` : all),
  );
}

/** "Monday 1286 sheets, Tuesday 974": what the first counts, the others count too, where nothing else is named. */
function withOneName(text: string): string {
  const things = [...text.matchAll(/(?<![\w.,/])\d+ ([a-z]{3,}s)\b/g)].map(([, thing = '']) => thing);
  const [thing, ...others] = new Set(things.map(stem));
  const name = things[0];
  if (thing === undefined || name === undefined || others.length > 0) return text;
  return text
    .replace(/(?<![\w.,/])(\d+)(?=\s*(?:[,.;]|and\b|on\b|in\b|at\b|$))/g, `$1 ${name}`)
    .replace(/(?<![\w.,/])(\d+) (?=(?:loose|more|besides|over|extra)\b)/g, `$1 ${name} `);
}

const SAYINGS: readonly (readonly [RegExp, string])[] = [
  // "A ribbon 5 m long is cut.": it is no change yet.
  [/ (?:is|was|are|were) (?:then )?(?:cut|sawn|used|opened)(?: up)?(?=\s*[.;,])(?=[^]*\d)(?<=^[^.;,]*)/g, ' is there'],
  [/\b(?:besides|as well|in addition|also|too)\b,?/g, ' '],
  [/,? (?:from|out of) (?:all )?(?:of )?which\b/g, ', and'],
  [/(?<=[.;,:] )(?:what is the |the )?(?:grand )?total\s*\??\s*$/, 'how many in total?'],
  [/\b(?:sound|good|usable|unbroken|undamaged) (?=[a-z]+s (?:are|were|remain|does|do|has|have|is) )/g, ''],
];

/** The story in words that the reader of running stories knows. */
export function plainTally(text: string, problem: string): string {
  const asked = /[^.?!;]*\?[^?]*$/.exec(text)?.[0] ?? '';
  const said = SAYINGS.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text);
  // Where a quality is asked for, it parts the things.
  const parts = [
    ...problem
      .toLowerCase()
      .matchAll(/\b(loose|broken|spare|cracked|rotten|damaged|faulty|stale|ripe|fresh|full|empty)\b/g),
  ].map(([word]) => word);
  const plain = parts.some((word) => asked.includes(word)) ? said : withoutQualities(said);
  return withOneName(plain)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;?])/g, '')
    .trim();
}
