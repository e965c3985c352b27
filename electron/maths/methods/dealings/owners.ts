import { FIRST_NAMES } from '../words/firstNames.ts';
import type { Asked } from './bits.ts';
import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

const NAMES: ReadonlySet<string> = new Set([...FIRST_NAMES].map((name) => name.toLowerCase()));
const KIN = /^(?:brother|sister|friend|cousin|mum|mom|dad|mother|father|aunt|uncle|son|daughter|wife|husband|partner)$/;
const DOES = new Set<WordClass>(['have', 'buy', 'spend', 'save', 'earn', 'pay', 'sell', 'get', 'need', 'collect']);

/** Everybody of whom a story says that they buy, have or pay something. */
export function ownersIn(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((tokens) =>
      tokens.flatMap(({ kind, word }, at) => {
        const name = word.replace(/'s?$/, '');
        const next = tokens[at + 1];
        const does =
          next !== undefined && (DOES.has(next.kind) || (next.kind === 'adv' && DOES.has(tokens[at + 2]?.kind ?? 'x')));
        return kind === 'x' && does && (NAMES.has(name) || KIN.test(name)) ? [name] : [];
      }),
    ),
  );
}

/** "He gives £5 to Ann. How much has Ann?", "My brother earned £30. How much do I have left?": told of another. */
export function asksOfAnother({ words }: Asked, owners: ReadonlySet<string>): boolean {
  const named = words.map((word) => word.replace(/'s?$/, '')).filter((word) => NAMES.has(word));
  if (owners.size > 0 && words.includes('i') && words.includes('left')) return true;
  return owners.size > 0 && named.length > 0 && !named.some((name) => owners.has(name));
}
