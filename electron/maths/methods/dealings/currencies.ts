import type { RuleSolution } from '../../outcomes.ts';

/** Signs of money that the readers do not know: rand, pula, dollars of several countries. */
const FOREIGN =
  /(?<![A-Za-z])(US\$|S\$|TT\$|A\$|C\$|NZ\$|HK\$|EC\$|J\$|B\$|RM|Rs\.?|R|P|N|K|¥|₦|₩|kr|CHF|AED|KSh|Ksh|GH₵|₵|Ghc|Tk|৳|₱|₺|zł) ?(?=\d)/g;
/** Each foreign sign is worked as one of these. */
const STANDS = ['₹', '€'];

/** `\\text{S}\\$` before 84, `\\text{R}` before 108. */
function written(sign: string): string {
  if (sign.startsWith('Rs')) return '\\text{₹}';
  return sign.endsWith('$') ? `\\text{${sign.slice(0, -1)}}\\$` : `\\text{${sign}}`;
}

/** Works a question told in other currencies as if it were in rupees, and writes the answer in its own. */
export function inOwnCurrency(asked: string, work: (problem: string) => RuleSolution | null): RuleSolution | null {
  const problem = asked.replace(/(?<![A-Za-z])R ?(\d+),(\d\d)(?!\d)/g, 'R$1.$2');
  const signs = [...new Set([...problem.matchAll(FOREIGN)].map(([, sign = '']) => sign))];
  if (signs.length === 0) return work(problem);
  const free = STANDS.filter((sign) => !problem.includes(sign));
  const stands = new Map(
    signs.map((sign, index) => [sign, sign.endsWith('$') && !/(?<![A-Z])\$/.test(problem) ? '$' : (free[index] ?? '')]),
  );
  if (new Set(stands.values()).size < signs.length || [...stands.values()].includes('')) return null;
  const rand = stands.get('R');
  const told = problem.replace(FOREIGN, (_all, sign: string) => stands.get(sign) ?? sign);
  const solution = work(rand === undefined ? told : told.replace(/\b(\d+(?:\.\d+)?) rands?\b/g, `${rand}$1`));
  if (solution === null) return null;
  const own = (text: string): string =>
    [...stands].reduce(
      (rest, [sign, stand]) => rest.replaceAll(stand === '$' ? '\\$' : `\\text{${stand}}`, written(sign)),
      text,
    );
  return {
    ...solution,
    answer: own(solution.answer),
    steps: solution.steps.map((step) => ({ ...step, expression: own(step.expression) })),
  };
}
