import { FIRST_NAMES } from '../../words/firstNames.ts';
import { genderOfName } from '../../words/nameGenders.ts';
import { KIN, isKnownWord } from '../familyWords.ts';

export type Person = {
  readonly name: string;
  readonly gender: 'f' | 'm' | '';
  /** A tree, a dog, a house: "it". */
  readonly thing: boolean;
  /** Two for twins told by one word. */
  readonly count: number;
};
/** A story with ⟪0⟫, ⟪1⟫, … in the place of everybody it speaks of. */
export type MarkedStory = { readonly text: string; readonly people: readonly Person[] };

const MORE_KIN: Readonly<Record<string, 'f' | 'm' | ''>> = {
  grandmum: 'f', nana: 'f', nanny: 'f', granddad: 'm', grandchild: '', stepson: 'm', stepdaughter: 'f', stepmother: 'f', stepfather: 'm', mommy: 'f', mummy: 'f', daddy: 'm', aunty: 'f', mam: 'f', papa: 'm', sibling: '', colleague: '', boss: '', manager: '', keeper: '', owner: '', captain: '', principal: '', headteacher: '', tutor: '', caretaker: '', classmate: '', sis: 'f', bro: 'm', nanna: 'f', kid: '', person: '',
}; // prettier-ignore
const THINGS =
  /^(?:dog|cat|horse|tortoise|turtle|puppy|kitten|tree|oak|maple|house|car|parrot|hamster|rabbit|pony|elephant|bridge|castle|church|school|club|building|clock|violin|piano|guitar|ship|boat|bike|bicycle|statue|painting|bus|tower|shop|company|cow|goat|bird|pet|vase|coin|book|table)$/;
const SAME: Readonly<Record<string, string>> = {
  mum: 'mother', mom: 'mother', mam: 'mother', mummy: 'mother', mommy: 'mother', dad: 'father', daddy: 'father', papa: 'father', gran: 'grandmother', grandma: 'grandmother', granny: 'grandmother', nan: 'grandmother', nana: 'grandmother', nanna: 'grandmother', nanny: 'grandmother', grandpa: 'grandfather', grandad: 'grandfather', granddad: 'grandfather', auntie: 'aunt', aunty: 'aunt', neighbor: 'neighbour', sis: 'sister', bro: 'brother', kid: 'child',
}; // prettier-ignore
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|madam|professor|prof|coach|captain|king|queen|uncle|aunt|auntie|aunty|grandpa|grandad|grandma|granny|gran|nana|nan|grandfather|grandmother|big|little|baby|cousin|old)$/i;
const DETERMINER = /^(?:the|each|an?|my|his|her|their|our|its|your|this)$/i;
const DISTINCT = /^(?:older|younger|elder|eldest|oldest|youngest|other|another|second|third|middle|big|little)$/i;
const DOES =
  /^(?:is|was|will|has|are|were|and|turned|turns|turn|had|says|said|asked|told|became|became|just|now|age|aged|to)$/;
/** Words of talk that the vocabulary of ages does not know. */
const NO_NOUN =
  /^(?:guess|suppose|puzzle|riddle|problem|question|family|here|ratio|sum|total|age|ages|combined|average|mean|product|difference|end|day|birthday|born|came|arrived|if|so|but|okay|yes|right|spring|summer|autumn|winter|morning|evening|way|time|moment|last|too|still|both|very|same|next|numbers?|answer|about|who|not|never|whose|n't|neither|nor|except|without|instead|would|could|might|should|may|because|since|whenever|though|although|can|could|do|does|did|lived|alive|than|as|well|there|their|again|already|always|really|least|most|first|let|exactly|let's|letter|form|equation|value|known|given|using|when|while|lot|bit|mine|yours|ours|theirs|us|each|every|no|nobody|none|all|whole|separate|apart|sit|differ)$/i;

/** Gathers everybody, with the words that stand for them. */
class Cast {
  readonly people: { name: string; gender: 'f' | 'm' | ''; thing: boolean; count: number }[] = [];
  private readonly keys = new Map<string, number>();
  private readonly owners = new Map<string, string>();
  private readonly kinds = new Map<string, string>();
  broken = false;

