import { splitLetters } from './letterRun.ts';
import { functionWords, greekNames, numberWords, relationPhrases, signPhrases } from './names.ts';
import Fraction from 'fraction.js';

import { afterValue, lastToken, matchHere, push, skip, type Scan } from './scan.ts';
import type { TokenBody } from './token.ts';
import { letterUnits, unitNamed } from './units.ts';
import { refuse } from './unreadable.ts';

const letterRun = /[A-Za-z]+/y;
const speedUnit = /(?:km|m|cm|mi|miles?|ft)\s*\/\s*(?:hours?|hr|h|seconds?|sec|s)(?:\^2|²)?(?![A-Za-z0-9])/y;

/** Reads a run of letters: a word that stands for a sign, a function, a unit, or letters multiplied. */
export function pushWord(scan: Scan): void {
  const run = matchHere(scan, letterRun)?.[0] ?? '';
  if (pushPhrase(scan, run) || pushNamed(scan, run) || pushUnit(scan, run)) return;
  pushLetters(scan, run);
}

function pushPhrase(scan: Scan, run: string): boolean {
  const lower = run.toLowerCase();
  if (run.length < 2) return false;
  if (lower === 'of' && lastToken(scan)?.kind === 'function') return skipWord(scan, run);
  if (lower === 'squared' || lower === 'cubed') return pushPower(scan, lower === 'squared' ? 2 : 3, run.length);
  for (const [pattern, sign] of relationPhrases) {
    const match = matchHere(scan, pattern);
    if (match !== null) return pushBody(scan, { kind: 'relation', sign }, match[0].length);
  }
  for (const [pattern, text] of signPhrases) {
    const match = matchHere(scan, pattern);
    if (match !== null) return pushBody(scan, { kind: 'sign', text }, match[0].length);
  }
  return pushNumberWord(scan, lower);
}

function pushNumberWord(scan: Scan, word: string): boolean {
  const value = numberWords.indexOf(word);
  if (value < 0) return false;
  return pushBody(
    scan,
    { kind: 'number', node: { kind: 'number', value: new Fraction(value) }, digits: String(value) },
    word.length,
  );
}

function pushBody(scan: Scan, body: TokenBody, length: number): true {
  push(scan, body, length);
  return true;
}

function skipWord(scan: Scan, run: string): true {
  skip(scan, run.length);
  return true;
}

function pushPower(scan: Scan, exponent: number, length: number): true {
  push(scan, { kind: 'sign', text: '^' }, 0);
  return pushBody(
    scan,
    { kind: 'number', node: { kind: 'number', value: new Fraction(exponent) }, digits: String(exponent) },
    length,
  );
}

