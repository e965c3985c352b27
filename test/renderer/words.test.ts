import { describe, expect, it } from 'vitest';

import { AppError } from '../../electron/contract/errors.ts';
import { shortcutFor } from '../../renderer/app/shortcuts.ts';
import { statusWords } from '../../renderer/app/statusWords.ts';
import { addressOf, readAddress, type View } from '../../renderer/app/views.ts';
import { socketAddress } from '../../renderer/connection/openPort.ts';
import { removalWords } from '../../renderer/history/attemptOutcome.ts';
import { copySolution } from '../../renderer/solution/copySolution.ts';
import { originWords } from '../../renderer/solution/originWords.ts';
import { faultText, newProgress, withEvent } from '../../renderer/solution/solutionProgress.ts';
import { cautionFor } from '../../renderer/solution/verdictWords.ts';
import { sentence } from '../../renderer/parts/sentence.ts';
import { pointAt } from '../../renderer/solve/pointAt.ts';
import { setTable } from '../../renderer/sets/setTable.ts';
import { keyWords, progressWords, solveWords } from '../../renderer/sets/setWords.ts';
import { judgeLines, typedLines } from '../../renderer/working/lineJudgement.ts';
import { tooLong } from '../../renderer/working/workingLimits.ts';
import { linear, quadratic } from '../screens/scriptedSolutions.ts';

describe('what is said of an answer', () => {
  it('never takes checked lines for a right answer', () => {
    expect(cautionFor('unchecked', ['verified', 'verified'])).toContain('has not been confirmed');
    expect(cautionFor('refuted', ['verified'])).toContain('does not fit');
    expect(cautionFor('verified', [])).toBeNull();
  });

  it('names the model only where it wrote the solution', () => {
    expect(originWords(linear)).toBe('Longhand starter on the CPU · 0.9 s · 1 line written again');
    expect(originWords(quadratic)).toBe('An exact method, after 2 tries of the model that did not hold · 0.9 s');
  });
});

describe('a state that is shown', () => {
  it('is never Ready while there is no line to what is ready', () => {
    expect(statusWords(null, true)).toEqual({ tone: 'ill', state: 'Not connected', where: '' });
  });
});

describe('what is said when something is lost', () => {
  it('says in plain words that nothing is, and what to do, when the line ends', () => {
    const words = faultText(new AppError('connection-lost', 'The connection ended before "solveSet" was answered.'));
    expect(words).toContain('What was finished is kept');
    expect(words).toContain('start Longhand again');
    expect(words).not.toContain('solveSet');
  });

  it('names the set that a history entry counts for', () => {
    expect(removalWords({ set: 'Homework' })).toContain('belongs to the set “Homework”');
    expect(removalWords({})).not.toContain('set “');
  });
});

describe('how far a set has come', () => {
  it('does not call worked what could not be worked', () => {
    expect(progressWords({ total: 9, done: 9, verified: 5 })).toBe('9 of 9 done, 5 checked');
  });
});

describe('a working', () => {
  const lines = typedLines('banana\n2x = 4');
  const report = { valid: null, firstWrong: null, relations: ['start', 'undecided'], why: '' } as const;

  it('does not call a first line that nobody can read a start', () => {
    const judged = judgeLines(
      lines,
      { ...report, relations: [...report.relations] },
      { banana: null, '2x = 4': '2x=4' },
    );
    expect(judged[0]).toMatchObject({ mark: 'unsure', words: 'could not be read' });
  });

  it('that is too long is refused in words that say what to do', () => {
    expect(tooLong('', lines)).toBeNull();
    expect(tooLong('', typedLines('x=1\n'.repeat(201)))).toContain('Check them in parts');
    expect(tooLong('', typedLines(`x=1\n${'x'.repeat(2_001)}`))).toContain('Line 2');
    expect(tooLong('x'.repeat(4_001), lines)).toContain('problem');
  });
});

