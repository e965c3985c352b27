import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';
import { tasksIn } from './taskWords.ts';

const NUMBER = /(?<![\w.,/^])[-−]?\d[\d,]*(?:\.\d+(?:\.{3}|…)?)?(?:\/\d+)?%?(?![\w/^]|[.,]\d)/g;
const FORM =
  /\b(?:as|into|to|in|using) (?:an? )?(?:simple |simplified |proper )?(fraction|decimal|percentage|mixed number|improper fraction|standard (?:index )?form|scientific notation)\b(?! of\b)/gi;

/** "93 000 m in km": the unit is to be changed as well. */
const OTHER_UNIT =
  /\b(?:in|to|into|many|of) (?:(?:kilo|centi|milli|micro|nano)?(?:met(?:re|er)|gram|lit(?:re|er))s?|km|cm|mm|m|kg|g|mg|ml|l|seconds?|hours?|minutes?|days?|pence|pounds|dollars|cents)\b/i;

/** One number among talk, to be written in another form: "recurring one: 0.1818... as a fraction in lowest terms". */
export function numberForm(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 160 || /[=+×÷*^√²³]|\d ?[x−-] ?\d/.test(problem)) return null;
  if (OTHER_UNIT.test(problem)) return null;
  const text = problem.replace(/\([a-z ,']+\)/gi, ' ').replace(/(?<=\d)(?=\?)/g, ' ');
  const [number, ...numbers] = text.match(NUMBER) ?? [];
  const forms = new Set([...text.matchAll(FORM)].map(([, form = '']) => form.toLowerCase()));
  const [form, ...others] = forms;
  if (number === undefined || form === undefined || numbers.length + others.length > 0) return null;
  const rest = text.replace(number, ' ').replace(FORM, ' ');
  if (
    /\d/.test(rest) ||
    (/\b(?:million|billion|thousand|hundred|half|dozen|squared?|cubed?|power|recurring\b(?!.*[.…]{2}))/i.test(rest) &&
      !/\.{3}|…/.test(number))
  )
    return null;
  const tasks = tasksIn(
    rest
      .toLowerCase()
      .replace(/[^a-z' ]/g, ' ')
      .replace(/\b(?:recurring|scientific|units?)\b/g, ' '),
    '',
  );
  if (tasks === null || ![...tasks].every((task) => ['simplify', 'fully', 'standard form', 'evaluate'].includes(task)))
    return null;
  const article = /form|notation/.test(form) ? 'in' : /^[aeiou]/.test(form) ? 'as an' : 'as a';
  const simplest = form === 'fraction' ? ' in its simplest form' : '';
  const question = `Write ${number.replace(/,(?=\d{3})/g, '')} ${article} ${form}${simplest}`;
  return question === problem ? null : work(question);
}
