import type { Quantity } from '../../facts/measures.ts';
import { isBent } from '../figures/bentLength.ts';
import { isMeantOtherwise } from '../figures/figureFacts.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { figureText } from '../figures/figureText.ts';
import { ROUND_THINGS } from '../figures/singleFigure.ts';
import { isTalk } from '../figures/figureWords.ts';
import { changesQuestion } from './changingWords.ts';
import { letterForSize } from './letterForSize.ts';
import { askedOf } from './roleAsked.ts';
import { roleTokens } from './roleMarks.ts';
import type { Token } from './roleMarks.ts';
import { simplerFigure } from './simplerFigure.ts';

/** Words between a name and its number that only join the two. */
const JOINING = new Set(
  'is are was were be being of = : measures measure measuring has have having a an the exactly about only equal to equals given as just with at which that approximately each both called it its so'.split(
    ' ',
  ),
);
/** The last word before a number that belongs to a name further away. */
const LINKING = new Set('is are was of = measures measure equals be measuring has'.split(' '));
const LONGEST_LINK = 10;

export type Roles = {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly tokens: readonly Token[];
  /** The role of each quantity, by its place among the tokens. */
  readonly roles: Map<number, string>;
  readonly products: number[][];
  /** Places of names and words that belong to a quantity. */
  readonly used: Set<number>;
};

/** A reading of this text in which nothing has its role yet. */
export function freshRoles(
  text: string,
  given: { readonly quantities: readonly Quantity[] },
  tokens: readonly Token[],
): Roles {
  return { text, quantities: given.quantities, tokens, roles: new Map(), products: [], used: new Set() };
}

function isAnd(token: Token | undefined): boolean {
  return token?.kind === 'stop' || (token?.kind === 'word' && token.word === 'and');
}

/** "5 m by 4 m by 3 m", each with or without "long", "wide", "high". */
function takeProducts({ tokens, roles, products, used }: Roles): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'quantity' || roles.has(at)) continue;
    const found = [at];
    let next = at + 1;
    for (;;) {
      const by = tokens[next]?.kind === 'behind' ? next + 1 : next;
      const token = tokens[by];
      if (token?.kind !== 'word' || token.word !== 'by' || tokens[by + 1]?.kind !== 'quantity') break;
      if (by !== next) used.add(next);
      used.add(by);
      found.push(by + 1);
      next = by + 2;
    }
    if (found.length < 2) continue;
    if (tokens[next]?.kind === 'behind') used.add(next);
    products.push(found);
    for (const place of found) roles.set(place, 'product');
  }
}

const POWERS: Readonly<Record<string, number>> = { area: 2, 'surface area': 2, 'curved surface area': 2, 'base area': 2, volume: 3 }; // prettier-ignore

/** Whether a quantity can be what a name says: an area is no length. */
function suits(role: string, quantity: Quantity | undefined): boolean {
  if (quantity === undefined || quantity.unit === '') return true;
  if (quantity.unit === '°') return /angle|included|elevation|slope|turns/.test(role) || role === 'angle';
  if (/angle|included/.test(role)) return false;
  return quantity.dimension === (POWERS[role] ?? 1);
}

/** The name before a number: right before it, or further away behind words that name its owner. */
function nameBefore(
  { tokens, roles, used, quantities }: Roles,
  at: number,
): { readonly place: number; readonly tight: boolean } | null {
  let tight = true;
  const verb = tokens[at - 1];
  const verbal = verb?.kind === 'word' && /^(?:is|are|measures?)$/.test(verb.word);
  for (let place = at - 1; place >= 0 && at - place <= LONGEST_LINK; place -= 1) {
    const token = tokens[place];
    // "A chord of a circle of radius 5 cm is 8 cm long."
    const passed = verbal && (roles.has(place) || used.has(place));
    if (token === undefined || token.kind === 'stop' || token.kind === 'ask' || (token.kind === 'quantity' && !passed)) return null; // prettier-ignore
    if (passed || token.kind === 'quantity') {
      tight = false;
      continue;
    }
    const own = tokens[at];
    if (token.kind === 'role') return used.has(place) || !suits(token.role, own?.kind === 'quantity' ? quantities[own.index] : undefined) ? null : { place, tight }; // prettier-ignore
    if (token.kind === 'behind') continue;
    if (JOINING.has(token.word)) continue;
    const last = tokens[at - 1];
    if (last?.kind !== 'word' || !LINKING.has(last.word)) return null;
    if (['and', 'but', 'with', 'to', 'from', 'by', 'in', 'on', 'around', 'round', 'who', 'than'].includes(token.word)) return null; // prettier-ignore
    tight = false;
  }
  return null;
}

