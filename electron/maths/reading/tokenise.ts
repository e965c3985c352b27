import Fraction from 'fraction.js';

import { longestFormula, mostDigits } from './limits.ts';
import {
  greekLetters,
  relationCharacters,
  relationPairs,
  signCharacters,
  subscripts,
  superscripts,
  vulgarFractions,
} from './names.ts';
import { afterValue, lastToken, matchHere, push, skip, type Scan } from './scan.ts';
import type { Token, TokenBody } from './token.ts';
import {
  bracketClosedBy,
  bracketOpenedBy,
  pushBrace,
  pushClose,
  pushClosingBrace,
  pushOpen,
  requireAllClosed,
} from './tokeniseBracket.ts';
import { pushCommand } from './tokeniseCommand.ts';
import { pushNumber, startsNumber } from './tokeniseNumber.ts';
import { pushWord } from './tokeniseWord.ts';
import { refuse } from './unreadable.ts';

const singleCharacters: Readonly<Record<string, TokenBody>> = {
  '|': { kind: 'bar' }, '∣': { kind: 'bar' },
  ',': { kind: 'separator', text: ',' }, ';': { kind: 'separator', text: ';' }, '&': { kind: 'separator', text: '&' },
  π: { kind: 'constant', name: 'pi' }, '∞': { kind: 'constant', name: 'infinity' }, ℯ: { kind: 'constant', name: 'e' },
  '∅': { kind: 'named', text: 'emptySet' }, ℝ: { kind: 'named', text: 'reals' },
  '∈': { kind: 'setSign', text: '∈' }, '∪': { kind: 'setSign', text: '∪' },
  '∨': { kind: 'connective', text: 'or' }, '∧': { kind: 'connective', text: 'and' },
  '…': { kind: 'dots' }, '∫': { kind: 'command', name: 'int' }, '∑': { kind: 'command', name: 'sum' }, '∏': { kind: 'command', name: 'prod' },
  '→': { kind: 'command', name: 'to' },
  $: { kind: 'currency', name: '$' }, '£': { kind: 'currency', name: '£' }, '€': { kind: 'currency', name: '€' }, '₹': { kind: 'currency', name: '₹' },
  '₦': { kind: 'currency', name: '₦' }, '₵': { kind: 'currency', name: '₵' }, '¥': { kind: 'currency', name: '¥' },
}; // prettier-ignore

/** Space, invisible operators, and marks that mean nothing by themselves. */
const blank = /[\s~\u2000-\u200f\u2060-\u2064\u00ad\ufeff∴]+/y;

/** Cuts a text into tokens, or throws a `Refusal` that says where it cannot. Time is linear in the length. */
export function tokenise(text: string): readonly Token[] {
  if (text.length > longestFormula)
    refuse(longestFormula, `this is longer than ${longestFormula} characters, too long to read as one formula`);
  const scan: Scan = { text, tokens: [], openers: [], position: 0, spaced: false, environments: 0 };
  while (scan.position < text.length) pushNext(scan);
  requireAllClosed(scan);
  push(scan, { kind: 'end' }, 0);
  return scan.tokens;
}

function pushNext(scan: Scan): void {
  const character = String.fromCodePoint(scan.text.codePointAt(scan.position) ?? 0);
  const space = matchHere(scan, blank);
  if (space !== null) return pushBlank(scan, space[0]);
  if (character === '\\') return pushCommand(scan);
  if (startsNumber(scan)) return pushDigits(scan);
  if (/[A-Za-z]/.test(character)) return pushWord(scan);
  if (pushRelation(scan, character) || pushSign(scan, character) || pushBracketCharacter(scan, character)) return;
  if (pushRaised(scan, superscripts, '^') || pushRaised(scan, subscripts, '_')) return;
  const body = singleBody(character);
  if (body !== null) return push(scan, body, character.length);
  if (isFullStop(scan)) return skip(scan, 1);
  if (character === '.') refuse(scan.position, 'this point belongs to no number');
  const shown = /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
    ? `invisible character ${codeOf(character)}`
    : `character “${character}”`;
  refuse(scan.position, `I cannot read the ${shown}`);
}

