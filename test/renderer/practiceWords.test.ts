import { describe, expect, it } from 'vitest';

import { mistakeKinds } from '../../electron/maths/mistakes/mistakeKinds.ts';
import { basisWords, duration, meaningWords, timeForecast } from '../../renderer/effort/effortWords.ts';
import { hintRequest, progressWords } from '../../renderer/help/helpWords.ts';
import { hintWords, outcomeOf } from '../../renderer/history/attemptOutcome.ts';
import { isUnfinished, textBefore, typedLines } from '../../renderer/working/lineJudgement.ts';
import { isUndecided, stillSaid } from '../../renderer/working/stillSaid.ts';
import { mistakeName } from '../../renderer/working/mistakeNames.ts';

describe('an effort', () => {
  const standard = {
    effort: 'standard',
    attempts: 2,
    rewritesPerLine: 4,
    thinkingTokens: 8_192,
    agreement: 2,
    seconds: { usual: 200, most: 5_000 },
  } as const;

  it('says what it buys', () => {
    expect(meaningWords(standard)).toBe(
      'Up to 2 tries, each with up to 8\u202f192 tokens of thinking; a line that is wrong is written again up to 4 ' +
        'times; where nothing else confirms an answer, it is enough that 2 tries agree.',
    );
    expect(meaningWords({ ...standard, attempts: 1, thinkingTokens: null, agreement: 1 })).toBe(
      'One try; a line that is wrong is written again up to 4 times.',
    );
  });

  it('says how long it takes, and from what that is known', () => {
    expect(timeForecast(standard)).toBe('usually 3 min here, at most 83 min');
    expect(timeForecast({ ...standard, seconds: null })).toBe('');
    const basis = { model: 'Phi', tokensPerSecond: 17.4, tokensPerTry: 3_480, problems: 0 };
    expect(basisWords({ efforts: [], basis })).toContain('17 tokens a second here (measured when it was loaded)');
    expect(basisWords({ efforts: [], basis: null })).toContain('once the model is loaded');
  });

  it.each([
    [0.01, '0.1 s'],
    [0.44, '0.4 s'],
    [12.4, '12 s'],
    [150, '3 min'],
    [9_000, '2.5 h'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});

describe('help', () => {
  it('asks for each rung in its own words and tells how far the pupil is', () => {
    expect(hintRequest('nudge')).toBe('Give me a hint');
    expect(progressWords({ reached: 0, steps: 4 })).toBe('');
    expect(progressWords({ reached: 2, steps: 4 })).toBe('You have 2 of 4 steps.');
    expect(progressWords({ reached: 4, steps: 4 })).toBe('You have every step.');
  });
});

describe('a row of the history', () => {
  const attempt = { state: 'finished', status: 'refused', verdict: null, why: null, withheld: false } as const;

  it('says in a sentence why there is no answer', () => {
    const why = 'The bracket opened here is never closed. Close it and try again.';
    expect(outcomeOf({ ...attempt, why }).why).toBe('The bracket opened here is never closed.');
    expect(outcomeOf(attempt).why).toBe('');
  });

  it('counts hints, and says when the solution was kept back', () => {
    expect([0, 1, 3].map((hints) => hintWords({ hints }))).toEqual(['', '1 hint taken', '3 hints taken']);
    expect(outcomeOf({ ...attempt, withheld: true })).toMatchObject({ sign: null, words: 'solution not asked for' });
  });
});

describe('a line being written', () => {
  const lines = typedLines('2x = 4\nx =');
  const report = { valid: null, firstWrong: null, relations: ['equivalent', 'unreadable'], why: 'so far' } as const;
  const judged = { ...report, relations: [...report.relations] };

  it('is not spoken of until it is finished', () => {
    expect(isUnfinished(judged, lines, '2x = 4\nx =')).toBe(true);
    expect(isUnfinished(judged, lines, '2x = 4\nx =\n')).toBe(false);
    expect(isUnfinished({ ...judged, relations: ['equivalent', 'equivalent'] }, lines, '2x = 4\nx =')).toBe(false);
    expect(stillSaid(judged, lines, lines.slice(0, 1))).toMatchObject({ relations: ['equivalent'], firstWrong: null });
  });

  it('that is wrong is taken out with what follows, and the rest stays', () => {
    expect(textBefore('2x = 4\n\nx = 3\nx + 1 = 4', 3)).toBe('2x = 4\n');
    expect(textBefore('x = 3\nx + 1 = 4', 1)).toBe('');
  });
});

describe('a mistake', () => {
  it('of every kind that can be found has a name, without a number in it', () => {
    for (const { name } of mistakeKinds)
      expect([name, mistakeName(name)]).toEqual([name, expect.stringMatching(/^\D+$/)]);
    expect(mistakeName('invented')).toBeNull();
  });
});

describe('verdicts beside lines that change', () => {
  const before = typedLines('2x = 4\nx = 2\nx + 1 = 3');
  const report = {
    valid: true,
    complete: true as const,
    firstWrong: null,
    relations: ['start', 'equivalent', 'equivalent'] as ('start' | 'equivalent')[],
    why: 'Each line follows.',
  };

  it('stay above the first line that changed, and go with it and below', () => {
    expect(stillSaid(report, before, typedLines('2x = 4\nx = 5\nx + 1 = 3'))).toEqual({
      valid: null,
      firstWrong: null,
      relations: ['start'],
      why: '',
    });
    expect(stillSaid(report, before, typedLines('2x = 10\nx = 2\nx + 1 = 3'))).toBeNull();
    expect(stillSaid(report, before, typedLines('2x = 4\n\nx = 2\nx + 1 = 3\n'))).toBe(report);
  });

  it('take the word on the whole with them when a line is added or taken away', () => {
    for (const text of ['2x = 4\nx = 2', '2x = 4\nx = 2\nx + 1 = 3\nx = 99']) {
      expect(stillSaid(report, before, typedLines(text))).toMatchObject({ valid: null, why: '' });
    }
    expect(stillSaid(report, before, typedLines('2x = 4\nx = 2'))?.complete).toBeUndefined();
  });

  it('still name a wrong line further up', () => {
    const wrong = { valid: false, firstWrong: 1, relations: report.relations, why: 'It does not follow.' };
    expect(stillSaid(wrong, before, typedLines('2x = 4\nx = 2\nx = 9'))).toMatchObject({
      firstWrong: 1,
      why: wrong.why,
    });
    expect(stillSaid(wrong, before, typedLines('2x = 4\nx = 3'))).toMatchObject({ firstWrong: null, why: '' });
  });

  it('are asked for again where not one line was decided', () => {
    expect(isUndecided({ ...report, valid: null, relations: ['undecided', 'undecided'] })).toBe(true);
    expect(isUndecided({ ...report, valid: null, relations: ['equivalent', 'undecided'] })).toBe(false);
    expect(isUndecided(null)).toBe(false);
  });
});
