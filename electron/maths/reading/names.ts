import type { RelationSign } from '../expression/expression.ts';
import type { Sign } from './token.ts';

/** Every spelling of a named function, keyboard or LaTeX, with the name the parser knows it by. */
export const functionWords: Readonly<Record<string, string>> = {
  sin: 'sin', sine: 'sin', cos: 'cos', cosine: 'cos', tan: 'tan', tangent: 'tan',
  sec: 'sec', csc: 'csc', cosec: 'csc', cot: 'cot',
  arcsin: 'arcsin', asin: 'arcsin', arccos: 'arccos', acos: 'arccos', arctan: 'arctan', atan: 'arctan',
  sinh: 'sinh', cosh: 'cosh', tanh: 'tanh', csch: 'csch', cosech: 'csch', sech: 'sech', coth: 'coth',
  ln: 'ln', log: 'log', lg: 'lg', exp: 'exp',
  sqrt: 'sqrt', cbrt: 'cbrt', root: 'root', abs: 'abs', mod: 'mod',
  floor: 'floor', ceil: 'ceiling', ceiling: 'ceiling', factorial: 'factorial',
  binomial: 'binomial', binom: 'binomial', nCr: 'binomial', choose: 'choose',
  sign: 'sign', sgn: 'sign', signum: 'sign', min: 'min', max: 'max',
  gcd: 'gcd', hcf: 'gcd', HCF: 'gcd', GCD: 'gcd', gcf: 'gcd', GCF: 'gcd', lcm: 'lcm', LCM: 'lcm',
  diff: 'diff', noundiff: 'diff', int: 'integral', integrate: 'integral', nounint: 'integral',
  significantfigures: 'significantfigures', decimalplaces: 'decimalplaces',
  sum: 'sum', product: 'product', limit: 'limit', lim: 'limit',
}; // prettier-ignore

/** Functions a textbook writes without brackets: sin x, ln 2. */
export const openFunctions: ReadonlySet<string> = new Set([
  'sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'arcsin', 'arccos', 'arctan',
  'sinh', 'cosh', 'tanh', 'csch', 'sech', 'coth', 'ln', 'log', 'lg', 'exp',
]); // prettier-ignore

export const greekNames: readonly string[] = [
  'alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu', 'nu', 'xi',
  'rho', 'sigma', 'tau', 'upsilon', 'phi', 'chi', 'psi', 'omega',
  'Gamma', 'Delta', 'Theta', 'Lambda', 'Xi', 'Sigma', 'Phi', 'Psi', 'Omega',
]; // prettier-ignore

/** Greek letters as characters, with the names of `greekNames`. */
export const greekLetters: Readonly<Record<string, string>> = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ϵ: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta',
  ϑ: 'theta', ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ρ: 'rho', σ: 'sigma', τ: 'tau',
  υ: 'upsilon', φ: 'phi', ϕ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega', Γ: 'Gamma', Δ: 'Delta', Θ: 'Theta',
  Λ: 'Lambda', Ξ: 'Xi', Σ: 'Sigma', Φ: 'Phi', Ψ: 'Psi', Ω: 'Omega',
}; // prettier-ignore

export const signCharacters: Readonly<Record<string, Sign>> = {
  '+': '+', '＋': '+', '-': '-', '−': '-', '–': '-', '—': '-', '‒': '-', '﹣': '-', '－': '-', '±': '±', '∓': '∓',
  '*': '×', '×': '×', '·': '×', '⋅': '×', '∙': '×', '•': '×', '∗': '×', '÷': '÷', '/': '/', '∕': '/', '⁄': '/',
  ':': ':', '^': '^', '_': '_', '!': '!', '%': '%', '°': '°', 'º': '°', "'": "'", '′': "'", '’': "'",
  '√': '√', '∛': '∛', '∜': '∜',
}; // prettier-ignore