/** U+202E and its like would turn the sentence round that they are named in. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A new line separates statements, unless a bracket is open. */
function pushBlank(scan: Scan, space: string): void {
  const last = lastToken(scan);
  const separates = space.includes('\n') && scan.openers.length === 0 && scan.environments === 0 && last !== undefined;
  if (separates) push(scan, { kind: 'separator', text: 'newline' }, 0);
  skip(scan, space.length);
}

/** A digit right after a letter is a subscript (R1), or a power whose ^ is missing (x2): only the first is read. */
function pushDigits(scan: Scan): void {
  const last = lastToken(scan);
  // The x of \frac x2 is the top of a fraction.
  const argument = scan.tokens.at(-2)?.kind === 'command';
  if (last?.kind === 'letter' && !argument && !scan.spaced && scan.text[scan.position] !== '.') {
    refuseChoice(scan, last.name);
    if (!namesItsCopies(scan, last.name)) {
      refuse(
        scan.position,
        `a number cannot follow the letter ${last.name} directly`,
        powerOrTimes(scan.text, scan.position, scan.tokens.at(-2)?.kind === 'number' ? last.name : ''),
      );
    }
    push(scan, { kind: 'sign', text: '_' }, 0);
  }
  pushNumber(scan);
}

/** What "2x2" was meant for, by what stands around it; `afterNumber` is the letter, where a number stands before it. */
function powerOrTimes(text: string, position: number, afterNumber: string): string | undefined {
  const [before, after] = [text.slice(0, position), text.slice(position)];
  if (afterNumber === 'e') return `${before.slice(0, -1)}*10^${after}`;
  // "2x2 = 4" may be a multiplication or an equation.
  if (afterNumber === 'x' && /^[^=<>]*\dx\d+\s*[=<>]\s*\d*\s*$/.test(text)) return undefined;
  const alone = !/[=<>≤≥]/.test(text) && !/[a-z]/i.test(text.replace(/(?<=\d)x(?=\d)/g, ''));
  if (afterNumber === 'x' && alone) return `${before.slice(0, -1)}*${after}`;
  return afterNumber === 'x' && !/^[2-9](?!\d)/.test(after) ? undefined : `${before}^${after}`;
}

/** 5C2 counts choices; it is not 5 times C₂. */
function refuseChoice(scan: Scan, letter: string): void {
  const before = scan.tokens.at(-2);
  const letterToken = lastToken(scan);
  if (!/^[CP]$/.test(letter) || before?.kind !== 'number' || letterToken?.spaced !== false) return;
  const after = matchHere(scan, /\d+/y)?.[0] ?? '';
  const { text, position } = scan;
  const choices = `${text.slice(0, before.position)}binomial(${before.digits}, ${after})${text.slice(position + after.length)}`;
  refuse(
    letterToken.position,
    `write ${letter === 'C' ? 'binomial(n, k)' : 'factorials'} for this count`,
    letter === 'C' ? choices : undefined,
  );
}

function namesItsCopies(scan: Scan, letter: string): boolean {
  return /^[A-Z]$/.test(letter) || (scan.text.includes(`${letter}1`) && scan.text.includes(`${letter}2`));
}

function pushRelation(scan: Scan, character: string): boolean {
  const pair = relationPairs.find(([text]) => scan.text.startsWith(text, scan.position));
  if (pair !== undefined && !(pair[0] === '!=' && isFactorial(scan))) {
    push(scan, { kind: 'relation', sign: pair[1] }, pair[0].length);
    return true;
  }
  const sign = Object.hasOwn(relationCharacters, character) ? relationCharacters[character] : undefined;
  if (sign === undefined || scan.text.startsWith('=>', scan.position)) return false;
  push(scan, { kind: 'relation', sign }, 1);
  return true;
}

/** "5!=120" is a factorial, "x != 5" is not. */
function isFactorial(scan: Scan): boolean {
  return !scan.spaced && /^(?:number|close)$/.test(lastToken(scan)?.kind ?? '');
}

