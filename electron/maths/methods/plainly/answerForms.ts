/** How people say what the answer shall look like at the end of a question, and the words the rules know for it. */
const COUNT = String.raw`(\d|one|two|three|four)`;
const LEAD = String.raw`(?:(?:(?:please )?(?:and )?(?:give|giving|leave|leaving|write|writing|express|round|state|want|need|i need|i want|with|put|keep)? ?(?:me |your |the |my |it |this )*(?:final |exact )?(?:answers?|ans|result|it)?(?: ?(?:has to be|needs to be|should be|must be|rounded|correct|is|wanted|needed))? ?(?:correct )?(?:to|as|in|with)? ?(?:its |the |a |an )?))`;
const FORMS: readonly (readonly [source: string, build: (found: RegExpExecArray) => string])[] = [
  [`${COUNT} ?(?:decimal places?|d\\.? ?p\\.?|decimals)`, ([, n = '']) => `to ${n} decimal place${/^(?:1|one)$/.test(n) ? '' : 's'}`],
  [`${COUNT} ?(?:significant figures?|s\\.? ?f\\.?|sig\\.? ?figs?\\.?)`, ([, n = '']) => `to ${n} significant figure${/^(?:1|one)$/.test(n) ? '' : 's'}`],
  [`nearest ((?:square |cubic )?[a-z]+|\\d+p?|£\\d+)`, ([, unit = '']) => `to the nearest ${unit}`],
  ['(?:exact )?(?:terms of (?:π|pi)|(?:π|pi) in|multiples? of (?:π|pi)|exact(?: answer)? (?:with|in terms of|using) (?:π|pi)|leave (?:π|pi) in)', () => 'in terms of π'],
  ['(?:exact )?(?:simplest |simplified )?(?:surds?|surd form|simplest surd form|root in|roots in|square root in|radical form|simplest radical form|radicals?|exact surds?)', () => 'in surd form'],
  ['exact(?:ly)?(?: answers?| form| values?)?', () => 'exactly'],
  ['(?:simplest|lowest|simplified|cheapest) ?(?:form|terms)?', () => 'in its simplest form'],
  ['(?:single |proper |simple )?(fraction|decimal|percentage|mixed number|improper fraction|whole number|integer|ordinary number)', ([, kind = '']) => `as ${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`],
  ['(?:standard form|scientific notation)', ([all]) => `in ${/standard/.test(all) ? 'standard form' : 'scientific notation'}`],
  ['(radians|degrees)', ([, unit = '']) => `in ${unit}`],
]; // prettier-ignore
const ENDINGS = FORMS.map(([source, build]) => ({
  pattern: new RegExp(String.raw`(?:[.?!;,:]\s*|\s*\(\s*|\s+[-–—]\s+)${LEAD}(?:${source})\s*\)?[\s.?!:]*$`, 'i'),
  build,
}));

/** The question without the clause on the form of its answer at its end, and that clause in usual words. */
export function takeAnswerForm(text: string): { readonly rest: string; readonly form: string } {
  for (const { pattern, build } of ENDINGS) {
    const found = pattern.exec(text);
    if (found === null || found.index < 4) continue;
    const said = build(found);
    if (said === 'in radians' && /limit|lim\b/.test(text)) return { rest: text.slice(0, found.index), form: '' };
    const sentence = said === 'exactly' ? 'Give an exact answer.' : `Give your answer ${said}.`;
    const asks = /^[.?!;,:\s]*\?|\?[\s.]*$/.test(found[0]) && !/^\s*[([]/.test(found[0]);
    return { rest: `${text.slice(0, found.index)}${asks ? '?' : ''}`, form: ` ${sentence}` };
  }
  return { rest: text, form: '' };
}
