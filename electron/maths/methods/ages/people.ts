import { KIN } from './familyWords.ts';

const DETERMINER = /^(?:the|a|an|his|her|my|their|one|our|mr|mrs|ms|miss|dr) /;

/**
 * The people of a story, numbered as they come up. Every way of naming somebody leads to one number. A pronoun beside
 * somebody who is named (`except`) is somebody else.
 */
export type People = {
  /** `null` for a pronoun that may mean several, or for no person at all. */
  readonly find: (reference: string, except?: number) => number | null;
  readonly names: () => readonly string[];
};

function kinOf(reference: string): string | null {
  const word = reference
    .replace(DETERMINER, '')
    .replace(/^[a-z-]+'s /, '')
    .replace(/^(?:older|younger|little|big|elder|twin|best) /, '');
  return word in KIN ? word : null;
}

/** Words that stand where a person should and are none. */
const NOBODY =
  /^(?:age|ages|sum|total|it|they|we|you|this|that|there|year|years|difference|ratio|both|each|together|number|answer|twins|triplets|others|brothers|sisters|children|parents)$/;

function genderOf(name: string): 'f' | 'm' | '' {
  return KIN[name] ?? '';
}

/** Keeps track of who is who; `i` and "me" are one person. */
export function createPeople(): People {
  const keys: string[] = [];
  const owners = new Map<string, string>();
  const byPronoun = (pronoun: string, except: number | undefined): number | null => {
    if (keys.length === 1) return 0;
    if (keys.length === 2 && except !== undefined) return 1 - except;
    const gender = pronoun === 'she' || pronoun === 'her' ? 'f' : 'm';
    const fitting = keys.map((key, index) => ({ gender: genderOf(key), index })).filter((one) => one.gender === gender);
    const open = keys.filter((key) => genderOf(key) === '').length;
    const [only, ...more] = fitting;
    return only !== undefined && more.length === 0 && open === 0 ? only.index : null;
  };
  const find = (reference: string, except?: number): number | null => {
    const text = reference.trim();
    if (/^(?:he|she|him|her)$/.test(text)) return byPronoun(text, except);
    if (NOBODY.test(text.replace(DETERMINER, ''))) return null;
    const kin = kinOf(text);
    const owner = /^([a-z-]+)'s /.exec(text)?.[1] ?? '';
    const key = /^(?:i|me|my)$/.test(text) ? 'i' : (kin ?? text.replace(DETERMINER, ''));
    if (kin !== null && owner !== '') {
      if ((owners.get(kin) ?? owner) !== owner) return null;
      owners.set(kin, owner);
    }
    if (/'s /.test(key) || / /.test(key)) return null;
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    keys.push(key);
    return keys.length - 1;
  };
  const shown = (key: string): string => (key in KIN ? `the ${key}` : key.charAt(0).toUpperCase() + key.slice(1));
  return { find, names: () => keys.map(shown) };
}
