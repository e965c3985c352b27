import { isSlip } from './isSlip.ts';
import { functionWords, greekNames, relationCommands, signCommands } from './names.ts';
import { push, matchHere, skip, type Scan } from './scan.ts';
import type { Bracket, TokenBody } from './token.ts';
import { pushClose, pushOpen } from './tokeniseBracket.ts';
import { bodyOfText } from './tokeniseText.ts';
import { refuse } from './unreadable.ts';

/** Commands that only space, size or style: nothing of the meaning is lost without them. */
const silent = new Set([
  ',', ';', ':', '!', ' ', 'quad', 'qquad', 'space', 'thinspace', 'enspace', 'displaystyle', 'textstyle', 'limits', 'nolimits', 'nonumber',
  'big', 'Big', 'bigg', 'Bigg', 'bigl', 'bigr', 'Bigl', 'Bigr', 'biggl', 'biggr', 'hline', 'middle', 'therefore', 'strut', 'left', 'right',
]); // prettier-ignore

const textCommands = new Set([
  'text',
  'textbf',
  'textrm',
  'textit',
  'mbox',
  'mathrm',
  'mathbf',
  'mathit',
  'mathsf',
  'operatorname',
  'operatorname*',
  'boldsymbol',
  'bm',
  'textnormal',
]);

const withArguments: Readonly<Record<string, string>> = {
  frac: 'frac', dfrac: 'frac', tfrac: 'frac', cfrac: 'frac', sqrt: 'sqrt', binom: 'binom', dbinom: 'binom', tbinom: 'binom',
  boxed: 'boxed', fbox: 'boxed', int: 'int', sum: 'sum', prod: 'prod', lim: 'lim', to: 'to', rightarrow: 'to',
}; // prettier-ignore

const plainBodies: Readonly<Record<string, TokenBody>> = {
  pi: { kind: 'constant', name: 'pi' },
  infty: { kind: 'constant', name: 'infinity' },
  emptyset: { kind: 'named', text: 'emptySet' },
  varnothing: { kind: 'named', text: 'emptySet' },
  in: { kind: 'setSign', text: '∈' },
  cup: { kind: 'setSign', text: '∪' },
  lor: { kind: 'connective', text: 'or' },
  vee: { kind: 'connective', text: 'or' },
  land: { kind: 'connective', text: 'and' },
  wedge: { kind: 'connective', text: 'and' },
  ldots: { kind: 'dots' },
  dots: { kind: 'dots' },
  cdots: { kind: 'dots' },
  vert: { kind: 'bar' },
  mid: { kind: 'bar' },
  circ: { kind: 'sign', text: '°' },
  $: { kind: 'currency', name: '$' },
  pounds: { kind: 'currency', name: '£' },
  euro: { kind: 'currency', name: '€' },
  '&': { kind: 'separator', text: '&' },
};

const brackets: Readonly<Record<string, readonly ['open' | 'close', Bracket]>> = {
  '(': ['open', '('], ')': ['close', '('], '[': ['open', '['], ']': ['close', '['], '{': ['open', '{'], '}': ['close', '{'],
  lbrace: ['open', '{'], rbrace: ['close', '{'], lbrack: ['open', '['], rbrack: ['close', '['],
  lvert: ['open', '|'], rvert: ['close', '|'], lfloor: ['open', 'floor'], rfloor: ['close', 'floor'],
  langle: ['open', '('], rangle: ['close', '('], lceil: ['open', 'ceiling'], rceil: ['close', 'ceiling'],
}; // prettier-ignore

const variants: Readonly<Record<string, string>> = {
  varepsilon: 'epsilon',
  vartheta: 'theta',
  varphi: 'phi',
  varrho: 'rho',
  varsigma: 'sigma',
};

/** Reads one LaTeX command, its `\text` content or its delimiter included. */
export function pushCommand(scan: Scan): void {
  const match = matchHere(scan, /\\(?:(q?quad|[A-Za-z]+\*?)|([\s\S]))/y);
  const name = match?.[1] ?? match?.[2] ?? refuse(scan.position, 'there is nothing after this backslash');
  const length = name.length + 1;
  if (name === '\\') return pushRowEnd(scan);
  if (name === 'left' || name === 'right') return pushSized(scan, name, length);
  if (name === 'begin' || name === 'end') return pushEnvironment(scan, name);
  if (/^q?quad$/.test(name) && scan.openers.length === 0 && scan.environments === 0) {
    // A wide space is what stands between two formulas in one display.
    return push(scan, { kind: 'separator', text: 'newline' }, length);
  }
  if (silent.has(name) || /^\s$/.test(name)) return skip(scan, length);
  if (textCommands.has(name) || name === 'mathbb') return pushText(scan, name, length);
  const bracket = Object.hasOwn(brackets, name) ? brackets[name] : undefined;
  if (bracket !== undefined && !/[()[\]]/.test(name)) return pushBracket(scan, bracket, length);
  push(scan, commandBody(scan, name), length);
}

