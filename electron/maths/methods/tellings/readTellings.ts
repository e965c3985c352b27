import Fraction from 'fraction.js';

import type { AnswerForm } from '../facts/answerForm.ts';
import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { withOneName } from '../words/firstNames.ts';
import { inFigures } from '../words/numberWords.ts';
import type { Worked } from '../geometry/workFormula.ts';
import { phrase, readPhrases } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

/**
 * One thing that a question can tell or ask: a pattern in small letters and the role of what it says. `Q` in a pattern
 * stands for a quantity. Several roles, parted by blanks, are those of several quantities in order.
 */
export type Telling = readonly [source: string, role: string];

/** What was told, by role: the quantities of each telling in order; a role without quantities has an empty list. */
export type Told = {
  readonly roles: ReadonlyMap<string, readonly Quantity[]>;
  /** "in metres", "in cm²": the unit of length that the answer is to be in; `null` where nothing is said. */
  readonly unit: string | null;
  readonly plain: AnswerForm & { readonly text: string };
};

type Found = { readonly role: string; readonly marks: readonly string[] };

/** "The two sides", "two legs": how many there are is known, so that no number is meant. */
function withoutPairs(text: string): string {
  return text
    .replace(/\b(the|these|its|both|other|your|his|her) (?:two|three)(?= [a-z])/g, '$1')
    .replace(
      /\b(?:two|three)(?= (?:(?:equal|parallel|shorter|other|adjacent|perpendicular|straight|identical|concentric) )*(?:sides|legs|diagonals|angles|lines|edges|points|ends|semi-?circles|circles|sections|straights|parts)\b)/g,
      '',
    );
}

/** `2π/3` as `2/3π`, a number that is one quantity. */
function withPi(text: string): string {
  return text.replace(
    /(?<![\w.])\(?(\d*) ?π\)? ?\/ ?\(?(\d+)\)?/g,
    (_all, top: string, bottom: string) => `${top === '' ? '1' : top}/${bottom}π`,
  );
}

/** The text in which quantities are looked for: figures for number words, `2/3π` for `2π/3`. */
export function preparedText(text: string): string {
  return inFigures(withoutPairs(withPi(text)));
}

const IN_UNIT =
  /,? \b(?:in|as) (?:square |cubic )?(mm|cm|m|km|millimet(?:re|er)s|centimet(?:re|er)s|met(?:re|er)s|kilomet(?:re|er)s)(?:\^[23])?(?=[.?,;]|$| (?:does|is|will|has|did|must))/;
const SHORT: Readonly<Record<string, string>> = { mi: 'mm', ce: 'cm', me: 'm', ki: 'km' };

/** The text without "in metres" where it says what the answer is to be in. */
function withoutUnit(text: string): { readonly text: string; readonly unit: string | null } {
  const [all, name] = IN_UNIT.exec(text) ?? [];
  if (all === undefined || name === undefined) return { text, unit: null };
  return { text: text.replace(all, ''), unit: SHORT[name.slice(0, 2)] ?? name };
}

/** Takes the letters of a pattern's capital `Q` as one quantity. */
function withMarks(source: string): string {
  return source.replace(/(?<![A-Za-z\\])Q(?![A-Za-z])/g, '(#\\d+)');
}

function add(roles: Map<string, Quantity[]>, role: string, quantity: Quantity | undefined): void {
  const known = roles.get(role) ?? [];
  roles.set(role, quantity === undefined ? known : [...known, quantity]);
}

/** Dollar signs before an amount of money, not around a formula. */
const DOLLARS = /\\\$(?=\d)|\$(?=\d[\d,]*(?:\.\d+)?(?:[ ,;?/]|\.(?!\d)|$))(?![^$]*[^$\d\s]\$(?!\d))/g;

/** A kind of question: what it is about, what it can tell, its idle words, and how it is worked. */
export type Story = {
  /** A word that every such question has: what spares reading all others. */
  readonly about: RegExp;
  readonly tellings: readonly Telling[];
  readonly idle: ReadonlySet<string>;
  readonly work: (told: Told) => Worked | null;
};

const COMPILED = new WeakMap<Story, readonly Phrase<Found>[]>();

