const POWERS: Readonly<Record<string, string>> = {
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};
const POWER = `(?:${Object.keys(POWERS).join('|')})`;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `(?:${COUNTS.join('|')}|\\d+)`;
const TERMS = String.raw`((?:[-−]?\d[\d./½¼¾]*\s*[,;]\s*){2,}[-−]?\d[\d./½¼¾]*)(?:\s*,?\s*(?:…|\.\s?\.\s?\.|and so on))?`;

function inDigits(word: string): string {
  const index = COUNTS.indexOf(word.toLowerCase());
  return index < 0 ? word : String(index);
}

type Put = (groups: readonly string[]) => string;

/** Signs said in words, and questions that have one usual form; each means one thing only. */
const SAID: readonly (readonly [source: string, put: Put])[] = [
  [String.raw`\bn(?:ou|au)ght\b`, () => '0'],
  [String.raw`\b(co)?sine\b(?! (?:rule|law|of an? |ratio|curve|graph))`, ([co = '']) => (co === '' ? 'sin' : 'cos')],
  [String.raw`\b(?:pi|π) over (two|three|four|six|2|3|4|6)\b`, ([by = '']) => `π/${inDigits(by)}`],
  [String.raw`\bd ?y by d ?([a-z])\b`, ([x = '']) => `dy/d${x}`],
  [String.raw`\b([fgh]) (?:prime|dash(?:ed)?) (?:of )?([a-z])\b`, ([f = '', x = '']) => `${f}'(${x})`],
  [String.raw`\b([fgh]) of ([a-z])(?: is| equals)\b`, ([f = '', x = '']) => `${f}(${x}) =`],
  [String.raw`\bone over ([a-z]) squared\b`, ([x = '']) => `1/${x}^2`],
  [String.raw`\be to the (minus |negative )?(?:power (?:of )?)?(\d*[a-z](?![a-z])|${POWER})`, ([sign = '', power = '']) => `e^(${sign === '' ? '' : '-'}${POWERS[power.toLowerCase()] ?? power})`], // prettier-ignore
  [String.raw`(?<![a-z])([a-df-z]) to the (${POWER})\b(?! term)`, ([x = '', power = '']) => `${x}^${POWERS[power.toLowerCase()] ?? ''}`], // prettier-ignore
  [String.raw`\b(${COUNT}) to the power (?:of )?(\([^()]*\)|[a-z](?![a-z])) (?:makes|is|equals|gives|=)`, ([base = '', power = '']) => `${inDigits(base)}^${power} =`], // prettier-ignore
  [String.raw`\blog (?:of )?([a-z]|\d+) to (?:the )?base (${COUNT})\b(?: (?:equals|is) (${COUNT})\b)?`, ([of = '', base = '', value = '']) => `log_${inDigits(base)}(${of})${value === '' ? '' : ` = ${inDigits(value)}`}`], // prettier-ignore
  [String.raw`\blog to (?:the )?base (${COUNT}) of (\d+)\b`, ([base = '', of = '']) => `log_${inDigits(base)}(${of})`],
  [String.raw`\blog (\d+)\s*(?:\( ?(?:to )?base (?:10|ten)(?: (?:obvs|obviously|of course))? ?\)|(?:to )?base (?:10|ten)\b)`, ([of = '']) => `log_10(${of})`], // prettier-ignore
  [
    String.raw`,? ?\b(?:leave|keep) (?:the )?e in (?:it|your answer|the answer)\b`,
    () => ', giving your answer in terms of e',
  ],
  // "−3 < x ≤ 4, x ∈ ℤ", "as (x + p)² + q"
  [
    String.raw`,? ?\b(?:for |where )?([a-z]) ?(?:∈|\\in) ?(?:ℤ|Z(?![a-z]))(?![⁺+])`,
    ([x = '']) => `, where ${x} is an integer`,
  ],
  [
    String.raw`,? ?\b(?:for |where )?([a-z]) ?(?:∈|\\in) ?(?:ℕ|N(?![a-z])|[ℤZ][⁺+])`,
    ([x = '']) => `, where ${x} is a positive integer`,
  ],
  [
    String.raw`\b(?:to look like|to be|like|as) (?=[a-z]?\([a-z] ?[-+−] ?[a-z]\) ?(?:²|\^ ?\{?2))`,
    () => 'in the form ',
  ],
  [
    String.raw`(?<![\w:/] ?)\b([a-z]) ?: ?([a-z]) ?(?:=|::?|is|are) ?(\d+) ?: ?(\d+)(?!\d| ?[:/]|\.\d)(?=.*=)`,
    ([x = '', y = '', one = '', two = '']) => `${two}${x} = ${one}${y}`,
  ],
  // Sequences.
  [String.raw`^(?:the )?(?:infinite )?geometric (?:series|sequence|progression)\s*[:,]?\s*([\d.+/ ½¼¾]+\+)\s*(?:…|\.\.\.)\s*[.,;]? ?(?:sum|find (?:the|its) sum)(?: to infinity)?\s*\??$`, ([terms = '']) => `Find the sum to infinity of the geometric series ${terms} ...`], // prettier-ignore
  [String.raw`^(?:find |what is )?(?:the )?sum to infinity of ((?:${COUNT} plus )+${COUNT})(?: plus)?(?: and so on| etc| dot dot dot)?[.?]*$`, ([terms = '']) => `Find the sum to infinity of the geometric series ${terms.split(/ plus /).map(inDigits).join(' + ')} + ...`], // prettier-ignore
  [String.raw`^((?:\d+ ){4,}\d+),? (?:then what|what (?:is|comes) next|what next|next)\s*\??$`, ([terms = '']) => `Find the next term of the sequence ${terms.trim().split(' ').join(', ')}.`], // prettier-ignore
  [String.raw`^(?:find |what is )?(?:the )?missing (?:term|number)s?\s*[:,]?\s*((?:[-−]?\d+|_+)(?:\s*,\s*(?:[-−]?\d+|_+)){2,})[.,]? ?(?:it )?goes up by the same (?:amount |number )?(?:each|every) time[.?]*$`, ([terms = '']) => `Find the missing term of the arithmetic sequence ${terms}.`], // prettier-ignore
  [String.raw`^(?:give|state|find|write(?: down)?|what is) (?:the|a) (?:rule|formula|expression)(?:,? in (?:terms of )?n)?,? (?:for|of) ${TERMS}[.?]*$`, ([terms = '']) => `Find the nth term of the sequence ${terms}.`], // prettier-ignore
  [String.raw`^(?:find |what is |give )?(?:the )?(third|${POWER}|\d+th) term of the (geometric|arithmetic) (?:run|sequence|series|progression|pattern)(?: that| which)? (?:starts|starting|begins|beginning|goes|opens)(?: with)? ${TERMS}[.?]*$`, ([which = '', kind = '', terms = '']) => `Find the ${which.toLowerCase() === 'third' ? '3rd' : /\d/.test(which) ? which : `${POWERS[which.toLowerCase()] ?? ''}th`} term of the ${kind} sequence ${terms}.`], // prettier-ignore
  [String.raw`^(\d+) is (?:a term )?(?:in|of) the sequence (\d*n ?[-+−] ?\d+)(?: apparently)?[.,;]? (?:which|what) term(?: number)? is it[.?]*$`, ([value = '', rule = '']) => `The nth term of a sequence is ${rule}. Which term is ${value}?`], // prettier-ignore
  [String.raw`\bf\(1\) ?= ?([-−]?\d+)(?:,| and|;) f\(n\) ?= ?([-−]?\d*) ?[·*×]? ?f\(n ?[-−] ?1\)( ?[-+−] ?\d+)?(?: for n ?(?:≥|>=|>) ?\d)?[;,.]? (?:and )?(?:compute|find|work out|calculate|evaluate|what is) f\((\d)\)`, ([first = '', by = '', plus = '', which = '']) => `u_1 = ${first} and u_{n+1} = ${by}u_n${plus}. Find u_${which}`], // prettier-ignore
  [String.raw`₍n\+1₎`, () => '_{n+1}'],
  [String.raw`₍n₎`, () => '_n'],
];
const COMPILED = SAID.map(([source, put]) => ({ pattern: new RegExp(source, 'gi'), put }));

/** The text with what was said in words written in signs. */
export function withSaidSigns(text: string): string {
  return COMPILED.reduce(
    (written, { pattern, put }) =>
      written.replace(pattern, (_all, ...groups: readonly unknown[]) =>
        put(groups.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''))),
      ),
    text,
  );
}