  add(keys: readonly string[], gender: 'f' | 'm' | '', thing: boolean, count: number, name: string): number {
    const known = keys.map((key) => this.keys.get(key)).find((at) => at !== undefined);
    const at = known ?? this.people.length;
    const one = this.people[at];
    if (one === undefined) this.people.push({ name, gender, thing, count });
    else if (one.gender === '') one.gender = gender;
    for (const key of keys) if (!this.keys.has(key)) this.keys.set(key, at);
    return at;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** "Tom's mother" and "Ann's mother" are two: such stories are left alone. */
  owned(head: string, owner: string): void {
    const before = this.owners.get(head);
    if (before !== undefined && before !== owner) this.broken = true;
    this.owners.set(head, owner);
  }

  distinguished(head: string, by: string): void {
    const before = this.kinds.get(head);
    if (before !== undefined && before !== by) this.broken = true;
    this.kinds.set(head, by);
  }
}

function kinOf(
  word: string,
): { readonly key: string; readonly gender: 'f' | 'm' | ''; readonly thing: boolean } | null {
  const gender = KIN[word] ?? MORE_KIN[word];
  return gender === undefined ? null : { key: SAME[word] ?? word, gender, thing: THINGS.test(word) };
}

function isWord(piece: string | undefined): piece is string {
  return piece !== undefined && /^[A-Za-zÀ-ž]/.test(piece);
}

function isCommon(word: string): boolean {
  const small = word.toLowerCase();
  return isKnownWord(small) || NO_NOUN.test(small) || kinOf(small) !== null || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|maths?|algebra|english|british|french|year)$/.test(small); // prettier-ignore
}

/** A name: a capital word that is no common one, or a first name in small letters. */
function isName(piece: string | undefined, starts: boolean, next: string | undefined): boolean {
  if (!isWord(piece) || isCommon(piece) || piece.length < 2) return false;
  if (!/^[A-ZÀ-Þ]/.test(piece)) return genderOfName(piece) !== '';
  return !starts || FIRST_NAMES.has(piece) || genderOfName(piece.toLowerCase()) !== '' || next === "'s" || next === ',' || DOES.test(next ?? ''); // prettier-ignore
}

type Found = { readonly mark: string; readonly next: number };

/** "Mr Doyle", "Grandpa Joe", "Ann". */
function named(pieces: readonly string[], at: number, starts: boolean, cast: Cast): Found | null {
  const [piece = '', next] = [pieces[at], pieces[at + 1]];
  if (TITLE.test(piece) && next !== '.' && isWord(next) && /^[A-Z]/.test(next) && !isCommon(next)) {
    const kin = kinOf(piece.toLowerCase());
    const gender = /^(?:mr|sir|king|uncle)$/i.test(piece) ? 'm' : /^(?:mrs|ms|miss|queen|madam)$/i.test(piece) ? 'f' : (kin?.gender ?? ''); // prettier-ignore
    const keys = [next.toLowerCase(), ...(kin === null || cast.has(kin.key) ? [] : [kin.key])];
    return { mark: `⟪${cast.add(keys, gender === '' ? genderOfName(next.toLowerCase()) : gender, false, 1, next)}⟫`, next: at + 2 }; // prettier-ignore
  }
  if (/^(?:mr|mrs|ms|dr)$/i.test(piece) && next === '.') {
    const found = named([...pieces.slice(0, at + 1), ...pieces.slice(at + 2)], at, starts, cast);
    return found === null ? null : { ...found, next: found.next + 1 };
  }
  if (!isName(piece, starts, next)) return null;
  const name = piece.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return {
    mark: `⟪${cast.add([piece.toLowerCase()], genderOfName(piece.toLowerCase()), false, 1, name)}⟫`,
    next: at + 1,
  };
}

/** "her little brother Tim", "the maple tree", "twin daughters": a noun with what stands round it. */
function nounPhrase(pieces: readonly string[], from: number, owner: string, cast: Cast): Found | null {
  let at = from;
  const before: string[] = [];
  let twins = false;
  let head: string | null = null;
  for (; at < pieces.length && before.length < 4; at += 1) {
    const word = (pieces[at] ?? '').toLowerCase();
    if (!isWord(word)) break;
    const single = word.replace(/s$/, '');
    if (word === 'twin' && /^(?:sons|daughters|sisters|brothers|boys|girls|children)$/.test(pieces[at + 1] ?? '')) {
      twins = true;
      continue;
    }
    if (kinOf(word) !== null || (twins && (kinOf(single) !== null || word === 'children'))) {
      head = twins ? 'twins' : word;
      at += 1;
      break;
    }
    if (DISTINCT.test(word) || /^(?:best|baby|twin|first|only|new|newest|young|old)$/.test(word)) {
      before.push(word);
      continue;
    }
    if (isKnownWord(word) || NO_NOUN.test(word) || /^[A-Z]/.test(pieces[at] ?? '') || /(?:ed|ing|ly)$/.test(word))
      break;
    head = word;
    before.push(word);
    if (THINGS.test(word) && kinOf((pieces[at + 1] ?? '').toLowerCase()) === null) {
      at += 1;
      break;
    }
  }
  if (head === null) return null;
  const kin = kinOf(head);
  const key = head === 'twin' ? 'twins' : (kin?.key ?? head);
  const adjective = before.find((word) => DISTINCT.test(word));
  if (kin !== null) {
    if (adjective !== undefined) cast.distinguished(key, adjective);
    if (owner !== '') cast.owned(key, owner);
  }
  const count = twins || /^twins?$/.test(head) ? 2 : /^triplets$/.test(head) ? 3 : 1;
  const keys = [key, ...before.filter((word) => THINGS.test(word) || (kin?.thing === true && !DISTINCT.test(word)))];
  const after = pieces[at] === ',' ? at + 1 : at;
  // "His son Rory", "her brother, Tim," are one.
  if (count === 1 && isName(pieces[after], false, pieces[after + 1]) && (after === at || pieces[after + 1] === ',')) {
    const name = pieces[after] ?? '';
    const gender = kin?.gender ?? '';
    const who = cast.add([name.toLowerCase(), key], gender === '' ? genderOfName(name.toLowerCase()) : gender, kin?.thing ?? false, 1, name.replace(/^[a-z]/, (letter) => letter.toUpperCase())); // prettier-ignore
    return { mark: `⟪${who}⟫`, next: after === at ? at + 1 : after + 2 };
  }
  const shown = count > 1 ? 'each twin' : `the ${head}`;
  return { mark: `⟪${cast.add(keys, kin?.gender ?? '', kin === null || kin.thing, count, shown)}⟫`, next: at };
}