describe('the addresses of the views', () => {
  const views: readonly View[] = [
    { kind: 'solve' },
    { kind: 'working' },
    { kind: 'history' },
    { kind: 'attempt', id: 12 },
    { kind: 'sets' },
    { kind: 'set', id: 3 },
  ];

  it('lead back to the view they were made for', () => {
    expect(views.map((view) => readAddress(addressOf(view)))).toEqual(views);
  });

  it.each(['', '#', '#/nowhere', '#/history/x', '#/sets/99999999999999999999', '#main'])(
    '%j leads to the start',
    (hash) => {
      expect(readAddress(hash)).toEqual({ kind: 'solve' });
    },
  );

  it('keeps the socket on the page’s own host', () => {
    expect(socketAddress({ protocol: 'http:', host: '127.0.0.1:4711' })).toBe('ws://127.0.0.1:4711/port');
  });
});

describe('keys', () => {
  const press = { ctrlKey: false, altKey: false, metaKey: false, typing: false };

  it('mean nothing of their own while text is typed, except Esc', () => {
    expect(shortcutFor({ ...press, key: 'n', typing: true })).toBeNull();
    expect(shortcutFor({ ...press, key: '2', typing: true })).toBeNull();
    expect(shortcutFor({ ...press, key: 'Escape', typing: true })).toEqual({ kind: 'stop' });
  });

  it('leave the browser its own combinations', () => {
    expect(shortcutFor({ ...press, key: 'r', ctrlKey: true })).toBeNull();
    expect(shortcutFor({ ...press, key: '1', altKey: true })).toBeNull();
  });

  it('open views, the next step and the help', () => {
    expect(shortcutFor({ ...press, key: '3' })).toEqual({ kind: 'view', number: 3 });
    expect(shortcutFor({ ...press, key: 'N' })).toEqual({ kind: 'next' });
    expect(shortcutFor({ ...press, key: '?' })).toEqual({ kind: 'help' });
  });
});

describe('pointing at a fault in a problem', () => {
  it('cuts the text around the place', () => {
    expect(pointAt('2x + = 7', 5)).toEqual({ before: '2x + ', at: '=', after: ' 7' });
  });

  it('shows a place behind the end, or on a space, as a gap', () => {
    expect(pointAt('2x +', 4)).toEqual({ before: '2x +', at: '␣', after: '' });
  });

  it('keeps long texts short and letters whole', () => {
    const text = `${'a'.repeat(100)}🙂${'b'.repeat(100)}`;
    expect(pointAt(text, 100)).toEqual({ before: `…${'a'.repeat(24)}`, at: '🙂', after: `${'b'.repeat(24)}…` });
  });
});

describe('words from elsewhere', () => {
  it('become whole sentences', () => {
    expect(sentence('expected a number after +')).toBe('Expected a number after +.');
    expect(sentence('Done.')).toBe('Done.');
    expect(sentence('a number cannot follow')).toBe('A number cannot follow.');
    expect(sentence('a is not known')).toBe('a is not known.');
    expect(sentence('x = 2 gives 7')).toBe('x = 2 gives 7.');
    expect(sentence('')).toBe('');
  });
});

describe('the student’s own lines', () => {
  const lines = typedLines('2x = 4\n\nx = 3\nx + 1 = 4');

  it('keep the numbers they have in the text', () => {
    expect(lines.map((line) => line.number)).toEqual([1, 3, 4]);
  });

  it('are marked up to the first wrong one', () => {
    const report = { valid: false, firstWrong: 1, relations: ['start', 'unrelated', 'equivalent'], why: '' } as const;
    const judged = judgeLines(lines, { ...report, relations: [...report.relations] });
    expect(judged.map((line) => line.mark)).toEqual(['start', 'wrong', 'after']);
  });

  it('are compared with the problem where there is no line above', () => {
    const report = { valid: false, firstWrong: 0, relations: ['unrelated' as const], why: '' };
    expect(judgeLines(lines.slice(0, 1), report)[0]?.words).toBe('does not follow from the problem');
  });

  it('get no tick for being first, nor for what could not be decided', () => {
    const judged = judgeLines(lines, {
      valid: null,
      firstWrong: null,
      relations: ['start', 'undecided', 'equal'],
      why: '',
    });
    expect(judged.map((line) => line.mark)).toEqual(['start', 'unsure', 'holds']);
  });

  it('wait while there is no report', () => {
    expect(judgeLines(lines, null).every((line) => line.mark === 'waiting')).toBe(true);
  });
});

