import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { reply } from './reply.ts';

/** What they do does not matter, as long as no word says that others do it, or how often. */
const DEED =
  "(?: (?!(?:not|no|none|never|half|each|every|than|more|less|fewer|except|another|rest|others?|remaining|twice|double|both|neither|only|per|percent|percentage|instead|but|and|or|then|how|if|without|last|first|was|were)\\b)[a-z']+){0,8}";
const PERCENTAGE = '(?:percentage|percent|per cent|%)';
const PATTERN = new RegExp(
  `^(?:(?:i |he |she |[a-z]+ )?(?:got|scored|gets|scores) )?(?<part>\\d+) (?:out )?of (?:the |his |her |its |their |these )?(?<all>\\d+)${DEED}[.,;]? (?:what ${PERCENTAGE} (?:is|was) (?:this|that|it)|what is (?:this|that|it) as a ${PERCENTAGE}|(?:find|work out|calculate) this as a ${PERCENTAGE}|(?:write|express|give) (?:this|that|it) as a ${PERCENTAGE}|as a ${PERCENTAGE})$`,
);

/** "18 of the 24 pupils walk to school. What percentage is this?" */
export function readPartOfAll({ text, form }: BareQuestion): NamedQuestion | null {
  const joined = form === 'as a percentage' ? `${text} ${form}` : text;
  const { part, all } = PATTERN.exec(joined)?.groups ?? {};
  const [some, whole] = [Number(part), Number(all)];
  if (part === undefined || !(some > 0 && some <= whole)) return null;
  return reply(`100 × ${some}/${whole}`, { form: form === 'as a percentage' ? '' : form, unit: '%' });
}