const PIECE = /[A-Za-zÀ-ž]+(?:-[A-Za-zÀ-ž]+)*|'[a-z]+|\d+(?:[.,]\d+)*|[^\sA-Za-z\d]/g;

/** Everybody of a story by a mark; `null` where one word may mean two of them. */
export function markPeople(problem: string): MarkedStory | null {
  const pieces = problem.replace(/[’‘`]/g, "'").match(PIECE) ?? [];
  const cast = new Cast();
  const out: string[] = [];
  let last: number | null = null;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] ?? '';
    const starts = at === 0 || /^[.?!:"“(]$/.test(pieces[at - 1] ?? '');
    if (starts) last = null;
    const own = /^(?:I|i|me|mine)$/.test(piece);
    const found: Found | null = own
      ? { mark: `⟪${cast.add(['i'], '', false, 1, 'the teller')}⟫${piece === 'mine' ? "'s" : ''}`, next: at + 1 }
      : DETERMINER.test(piece)
        ? determined(pieces, at, cast, last)
        : /^(?:in|at|from|near)$/i.test(pieces[at - 1] ?? '')
          ? null
          : (named(pieces, at, starts, cast) ?? bareKin(pieces, at, cast));
    if (found === null) {
      out.push(piece);
      at += 1;
      continue;
    }
    const who: number = Number(/⟪(\d+)⟫/.exec(found.mark)?.[1] ?? NaN);
    if (!Number.isNaN(who)) last = who;
    at = found.next;
    const owned = ownedBy(pieces, at, `${who}`, cast);
    out.push(owned?.mark ?? found.mark);
    at = owned?.next ?? at;
  }
  if (cast.broken || cast.people.length > 7) return null;
  return { text: out.join(' ').replace(/ (?=[.,;:?!)'])|(?<=\() /g, ''), people: cast.people };
}

/** "⟪2⟫'s brother": whose he is stands no longer in the text. */
function ownedBy(pieces: readonly string[], at: number, owner: string, cast: Cast): Found | null {
  if (pieces[at] !== "'s" && pieces[at] !== "'") return null;
  const found = nounPhrase(pieces, at + 1, owner, cast);
  return found === null ? null : (ownedBy(pieces, found.next, found.mark, cast) ?? found);
}

function bareKin(pieces: readonly string[], at: number, cast: Cast): Found | null {
  const kin = kinOf((pieces[at] ?? '').toLowerCase());
  return kin === null || kin.thing ? null : nounPhrase(pieces, at, '', cast);
}

function determined(pieces: readonly string[], at: number, cast: Cast, last: number | null): Found | null {
  const word = (pieces[at] ?? '').toLowerCase();
  const mine = /^(?:my|our)$/.test(word);
  const found = named(pieces, at + 1, false, cast) ?? nounPhrase(pieces, at + 1, mine ? 'i' : '', cast);
  const one = last === null ? undefined : cast.people[last];
  if (found !== null && one?.gender === '' && !one.thing && /^(?:his|her)$/.test(word)) one.gender = word === 'his' ? 'm' : 'f'; // prettier-ignore
  if (found !== null) return found;
  // "Pat was asked for her age": Pat is a she.
  if (one?.gender === '' && !one.thing && pieces[at - 1] === 'for' && /^(?:his|her)$/.test(word)) one.gender = word === 'his' ? 'm' : 'f'; // prettier-ignore
  return word === 'my' ? { mark: `⟪${cast.add(['i'], '', false, 1, 'the teller')}⟫'s`, next: at + 1 } : null;
}