function pushSign(scan: Scan, character: string): boolean {
  if (scan.text.startsWith('**', scan.position)) return pushed(scan, { kind: 'sign', text: '^' }, 2);
  if (scan.text.startsWith('#pm#', scan.position)) return pushed(scan, { kind: 'sign', text: '±' }, 4);
  const plusOrMinus = matchHere(scan, /\+\s*\/\s*[-−]/y);
  if (plusOrMinus !== null) return pushed(scan, { kind: 'sign', text: '±' }, plusOrMinus[0].length);
  const arrow = matchHere(scan, /[-−]>/y);
  if (arrow !== null) return pushed(scan, { kind: 'command', name: 'to' }, 2);
  if (scan.text.startsWith('=>', scan.position))
    refuse(scan.position, 'write one statement at a time, without an arrow');
  const dots = matchHere(scan, /\.\.\./y);
  if (dots !== null) return pushed(scan, { kind: 'dots' }, 3);
  const degrees = afterValue(scan) ? matchHere(scan, /[°º]\s?([CF])(?![A-Za-z])/y) : null;
  if (degrees !== null) return pushed(scan, { kind: 'unit', name: `°${degrees[1] ?? 'C'}` }, degrees[0].length);
  // %pi, %e and %i are how Maxima, and the question banks built on it, write constants.
  const constant = afterValue(scan) ? null : matchHere(scan, /%(pi|e|i)\b/y);
  if (constant !== null)
    return pushed(scan, { kind: 'constant', name: constantName(constant[1] ?? '') }, constant[0].length);
  const sign = Object.hasOwn(signCharacters, character) ? signCharacters[character] : undefined;
  return sign !== undefined && pushed(scan, { kind: 'sign', text: sign }, 1);
}

function constantName(name: string): 'pi' | 'e' | 'i' {
  return name === 'pi' ? 'pi' : name === 'e' ? 'e' : 'i';
}

function pushed(scan: Scan, body: TokenBody, length: number): true {
  push(scan, body, length);
  return true;
}

function pushBracketCharacter(scan: Scan, character: string): boolean {
  const opened = bracketOpenedBy(character);
  const closed = bracketClosedBy(character);
  if (opened !== undefined) pushOpen(scan, opened, 1, false);
  else if (closed !== undefined) pushClose(scan, closed, 1, false);
  else if (character === '{') pushBrace(scan);
  else if (character === '}') pushClosingBrace(scan);
  else return false;
  return true;
}

/** ², ⁻¹ and ₁₂ become ^ or _ with a group, so that the parser knows one way only. */
function pushRaised(scan: Scan, table: Readonly<Record<string, string>>, sign: '^' | '_'): boolean {
  const start = scan.position;
  let content = '';
  for (let index = start; Object.hasOwn(table, scan.text[index] ?? ''); index += 1)
    content += table[scan.text[index] ?? ''] ?? '';
  if (content === '') return false;
  const parts = content.match(/\d+|./g) ?? [];
  if (content.length > mostDigits) refuse(start, `this has more than ${mostDigits} digits`);
  push(scan, { kind: 'sign', text: sign }, 0);
  push(scan, { kind: 'open', text: 'group', sized: false }, 0);
  for (const part of parts) push(scan, raisedBody(part), part.length);
  push(scan, { kind: 'close', text: 'group', sized: false }, 0);
  return true;
}

function raisedBody(part: string): TokenBody {
  if (/^\d+$/.test(part))
    return { kind: 'number', node: { kind: 'number', value: new Fraction(BigInt(part)) }, digits: part };
  if (part === '+' || part === '-') return { kind: 'sign', text: part };
  if (part === '(' || part === ')') return { kind: part === '(' ? 'open' : 'close', text: '(', sized: false };
  return { kind: 'letter', name: part };
}

function singleBody(character: string): TokenBody | null {
  const vulgar = Object.hasOwn(vulgarFractions, character) ? vulgarFractions[character] : undefined;
  if (vulgar !== undefined) return { kind: 'vulgar', numerator: vulgar[0], denominator: vulgar[1] };
  if (Object.hasOwn(greekLetters, character)) return { kind: 'letter', name: greekLetters[character] ?? character };
  return Object.hasOwn(singleCharacters, character) ? (singleCharacters[character] ?? null) : null;
}

/** A stop or question mark that ends the text belongs to the sentence. */
function isFullStop(scan: Scan): boolean {
  return (
    /^[.?!]+\s*$/.test(scan.text.slice(scan.position, scan.position + 20)) && scan.position + 20 > scan.text.length
  );
}
