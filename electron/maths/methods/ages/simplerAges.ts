import { ASKING, SHORT, TIMES } from './ageRequests.ts';
import type { Saying } from './ageRequests.ts';
import { AGES } from './ageSayings.ts';
import { KIN as KIN_WORDS, isKnownWord } from './familyWords.ts';
import { plainerAges } from './plainerAges.ts';
import { plainSpeech } from './plainSpeech.ts';

function said(text: string, sayings: readonly Saying[]): string {
  return sayings.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    text,
  );
}

/** "A tree in the schoolyard", "the school's flagpole": where somebody is and whose it is changes no age. */
function withoutPlaces(text: string): string {
  return text
    .replace(
      /\b(?:in|at|on|outside|near|behind|beside|from|by) (?:the|a|an|our|my|his|her|their|this) ([a-z-]+)(?: ([a-z-]+))?/g,
      (all, noun: string, next: string | undefined) => {
        if (isKnownWord(noun)) return all;
        return next === undefined || !isKnownWord(next)
          ? next !== undefined && /^[a-z]+$/.test(next)
            ? all
            : ''
          : next;
      },
    )
    .replace(
      /\b(the|a|an|our|this) ([a-z-]+)'s (?!(?:age|present|current|own)\b)(?=[a-z-]+)/g,
      (all, the: string, owner: string) => (isKnownWord(owner) || text.includes(` ${owner} `) ? all : `${the} `),
    );
}

/** "Raj (41)", "a 13-year-old sister": an age told in passing becomes a sentence of its own. */
function withPrefixes(text: string): string {
  const prefixes: string[] = [];
  const rest = text
    .replace(/\b([a-z-]+) \((?:aged |now )?(\d+)\)/g, (_all, who: string, age: string) => {
      prefixes.push(`${who} is ${age} years old. `);
      return who;
    })
    .replace(
      /(^|[.?!] )((?:the |my |his |her )?[a-z-]+), (\d+),(?= (?:is|was|will|has)\b)/g,
      (_all, before: string, who: string, age: string) => {
        prefixes.push(`${who} is ${age} years old. `);
        return `${before}${who}`;
      },
    )
    .replace(/\b(?:a|an|the|his|her|their|my) (\d+) years old ([a-z]+)\b/g, (all, age: string, kin: string) => {
      if (!(kin in KIN_WORDS)) return all;
      prefixes.push(`the ${kin} is ${age} years old. `);
      return `the ${kin}`;
    });
  return `${prefixes.join('')}${rest}`;
}

/** "Twins Jo and Kit" are of one age. */
function withEqualTwins(text: string): string {
  const found = /\b(?:the )?twins?,? ([a-z-]+) and ([a-z-]+)\b/.exec(text);
  const [all = '', one = '', two = ''] = found ?? [];
  if (found === null || isKnownWord(one) || isKnownWord(two)) return text;
  const named = text.replace(all, `${one} and ${two}`);
  return `${one} is the same age as ${two}. ${named
    .replace(/\b(?:the age of (?:the|each of the) twins|the twins' age|each twin's age)\b/g, `${one}'s age`)
    .replace(/\bare the twins\b|\bis each twin\b/g, `is ${one}`)}`;
}

/** A text of ages in small letters, said in the words that the grammar knows. */
export function simplerAges(text: string): string {
  const told = withoutPlaces(
    said(withEqualTwins(plainSpeech(said(plainerAges(said(text, SHORT)), SHORT))), [...ASKING, ...TIMES, ...AGES]),
  );
  return withPrefixes(told).replace(/\s+/g, ' ').trim();
}
