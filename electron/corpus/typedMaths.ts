import type { Random } from '../maths/problems/random.ts';

/** How somebody types a formula on a keyboard. */
export type TypingStyle = {
  readonly times: string;
  readonly divide: string;
  readonly minus: string;
  /** `spoken` is `x squared`, where no fraction makes that doubtful. */
  readonly power: 'caret' | 'raised' | 'stars' | 'spoken';
  readonly spaced: 'none' | 'signs' | 'equals';
  /** `2*x` and `3*(x+1)` instead of `2x` and `3(x+1)`. */
  readonly starred: boolean;
  /** `½` for the fractions that have a character of their own. */
  readonly vulgar: boolean;
  /** `√x`, `≤`, `π`, `∫` and the like instead of `sqrt(x)`, `<=`, `pi`, `int`. */
  readonly symbols: boolean;
  /** `sin(x)` and `ln(x)` instead of `sin x` and `ln x`. */
  readonly called: boolean;
  /** `log₂` instead of `log_2`. */
  readonly lowered: boolean;
  /** How a limit is written before its expression; `$1` is the variable, `$2` the arrow, `$3` where it goes. */
  readonly limit: string;
  /** A root of a number: `sqrt(5)`, or the word given here instead. */
  readonly root: 'sqrt(' | 'sqrt ' | 'root ';
  /** `3 plus 4 times 5`, in calculations of plain numbers. */
  readonly worded: boolean;
};

const LIMITS: readonly [string, ...string[]] = [
  'lim $1$2$3 ',
  'lim $1$2$3 ',
  'lim $1$2$3 ',
  'lim $1 $2 $3 ',
  'lim ($1$2$3) ',
  'lim_($1$2$3) ',
  'lim_{$1$2$3} ',
  'lim as $1$2$3 of ',
  'limit $1$2$3 of ',
];

export function randomStyle(random: Random): TypingStyle {
  return {
    times: random.pick(['*', '*', '×', '×', '·', 'x']),
    divide: random.pick(['/', '/', '÷', '÷']),
    minus: random.pick(['-', '-', '-', '-', '−', '–']),
    power: random.chance(0.03) ? 'spoken' : random.pick(['caret', 'caret', 'caret', 'raised', 'raised', 'stars']),
    spaced: random.pick(['none', 'none', 'signs', 'signs', 'signs', 'equals']),
    starred: random.chance(0.08),
    vulgar: random.chance(0.05),
    symbols: random.chance(0.45),
    called: random.chance(0.35),
    lowered: random.chance(0.2),
    limit: random.pick(LIMITS),
    root: random.chance(0.9) ? 'sqrt(' : random.pick(['sqrt ', 'root ']),
    worded: random.chance(0.03),
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
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const SPOKEN: Readonly<Record<string, string>> = { 2: ' squared', 3: ' cubed' };
const SIGN_WORDS: Readonly<Record<string, string>> = {
  '+': 'plus',
  '-': 'minus',
  '×': 'times',
  '*': 'times',
  '·': 'times',
  '÷': 'divided by',
};

/** `^⟨12⟩` as typed: raised digits where the style has them, brackets round what is longer than a number or letter. */
function writePowers(text: string, power: TypingStyle['power']): string {
  const sign = power === 'stars' ? '**' : '^';
  const inverse = text.replace(/(?<=[fgh])\^⟨-1⟩(?=\()/g, power === 'raised' ? '⁻¹' : '↑-1');
  const typed = inverse.replace(/\^⟨([^⟨⟩]*)⟩/g, (_whole, exponent: string) => {
    if (power === 'raised' && /^-?\d+$/.test(exponent)) {
      return [...exponent].map((character) => RAISED[Number(character)] ?? '⁻').join('');
    }
    if (power === 'spoken' && exponent in SPOKEN) return SPOKEN[exponent] ?? '';
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

/** Ways of writing that change whole functions: how they are called, limits, roots, bases, calculations in words. */
function writeHabits(text: string, style: TypingStyle): string {
  let typed = text.replace(/lim ([a-z])(->|→)(\S+) /g, style.limit);
  if (style.power === 'spoken') typed = typed.replace(/(squared|cubed)(?=[\da-z(√])/g, '$1 ');
  if (style.called)
    typed = typed.replace(/(?<![a-z])(sin|cos|tan|ln|log(?:_\d+)?) (\d*[a-z]|\d+)(?![\w^(²³/])/g, '$1($2)');
  if (style.lowered)
    typed = typed.replace(/log_(\d)(?!\d) ?/g, (_all, base: string) => `log${LOWERED[Number(base)] ?? ''} `);
  if (style.root !== 'sqrt(') typed = typed.replace(/(?<![\da-z)])sqrt\((\d+)\)(?![\da-z(^])/g, `${style.root}$1`);
  if (style.worded && /^\d[\d.]*(?: ?[-+×*·÷] ?\d[\d.]*)+$/.test(typed)) {
    typed = typed.replace(/ ?([-+×*·÷]) ?/g, (_all, sign: string) => ` ${SIGN_WORDS[sign] ?? sign} `);
  }
  return typed;
}

/**
 * LaTeX of the kind our own methods write as keyboard text. With `bracketed` every fraction of a calculation stands
 * in brackets, so that no order can be mistaken.
 */
export function typeMaths(latex: string, style: TypingStyle, bracketed = false): string {
  const fractions = writeFractions(writeCommands(markPowers(latex), style.symbols), style, bracketed);
  // Commands again: a root is free of inner braces only when the fractions in it are written.
  const power = style.power === 'spoken' && /\/|log|[a-z]\(/.test(fractions) ? 'caret' : style.power;
  let text = writePowers(markPowers(writeCommands(fractions, style.symbols)), power);
  if (style.starred) text = text.replace(/(?<!_)(\d)(?=[a-z(])/g, '$1*').replace(/\)\(/g, ')*(');
  // Beside letters an x is one of them.
  const times = style.times === 'x' && /(?<!\\[a-z]*)[a-z]/.test(text) ? '*' : style.times;
  const pad = (sign: string): string => (style.spaced === 'signs' || sign === 'x' ? ` ${sign} ` : sign);
  text = text.replace(/\\(?:times|cdot) ?/g, pad(times)).replace(/\\div ?/g, pad(style.divide));
  if (style.spaced === 'signs') text = text.replace(/(?<=[\da-z)½-⅞¼¾⁰-⁹²³¹])(\+(?!-)|-(?!>))/g, ' $1 ');
  if (style.spaced !== 'none') text = text.replace(/(?<![<>])=|[<>]=?(?<!->)|[≤≥]/g, ' $& ');
  return writeHabits(text, style)
    .replace(/-(?!>)/g, style.minus)
    .replaceAll('↑', '^')
    .replace(/ {2,}/g, ' ')
    .trim();
}
