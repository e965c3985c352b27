import type { Rewording } from '../reworded/rewording.ts';
import { inFigures } from '../words/numberWords.ts';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|,|;|!)/g, ''],
  [/[$]|\\\(|\\\)/g, ' '],
  [/\\(sin|cos|tan)/g, '$1'],
  [/\^\{?\\circ\}?|º|\bdeg(?:rees?)?\b(?! (?:mode|please|pls))/g, '°'],
  [/[−–]/g, '-'],
  [/\bsine\b|\bsin of\b/g, 'sin'],
  [/\bcosine\b|\bcos of\b/g, 'cos'],
  [/\btangent\b|\btan of\b/g, 'tan'],
  [/\bof(?= \d)/g, ''],
  [/(?<=\d ?°? )plus\b|(?<=\d ?°? )added to\b/g, '+'],
  [/(?<=\d ?°? )(?:minus|take away|subtract)\b/g, '-'],
  [/(?<=\d ?°? )(?:times|multiplied by|x)\b/g, '×'],
  [/(?<=\d ?°? )(?:divided by|over)\b/g, '/'],
];
const RATIO = String.raw`(?:sin|cos|tan) ?\(? ?\d{1,3} ?°? ?\)?`;
const TERM = String.raw`(?:\d+ ?[×*]? ?)?${RATIO}(?: ?[×*/]? ?${RATIO})*`;
const SUM = new RegExp(String.raw`(?<![\w.^/)])${TERM}(?: ?[-+] ?(?:${TERM}|\d+(?![\d.°])))*(?!\w)`);
const IDLE =
  /^(?:[\s.,;:?!()=]|\b(?:what|whats|what's|is|does|do|the|of|exact|exactly|value|equal|equals|equal to|find|evaluate|calculate|work|out|compute|give|write|down|state|me|pls|plz|please|simplify|simplified|as|a|an|fraction|surd|simplest|form|in|no|without|using|calculator|calculators|answer|your|its|it|leave|degrees|degree|mode|°|and|come|comes|to|hi|hey|can|you|i|need|quick|1|one|mark|marks)\b|°)*$/;
const DECIMAL = /\b(?:decimal|dp|d\.p|sf|s\.f|significant|round|nearest|figures|rad|radians?)\b|π|\bpi\b/;

/** "What is cos of sixty degrees plus tan 45?": sums of the values learnt by heart, in degrees as pupils mean them. */
export function trigValues(problem: string): Rewording | null {
  if (!/\b(?:sin|cos|tan)/i.test(problem) || problem.length > 160) return null;
  const text = WORDS.reduce((plain, [pattern, put]) => plain.replace(pattern, put), inFigures(problem.toLowerCase())).replace(/\s+/g, ' '); // prettier-ignore
  const sum = DECIMAL.test(text) ? undefined : SUM.exec(text)?.[0];
  if (sum === undefined || !IDLE.test(text.replace(sum, ' '))) return null;
  const angles = [...sum.matchAll(/(?:sin|cos|tan) ?\(? ?(\d{1,3})/g)].map(([, digits]) => Number(digits));
  if (angles.some((angle) => angle % 30 !== 0 && angle % 45 !== 0)) return null;
  const formula = sum.replace(/ ?°/g, '').replace(/(sin|cos|tan) ?\(? ?(\d{1,3}) ?\)?/g, '\\$1 $2^\\circ ').replace(/[×*]/g, '\\times '); // prettier-ignore
  return { question: `Work out $${formula.trim()}$` };
}
