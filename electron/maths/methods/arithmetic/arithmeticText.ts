import { plainQuestion } from '../facts/plainQuestion.ts';
import type { PlainQuestion } from '../facts/plainQuestion.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';
import { withNumerals } from './numerals.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function plainPowers(text: string): string {
  return text
    .replace(/\^\{\s*([-−]?\d+)\s*\}/g, '^$1')
    .replace(/(⁻?)([⁰¹²³⁴-⁹]+)/g, (_all, sign: string, digits: string) => {
      const plain = [...digits].map((digit) => RAISED.indexOf(digit)).join('');
      return `^${sign === '' ? '' : '-'}${plain}`;
    });
}

const GROUPED = /(?<![\d.,/^] ?)\d{1,3}(?:[  ]\d{3})+(?![\d/]|[.,]\d| ?\/)/g;

/** The text of a question about numbers: small letters, figures for numerals, `48 651` and `1,248` without gaps. */
export function arithmeticText(problem: string): PlainQuestion {
  const signs = plainPowers(withoutVulgar(problem))
    .replace(/\\div(?![a-z])/g, '÷')
    .replace(/\\(?:square|Box)(?![a-z])/g, '□')
    .replace(/\?(?=\s*[/+×÷=−-])|(?<=[/+×÷=−(-]\s*)\?(?=\s*[/)+×÷=−-]|\/)|(?<=\bthe )\?/g, '□')
    .replace(/[◻▢⬜☐❓]|_{2,}/g, '□');
  const plain = plainQuestion(signs);
  const text = withNumerals(plain.text)
    .replace(/(?<![\d.,/])\d{1,3}(?:,\d{3})+(?![\d/]|,\d)/g, (digits) => digits.replaceAll(',', ''))
    .replace(GROUPED, (digits) => digits.replace(/\D/g, ''))
    .replace(/(?<![\w)])\.(?=\d)/g, '0.');
  return { ...plain, text };
}
