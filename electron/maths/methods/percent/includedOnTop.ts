import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';

const TAX =
  '(?:vat|gst|hst|tax|tips?|gratuity|service|fee|charge|levy|duty|commission|deposit|delivery|postage|insurance)';
/** "VAT at 20% is included in the bill", "the invoice has VAT in it", "a bill that has had VAT added". */
const INCLUDED: readonly RegExp[] = [
  /\b(?:is|was|are|were|comes?|came) (?:already |all )?included\b/i,
  new RegExp(String.raw`\b(?:has|had|with) [^.?!]*\b${TAX}\b[^.?!]*\b(?:in it|included|built in|added to it|added on)(?= ?[.,;!])`, 'i'),
  new RegExp(String.raw`\bhas had [^.?!]*\b${TAX}\b[^.?!]*\badded\b`, 'i'),
  /[£$€] ?\d[\d,.]*[^.?!]*\b(?:includ(?:es|ed)|inclusive of)\b/i,
]; // prettier-ignore
const LEFT_OUT = /\b(?:not|n['’]t|never|isn['’]?t|wasn['’]?t|excluded|excluding|before)\b/i;

/** Numbers after a sign of money, and those before a sign of percent. */
function told(text: string, pattern: RegExp): readonly Fraction[] {
  return [...text.matchAll(pattern)].map(([, figures]) => new Fraction((figures ?? '0').replace(/,/g, '')));
}

/** What is told before it is asked. */
function toldPart(text: string): string {
  const sentences = text.split(/(?<=[.?!;:])\s+/);
  return sentences.slice(0, -1).join(' ');
}

/** "I want to leave a 20% tip. How much should I leave?": hardly the whole bill. */
const TIP_LEFT = /\btip\b[^?]*\bhow much (?:should|will|would|must|do|does) [a-z]+ (?:leave|give|tip)\s*\?\s*$/i;

/** A price that has its tax in it already: the percentage of it, or a price that is more, is the tax taken on top. */
export function takesIncludedOnTop(text: string, { answer }: RuleSolution): boolean {
  const before = toldPart(text);
  const tip = TIP_LEFT.test(text);
  if (!tip && (!INCLUDED.some((pattern) => pattern.test(before)) || LEFT_OUT.test(before))) return false;
  const [money, more] = told(before, /(?:[£€₹]|\\?\$) ?(\d[\d,]*(?:\.\d+)?)/g);
  const [percent, another] = told(before, /(\d+(?:\.\d+)?) ?\\?(?:%|per ?cent)/g);
  if (money === undefined || percent === undefined || more !== undefined || another !== undefined) return false;
  const given = /\d[\d,]*(?:\.\d+)?/.exec(answer.replace(/\\,/g, ''))?.[0];
  if (given === undefined || answer.includes('%')) return false;
  const part = money.mul(percent).div(100);
  const value = new Fraction(given.replace(/,/g, ''));
  return (tip ? [money.add(part)] : [part, money.add(part), money.sub(part)]).some(
    (wrong) => wrong.sub(value).abs().compare(0.01) < 0,
  );
}
