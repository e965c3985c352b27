import { capital, crossed } from './crossed.ts';
import type { TopicWordings, Words } from './wordings.ts';

/**
 * How one kind of question about a shape may be asked: the quantity wanted, the shape with its article, and the facts
 * as nouns ("length {length} and width {width}"). `told` are whole sentences before the question, `extra` whole questions.
 */
export type ShapeAsk = {
  readonly wanted: readonly string[];
  readonly shape: string;
  readonly facts: readonly string[];
  readonly told?: readonly string[];
  readonly after?: readonly string[];
  readonly extra?: readonly string[];
  readonly heldOut: readonly string[];
};

/** The wordings of one kind of question. */
export type Asked = { readonly training: Words; readonly heldOut: Words };

const FRAMES: Words = [
  'Find the <q> of <s> with <f>.',
  'Find the <q> of <s> with <f>',
  'Calculate the <q> of <s> with <f>.',
  'Work out the <q> of <s> with <f>.',
  'What is the <q> of <s> with <f>?',
  'what is the <q> of <s> with <f>',
  'Determine the <q> of <s> with <f>.',
  'Find the <q> of <s> that has <f>.',
  '<S> has <f>. Find its <q>.',
  '<S> has <f>. What is its <q>?',
  '<S> has <f>. What is the <q>?',
  '<S> has <f>. Work out its <q>.',
  '<S> has <f>. Calculate the <q>.',
  '<S> has <f>. Work out the <q> of the shape.',
  '<S> has <f>, find its <q>',
  'If <s> has <f>, what is its <q>?',
  'Given <s> with <f>, find the <q>.',
  '<q> of <s> with <f>',
  '<s> with <f>, find the <q>',
  'How do I find the <q> of <s> with <f>?',
  'Can you help me find the <q> of <s> with <f>?',
  'Please work out the <q> of <s> with <f>.',
  '4) Find the <q> of <s> with <f>.',
  'Q2. <S> has <f>. Find its <q>.',
  'hi, what is the <q> of <s> with <f>?',
  'Find the <q> of <s> with <f>. Show your working.',
  'I need the <q> of <s> with <f>',
];
const TOLD: Words = [
  '<t>. Find its <q>.',
  '<t>. Find the <q>.',
  '<t>. What is its <q>?',
  '<t>. Work out its <q>.',
  '<t>. Calculate its <q>.',
  '<t>. Work out the <q>.',
  '<t>, what is its <q>?',
  '<t>, find the <q>',
  'If <i>, find its <q>.',
  'Q3. <t>. Find its <q>.',
];
const AFTER: Words = [
  'Find the <q> of <s> <d>.',
  'What is the <q> of <s> <d>?',
  'Work out the <q> of <s> <d>.',
  'Calculate the <q> of <s> <d>',
  '<q> of <s> <d>',
  '<s> <d>, find the <q>',
];
const HELD_OUT: Words = [
  'I have <s> with <h> and need its <q>.',
  'My teacher drew <s> with <h>. Which <q> does it have?',
  'Exercise 7: <s> with <h>; state the <q>.',
  'Let <s> have <h>. Compute the <q>.',
  '<q>? (<s>, <h>)',
];

function withForm(words: Words): Words {
  const [first = '', ...rest] = words.map((text) => `${text} {form}`);
  return [first, ...rest];
}

/** All wordings of one kind; with `form`, the mark that says how π is to be treated ends each. */
export function shapeWords(ask: ShapeAsk, form = false): Asked {
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  const parts = {
    q: ask.wanted,
    s: [ask.shape],
    S: [capital(ask.shape)],
    f: ask.facts,
    t: ask.told ?? [],
    i: (ask.told ?? []).map(lower),
    d: ask.after ?? [],
    h: ask.heldOut,
  };
  const training: Words = [
    ...crossed(FRAMES, parts),
    ...crossed(TOLD, parts),
    ...crossed(AFTER, parts),
    ...(ask.extra ?? []),
  ];
  const heldOut = crossed(HELD_OUT, parts);
  return form ? { training: withForm(training), heldOut: withForm(heldOut) } : { training, heldOut };
}

/** The wordings of a topic, from those of its kinds of question. */
export function topicWordings(asks: Readonly<Record<string, Asked>>): TopicWordings {
  const pick = (which: 'training' | 'heldOut'): Readonly<Record<string, Words>> =>
    Object.fromEntries(Object.entries(asks).map(([name, words]) => [name, words[which]]));
  return { training: pick('training'), heldOut: pick('heldOut') };
}