function commandBody(scan: Scan, name: string): TokenBody {
  if (name === 'circ' && !isRaised(scan)) refuse(scan.position, 'I cannot read ∘ between functions yet');
  if (Object.hasOwn(plainBodies, name)) return plainBodies[name] ?? unknown(scan, name);
  if (Object.hasOwn(signCommands, name)) return { kind: 'sign', text: signCommands[name] ?? unknown(scan, name) };
  if (Object.hasOwn(relationCommands, name))
    return { kind: 'relation', sign: relationCommands[name] ?? unknown(scan, name) };
  if (Object.hasOwn(withArguments, name)) return { kind: 'command', name: withArguments[name] ?? unknown(scan, name) };
  const greek = variants[name] ?? name;
  if (greekNames.includes(greek)) return { kind: 'letter', name: greek };
  if (Object.hasOwn(functionWords, name)) return { kind: 'function', name: functionWords[name] ?? unknown(scan, name) };
  return unknown(scan, name);
}

/** `^\circ` and `^{\circ}` are degrees. */
function isRaised(scan: Scan): boolean {
  return /\^\s*\{?\s*$/.test(scan.text.slice(Math.max(0, scan.position - 5), scan.position));
}

function unknown(scan: Scan, name: string): never {
  const likely = likelyCommand(name);
  const { text, position } = scan;
  const suggestion =
    likely === undefined ? undefined : `${text.slice(0, position)}\\${likely}${text.slice(position + 1 + name.length)}`;
  refuse(position, `the LaTeX command \\${name} is not one I can read`, suggestion);
}

const known = [withArguments, plainBodies, signCommands, relationCommands, functionWords].flatMap(Object.keys);

/** `\\sqrtx` lacks a space, `\\tims` and `\\fracc` are slips. */
function likelyCommand(name: string): string | undefined {
  const start = known.find(
    (command) => command.length > 2 && name.startsWith(command) && name.length <= command.length + 2,
  );
  if (start !== undefined && !known.some((command) => isSlip(name, command, 1)))
    return `${start} ${name.slice(start.length)}`;
  return name.length < 3
    ? undefined
    : known.find(
        (command) => command.length > 2 && Math.abs(command.length - name.length) < 2 && isSlip(name, command, 1),
      );
}

function pushBracket(scan: Scan, [edge, bracket]: readonly ['open' | 'close', Bracket], length: number): void {
  if (edge === 'open') pushOpen(scan, bracket, length, true);
  else pushClose(scan, bracket, length, true);
}

/** `\left(` and `\right|`; `\left.` draws nothing, and the brace before a `cases`-like array holds no set. */
function pushSized(scan: Scan, edge: 'left' | 'right', length: number): void {
  const match = /^\s*(?:\\([A-Za-z]+|[{}])|([()[\]|.]))/.exec(
    scan.text.slice(scan.position + length, scan.position + length + 20),
  );
  const delimiter = match?.[1] ?? match?.[2];
  if (match === null || delimiter === undefined) refuse(scan.position, `\\${edge} must be followed by a bracket`);
  const whole = length + match[0].length;
  if (delimiter === '.') return skip(scan, whole);
  if (delimiter === '{' && edge === 'left' && /^\s*\\begin/.test(scan.text.slice(scan.position + whole)))
    return skip(scan, whole);
  const bracket: Bracket | undefined = delimiter === '|' || delimiter === 'vert' ? '|' : brackets[delimiter]?.[1];
  if (bracket === undefined) refuse(scan.position, `\\${edge} must be followed by a bracket`);
  pushBracket(scan, [edge === 'left' ? 'open' : 'close', bracket], whole);
}

/** `\\` ends a row; where there are no rows it is a doubled backslash before a command. */
function pushRowEnd(scan: Scan): void {
  const doubled = matchHere(scan, /\\\\(?=[A-Za-z]{2}|[{}%])/y);
  if (doubled !== null && scan.environments === 0) return skip(scan, 1);
  const match = matchHere(scan, /\\\\(?:\s*\[[^\]]{0,10}\])?/y);
  push(scan, { kind: 'separator', text: 'newline' }, match?.[0].length ?? 2);
}

function pushEnvironment(scan: Scan, edge: 'begin' | 'end'): void {
  const match = matchHere(scan, /\\(?:begin|end)\s*\{([a-zA-Z]+)\*?\}(?:\s*\{[lcr|\s]*\})?/y);
  if (match === null) refuse(scan.position, `\\${edge} must be followed by {…}`);
  scan.environments += edge === 'begin' ? 1 : -1;
  push(scan, { kind: 'environment', edge, name: match[1] ?? '' }, match[0].length);
}

function pushText(scan: Scan, name: string, length: number): void {
  const match = /^\s*(?:\{([^{}\\]*(?:\\[$%&#_ ,;!][^{}\\]*)*)\}|([A-Za-z0-9]))/.exec(
    scan.text.slice(scan.position + length, scan.position + length + 300),
  );
  if (match === null) refuse(scan.position, `I cannot read what is inside \\${name}`);
  const body = bodyOfText(name, match[1] ?? match[2] ?? '');
  if (body === null) skip(scan, length + match[0].length);
  else push(scan, body, length + match[0].length);
}
