import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';

/** Remarks that tell nothing, and ways of telling of a fee, each as the readers of stories know it. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|(?<=[.!?] ))[^.!?\d:]{2,40} (?:want|wants|would like) to know [^.!?\d,:]*\.\s*/gi, ''],
  [/(?:^|(?<=[.!?] ))[A-Z][a-z]+ (?:can't|cannot|can not) decide(?: between them| which(?: one)? to (?:join|choose|take|pick))?\.\s*/g, ''],
  [/^(?:I'll|I will) say (?:it|this) (?:once|twice|only once|slowly)[:,.]\s*/i, ''],
  [/^(?:listen|pay attention|eyes (?:front|on me)|pens down)(?: (?:carefully|everyone|everybody|please|now))*[:,.!]\s*/i, ''],
  [/(?:^|(?<=[.!?] ))Two [a-z]+ (?:sell|offer|have|run|advertise) (?:monthly |different |new |special )*(?:deals|plans|offers|memberships|prices)\.\s*/g, ''],
  [/, (?:the )?(?:joining|sign-up|entry|booking|call-out) fee included(?=[.,?])/gi, ''],
  [/\bAt ((?:the )?[A-Z][A-Za-z]*(?: [A-Z][a-z]+)*) you pay ([£$€]\d[\d.]*) (a|per|each) (month|week|day|hour|visit) after (a|an) ([£$€]\d[\d.]*) ([a-z-]+) fee(?=[.,;])/g, '$1 charges $5 $6 $7 fee and $2 $3 $4'],
  [/\b(charges|has) a ([a-z-]+) fee of ([£$€]\d[\d.]*) and then ([£$€]\d[\d.]*)/g, '$1 a $3 $2 fee and $4'],
  [/, (?:while|whereas|but) ([A-Z][A-Za-z]+) (?=has|charges|costs)/g, '. $1 '],
  [/ has no ([a-z-]+ fee) but (?:costs|charges) /g, ' charges no $1 and '],
  [/\bhave the (?:two|2) (?:gyms |plans |clubs )?cost (?:exactly )?the same(?: in total)?/g, 'do they cost the same'],
  [/\bdo the two (?:gyms|plans|clubs|companies|firms) cost the same(?: in total)?/g, 'do they cost the same'],
]; // prettier-ignore

/** A story of prices without remarks, its fees told plainly. */
export function plainerStory(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/(?:[£$€]|\bR)\d/.test(problem)) return null;
  const text = problem.replace(/[’‘]/g, "'");
  const plain = SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), text).trim();
  // Rands and Singapore dollars, where no money is asked for.
  const foreign = plain.replace(/\b(?:R|S\$)(?=\d)/g, '$');
  const solution = foreign === text || foreign === '' ? null : work(foreign);
  // "How much have you paid when they cost the same?" asks for no months.
  if (solution !== null && /\bhow much\b/i.test(plain) && !/[£€]|\\\$/.test(solution.answer)) return null;
  return solution !== null && foreign !== plain && /[£€]|\\\$/.test(solution.answer) ? null : solution;
}
