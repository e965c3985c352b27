import { describe, expect, it } from 'vitest';

import type { ModelFacts } from '../../electron/contract/modelContract.ts';
import { addressOf, menuPlaceOf, readAddress, titleOf } from '../../renderer/app/views.ts';
import { kindWords, sizeWords } from '../../electron/contract/modelWords.ts';
import { diskWords, fitWords, lacksRoom, needWords, progressWords } from '../../renderer/models/modelWords.ts';

const facts: ModelFacts = {
  name: 'Phi-4-mini-reasoning',
  known: true,
  layout: 'transformers-js',
  quantisation: 'int4 and float16',
  forms: ['cpu', 'gpu'],
  weightBytes: 4.9e9,
  cacheBytesPerToken: 262_144,
  contextLength: 131_072,
};

describe('what is said of a model', () => {
  it('names the devices it was made for and how it is packed', () => {
    expect(kindWords(facts)).toBe('the CPU and the GPU, int4 and float16');
  });

  it('counts as disks do', () => {
    expect([4_915_000_000, 38_400_000, 2_890_135, 900].map(sizeWords)).toEqual(['4.9 GB', '38 MB', '2.9 MB', '1 kB']);
    expect(progressWords({ file: 'x', doneBytes: 1e9, totalBytes: 4e9 })).toBe('1.0 GB of 4.0 GB');
  });

  it('says what a context takes, and how long one may be here', () => {
    expect(needWords({ tokens: 4096, bytes: 6.2e9, fits: true })).toBe('6.2 GB for 4,096 tokens');
    const fit = { contexts: [], longestContext: 18_586, freeMemory: 11.2e9 };
    expect(fitWords(fit)).toBe('11.2 GB of memory is free now: room for 18,586 tokens.');
    expect(fitWords({ ...fit, longestContext: 0, freeMemory: 3e9 })).toBe(
      'Does not fit: 3.0 GB of memory is free now. Close other programs, or choose a smaller model.',
    );
  });

  it('counts only what is still to be copied', () => {
    const offer = { diskBytes: 11e9, copiedBytes: 4e9, freeDisk: 8e9 };
    expect(lacksRoom(offer)).toBe(false);
    expect(lacksRoom({ ...offer, copiedBytes: 0 })).toBe(true);
    const whole = { ...offer, path: '', inside: '', facts, fit: { contexts: [], longestContext: 1, freeMemory: 1 } };
    expect(diskWords({ ...whole, files: 9, leftOut: [], present: null })).toBe(
      '11.0 GB (4.0 GB of it copied already). Room enough: 8.0 GB is free.',
    );
  });
});

describe('the view of the models', () => {
  it('has an address and a title, and belongs to no entry of the menu', () => {
    expect(readAddress(addressOf({ kind: 'models' }))).toEqual({ kind: 'models' });
    expect(menuPlaceOf({ kind: 'models' })).toBeNull();
    expect(titleOf({ kind: 'models' })).toBe('Models – Longhand');
    expect(titleOf({ kind: 'attempt', id: 3 })).toBe('History – Longhand');
  });
});
