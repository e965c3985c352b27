import { deepestNesting } from './limits.ts';
import { lastToken, push, type Scan } from './scan.ts';
import type { Bracket } from './token.ts';
import { refuse } from './unreadable.ts';

const openCharacters: Readonly<Record<string, Bracket>> = {
  '(': '(',
  '[': '[',
  '（': '(',
  '⌊': 'floor',
  '⌈': 'ceiling',
};
const closeCharacters: Readonly<Record<string, Bracket>> = {
  ')': '(',
  ']': '[',
  '）': '(',
  '⌋': 'floor',
  '⌉': 'ceiling',
};

export function bracketOpenedBy(character: string): Bracket | undefined {
  return Object.hasOwn(openCharacters, character) ? openCharacters[character] : undefined;
}

export function bracketClosedBy(character: string): Bracket | undefined {
  return Object.hasOwn(closeCharacters, character) ? closeCharacters[character] : undefined;
}

export function pushOpen(scan: Scan, bracket: Bracket, length: number, sized: boolean): void {
  if (scan.openers.length >= deepestNesting) {
    refuse(scan.position, `there are more than ${deepestNesting} brackets inside one another here`);
  }
  scan.openers.push({ bracket, position: scan.position });
  push(scan, { kind: 'open', text: bracket, sized }, length);
}

/** Round and square brackets may close each other, as in [0, 1); all others must match. */
export function pushClose(scan: Scan, bracket: Bracket, length: number, sized: boolean): void {
  const opener = scan.openers.pop();
  if (opener === undefined) {
    const { text, position } = scan;
    refuse(position, 'this bracket closes nothing', text.slice(0, position) + text.slice(position + length));
  }
  if (kindOf(opener.bracket) !== kindOf(bracket)) {
    refuse(scan.position, `this bracket does not match the one opened at position ${opener.position + 1}`);
  }
  push(scan, { kind: 'close', text: bracket, sized }, length);
}

function kindOf(bracket: Bracket): string {
  return bracket === '[' ? '(' : bracket;
}

/** A bare `{`: the argument of a command, or a set. */
export function pushBrace(scan: Scan): void {
  pushOpen(scan, startsArgument(scan) ? 'group' : '{', 1, false);
}

export function pushClosingBrace(scan: Scan): void {
  pushClose(scan, scan.openers.at(-1)?.bracket === 'group' ? 'group' : '{', 1, false);
}

function startsArgument(scan: Scan): boolean {
  const last = lastToken(scan);
  if (last === undefined) return false;
  if (last.kind === 'command') return true;
  if (last.kind === 'sign') return last.text === '^' || last.text === '_';
  if (last.kind === 'function') return scan.text[last.position] === '\\';
  // The second argument of \frac, and what follows the [3] of \sqrt[3]{8}.
  return last.kind === 'close' && (last.text === 'group' || last.text === '[') && !scan.spaced;
}

export function requireAllClosed(scan: Scan): void {
  const opener = scan.openers.at(-1);
  if (opener === undefined) return;
  const closing = { '(': ')', '[': ']', '{': '}', group: '}', '|': '|', floor: '⌋', ceiling: '⌉' }[opener.bracket];
  refuse(opener.position, 'the bracket opened here is never closed', scan.text.trimEnd() + closing);
}