export const relationCharacters: Readonly<Record<string, RelationSign>> = {
  '=': '=', '＝': '=', '≠': '≠', '<': '<', '>': '>', '≤': '≤', '≥': '≥', '⩽': '≤', '⩾': '≥', '≦': '≤', '≧': '≥',
  '≈': '≈', '≃': '≈', '≅': '≈',
}; // prettier-ignore

/** Relations of more than one character; longest first. */
export const relationPairs: readonly (readonly [string, RelationSign])[] = [
  ['=/=', '≠'], ['<=', '≤'], ['=<', '≤'], ['>=', '≥'], ['!=', '≠'], ['<>', '≠'], ['==', '='], ['~=', '≈'],
]; // prettier-ignore

export const relationCommands: Readonly<Record<string, RelationSign>> = {
  eq: '=', ne: '≠', neq: '≠', lt: '<', gt: '>', le: '≤', leq: '≤', leqslant: '≤', leqq: '≤',
  ge: '≥', geq: '≥', geqslant: '≥', geqq: '≥', approx: '≈', approxeq: '≈', simeq: '≈', equiv: '=',
}; // prettier-ignore

export const signCommands: Readonly<Record<string, Sign>> = {
  times: '×', cdot: '×', ast: '×', bullet: '×', div: '÷', pm: '±', mp: '∓', colon: ':', prime: "'", degree: '°',
  '%': '%', '_': '_',
}; // prettier-ignore

/** Words that stand for signs in a sentence; longest first, because the first match wins. */
export const signPhrases: readonly (readonly [RegExp, Sign])[] = [
  [/to\s+the\s+power(?:\s+of)?\b/iy, '^'],
  [/raised\s+to\b/iy, '^'],
  [/multiplied\s+by\b/iy, '×'],
  [/(?:divided|shared)\s+by\b/iy, '÷'],
  [/take\s+away\b|subtract\b/iy, '-'],
  [/lots\s+of\b/iy, '×'],
  [/add\b/iy, '+'],
  [/(?:the\s+)?(?:square|sq)\s+root\s+of\b/iy, '√'],
  [/(?:the\s+)?cube\s+root\s+of\b/iy, '∛'],
  [/plus\b/iy, '+'],
  [/minus\b/iy, '-'],
  [/times\b/iy, '×'],
  [/over\b/iy, '/'],
  [/of\b/iy, '×'],
  [/per\s*cent\b|pct\b/iy, '%'],
  [/degrees?\b/iy, '°'],
];

/** The position of each is its value. */
export const numberWords: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]; // prettier-ignore

export const relationPhrases: readonly (readonly [RegExp, RelationSign])[] = [
  [/is\s+(?:less|smaller)\s+than\s+or\s+equal\s+to\b/iy, '≤'],
  [/is\s+(?:greater|more|bigger)\s+than\s+or\s+equal\s+to\b/iy, '≥'],
  [/is\s+at\s+most\b/iy, '≤'],
  [/is\s+at\s+least\b/iy, '≥'],
  [/is\s+(?:less|smaller)\s+than\b/iy, '<'],
  [/is\s+(?:greater|more|bigger)\s+than\b/iy, '>'],
  [/is\s+not\s+equal\s+to\b/iy, '≠'],
  [/(?:is\s+)?equal\s+to\b/iy, '='],
  [/equals?\b/iy, '='],
  [/is\s+approximately\b/iy, '≈'],
  [/is\b/iy, '='],
];

export const vulgarFractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5],
  '⅙': [1, 6], '⅚': [5, 6], '⅐': [1, 7], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8], '⅑': [1, 9], '⅒': [1, 10],
}; // prettier-ignore

export const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9',
  '⁺': '+', '⁻': '-', 'ⁿ': 'n', 'ˣ': 'x', '⁽': '(', '⁾': ')',
}; // prettier-ignore

export const subscripts: Readonly<Record<string, string>> = {
  '₀': '0', '₁': '1', '₂': '2', '₃': '3', '₄': '4', '₅': '5', '₆': '6', '₇': '7', '₈': '8', '₉': '9', 'ₙ': 'n',
}; // prettier-ignore
