import type { Random } from '../maths/problems/random.ts';

/** How somebody types a formula on a keyboard. */
export type TypingStyle = {
  readonly times: string;
  readonly divide: string;
  readonly minus: string;
  readonly power: 'caret' | 'raised' | 'stars';
  readonly spaced: 'none' | 'signs' | 'equals';
  /** `2*x` and `3*(x+1)` instead of `2x` and `3(x+1)`. */
  readonly starred: boolean;
  /** `½` for the fractions that have a character of their own. */
  readonly vulgar: boolean;
  /** `√x`, `≤`, `π`, `∫` and the like instead of `sqrt(x)`, `<=`, `pi`, `int`. */
  readonly symbols: boolean;
};

export function randomStyle(random: Random): TypingStyle {
  return {
    times: random.pick(['*', '*', '×', '×', '·', 'x']),
    divide: random.pick(['/', '/', '÷', '÷']),
    minus: random.pick(['-', '-', '-', '-', '−', '–']),
    power: random.pick(['caret', 'caret', 'raised', 'stars']),
    spaced: random.pick(['none', 'none', 'signs', 'signs', 'equals']),
    starred: random.chance(0.08),
    vulgar: random.chance(0.05),
    symbols: random.chance(0.45),
  };
}

const VULGAR: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `^⟨12⟩` as typed: raised digits where the style has them, brackets round what is longer than a number or letter. */
function writePowers(text: string, power: TypingStyle['power']): string {
  const sign = power === 'stars' ? '**' : '^';
  const inverse = text.replace(/(?<=[fgh])\^⟨-1⟩(?=\()/g, power === 'raised' ? '⁻¹' : '↑-1');
  const typed = inverse.replace(/\^⟨([^⟨⟩]*)⟩/g, (_whole, exponent: string) => {
    if (power === 'raised' && /^-?\d+$/.test(exponent)) {
      return [...exponent].map((character) => RAISED[Number(character)] ?? '⁻').join('');
    }
    return /^(?:\d+|[a-z])$/.test(exponent) ? `${sign}${exponent}` : `${sign}(${exponent})`;
  });
  // The power in a power comes first: e^(x^2).
  return typed === text ? text : writePowers(typed, power);
}

/** A numerator or denominator that is more than one product needs brackets on one line. */
function grouped(part: string, place: 'top' | 'bottom'): string {
  const sum = /.[+-]/.test(part.replace(/\([^()]*\)/g, ''));
  const product = place === 'bottom' && !/^\d+$|^[a-z](?:\^⟨\d+⟩)?$/.test(part);
  return sum || product ? `(${part})` : part;
}

const INNERMOST_FRACTION = /(\d*)\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/;

/** Fractions from the inside out, since a numerator may hold another fraction; powers inside keep their braces till then. */
function writeFractions(latex: string, style: TypingStyle, bracketed: boolean): string {
  let text = latex;
  for (let match = INNERMOST_FRACTION.exec(text); match !== null; match = INNERMOST_FRACTION.exec(text)) {
    const [found, whole = '', top = '', bottom = ''] = match;
    const fraction = `${grouped(top, 'top')}/${grouped(bottom, 'bottom')}`;
    const single = style.vulgar ? VULGAR[fraction] : undefined;
    const typed =
      single !== undefined
        ? `${whole}${single}`
        : whole !== ''
          ? bracketed
            ? `(${whole} ${fraction})`
            : `${whole} ${fraction}`
          : bracketed
            ? `(${fraction})`
            : fraction;
    text = text.slice(0, match.index) + typed + text.slice(match.index + found.length);
  }
  return text;
}

/** What LaTeX has a command for and a keyboard a word or a sign: command, word, sign. `↑` is a `^` that is no power. */
const COMMANDS: readonly (readonly [RegExp, string, string])[] = [
  [/\\(?:left|right)(?![a-z])/g, '', ''],
  [/\\[,;:!]/g, ' ', ' '],
  [/\\%/g, '%', '%'],
  [/\^(?:\\circ|\{\\circ\}|⟨\\circ⟩)/g, '°', '°'],
  [/\\leq?(?![a-z]) ?/g, '<=', '≤'],
  [/\\geq?(?![a-z]) ?/g, '>=', '≥'],
  [/\\pm(?![a-z]) ?/g, '+-', '±'],
  [/\\pi(?![a-z]) ?(?=[a-z])/g, 'pi ', 'π'],
  [/\\pi(?![a-z]) ?/g, 'pi', 'π'],
  [/\\theta(?![a-z]) ?/g, 'theta', 'θ'],
  [/\\infty(?![a-z]) ?/g, 'infinity', '∞'],
  [/\\lim_\{([a-z])\s*\\to ?([^{}]*)\}/g, 'lim $1->$2 ', 'lim $1→$2 '],
  [/\\to(?![a-z]) ?/g, '->', '→'],
  [/\\sum_\{([a-z]=\d+)\}\^⟨([^⟨⟩]*)⟩ ?/g, 'sum from $1 to $2 of ', 'Σ_($1)↑$2 '],
  [/\\int_\{?([^{}^]*)\}?\^⟨([^⟨⟩]*)⟩ ?/g, 'int_$1↑$2 ', '∫_$1↑$2 '],
  [/\\int(?![a-z_])/g, 'int ', '∫'],
  [/\\log_\{?(\d+|[a-z])\}?/g, 'log_$1', 'log_$1'],
  [/\\(sin|cos|tan|ln|log|exp)(?![a-z])/g, '$1', '$1'],
  [/\\sqrt\[3\]\{([^{}]*)\}/g, 'cbrt($1)', '∛($1)'],
  [/\\sqrt\{(\d+|[a-z])\}/g, 'sqrt($1)', '√$1'],
  [/\\sqrt\{([^{}]*)\}/g, 'sqrt($1)', '√($1)'],
];

function writeCommands(text: string, symbols: boolean): string {
  return COMMANDS.reduce((typed, [command, word, sign]) => typed.replace(command, symbols ? sign : word), text);
}

/** Marks powers with ⟨⟩ instead of braces, so that roots and fractions hold no braces but their own. */
function markPowers(latex: string): string {
  return latex
    .replace(/\\([dt]?)frac(\d)(\d)/g, '\\frac{$2}{$3}')
    .replace(/\\frac\{d\}\{d([a-z])\}/g, 'd/d$1 ')
    .replace(/\\frac\{d([a-z])\}\{d([a-z])\}/g, 'd$1/d$2')
    .replace(/_\{(\d|[a-z])\}/g, '_$1')
    .replace(/\^(\d|[a-z])/g, '^⟨$1⟩')
    .replace(/\^\{([^{}]*)\}/g, '^⟨$1⟩');
}

/**
 * LaTeX of the kind our own methods write as keyboard text. With `bracketed` every fraction of a calculation stands
 * in brackets, so that no order can be mistaken.
 */
export function typeMaths(latex: string, style: TypingStyle, bracketed = false): string {
  const fractions = writeFractions(writeCommands(markPowers(latex), style.symbols), style, bracketed);
  // Commands again: a root is free of inner braces only when the fractions in it are written.
  let text = writePowers(markPowers(writeCommands(fractions, style.symbols)), style.power);
  if (style.starred) text = text.replace(/(?<!_)(\d)(?=[a-z(])/g, '$1*').replace(/\)\(/g, ')*(');
  const times = style.times === 'x' && /x/.test(text) ? '*' : style.times;
  const pad = (sign: string): string => (style.spaced === 'signs' || sign === 'x' ? ` ${sign} ` : sign);
  text = text.replace(/\\(?:times|cdot) ?/g, pad(times)).replace(/\\div ?/g, pad(style.divide));
  if (style.spaced === 'signs') text = text.replace(/(?<=[\da-z)½-⅞¼¾⁰-⁹²³¹])(\+(?!-)|-(?!>))/g, ' $1 ');
  if (style.spaced !== 'none') text = text.replace(/(?<![<>])=|[<>]=?(?<!->)|[≤≥]/g, ' $& ');
  return text
    .replace(/-(?!>)/g, style.minus)
    .replaceAll('↑', '^')
    .replace(/ {2,}/g, ' ')
    .trim();
}
