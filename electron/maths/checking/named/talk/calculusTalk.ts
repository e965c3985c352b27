import { KIN } from './speakers.ts';

/**
 * How people ask about gradients, integrals and limits at the kitchen table, said as a book says it. Each pattern takes the
 * whole of what it leaves out, so that nothing that could change the question goes with it.
 */
const MINE = `(?:my|our) (?:eldest |youngest |older |younger |little )?${KIN}`;
const DEED = '(?:find|solve|differentiate|integrate|simplify|expand|factori[sz]e|evaluate|work out)';
const THING =
  'the (?:gradient|slope|derivative|integral|definite integral|indefinite integral|limit|nth term|area under)\\b';
const COURSE =
  '(?:an? |his |her |their )?(?:a-?levels?|gcses?|calculus|further maths|maths|ap calculus|college calculus)(?: maths)?(?: at (?:school|college))?';

type Mend = readonly [pattern: RegExp, words: string];

const MENDS: readonly Mend[] = [
  [new RegExp(`^(?:(?:can|could) you (?:please )?(?:tell|give) me|i need to know|i(?:['’]d| would) like to know|how would (?:you|i|we) do) (?=${THING})`, 'i'), 'Find '],
  [new RegExp(`^(${MINE})(?:['’]s| is) doing ${COURSE} and (?=(?:has|needs|wants) to ${DEED}\\b)`, 'i'), '$1 '],
  [new RegExp(`^${MINE}['’]s (?:homework|book|textbook|worksheet|sheet) (?:says|asks)(?: (?:him|her|them))?(?: to)?:? (?=${DEED}\\b)`, 'i'), ''],
  [new RegExp(`^${MINE} has (?=\\$?dy ?/ ?dx\\$? ?=)`, 'i'), ''],
  // Asked once more.
  [/^([^?!]*\bdifferentiate \$?y ?=[^.?!]*\.) what(?:['’]?s| is) \$?dy ?\/ ?dx\$?\?$/i, '$1'],
  [/^([^?!]*(?:\blim\b|∫|\\int|\\lim)[^?!]*?),? what is it\?$/i, '$1'],
  // What goes with it anyway.
  [/^([^?!]*\bintegrate\b[^?!]*)\? (?:please )?(?:include|add|remember) the constant(?: of integration)?(?:,? please)?\.?$/i, '$1?'],
  [/^([^?!]*\bintegrate\b[^?!]*)[.?] what(?:['’]?s| is) the answer,? with the \+ ?c\?$/i, '$1.'],
  [/^([^?!]*\barea under [^?!]*), down to the x-axis\.?$/i, '$1.'],
  [/^(solve [^,?!]+), and i(?:['’]d| would) like it to (\d|one|two|three) (decimal places?|significant figures?)(?:,? (?:pls|please))?\.?$/i, '$1, giving your answer to $2 $3'],
  [/^what happens to ([^?!]+?) as ([a-z]) (?:goes|tends) to infinity\?(?: give the limit\.?)?$/i, 'Find the limit of $1 as $2 tends to infinity'],
]; // prettier-ignore

/** The question as a book asks it; every other text as it is. */
export function calculusTalk(problem: string): string {
  const text = problem.trim();
  const said = MENDS.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text);
  return said === text ? problem : said.charAt(0).toUpperCase() + said.slice(1);
}
