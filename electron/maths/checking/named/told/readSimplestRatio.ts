import { commonFactor } from './commonFactor.ts';
import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';

const RATIO = String.raw`(?<ratio>\d+ ?: ?\d+(?: ?: ?\d+)?)`;
const SIMPLEST = '(?: (?:in|to) (?:its |the )?(?:simplest form|lowest terms))?';
const PATTERN = new RegExp(
  `^(?:simplify|write|express|give|reduce|cancel(?: down)?)(?: the)?(?: following)?(?: ratio)?:? ${RATIO}${SIMPLEST}$`,
);

/** "Simplify 24 : 36": whole numbers, parted by what they share. */
export function readSimplestRatio(question: BareQuestion): NamedQuestion | null {
  const ratio = PATTERN.exec(question.text)?.groups?.['ratio'];
  const isAsked = question.form === 'in its simplest form' || question.form === 'in the simplest form';
  if (
    ratio === undefined ||
    !(isAsked || /^(?:simplify|reduce|cancel)/.test(question.text) || /simplest|lowest/.test(question.text))
  )
    return null;
  const parts = ratio.split(':').map((part) => BigInt(part.trim()));
  const shared = parts.reduce((factor, part) => commonFactor(factor, part), 0n);
  if (parts.some((part) => part === 0n) || (question.form !== '' && !isAsked)) return null;
  return values(parts.map((part) => String(part / shared)).join(':'), { ...question, form: '' }, true);
}
