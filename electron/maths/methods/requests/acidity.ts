import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';

const LAW = /\bpH\b[^.]*?(?:=|\bis\b)[^.=]*?[-−–] ?log(?:₁₀|_\{?10\}?)? ?[([]*([A-Z])[⁺+]?[)\]]*/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten that a number is: 0.001, 10⁻³, 10^{-3}. */
function powerOfTen(text: string): number | null {
  const raised = /^(?:1 ?[×x*] ?)?10(?:\^\{?[-−–]?(\d{1,2})\}?|⁻([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))$/.exec(text.trim());
  if (raised !== null) {
    const digits = raised[1] ?? [...(raised[2] ?? '')].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
    return /[-−–⁻]/.test(text) ? -Number(digits) : Number(digits);
  }
  return /^0\.0*1$/.test(text.trim()) ? -(text.trim().length - 2) : null;
}

const VALUE = String.raw`((?:1 ?[×x*] ?)?10(?:\^\{?[-−–]?\d{1,2}\}?|⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|0\.0*1)(?![\d×x*])`;
const CHANGES =
  /\b(?:not|more|less|times|twice|half|diluted|doubled|change\w*|difference|mixed|increase\w*|decrease\w*|two|both)\b/i;

/** The pH of a known concentration, or the concentration at a pH, by the law that the question tells. */
export function acidity(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\bpH\b/.test(problem)) return null;
  const text = problem.replace(/\$/g, '').replace(/\\log/g, 'log');
  const law = LAW.exec(text);
  if (law === null) return null;
  const [whole, letter = ''] = law;
  const rest = text.replace(whole, ' ');
  if (CHANGES.test(rest)) return null;
  const told = new RegExp(`(?<![A-Za-z])\\[?${letter}[⁺+]?\\]? ?(?:=|is|equals) ?${VALUE}`).exec(rest);
  const level = /\bpH (?:=|is|of|equals|equal to) ?(\d{1,2}(?:\.\d+)?)(?![\d.]*\d)/.exec(rest);
  if ((told === null) === (level === null)) return null;
  const left = rest.replace((told ?? level)?.[0] ?? ' ', ' ');
  if (/\d/.test(left)) return null;
  const topic = { topic: 'exponentials-logarithms', method: 'acidity' };
  if (told !== null) {
    const power = powerOfTen(told[1] ?? '');
    if (power === null || !/\b(?:what|find|calculate|work out|determine)\b[^.?]*\bpH\b/i.test(left)) return null;
    return { ...topic, steps: [{ reason: 'Put the concentration in.', expression: `-\\log_{10} 10^{${power}}=${-power}` }], answer: String(-power) }; // prettier-ignore
  }
  const size = new Fraction(level?.[1] ?? 0);
  if (!new RegExp(`\\b(?:what is|find|calculate|work out|determine)\\b[^.?]*(?:\\bconcentration\\b|(?<![A-Za-z])\\[?${letter}[⁺+]?\\]?(?![A-Za-z]))`, 'i').test(left)) return null; // prettier-ignore
  const answer = `${letter}=10^{-${size.toString()}}`;
  return { ...topic, steps: [{ reason: 'Use the definition of the logarithm.', expression: `\\log_{10} ${letter}=-${size.toString()}` }, { reason: 'So it is a power of ten.', expression: answer }], answer }; // prettier-ignore
}
