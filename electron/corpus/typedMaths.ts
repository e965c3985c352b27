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

function writePowers(text: string, power: TypingStyle['power']): string {
  return text.replace(/\^\{?(\d+)\}?/g, (_whole, digits: string) => {
    if (power === 'raised') return [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('');
    return `${power === 'stars' ? '**' : '^'}${digits}`;
  });
}

/** A numerator or denominator that is more than one product needs brackets on one line. */
function grouped(part: string, place: 'top' | 'bottom'): string {
  const sum = /.[+-]/.test(part.replace(/\([^()]*\)/g, ''));
  const product = place === 'bottom' && !/^\d+$|^[a-z]$/.test(part);
  return sum || product ? `(${part})` : part;
}

/**
 * LaTeX of the kind our own methods write (fractions that are not nested, `\times`, `\div`, powers) as keyboard
 * text. With `bracketed` every fraction of a calculation stands in brackets, so that no order can be mistaken.
 */
export function typeMaths(latex: string, style: TypingStyle, bracketed = false): string {
  let text = latex.replace(
    /(\d*)\\frac\{([^{}]*)\}\{([^{}]*)\}/g,
    (_whole, whole: string, top: string, bottom: string) => {
      const fraction = `${grouped(top, 'top')}/${grouped(bottom, 'bottom')}`;
      const single = style.vulgar ? VULGAR[fraction] : undefined;
      if (single !== undefined) return `${whole}${single}`;
      if (whole !== '') return bracketed ? `(${whole} ${fraction})` : `${whole} ${fraction}`;
      return bracketed ? `(${fraction})` : fraction;
    },
  );
  text = writePowers(text, style.power);
  if (style.starred) text = text.replace(/(\d)(?=[a-z(])/g, '$1*').replace(/\)\(/g, ')*(');
  const times = style.times === 'x' && /x/.test(text) ? '*' : style.times;
  const pad = (sign: string): string => (style.spaced === 'signs' || sign === 'x' ? ` ${sign} ` : sign);
  text = text.replace(/\\times /g, pad(times)).replace(/\\div /g, pad(style.divide));
  if (style.spaced === 'signs') text = text.replace(/(?<=[\da-z)½-⅞¼¾⁰-⁹²³¹])([+-])/g, ' $1 ');
  if (style.spaced !== 'none') text = text.replace(/=/g, ' = ');
  return text.replaceAll('-', style.minus);
}