describe('problem sets', () => {
  it('say what the button will do', () => {
    expect(solveWords({ state: 'idle', total: 4, done: 0 })).toBe('Solve all');
    expect(solveWords({ state: 'paused', total: 4, done: 1 })).toBe('Resume');
  });

  it('compare with the key only where there is an answer', () => {
    expect(keyWords({ key: 'x=9', agrees: null, attempt: null })).toBeNull();
    const summary = {
      id: 1,
      problem: '',
      state: 'finished',
      status: 'solved',
      answer: 'x=9',
      verdict: 'verified',
      why: null,
      hints: 0,
      withheld: false,
      startedAt: 0,
    } as const;
    expect(keyWords({ key: 'x=9', agrees: true, attempt: summary })).toBe('agrees with the key');
    expect(keyWords({ key: 'x=8', agrees: false, attempt: summary })).toBe('differs from the key, x=8');
  });
});

describe('the state of the model', () => {
  it('is said even before anything is known', () => {
    expect(statusWords(null).state).toBe('Connecting');
  });

  it('says that something is wrong when it is', () => {
    const status = { version: '1', mode: 'desktop', inference: 'stopped', trouble: 'no model' } as const;
    expect(statusWords(status).tone).toBe('ill');
  });
});

describe('copying a solution', () => {
  const shown = withEvent(newProgress(linear.problem), { kind: 'finished', solution: linear });

  it('gives LaTeX that stands by itself', () => {
    const latex = copySolution(withEvent(shown, { kind: 'finished', solution: { ...linear, steps: [] } }), 'latex');
    expect(latex).toBe('\\textbf{Problem.} 3(x - 2) + 4 = 2x + 7\n\n\\textbf{Answer:} \\(\\boxed{x=9}\\)\n');
    expect(copySolution(shown, 'latex')).toContain('Subtract $2x$ from both sides.\n\\[x-2=7\\]');
  });

  it('escapes what LaTeX would take for a command', () => {
    const latex = copySolution(newProgress('5% of $20 & more_or_less {x}'), 'latex');
    expect(latex).toBe('\\textbf{Problem.} 5\\% of \\$20 \\& more\\_or\\_less \\{x\\}\n');
  });

  it('keeps the verdict beside each line of plain text', () => {
    expect(copySolution(shown, 'text')).toContain('3. Subtract 2x from both sides.\n   x-2 = 7   [checked]');
    expect(copySolution(shown, 'text')).toContain('Answer: x = 9   [checked]');
  });

  it('gives MathML for every formula', () => {
    const markup = copySolution(shown, 'mathml');
    expect(markup.match(/<math /g)).toHaveLength(5);
    expect(markup).not.toContain('class="katex"');
  });
});

describe('a set as a table', () => {
  const attempt = {
    id: 1,
    problem: '-3x = 6',
    state: 'finished',
    status: 'solved',
    answer: 'x=\\frac{1}{2}',
    verdict: 'unchecked',
    why: null,
    hints: 2,
    withheld: false,
    startedAt: 0,
  } as const;
  const problem = { id: 1, position: 0, label: '1a', text: '-3x =\n6\t', key: '-2', agrees: false, attempt };

  it('has a row for each problem, worked or not, and a cell for everything that is said of it', () => {
    const table = setTable({ problems: [problem, { ...problem, position: 1, label: '1b', key: null, attempt: null }] });
    const [head, first, second, end] = table.split('\n').map((line) => line.split('\t'));
    expect(head).toHaveLength(7);
    expect(first).toEqual(['1a', "'-3x = 6", 'x = 1/2', 'answer not checked', '-2', 'differs from the key, -2', '2']);
    expect(second).toEqual(['1b', "'-3x = 6", '', 'not worked yet', '', '', '0']);
    expect(end).toEqual(['']);
  });

  it('keeps back the answer that a pupil has not asked for', () => {
    const withheld = { ...attempt, answer: null, withheld: true };
    const table = setTable({ problems: [{ ...problem, attempt: withheld }] });
    expect(table).toContain('\tsolution not asked for\t');
    expect(table).not.toContain('1/2');
  });
});