/** "sides 3 cm, 4 cm and 5 cm": further numbers of the name that stood before the last one. */
function takeLists(reading: Roles): void {
  const { tokens, roles, used } = reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'quantity' || roles.has(at)) continue;
    const found = nameBefore(reading, at);
    if (found === null) continue;
    const name = tokens[found.place];
    if (name?.kind !== 'role' || !name.plural) continue;
    const list = [at];
    let next = at + 1;
    while (isAnd(tokens[next])) {
      while (isAnd(tokens[next])) next += 1;
      if (
        tokens[next]?.kind !== 'quantity' ||
        roles.has(next) ||
        (tokens[next + 1]?.kind === 'role' && tokens[next + 2]?.kind !== 'quantity')
      )
        break;
      list.push(next);
      next += 1;
    }
    const before = tokens[found.place - 1];
    const twin = tokens[found.place - 2];
    used.add(found.place);
    // "length and width are 5 and 4".
    if (list.length === 2 && before?.kind === 'word' && before.word === 'and' && twin?.kind === 'role') {
      used.add(found.place - 2);
      roles.set(list[0] ?? 0, twin.role).set(list[1] ?? 0, name.role);
      continue;
    }
    const side = name.role === 'side' && list.length > 1 ? (list.length === 2 ? 'two' : 'three') : name.role;
    for (const place of list) roles.set(place, side);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, and, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (one?.kind !== 'role' || and?.kind !== 'word' || and.word !== 'and' || two?.kind !== 'role') continue;
    const places = [...tokens.keys()].filter((place) => place > at + 2 && tokens[place]?.kind === 'quantity' && !roles.has(place)); // prettier-ignore
    const [first, second] = places;
    if (first === undefined || second === undefined || used.has(at) || used.has(at + 2)) continue;
    const between = tokens.slice(at + 3, first);
    if (!between.every((token) => token.kind === 'word' && JOINING.has(token.word)) || !isAnd(tokens[first + 1]) || second !== first + 2) continue; // prettier-ignore
    used.add(at).add(at + 2);
    roles.set(first, one.role).set(second, two.role);
  }
}

/** The name behind a number: "5 cm long", "the 5 cm side", "12 m on the diagonal". */
function nameBehind({ tokens, used }: Roles, at: number): { readonly place: number; readonly role: string } | null {
  const next = tokens[at + 1];
  if (next?.kind === 'behind') return { place: at + 1, role: next.role };
  let place = at + 1;
  while (place < at + 4) {
    const token = tokens[place];
    if (token?.kind === 'role') {
      const own = tokens[place + 1];
      const owned = own?.kind === 'quantity' || (own?.kind === 'word' && ['=', 'of', 'is', 'measures'].includes(own.word) && tokens[place + 2]?.kind === 'quantity'); // prettier-ignore
      return used.has(place) || owned ? null : { place, role: token.role };
    }
    if (token?.kind !== 'word' || !['on', 'the', 'a', 'for', 'its', 'each', 'as', 'of', 'in', 'to', 'along', 'equal'].includes(token.word)) return null; // prettier-ignore
    place += 1;
  }
  return null;
}

function takeNames(reading: Roles, quantities: readonly Quantity[], firmly: boolean): void {
  const { tokens, roles, used } = reading;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quantity' || roles.has(at)) continue;
    const [before, behind] = [nameBefore(reading, at), nameBehind(reading, at)];
    const firm = behind !== null && tokens[behind.place]?.kind === 'behind';
    const across = firm && (firmly || ['across', 'radius', 'circumference'].includes(behind.role));
    const dimension = quantities[token.index]?.dimension;
    const named = before === null ? undefined : tokens[before.place];
    if (before?.tight === true && named?.kind === 'role' && !across) {
      used.add(before.place);
      if (firm) used.add(behind.place);
      roles.set(at, named.role);
    } else if (behind !== null && !(before !== null && behind.role === 'length' && named?.kind === 'role')) {
      used.add(behind.place);
      roles.set(at, behind.role);
    } else if (before !== null && named?.kind === 'role') {
      used.add(before.place);
      if (firm) used.add(behind.place);
      roles.set(at, named.role);
    } else if (dimension === 2) roles.set(at, 'area');
    else if (dimension === 3) roles.set(at, 'volume');
    else if (quantities[token.index]?.unit === '°') roles.set(at, 'angle');
  }
}

/** A number that only says once more what another told: "a 14-inch pizza is 14 inches across". */
function isRepeated(reading: Roles, at: number, quantities: readonly Quantity[]): boolean {
  const token = reading.tokens[at];
  const own = token?.kind === 'quantity' ? quantities[token.index] : undefined;
  return [...reading.roles].some(([place, role]) => {
    const other = reading.tokens[place];
    const found = other?.kind === 'quantity' ? quantities[other.index] : undefined;
    return place !== at && role !== 'product' && found !== undefined && own !== undefined && found.unit === own.unit && found.dimension === own.dimension && found.size.value.equals(own.size.value); // prettier-ignore
  });
}

/** "A 14-inch pizza (14 inches is the radius)": said again by another name than the one it has. */
function saysOther({ tokens, roles }: Roles, at: number): boolean {
  const name = tokens.slice(at + 1, at + 4).find((token) => token.kind === 'role' || token.kind === 'stop');
  return name?.kind === 'role' && name.role === 'radius' && ![...roles.values()].includes('radius');
}

