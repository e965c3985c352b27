/** Signs of a sum in plain text; letters only as `x` between numbers and as `sqrt`. */
const RUN = /(?:[\d.,()[\]{}+\-−–×*÷/·^√∛²³⁰¹⁴⁵⁶⁷⁸⁹⁻½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞ ]|(?<=[\d)\]²³] ?)x(?= ?[-−(\d√])|sqrt(?= ?\())+/g;
const JOINS =
  /[\d)\]}²³½⅓⅔¼¾⅛] ?(?:[-−–+×*÷/·^]|x ?[-−(\d√])|[√∛] ?[\d(]|sqrt|\d[²³⁰¹⁴⁵⁶⁷⁸⁹⁻]|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\d ?\(|\) ?\(/;
const LATEX = /\$([^$]+)\$|\\\((.+?)\\\)/g;
const COMMANDS = /\\(?:[dt]?frac|times|div|cdot|sqrt|left|right|[,;! ])/g;

const OPENING = '([{';
const CLOSING = ')]}';

/** A sum and the same text with § in its place. */
export type SumInText = { readonly sum: string; readonly rest: string };

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (OPENING.includes(sign)) open.push(sign);
    else if (CLOSING.includes(sign) && OPENING.indexOf(open.pop() ?? '?') !== CLOSING.indexOf(sign)) return false;
  }
  return open.length === 0;
}

/** Without the brackets and commas of the sentence it stands in. */
function bareSum(run: string): string {
  let bare = run;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.trim().replace(/^[.,)\]}+×*÷/·^]+|[.,([{+×*÷/·^\-−–]+$/g, '');
    if (!isBalanced(bare)) bare = bare.replace(/^\((?=[^)]*$)|(?<=^[^(]*)\)$/g, '');
  }
  return bare;
}

/** A sum that somebody set in dollars becomes § like one in plain text. */
function latexSums(text: string, found: Set<string>): string {
  return text.replace(LATEX, (all, dollars?: string, brackets?: string) => {
    const inner = (dollars ?? brackets ?? '').replace(/ ?= ?(?:\?|\\square|\\Box|□)? ?$/, '');
    const plain = inner.replace(COMMANDS, ' ');
    if (/[a-z\\=<>≤≥π%_]/i.test(plain) || !/\d/.test(plain)) return all;
    if (!/\\(?:[dt]?frac|times|div|cdot|sqrt)/.test(inner) && !JOINS.test(plain)) return all;
    found.add(inner.trim());
    return ' § ';
  });
}

/** The one sum of a text; null where there is none, or another one beside it. */
export function sumIn(text: string): SumInText | null {
  const found = new Set<string>();
  const rest = latexSums(text, found).replace(RUN, (run) => {
    const sum = bareSum(run);
    if (!JOINS.test(sum) || !isBalanced(sum) || (sum.match(/[\d½⅓⅔¼¾⅛]/g) ?? []).length === 0) return run;
    found.add(sum);
    const at = run.indexOf(sum);
    return `${run.slice(0, at)} § ${run.slice(at + sum.length)}`;
  });
  const [sum, ...others] = found;
  return sum === undefined || others.length > 0 ? null : { sum, rest: rest.replace(/\s+/g, ' ').trim() };
}