function pushNamed(scan: Scan, run: string): boolean {
  // co(1, 2) is how Maxima writes [1, 2).
  if (/^[oc]{2}$/.test(run) && /^..\([^()]{1,50},/.test(scan.text.slice(scan.position, scan.position + 60)))
    return pushBody(scan, { kind: 'function', name: run }, 2);
  const body = namedBody(run);
  if (body === null) return false;
  // "sec" and "min" after a number are times, unless a bracket follows.
  if (
    body.kind === 'function' &&
    afterValue(scan) &&
    /^(?:sec|min)$/.test(run) &&
    !/^\s*[(\\^]/.test(scan.text.slice(scan.position + run.length))
  ) {
    return pushBody(scan, { kind: 'unit', name: run === 'sec' ? 's' : 'minutes' }, run.length);
  }
  return pushBody(scan, body, run.length);
}

/** The token a whole word stands for wherever it occurs, or null. */
export function namedBody(run: string): TokenBody | null {
  const lower = run.toLowerCase();
  if (lower === 'or' || lower === 'nounor') return { kind: 'connective', text: 'or' };
  if (lower === 'and' || lower === 'nounand') return { kind: 'connective', text: 'and' };
  if (run === 'in') return { kind: 'setSign', text: '∈' };
  if (lower === 'pi') return { kind: 'constant', name: 'pi' };
  if (lower === 'infinity' || lower === 'inf' || lower === 'infty') return { kind: 'constant', name: 'infinity' };
  if (greekNames.includes(run)) return { kind: 'letter', name: run };
  const name = Object.hasOwn(functionWords, run)
    ? functionWords[run]
    : Object.hasOwn(functionWords, lower) && run.length > 2
      ? functionWords[lower]
      : undefined;
  return name === undefined ? null : { kind: 'function', name };
}

function pushUnit(scan: Scan, run: string): boolean {
  if (!afterValue(scan)) return false;
  if (isPence(scan, run)) return pushBody(scan, { kind: 'unit', name: 'pence' }, 1);
  const speed = matchHere(scan, speedUnit);
  if (isLoneUnit(scan, run) || isUnitBesideUnits(scan, run)) return pushBody(scan, { kind: 'unit', name: run }, 1);
  const name = unitNamed(speed?.[0] ?? (run.length > 1 ? run : ''));
  return name !== null && pushBody(scan, { kind: 'unit', name }, speed?.[0].length ?? run.length);
}

/** "£5 − 40p": beside pounds a p right behind a number is no letter. */
function isPence(scan: Scan, run: string): boolean {
  return run === 'p' && !scan.spaced && lastToken(scan)?.kind === 'number' && /£\s*\d|\d\s*£/.test(scan.text);
}

/** Units written with more letters that say of what kind a single letter beside them is. */
const unitsOfKind: Readonly<Record<string, string>> = { m: 'km|cm|mm|dm', g: 'kg|mg', l: 'ml|cl|mL', L: 'ml|cl|mL' };

/** "5 km - 300 m": every such letter follows a number, and a longer unit of the same kind stands beside it. */
function isUnitBesideUnits(scan: Scan, run: string): boolean {
  const others = run.length === 1 ? unitsOfKind[run] : undefined;
  if (others === undefined || lastToken(scan)?.kind !== 'number') return false;
  const beside = new RegExp(`\\d\\s*(?:${others})(?![A-Za-z0-9^²³])`).test(scan.text);
  const alone = new RegExp(`(?<!\\d\\s*)(?<![A-Za-z\\\\])${run}(?![A-Za-z])|(?<![A-Za-z])${run}[\\^²³]`).test(
    scan.text,
  );
  return beside && !alone && !/[=<>]/.test(scan.text);
}

/** "12 m", "3.5 g", "6 m²": a number, a space and a unit letter, and that is all. */
function isLoneUnit(scan: Scan, run: string): boolean {
  if (run.length !== 1 || !letterUnits.has(run) || !scan.spaced || lastToken(scan)?.kind !== 'number') return false;
  const around = scan.text.slice(0, scan.position) + scan.text.slice(scan.position + 1);
  return /^\s*[-−]?[\d.,\s]+(?:\^?[23]|[²³])?\s*\.?\s*$/.test(around);
}

/** Letters side by side are multiplied; a word of everyday language is refused, never multiplied out. */
function pushLetters(scan: Scan, run: string): void {
  if (pushTimes(scan, run)) return;
  const parts = splitLetters(run);
  if (parts === null) refuse(scan.position, `I do not know the word “${run}”`);
  for (const part of parts) {
    const body = part.length === 1 ? ({ kind: 'letter', name: part } as const) : namedBody(part);
    if (body !== null) push(scan, body, part.length);
  }
}

/** "3 x 4", "10 x (2 + 3)": an x standing alone between two numbers multiplies them. */
function pushTimes(scan: Scan, run: string): boolean {
  if (!/^[xX]$/.test(run)) return false;
  // 1.2x10^3 is standard form.
  const standard =
    lastToken(scan)?.kind === 'number' && /^\s*10(?:\^|[⁰¹²³⁴-⁹⁻])/.test(scan.text.slice(scan.position + 1));
  if (standard) return pushBody(scan, { kind: 'sign', text: '×' }, 1);
  if (!scan.spaced) return false;
  const plain = lastToken(scan)?.kind === 'number' && /^\s+[0-9.]/.test(scan.text.slice(scan.position + 1));
  return plain || everyXMultiplies(scan.text) ? pushBody(scan, { kind: 'sign', text: '×' }, 1) : false;
}

/** In a calculation without any other letter or sign of relation, beside brackets too. */
function everyXMultiplies(text: string): boolean {
  if (/[=<>≤≥≠]|[a-wyzA-WYZ]/.test(text.replace(/\\(?:d?frac|left|right|times|div)\b/g, ''))) return false;
  const alone = text.match(/(?<=[\d)}½¼¾⅐-⅞²³]\s)\s*[xX](?=\s+[(\d.\\½¼¾⅐-⅞])/g)?.length ?? 0;
  return alone > 0 && alone === text.match(/[xX]/g)?.length;
}
