import type { Solution, Step } from '../../electron/contract/vocabulary.ts';

export const subtractThree: Step = {
  reason: 'Subtract $3$ from both sides.',
  expression: '2x=4',
  verdict: 'verified',
  why: 'both sides changed by the same amount',
};

export const divideByTwo: Step = {
  reason: 'Divide both sides by $2$.',
  expression: 'x=2',
  verdict: 'verified',
  why: 'x = 2 solves both',
};

export const solvedLinear: Solution = {
  problem: '2x+3=7',
  status: 'solved',
  answer: 'x=2',
  verdict: 'verified',
  why: 'both sides give 7 when x = 2',
  source: 'model',
  steps: [subtractThree, divideByTwo],
  model: 'starter',
  device: 'cpu',
  attempts: 1,
  rewrites: 0,
  tokens: 42,
  seconds: 0.5,
};
