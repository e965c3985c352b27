import { expect, test } from 'vitest';

import { profileOf } from '../../electron/inference/profileOf.ts';
import { type KnownModel, starter } from '../../models/catalogue.ts';

const reasoner: KnownModel = {
  ...starter,
  id: 'phi-4-mini-reasoning',
  system: 'You are Phi.',
  suffix: 'Box it.',
  thinks: true,
};

test('the starter knows only its topics and is told nothing but the problem', () => {
  expect(profileOf(starter)).toEqual({ thinks: false, scope: 'topics', sampling: starter.sampling });
});

test('a system text is sent only where the template does not state it itself', () => {
  expect(profileOf(reasoner)).toMatchObject({
    systemPrompt: 'You are Phi.',
    promptSuffix: 'Box it.',
    scope: 'general',
  });
  expect(profileOf({ ...reasoner, systemInTemplate: true })).not.toHaveProperty('systemPrompt');
});

test('an unknown model is sampled as its package says, where it says so', () => {
  const sampling = { temperature: 0.5, topP: 0.8, topK: 20 };
  expect(profileOf(undefined, sampling).sampling).toEqual(sampling);
  expect(profileOf(undefined).sampling.temperature).toBeGreaterThan(0);
  expect(profileOf(starter, sampling).sampling).toEqual(starter.sampling);
});

test('an unknown model is asked for a boxed answer', () => {
  expect(profileOf(undefined).promptSuffix).toContain('\\boxed{}');
});
