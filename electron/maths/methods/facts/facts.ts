import type { Quantity } from './measures.ts';

/** A quantity with the name that the question gives it. */
export type Fact = { readonly name: string; readonly quantity: Quantity };

/** What was read of a question: its facts, and the words that are left with `¤` where a fact stood. */
export type FactReading = { readonly facts: readonly Fact[]; readonly rest: string };

/** How a question can name things: by a noun (`radius` …), and by an adjective after the number (`long`, `wide`). */
export type FactNames = {
  /** Source of a pattern → name. Tried in order, the longest first. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  /** Plural nouns with several numbers → the names these take in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
};

const IS =
  '(?:(?: (?:is|are|of|be|equals?|equal to|measures?|measuring|given as|which is|which are|that is|that are|has length|of length|of size|exactly|both|each|length|lengths|equal|also|given by|known to be))*(?: ?[=:])? ?)';

/** `#0, #1 and #2`. */
const NUMBERS = '(#\\d+(?:(?:,? and |, | & |,)#\\d+)*)';

function alternation(patterns: Readonly<Record<string, unknown>>): string {
  return Object.keys(patterns)
    .toSorted((one, two) => two.length - one.length)
    .join('|');
}

function nameFor<Value>(patterns: Readonly<Record<string, Value>>, text: string): Value | undefined {
  const source = Object.keys(patterns).find((pattern) => new RegExp(`^(?:${pattern})$`).test(text));
  return source === undefined ? undefined : patterns[source];
}

/**
 * Takes the facts out of a question whose quantities are `#0`, `#1`, …: "radius #0", "#1 long", "sides #0 and #1".
 * A number that nothing names stays in the rest, for the caller to judge.
 */
export function takeFacts(question: string, quantities: readonly Quantity[], names: FactNames): FactReading {
  const facts: Fact[] = [];
  const add = (name: string, mark: string): void => {
    const quantity = quantities[Number(mark.slice(1))];
    if (quantity !== undefined) facts.push({ name, quantity });
  };
  let rest = question;
  if (Object.keys(names.lists).length > 0) {
    const listed = new RegExp(`\\b(${alternation(names.lists)})\\b${IS}${NUMBERS}(?![\\d#])`, 'g');
    rest = rest.replace(listed, (all, noun: string, numbers: string) => {
      const [slots, marks] = [nameFor(names.lists, noun), numbers.match(/#\d+/g) ?? []];
      if (slots === undefined || marks.length < 2 || marks.length > slots.length) return all;
      marks.forEach((mark, index) => add(slots[index] ?? noun, mark));
      return '¤';
    });
  }
  const nouns = alternation(names.nouns);
  const before = new RegExp(`\\b(${nouns})\\b${IS}(#\\d+)(?! ?(?:,|and) #)(?: (?:long|in length)\\b)?`, 'g');
  rest = rest.replace(before, (all, noun: string, mark: string) => {
    const name = nameFor(names.nouns, noun);
    if (name === undefined) return all;
    add(name, mark);
    return '¤';
  });
  if (Object.keys(names.adjectives).length > 0) {
    const after = new RegExp(`(?:(#\\d+)) (?:in )?(${alternation(names.adjectives)})\\b`, 'g');
    rest = rest.replace(after, (all, mark: string, adjective: string) => {
      const name = nameFor(names.adjectives, adjective);
      if (name === undefined) return all;
      add(name, mark);
      return '¤';
    });
  }
  const behind = new RegExp(`(#\\d+)(?: of)? (${nouns})\\b`, 'g');
  rest = rest.replace(behind, (all, mark: string, noun: string) => {
    const name = nameFor(names.nouns, noun);
    if (name === undefined) return all;
    add(name, mark);
    return '¤';
  });
  return { facts, rest };
}

/** The words of a text without marks and signs. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(/¤|#\d+/g, ' ').match(/[\p{L}'-]+/gu) ?? [];
}
