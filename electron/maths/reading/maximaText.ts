/** A text in keyboard notation; `positive` where it says that its letters stand for positive numbers. */
export type KeyboardText = { readonly text: string; readonly positive: boolean };

type Rewrite = (operands: readonly string[]) => string | null;

const LONGEST = 2_000;
const MOST_CALLS = 60;

/**
 * Maxima, in which question banks such as STACK write answers, put into keyboard notation: `nounand`, `%union(oo(1,2))`,
 * `matrix([1,2],[3,4])`, `(assume(a>0),…)`, `1.2E-3`, `#pm#`. Any other text, LaTeX above all, is handed back as it is.
 */
export function keyboardFromMaxima(written: string): KeyboardText {
  if (written.length > LONGEST || written.includes('\\')) return { text: written, positive: false };
  const { text, positive } = withoutAssumptions(written);
  const plain = rewriteCalls(
    text
      .replace(/\bnoun(?=(?:and|or|not|int|limit|sum)\b)/g, '')
      .replace(/#pm#/g, '±')
      .replace(/#(?=\s*[\w(-])/g, '≠')
      .replace(/:=/g, '=')
      .replace(/(?<![\w.])(\d+(?:\.\d+)?)[eE]([+-]?\d+)(?![\w.(^])/g, (_, digits: string, power: string) => {
        return `(${digits}*10^(${power.replace('+', '')}))`;
      }),
  );
  return { text: equationsOf(distinctElements(negated(plain))), positive };
}

/** "(assume(a>0,b>0), …)" holds for positive letters; only "> 0" is understood. */
function withoutAssumptions(text: string): KeyboardText {
  const start = /^\s*\(\s*(?=assume\()/.exec(text)?.[0];
  if (start === undefined || !text.trimEnd().endsWith(')')) return { text, positive: false };
  let rest = text.trimEnd().slice(start.length, -1).trim();
  for (;;) {
    const assumed = /^assume\(((?:\s*\w+\s*>=?\s*0\s*,?)+)\)\s*,\s*/.exec(rest);
    if (assumed === null) break;
    rest = rest.slice(assumed[0].length);
  }
  return rest.startsWith('assume(') ? { text, positive: false } : { text: rest, positive: true };
}

function inside(operands: readonly string[]): string | null {
  const [only, ...more] = operands;
  return only === undefined || more.length > 0 ? null : only;
}

function ofOne(write: (x: string) => string): Rewrite {
  return (operands) => {
    const x = inside(operands);
    return x === null ? null : `(${write(`(${x})`)})`;
  };
}

const area: Readonly<Record<string, (x: string) => string>> = {
  sinh: (x) => `ln(${x}+sqrt(${x}^2+1))`,
  cosh: (x) => `ln(${x}+sqrt(${x}^2-1))`,
  tanh: (x) => `1/2*ln((1+${x})/(1-${x}))`,
  coth: (x) => `1/2*ln((${x}+1)/(${x}-1))`,
  cot: (x) => `arctan(1/${x})`,
  sec: (x) => `arccos(1/${x})`,
  csc: (x) => `arcsin(1/${x})`,
};

const inverseFunctions = Object.fromEntries(
  Object.entries(area).flatMap(([name, write]) => ['a', 'ar', 'arc'].map((prefix) => [prefix + name, ofOne(write)])),
);

function interval(open: string, close: string): Rewrite {
  return ([from, to, ...more]) =>
    from === undefined || to === undefined || more.length > 0 ? null : `${open}${from},${to}${close}`;
}

function asWritten(operands: readonly string[]): string | null {
  const [first] = operands;
  return first === undefined ? null : `(${first})`;
}

function union(operands: readonly string[]): string | null {
  return operands.length === 0 ? null : operands.join(' ∪ ');
}

/** What a function of Maxima is in keyboard notation; null leaves the call as it is. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  ...inverseFunctions,
  cc: interval('[', ']'),
  co: interval('[', ')'),
  oc: interval('(', ']'),
  oo: interval('(', ')'),
  union,
  realset: ([name, set]) => (name === undefined || set === undefined ? null : `${name} ∈ ${set}`),
  matrix,
  lg: ([x, base]) => (x === undefined || base === undefined ? null : `(ln(${x})/ln(${base}))`),
  root: (operands) => (operands.length === 1 ? `sqrt(${operands[0] ?? ''})` : null),
  gamma: ofOne((x) => `factorial(${x}-1)`),
  cabs: ofOne((x) => `abs${x}`),
  mod: ([a, b, ...more]) =>
    a === undefined || b === undefined || more.length > 0 ? null : `((${a})-(${b})*floor((${a})/(${b})))`,
  round: ofOne((x) => `floor(${x}+1/2)`),
  stackeq: asWritten,
  dispdp: asWritten,
  dispsf: asWritten,
  ratsimp: asWritten,
  fullratsimp: asWritten,
  expand: asWritten,
  factor: asWritten,
  trigsimp: asWritten,
  stackunits: ([value, unit]) => (value === undefined || unit === undefined ? null : `${value}*${unit}`),
  noundiff: derivative,
};

/** An unevaluated derivative: y depends on x, whatever it is. */
function derivative([of, by, order]: readonly string[]): string | null {
  const name = /^([a-z])(?:\((\w)\))?$/.exec(of ?? '')?.[1];
  const times = order === undefined ? 1 : Number(order);
  if (name === undefined || by === undefined || !(times >= 1 && times <= 3)) return null;
  return `${name}${"'".repeat(times)}(${by})`;
}

function matrix(rows: readonly string[]): string | null {
  const entries = rows.map((row) => /^\s*\[([^]*)\]\s*$/.exec(row)?.[1]);
  if (entries.length === 0 || !entries.every((entry) => entry !== undefined)) return null;
  const lines = entries.map((entry) => splitOutside(entry).join(' & '));
  return `\\begin{pmatrix}${lines.join(' \\\\ ')}\\end{pmatrix}`;
}

/** The innermost calls first, so that what is put into a call is plain already. */
function rewriteCalls(text: string): string {
  let current = text;
  let from = current.length;
  for (let round = 0; round < MOST_CALLS; round += 1) {
    const call = lastCall(current, from);
    if (call === null) return current;
    const rewritten = call.rewrite(splitOutside(call.operands));
    from = call.start;
    if (rewritten !== null) current = current.slice(0, call.start) + rewritten + current.slice(call.end);
  }
  return current;
}

type Call = { readonly start: number; readonly end: number; readonly operands: string; readonly rewrite: Rewrite };

/** The last call of a known function that begins before a position. */
function lastCall(text: string, before: number): Call | null {
  const calls = [...text.matchAll(/(?<![\w\\])%?([a-z]+)\(/g)].toReversed();
  for (const { index, 0: opened, 1: name = '' } of calls) {
    const rewrite = Object.hasOwn(rewrites, name) ? rewrites[name] : undefined;
    const end = index < before && rewrite !== undefined ? closingOf(text, index + opened.length) : -1;
    if (rewrite !== undefined && end >= 0)
      return { start: index, end: end + 1, operands: text.slice(index + opened.length, end), rewrite };
  }
  return null;
}

/** Where the bracket that was opened just before this place closes; −1 if it never does. */
function closingOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (/[([{]/.test(text[at] ?? '')) depth += 1;
    if (/[)\]}]/.test(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Cut at the commas that stand in no bracket. */
function splitOutside(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (/[([{]/.test(character)) depth += 1;
    if (/[)\]}]/.test(character)) depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const opposites: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<', '=': '≠', '≠': '=' };

/** "not(x < 1)" is "x ≥ 1". */
function negated(text: string): string {
  return text.replace(
    /\bnot\s*(?:\(([^()<>=≠]+)(<=|>=|<|>|=|≠)([^()<>=≠]+)\)|\b([^()<>=≠]+)(<=|>=|<|>|=|≠)([^()<>=≠]+)$)/g,
    (all, a: string | undefined, sign: string | undefined, b: string | undefined, ...rest: (string | undefined)[]) => {
      const [left, between, right] = a === undefined ? rest : [a, sign, b];
      const turned = opposites[between ?? ''];
      return turned === undefined || left === undefined || right === undefined ? all : `${left}${turned}${right}`;
    },
  );
}

/** {1, 1, 2} has two elements. */
function distinctElements(text: string): string {
  const elements = /^\s*\{([^{}]*)\}\s*$/.exec(text)?.[1];
  return elements === undefined || elements.trim() === ''
    ? text
    : `{${[...new Set(splitOutside(elements))].join(', ')}}`;
}

/** "[x = 1, y = 2]" lists equations that hold together. */
function equationsOf(text: string): string {
  const listed = /^\s*\[([^[\]]*)\]\s*$/.exec(text)?.[1];
  const parts = listed === undefined ? [] : splitOutside(listed);
  return parts.length > 0 && parts.every((part) => /^[^=<>≠]+=[^=<>≠]+$/.test(part)) ? parts.join(' and ') : text;
}

/** "true and false": worked out; "a and b" of letters that stand for truths is put in one order, as quoted text. */
export function logicWorkedOut(written: string, text: string): string {
  if (!/\bnoun(?:and|or|not)\b/.test(written)) return text;
  const letters = text.trim().split(/\s+(and|or)\s+/);
  const [joints, names] = [letters.filter((_, k) => k % 2 === 1), letters.filter((_, k) => k % 2 === 0)];
  if (joints.length > 0 && new Set(joints).size === 1 && names.every((name) => /^[a-zA-Z]$/.test(name)))
    return `"${names.toSorted().join(` ${joints[0] ?? ''} `)}"`;
  return truthOf(text);
}

function truthOf(text: string): string {
  const words = text.toLowerCase().trim().split(/\s+/);
  if (words.length < 2 || !words.every((word) => /^(?:true|false|and|or|not)$/.test(word))) return text;
  const plain = words
    .join(' ')
    .replace(/not true/g, 'false')
    .replace(/not false/g, 'true');
  if (/not/.test(plain)) return text;
  const holds = plain.split(' or ').some((part) => part.split(' and ').every((word) => word === 'true'));
  return holds ? 'true' : 'false';
}
