import { inFigures } from '../words/numberWords.ts';

type Rule = readonly [pattern: RegExp, put: (groups: readonly string[]) => string | null];

const N = String.raw`([-−]?\d+(?:\.\d+)?)`;
const WHOSE =
  "(?:a|an|the|this|some|my|his|her|their|your|one|[a-z]+[’']s)(?: (?:secret|mystery|certain|unknown|hidden|positive|whole|real))*";
const ASKS = String.raw`[.,;?!]? ?(?:so |then )?(?:(?:what(?: is|'s)|find|name|give|work out|state) (?:(?:the|my|his|her|their|this|that|[a-z]+['’]s) )?number|(?:what|which) number (?:is it|was it|is that|am i|is [a-z]+|was [a-z]+)(?: thinking of)?)[.?]?`;

/** Questions about roots and powers in words, as one formula; each fits to its last word. */
const RULES: readonly Rule[] = [
  [new RegExp(`^(?:the )?(square|cube) root of ${WHOSE} number (?:is|equals) ${N}${ASKS}$`), ([kind = '', value = '']) => (value.startsWith('-') && kind === 'square' ? null : `Work out $(${value})^${kind === 'square' ? 2 : 3}$`)],
  [new RegExp(`^(?:[a-z]+ (?:says|thinks|claims) (?:that )?)?${WHOSE} number cubed (?:is|equals|makes|gives) ${N}${ASKS}$`), ([value = '']) => `Solve $n^3 = ${value}$`],
  [new RegExp(`^([a-z])(?:²|\\^2) = ${N}(?:,| and| where)* \\1 (?:is|<|must be|has to be) (?:a )?(negative|positive|0)(?: number)?[.,;]? (?:find|what is|work out|solve for) \\1[.?]?$`), ([letter = '', value = '', sign = '']) => `Find ${letter} if $${letter} = ${sign === 'negative' || sign === '0' ? '-' : ''}\\sqrt{${value}}$`],
  [new RegExp(`^(?:what|which) (positive|negative) (?:whole )?(?:number|decimal|integer|fraction),? (?:when )?(?:multiplied|timesed) by itself,? (?:makes|gives|is|equals|comes to) ${N}\\??$`), ([sign = '', value = '']) => `Work out $${sign === 'negative' ? '-' : ''}\\sqrt{${value}}$`],
  [/^(?:which|what) (?:whole )?number has a square root (?:that|which) (?:can be written as|is|equals|simplifies to) (\d+) ?(?:√|root )\(?(\d+)\)?\??$/, ([a = '', b = '']) => `Work out $(${a}\\sqrt{${b}})^2$`],
  [/^(?:how (?:would|do|can) (?:you|i|we) )?(?:write|express|put|give) (?:√|root )\(?(\d+)\)? as (?:a|an) (?:whole number|integer|number) (?:times|multiplied by|of) (?:√|root )\(?(\d+)\)?[.?]?$/, ([of = '', by = '']) => `Write $\\sqrt{${of}}$ in the form $a\\sqrt{${by}}$`],
  [/^(?:what (?:do (?:you|i|we) get|is it|happens) (?:when|if)|what is) (?:√|root |the square root of )\(?(\d+)\)? (?:is )?(?:squared|multiplied by itself)\??$/, ([of = '']) => `Work out $(\\sqrt{${of}})^2$`],
  [/^(\d+) lots of √(\d+) (take away|minus|plus|add|and|less) (\d+) lots of √(\d+)(?: (?:leaves?|gives?|makes?|is|equals|comes to) what)?[.?]?$/, ([a = '', b = '', sign = '', c = '', d = '']) => `Simplify $${a}\\sqrt{${b}}${/take|minus|less/.test(sign) ? '-' : '+'}${c}\\sqrt{${d}}$`],
  [/^(?:given that |if )?(√\(?\d+\)? ?[-+−] ?\d*√\(?\d+\)?) (?:can be (?:written|expressed)|is written|simplifies|is equal|may be written) (?:as|to|in the form) ([a-z])√\(?(\d+)\)?(?:,? where \2 is an integer)?[.,;]? (?:find|what is|work out|determine|state)(?: the)?(?: (?:integer|value of|number|whole number))* \2[.?]?$/, ([sum = '', letter = '', by = '']) => `$${sum} = ${letter}√${by}$. Find ${letter}.`],
  [/^(?:write|express|put) (\d+)√\(?(\d+)\)? (?:in the form|as) √\(?([a-z])\)?(?:,? where \3 is (?:an integer|a whole number))?[.,;]?(?: (?:state|give|find) √\3)?\.?$/, ([a = '', b = '']) => `Write $${a}\\sqrt{${b}}$ as an entire surd`],
  [/^(?:the )?log(?:arithm)? of (\d+) to (?:that|this|my|the|a certain) base (?:is|equals) (\d+)[.,;]? (?:what|which|find)[^.?]*\bbase\b[^.?]*[.?]?$/, ([of = '', is = '']) => `Solve $\\log_x(${of}) = ${is}$`],
  [/^(?:a piece of paper is|paper is|i|you)? ?(?:folded?|fold (?:a piece of )?paper) in half (?:over and over|again and again|repeatedly|many times)[.,;] after ([a-z]) folds (?:it is|there are|it has|it's) (\d+) layers(?: thick)?[.,;] (?:find|determine|what is|work out) \1[.?]?$/, ([k = '', value = '']) => `Solve $2^${k} = ${value}$`],
  [/^(?:what is |work out |calculate |evaluate |find )?(\d+) choose (\d+)\??$|^(?:what is |work out |calculate |evaluate |find )?(\d+) ?c ?(\d+)\??$/, (groups) => chosen(groups)],
]; // prettier-ignore

/** "5 choose 2": the numbers counted down over those counted up. */
function chosen(groups: readonly string[]): string | null {
  const [n, k] = groups.filter((group) => group !== '').map(Number);
  if (n === undefined || k === undefined || k < 1 || k > n || n > 30 || k > 6) return null;
  const down = Array.from({ length: k }, (_item, index) => n - index).join('\\times ');
  const up = Array.from({ length: k }, (_item, index) => k - index).join('\\times ');
  return `Work out $\\frac{${down}}{${up}}$`;
}

const FIRST =
  /^(?:quick (?:quiz|question|one)|quiz|question|number|puzzle|riddle|okay|ok|right|so|now|i(?:'m| am) thinking of (?:a|the) (?:base|number)|\d{1,2}|[,:.–—-]| )+\s*(?=\S)/;

/** A question about a root or a power as one formula; `null` where it is none. */
export function rootTalk(problem: string): string | null {
  if (
    problem.length > 160 ||
    !/root|√|itself|cubed|squared|choose|\bfold|\blog|[²^]|^\D*\d+ ?c ?\d+\D*$/i.test(problem)
  )
    return null;
  const text = inFigures(problem.toLowerCase().replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim());
  for (const said of new Set([text, text.replace(FIRST, '')]))
    for (const [pattern, put] of RULES) {
      const found = pattern.exec(said);
      const made = found === null ? null : put(found.slice(1).map((group: string | undefined) => group ?? ''));
      if (made !== null) return made;
    }
  return null;
}