function phrasesOf(story: Story): readonly Phrase<Found>[] {
  const known = COMPILED.get(story);
  if (known !== undefined) return known;
  const phrases = story.tellings.map(([source, role]) =>
    phrase<Found>(withMarks(source), (groups) => ({ role, marks: groups.filter((group) => group.startsWith('#')) })),
  );
  COMPILED.set(story, phrases);
  return phrases;
}

/** By role; `null` where something without a quantity is told twice. A role that begins with `-` says nothing. */
function byRole(found: readonly Found[], quantities: readonly Quantity[]): Told['roles'] | null {
  const roles = new Map<string, Quantity[]>();
  for (const { role, marks } of found) {
    if (role.startsWith('-')) continue;
    if (marks.length === 0 && roles.has(role) && !role.startsWith('is ')) return null;
    const names = role.split(' ');
    if (marks.length === 0) add(roles, role, undefined);
    marks.forEach((mark, index) => {
      add(roles, names[index] ?? names.at(-1) ?? role, quantities[Number(mark.slice(1))]);
    });
  }
  return roles;
}

/**
 * Works a question by the first of the stories that it is one of: every word of it must belong to a telling or be idle,
 * and the story must want exactly what was told.
 */
export function workStories(problem: string, stories: readonly Story[]): Worked | null {
  const plain = plainQuestion(withOneName(problem).replace(DOLLARS, '＄'));
  const about = stories.filter((story) => story.about.test(plain.text));
  const asked = withoutUnit(plain.text);
  const taken = about.length === 0 ? null : takeQuantities(preparedText(asked.text));
  if (taken === null) return null;
  for (const story of about) {
    const found = readPhrases(taken.text, phrasesOf(story), story.idle);
    const roles = found === null ? null : byRole(found, taken.quantities);
    const worked = roles === null ? null : story.work({ roles, plain, unit: asked.unit });
    if (worked !== null) return worked;
  }
  return null;
}

/**
 * Whether exactly these roles were told: each name of `told` by one quantity for every time it stands there, each of
 * `bare` without any.
 */
export function tells({ roles }: Told, told: string, ...bare: readonly string[]): boolean {
  const counted = new Map<string, number>(bare.map((name) => [name, 0]));
  for (const name of told.split(' ').filter((one) => one !== '')) counted.set(name, (counted.get(name) ?? 0) + 1);
  return roles.size === counted.size && [...counted].every(([name, count]) => roles.get(name)?.length === count);
}

const METRIC: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, km: 1_000_000 };

/** The lengths of a question by role, all in one unit. */
export type Lengths = {
  readonly unit: string;
  /** The first of a role; 0 where nothing was told of it. */
  readonly of: (role: string) => Fraction;
  readonly all: (role: string) => readonly Fraction[];
};

/**
 * The told lengths in one unit: the one asked for, or else the smallest that was used. Roles in `except` are no lengths.
 * `null` where units do not go together, and for a length that is none.
 */
export function lengthsOf({ roles, unit: asked }: Told, ...except: readonly string[]): Lengths | null {
  const told = [...roles].flatMap(([role, found]) =>
    except.includes(role) ? [] : found.map((one) => ({ role, ...one })),
  );
  if (told.some(({ size, dimension, unit }) => size.pi || dimension > 1 || unit === '°' || size.value.compare(0) <= 0))
    return null;
  const units = [...new Set(told.map(({ unit }) => unit))];
  const [only, ...more] = units.filter((unit) => unit !== '');
  const same = more.length === 0 && (asked === null || asked === only);
  if (!same && units.some((unit) => METRIC[unit] === undefined)) return null;
  const unit = same
    ? (only ?? '')
    : (asked ?? units.reduce((one, two) => ((METRIC[one] ?? 0) <= (METRIC[two] ?? 0) ? one : two)));
  const values = told.map(({ role, size, unit: own }) => ({
    role,
    value: same ? size.value : size.value.mul(METRIC[own] ?? 1).div(METRIC[unit] ?? 1),
  }));
  const all = (role: string): readonly Fraction[] =>
    values.filter((one) => one.role === role).map(({ value }) => value);
  return { unit, all, of: (role) => all(role)[0] ?? new Fraction(0) };
}

/** The sizes of a role's quantities without units; `[]` where it was not told. */
export function sizes({ roles }: Told, role: string): readonly Fraction[] {
  return (roles.get(role) ?? []).map(({ size }) => size.value);
}
