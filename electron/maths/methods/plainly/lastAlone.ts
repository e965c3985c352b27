import { parseStatement } from '../../reading/parseStatement.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { inFigures } from '../words/numberWords.ts';

/** A question of its own: all it needs is said in it. */
const ASKS =
  /^(?:so |now |then |and |hence |right,? )*(?:(?:so |for|when|if|with) ([a-z]) ?= ?([-−]?\d+(?:\.\d+)?),? )?(?:what(?: is|'s|s)|find|evaluate|work out|calculate)(?: the value of)? ([^?]*?[\w)²³⁴⁵⁶⁷⁸⁹⁰}]) ?[?.]?$/i;
/** Words before it that would say more than a remark does. */
const SETS =
  /[=:]|\b(?:let|define[ds]?|means?|stands? for|suppose|instead|operation|symbol|replace\w*|swap\w*|change\w*|add|subtract|double|half|twice|answer|result|units?|if|unless|number|told|given|using|use|rounded?|nearest|base|modulo|degrees|radians)\b/i;

function numbersIn(text: string): readonly string[] {
  return inFigures(text.toLowerCase()).match(/\d+(?:\.\d+)?/g) ?? [];
}

const SMALL_POWERS: Readonly<Record<string, string>> = { squared: '2', cubed: '3' };

/** "Only the n is cubed, not the 2. So for n = 3, what's 2n³?": the last sentence by itself, where the rest is a remark. */
export function lastAlone(problem: string): string | null {
  if (problem.length > 220 || !/[.?!] /.test(problem)) return null;
  const sentences = problem
    .trim()
    .replace(/^["“]|["”]$/g, '')
    .split(/(?<=[a-z\d)][.?!])\s+(?=[A-Z])/);
  const last = sentences.pop() ?? '';
  const before = sentences.join(' ');
  const [all, letter, value, typed = ''] = ASKS.exec(last) ?? [];
  if (all === undefined || before === '' || SETS.test(before)) return null;
  const formula = typed.replace(/\b(squared|cubed)\b/g, (_all, word: string) => `^${SMALL_POWERS[word] ?? ''}`).replace(/\) to the power (?:of )?([-−]?\d+(?:\/\d+)?)$/, ')^($1)'); // prettier-ignore
  const bare = formula.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => ` ${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)} `);
  const own = new Set([...numbersIn(bare), '0', '1']);
  if (value !== undefined) own.add(value.replace(/^[-−]/, ''));
  if (!numbersIn(before.replace(/\b(?:two|three|four)(?= (?:terms|brackets|steps|marks))/gi, '')).every((number) => own.has(number))) return null; // prettier-ignore
  const read = parseStatement(formula);
  if (read.kind !== 'statement' || read.statement.kind !== 'expression' || read.statement.expression.kind === 'number') return null; // prettier-ignore
  const open = symbolsIn(read.statement);
  if (letter !== undefined)
    return open.join() === letter ? `Evaluate $${formula}$ when ${letter} = ${value ?? ''}` : null;
  return open.length === 0 && /[\^√⁻⁰²³⁴⁵⁶]|log|ln|sqrt/.test(formula) ? `Work out $${formula}$` : null;
}
