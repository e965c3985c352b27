import type { RuleSolution } from '../../outcomes.ts';

/** Signs of money that the readers do not know: rand, pula, dollars of several countries. */
const FOREIGN =
  /(?<![A-Za-z])(US\$|S\$|TT\$|A\$|C\$|NZ\$|HK\$|EC\$|J\$|B\$|RM|Rs\.?|R|P|N|K|¥|₦|₩|kr|CHF|AED|KSh|Ksh|KES|USh|UGX|TSh|TZS|GH[₵¢]|GHS|₵|Ghc|Tk|৳|₱|Php|PHP|₺|zł|₪|฿|₫|Rp\.?) ?(?=\d)/g;
/** Money told by its name behind the number; "won" and "marks" are no money in a school. */
const NAMED =
  /(?<![\w.,])(\d[\d, ]*(?:\.\d+)?) ?(pesos?|naira|rands?|pula|shillings|cedis|ringgit|baht|yen|yuan|kwacha|taka|dirhams?|riyals?|dinars?|francs|kron(?:er|or)|zlotys?|lira|rupiah|birr|reais|roubles|rubles|crowns)\b/g;
/** Each foreign sign is worked as one of these. */
const STANDS = ['₹', '€'];

/** `\\text{S}\\$` before 84, `\\text{R}` before 108. */
function written(sign: string): string {
  if (sign.startsWith('Rs')) return '\\text{₹}';
  return sign.endsWith('$') ? `\\text{${sign.slice(0, -1)}}\\$` : `\\text{${sign}}`;
}

/** "8 cents" beside euros or rand are hundredths of these. */
function withOwnCents(text: string): string {
  const signs = [...new Set(text.match(/[£$€₹]/g))];
  const [only] = signs;
  if (signs.length !== 1 || only === undefined || only === '£' || only === '$') return text;
  return text.replace(
    /(?<![\w.,])(\d{1,2})(?: ?cents?\b| ?c\b)/g,
    (_all, cents: string) => `${only}0.${cents.padStart(2, '0')}`,
  );
}

/** "The change was 197": money where all other money has the one sign. */
function withBareSigns(text: string): string {
  const [only, ...others] = new Set(text.match(/[£$€₹]/g));
  if (only === undefined || others.length > 0) return text;
  return text.replace(
    /\b(change|bill|balance|price|total) (was|is|were|came to|of) (\d[\d,]*(?:\.\d\d)?)(?=\s*(?:$|[?;]|[,.](?!\d)|so\b|and\b))/gi,
    `$1 $2 ${only === '$' ? '$$' : only}$3`,
  );
}

/** Works a question told in other currencies as if it were in rupees, and writes the answer in its own. */
export function inOwnCurrency(asked: string, work: (problem: string) => RuleSolution | null): RuleSolution | null {
  const names = [...new Set([...asked.matchAll(NAMED)].map(([, , name = '']) => name.replace(/s$/, '')))];
  const [name, ...others] = names;
  if (name === undefined) return inOwnSigns(withBareSigns(withOwnCents(asked)), work);
  if (others.length > 0 || /₹|\bRs\b/.test(asked)) return null;
  const solution = inOwnSigns(withBareSigns(withOwnCents(asked.replace(NAMED, '₹$1'))), work);
  const last = [...asked.matchAll(NAMED)].at(-1)?.[2] ?? name;
  return solution === null
    ? null
    : { ...solution, answer: solution.answer.replace(/\\text\{₹\}(\d[\d.]*)/g, `$1\\text{ ${last}}`) };
}

/** The same for currencies told by their signs. */
function inOwnSigns(asked: string, work: (problem: string) => RuleSolution | null): RuleSolution | null {
  const problem = asked
    .replace(/(?<![A-Za-z])R ?(\d+),(\d\d)(?!\d)/g, 'R$1.$2')
    .replace(/(?<![A-Za-z])(US|TT|S|C|NZ|HK|EC|J|B) \$(?= ?\d)/g, '$1$$');
  const signs = [...new Set([...problem.matchAll(FOREIGN)].map(([, sign = '']) => sign))];
  if (signs.length === 0) return work(problem);
  const free = STANDS.filter((sign) => !problem.includes(sign));
  const dollar = signs.find((sign) => sign.endsWith('$'));
  const stands = new Map(
    signs.map((sign, index) => [
      sign,
      sign === dollar && !/(?<![A-Z])\$/.test(problem) ? '$' : (free[index] ?? free[0] ?? ''),
    ]),
  );
  if (new Set(stands.values()).size < signs.length || [...stands.values()].includes('')) return null;
  const told = problem.replace(FOREIGN, (_all, sign: string) => stands.get(sign) ?? sign);
  const solution = work(withBareSigns(withOwnCents(told)));
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
