import { crossed } from './crossed.ts';
import type { Asked } from './shapeFrames.ts';
import type { Words } from './wordings.ts';

function facts(kind: string, by: string): { readonly t: readonly string[] } {
  const letters = kind === 'arithmetic' ? 'd' : 'r';
  return {
    t: [
      `<a> ${kind} <k> has first term {first} and common ${by} {by}.`,
      `The first term of <e> ${kind} <k> is {first} and the common ${by} is {by}.`,
      `<a> ${kind} <k> has a first term of {first} and a common ${by} of {by}.`,
      `The common ${by} of <e> ${kind} <k> is {by} and its first term is {first}.`,
      `<a> ${kind} <k> starts with {first} and has common ${by} {by}.`,
      `In <e> ${kind} <k>, a = {first} and ${letters} = {by}.`,
    ],
  };
}

/** The question after, or around, the facts about a sequence. */
export function ofFacts(kind: 'arithmetic' | 'geometric', wanted: string, heldOut: Words): Asked {
  const by = kind === 'arithmetic' ? 'difference' : 'ratio';
  const articles = kind === 'arithmetic' ? { a: ['An'], e: ['an'] } : { a: ['A'], e: ['a'] };
  const parts = { ...facts(kind, by), ...articles, k: ['sequence', 'progression'] };
  const frames: Words = [
    `<t> Find ${wanted}.`,
    `<t> Work out ${wanted}.`,
    `<t> Calculate ${wanted}.`,
    `<t> What is ${wanted}?`,
    `Find ${wanted} of <e> ${kind} <k> with first term {first} and common ${by} {by}.`,
    `What is ${wanted} of <e> ${kind} <k> with first term {first} and common ${by} {by}?`,
    `${wanted}: ${kind}, first term {first}, common ${by} {by}`,
  ];
  // The sentences have marks of their own, so they are filled in first.
  return { training: crossed(crossed(frames, { t: parts.t }), { a: parts.a, e: parts.e, k: parts.k }), heldOut };
}