/** "a 12 inch pizza", "a 6 cm square": a number right before the thing it belongs to. */
function bareRole({ tokens }: Roles, at: number, shapes: readonly string[]): string | null {
  const [only, ...more] = shapes;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (more.length > 0 || next?.kind !== 'word' || before?.kind !== 'word' || !/^(?:an?|the|this|my|our|your|his|her|one)$/.test(before.word)) return null; // prettier-ignore
  if (next.word === 'figure') return only === 'square' || only === 'cube' ? 'side' : only === 'circle' ? 'across' : null; // prettier-ignore
  return ROUND_THINGS.test(next.word) ? 'across' : null;
}

/** Gives every quantity a role; `false` where one has none. `firmly`: words behind a number decide before names. */
export function assign(
  reading: Roles,
  quantities: readonly Quantity[],
  shapes: readonly string[],
  firmly: boolean,
): boolean {
  takeProducts(reading);
  takeLists(reading);
  takeNames(reading, quantities, firmly);
  const { tokens, roles } = reading;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quantity' || roles.has(at)) continue;
    const bare = bareRole(reading, at, shapes);
    if (isRepeated(reading, at, quantities) && !saysOther(reading, at)) roles.set(at, 'again');
    else if (bare !== null && quantities[token.index]?.dimension === 1) roles.set(at, bare);
    else return false;
  }
  return true;
}

const CUT = /\b(?:cut|removed?|removing|punched|stamped|drilled|taken|bored|hole)\b/;
const LEFT = /\b(?:left|remain(?:s|ing)?|rest of)\b|\bhow much (?:of (?:the|it)|[a-z]+ is (?:left|there))/;

/** One circle cut out of another: what is left of it is a ring. */
function isHollow({ sizes, shapes, products, given }: FigureFacts, text: string): boolean {
  const circles = ['radius', 'diameter', 'across'].flatMap((role) => sizes.get(role) ?? []);
  if (circles.length !== 2 || [...sizes.values()].flat().length !== 2 || products.length > 0) return false;
  return shapes.every((shape) => shape === 'circle') && CUT.test(text) && LEFT.test(text) && !/\b(?:circles|holes|discs|disks|coins|lids|each|half)\b/.test(given.plain.text); // prettier-ignore
}

/** The same facts as `figureFacts` gives, read by what stands beside each number; `null` where one has no role. */
export function roleFacts(problem: string): FigureFacts | null {
  if (last?.problem !== problem) last = { problem, facts: readFacts(problem) };
  return last.facts;
}

/** Several readers ask for the facts of one question, one after the other. */
let last: { readonly problem: string; readonly facts: FigureFacts | null } | null = null;

function readFacts(problem: string): FigureFacts | null {
  const given = figureText(problem);
  if (given === null || given.quantities.length > 8 || given.points.length > 0 || isMeantOtherwise(problem))
    return null;
  const text = simplerFigure(letterForSize(given.text)).split(' ; ').filter((clause, at, all) => !isTalk(clause, at, all.length)).join(' ; '); // prettier-ignore
  const { shapes, tokens } = roleTokens(text);
  const reading = freshRoles(text, given, tokens);
  if (!assign(reading, given.quantities, shapes, false)) return null;
  if (isBent(problem) && ![...reading.roles.values()].some((role) => /perimeter|circumference/.test(role))) return null; // prettier-ignore
  const facts: FigureFacts = { shapes, sizes: new Map(), products: [], wishes: new Set(), flags: new Set(), prices: [], unit: '', given, failed: false }; // prettier-ignore
  const quantityAt = (place: number): Quantity | undefined => {
    const token = tokens[place];
    return token?.kind === 'quantity' ? given.quantities[token.index] : undefined;
  };
  for (const [place, role] of [...reading.roles].toSorted(([one], [two]) => one - two)) {
    const quantity = quantityAt(place);
    if (quantity === undefined || role === 'product' || role === 'again') continue;
    const known = facts.sizes.get(role) ?? [];
    const same = known.some(({ size, unit }) => size.value.equals(quantity.size.value) && unit === quantity.unit);
    if (!(same && !['leg', 'two', 'three', 'parallel', 'diagonal'].includes(role))) facts.sizes.set(role, [...known, quantity]); // prettier-ignore
  }
  for (const product of reading.products) facts.products.push(product.flatMap((place) => quantityAt(place) ?? []));
  if (isHollow(facts, text)) facts.flags.add('path');
  const asked = askedOf(reading, facts);
  if (asked === null) return null;
  for (const wish of asked.wishes) facts.wishes.add(wish);
  if (changesQuestion(reading, facts)) return null;
  facts.unit = asked.unit;
  if (facts.sizes.has('path') || (facts.sizes.get('radius')?.length === 2 && /\b(?:ring|annulus|concentric|between (?:them|the circles))\b/.test(text))) facts.flags.add('path'); // prettier-ignore
  if (facts.sizes.has('path') && /\ba?round|\bsurround|\boutside/.test(text)) facts.flags.add('around');
  if (/\b(?:one|a single|each|every|a|1) (?:complete |full |whole |entire )*(?:turn|revolution|rotation|spin)\b/.test(text)) facts.flags.add('once'); // prettier-ignore
  return facts;
}
