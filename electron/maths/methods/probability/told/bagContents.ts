import { stem } from '../../averages/told/markTables.ts';

/** A text in which every mention of a kind of thing is `$0`, `$1`, …, with the kinds' names. */
export type MarkedKinds = { readonly text: string; readonly kinds: readonly string[] };

const WORD = "[a-z][a-z'-]*";
const STOP =
  /^(?:an?|and|or|of|are|is|were|was|in|the|at|times?|to|from|who|which|that|with|have|has|had|on|for|out|chosen|taken|drawn|picked|selected|left|more|other|others|then|what|find|no-return|returned|sided|people|it|will|by|do|does|equal|identical|cards?|draws?|spins?|rolls?|eaten|removed|pulled|grabbed|tested|dealt|spun|sold|given|lost|added|bought|used|thrown|put|placed|replaced|kept|opened|broken into|asked|tossed|flipped)$/;
const HAS = '(?:has|have|had|contains?|contained|includes?|including|holds?|held|comprises?)';
const PART = String.raw`#\d+(?: (?!${HAS}\b)${WORD}){1,3}?`;
const LISTED = new RegExp(
  String.raw`${PART}(?:(?:, and |,? and |, | & |; ?| )${PART})*(?=[.,;:?)]|$| (?:in|are|is|and|from|on|at|that|which|inside|of|left|who|with|chance|if|for|to|i|you|we|he|she|they|picks?|grabs?|takes?|draws?|what|find)\b)`,
  'g',
);
const SOME = new RegExp(
  String.raw`#\d+ (?:(?:of (?:them|which|these|those|the (?:#\d+ )?${WORD}|whom|#\d+(?: ${WORD})?) )(?:are |is |were |have |has )?|(?:are|is|were) )(?:an? )?(${WORD})`,
  'g',
);
const REST = new RegExp(
  String.raw`(?:rest|others?|remaining|remainder)(?: (?!are|is|were)${WORD}){0,2}(?: of (?:them|the ${WORD}))? (?:are |is |were )?(?:all )?(${WORD})`,
  'g',
);

type Part = { readonly words: readonly string[] };

function partsOf(list: string): readonly Part[] {
  return [...list.matchAll(new RegExp(String.raw`#\d+((?: (?!and\b)${WORD})+)`, 'g'))].map(([, words = '']) => ({
    words: words.trim().split(' '),
  }));
}

/** "6 black socks and 4 white ones": black and white. Where all begin alike, their second words tell them apart. */
function kindsOf(parts: readonly Part[]): readonly string[] | null {
  // "20 crayons and 6 green ones": are the green ones among them?
  if (
    parts.some(({ words }) => /^ones?$/.test(words.at(-1) ?? '')) &&
    parts.some(({ words }) => words.length === 1 && /[^s]s$/.test(words[0] ?? ''))
  )
    return null;
  for (const at of [0, 1]) {
    const names = parts.map(({ words }) => words[at] ?? '');
    if (names.every((name) => name !== '' && !STOP.test(name)) && new Set(names.map(stem)).size === parts.length)
      return names;
  }
  return null;
}

function escaped(word: string): string {
  const base = stem(word);
  const irregular: Readonly<Record<string, string>> = {
    men: 'm[ae]n',
    man: 'm[ae]n',
    women: 'wom[ae]n',
    woman: 'wom[ae]n',
    children: 'child(?:ren)?',
    child: 'child(?:ren)?',
  };
  return irregular[word] ?? (base.endsWith('y') ? `${base.slice(0, -1)}(?:y|ies)` : `${base}(?:s|es)?`);
}

/** Finds the kinds that are counted, and marks them; null where nothing is told kind by kind. */
export function markKinds(text: string): MarkedKinds | null {
  const lists = [...text.matchAll(LISTED)]
    .map(([list]) => partsOf(list))
    .filter((parts) => parts.length > 1 && parts.every(({ words }) => !STOP.test(words[0] ?? '')));
  const [list, ...more] = lists;
  const listed = list === undefined ? [] : kindsOf(list);
  if (listed === null || more.length > 0) return null;
  const some = [...text.matchAll(SOME)].map(([, name = '']) => name);
  const rest = [...text.matchAll(REST)].map(([, name = '']) => name);
  if (
    listed.length > 0 &&
    [...some, ...rest].some((name) => !STOP.test(name) && !listed.map(stem).includes(stem(name)))
  )
    return null;
  const named = [...listed, ...some, ...rest].filter((name) => !STOP.test(name));
  // "6 tenors" and "the other a tenor" name one kind.
  const names = named.filter((name, index) => named.findIndex((other) => stem(other) === stem(name)) === index);
  const single = names.length > 0 ? names : singleKind(text);
  if (single.length < 1 || single.length > 5 || new Set(single.map(stem)).size < single.length) return null;
  let marked = text;
  single.forEach((name, index) => {
    marked = marked.replace(new RegExp(String.raw`(?<![\w$#^~'-])${escaped(name)}(?![\w'-])`, 'g'), `$$${index}`);
  });
  return { text: marked, kinds: single };
}

/** "A tin of 20 biscuits has 6 ginger ones". */
const AMONG = new RegExp(
  String.raw`\b(?:of|are|with) #\d+ [a-z]+(?: [a-z]+)? ${HAS} (?:exactly |only |just )?#\d+ ([a-z]+)(?: [a-z]+)?(?=[.,;]|$)`,
);

/** "A box of 20 pens has 4 faulty pens": one kind among all. */
function singleKind(text: string): readonly string[] {
  const found = /#\d+ ([a-z]+)(?: [a-z]+)?.*#\d+ ([a-z]+) ([a-z]+)/.exec(text);
  const [, all = '', kind = '', thing = ''] = found ?? [];
  const [, inside = ''] = AMONG.exec(text) ?? [];
  if (inside !== '' && !STOP.test(inside)) return [inside];
  return found !== null && stem(all) === stem(thing) && !STOP.test(kind) ? [kind] : [];
}
