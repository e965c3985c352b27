import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';

/** Sentences without a number or a person in them, so that nothing asked for afterwards can mean them. */
const OPENINGS: Words = [
  'It is a sunny day.',
  'It is raining.',
  'It is Saturday morning.',
  'It was a cold winter morning.',
  'It is the first day of the holidays.',
  'It is summer.',
  'The sun is shining.',
  'The weather is fine.',
  'School has just started again.',
  'It is nearly lunchtime.',
  'The town is busy today.',
  'Everybody is looking forward to the weekend.',
  'Read the problem carefully.',
  'Read carefully.',
  'Read the following carefully.',
  'Read the story and answer the question.',
  'Here is a story.',
  'Think about this situation.',
  'Consider the following situation.',
  'Consider this.',
  'Look at this problem.',
  'Here is some information.',
  'Imagine the following.',
  'This is a real-life problem.',
  'This really happened.',
  'The following is true.',
  'Here is what we know.',
  'This is what I know.',
  'You are told the following.',
  'A maths teacher tells this story.',
  'This was in the newspaper.',
  'The school magazine printed this puzzle.',
  'Music is playing in the background.',
  'The birds are singing.',
  'The market is open.',
  'There is a festival in the town.',
  'Summer is coming.',
  'The new term has begun.',
  'It is a normal day at school.',
  'It was a long day.',
];

/** Is this a little story, so that a sentence before it sounds natural? */
export function isStory(words: string): boolean {
  const start = /^(?:\{(?:name|who|first|second|older|start|a|names)\}|A |An |The |In |There|Two|Three|On |At )/.test(
    words,
  );
  return start && !words.includes('{m}') && words.split(' ').length >= 9;
}

/** Sets the scene with a sentence that has nothing to do with the question. */
export function openStory(words: string, random: Random): string {
  return `${random.pick(OPENINGS)} ${words}`;
}

/** Pronouns and the like that need the facts to stand before them. */
const LEANS =
  /\b(?:he|she|it|they|his|her|its|their|them|this|that|these|those|there|both|another|one|each|other)\b|\{(?:he|his|cap|form)\}/i;

/** The facts after the question, where the question stands on its own feet. */
export function questionFirst(words: string): string {
  const [, facts, question] = /^(.+[.])\s+((?:What|How|Find|Work out|Calculate)[^.?!]+[.?])$/s.exec(words) ?? [];
  if (facts === undefined || question === undefined || LEANS.test(question)) return words;
  return `${question} ${facts}`;
}

const BRIDGES: Words = [
  'Question: ',
  'So, ',
  'Now: ',
  "Here's what I need: ",
  'The question: ',
  'Tell me: ',
  'I wonder: ',
];

/** Something between the facts and the question. */
export function bridge(words: string, random: Random): string {
  return words.replace(
    /(?<=[.]) ((?:What|How|When|Which|Who)[^.?!]+\?)$/,
    (_all, question: string) => ` ${random.pick(BRIDGES)}${question}`,
  );
}
