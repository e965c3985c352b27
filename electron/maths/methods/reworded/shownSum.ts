import { inFigures } from '../words/numberWords.ts';

type Say = readonly (readonly [RegExp, (groups: readonly string[]) => string | null])[];

const NUM = String.raw`[-−–]?\d+(?:\.\d+)?`;
/** A calculation as typed: at least one sign between two numbers, brackets and powers among them. */
const SUM = String.raw`((?:[-−–]?[(\[]*[-−–]?[√]?\d+(?:\.\d+)?(?:\^\d|[²³])?[)\]]*(?:\^\d|[²³])?)(?: ?[-−–+×÷*/x] ?[-−–]?[(\[]*[-−–]?[√]?\d+(?:\.\d+)?(?:\^\d|[²³])?[)\]]*(?:\^\d|[²³])?)+)`;
const END = String.raw`[\s.?!]*$`;
/** Talk before a calculation that says nothing of it. */
const TALK = String.raw`(?:[^.!?:\d=+×÷]{0,80}[.!?:] )?`;

function workOut(sum: string): string {
  return `Work out ${sum.replace(/(?<=\d) ?x ?(?=[-−(\d])/g, ' × ')}`;
}

/** Calculations that the question shows beside what it tells, and equations with an empty box. */
const SHOWN: Say = [
  // "Is 12 − 4 + 2 equal 6 or 10", "is it −4 − (−11) = 7 or −15?? whats the right one"
  [new RegExp(`^(?:[a-z]+! ?)?(?:is|does) (?:it )?${SUM} ?(?:equals?(?: to)?|=|make|come to|come out as|give) ${NUM} or ${NUM}(?:\\?+)?(?: ?,? ?(?:what is|whats|what's|which is) (?:the )?(?:right|correct)(?: one| answer)?| ?give (?:its|the) value)?${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^is ([(]?[-−]?\\d+[)]?(?:\\^\\d|[²³])) (?:[a-z]+|\\d+) or (?:minus |negative |-)?(?:[a-z]+|\\d+)\\? give its value${END}`), ([sum = '']) => workOut(sum)],
  // "my calc says 40-8/4 is 46 but my friend got 16 what is it really"
  [new RegExp(`^(?:my|the|a|his|her) (?:calc|calculator|phone|app|friend|mate|brother|sister|mum|dad)(?: [a-z]+)? (?:says|said|got|gets|thinks|makes) ${SUM} (?:is|=|equals|gives) ${NUM},? (?:but|and) (?:i|my [a-z]+|the [a-z]+) (?:got|get|says?|said|thinks?|made?) ${NUM},? (?:so )?(?:what is|what's|whats) (?:it|the (?:right|real|correct) answer)(?: really)?${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^(?:i|he|she|we) (?:did|tried|worked out|typed) ${SUM} (?:n|and|&) got ${NUM},? which is wrong(?: apparently)?,? (?:what is|what's|whats) the (?:right|correct|real) answer${END}`), ([sum = '']) => workOut(sum)],
  // "my calculator broke what is 9 x 0.15"
  [new RegExp(`^(?:my|the) calculator (?:broke|is broken|died|ran out|has died|is dead|is flat),? (?:so )?(?:what is|what's|whats) ${SUM}${END}`), ([sum = '']) => workOut(sum)],
  // A wrong way told, then the task.
  [new RegExp(`^[a-z ]{3,60} wrote ${SUM} on the board\\. [a-z ]{2,70} got ${NUM},? (?:which (?:she|he|the teacher) marked wrong|which was (?:marked )?wrong)\\. what is the correct answer${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^[a-z]+ got ${NUM} for (?:[-\\d +×÷()]+) on (?:his|her|their|my) [a-z]+ because it works left to right\\. what is ${SUM} worked out in the (?:correct|right) order${END}`), ([sum = '']) => workOut(sum)],
  // The calculation is shown for what is told.
  [new RegExp(`(?:^|[.,;] )(?:as written|written|as an? (?:sum|calculation)|in figures),? ${SUM},?[.?]? (?:what does it come to|what is it|what is the value|value,? ?(?:please)?)${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^${TALK}(?:you'll see this one|this one is|this one keeps) (?:going|doing) (?:round|around|the rounds)(?: on [a-z ]+)?: ${SUM}\\. what is it(?: really)?${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^(?:the |my )?(?:teacher|book|sheet|miss|sir)(?: [a-z]+){2,7}: ${SUM}[.,]? (?:what is|what's|whats) it (?:equal|equal to|come to|worth)${END}`), ([sum = '']) => workOut(sum)],
  [new RegExp(`^${SUM} ?\\((?:powers?|brackets?|times|divide|plus|minus|then|first|add|subtract|multiply|,| )+\\)${END}`), ([sum = '']) => workOut(sum)],
  // An empty box.
  [/^(?:which|what) (?:integer|number|value|digit)? ?(?:goes|fits|belongs|should go) (?:in|into|inside) the (?:box|gap|square)(?: to make| so that| in)?[?:,]? ([^a-z]*□[^a-z]*=[^a-z?]*\d)(?: (?:true|correct|right))?[\s.?]*$/, ([equation = '']) => `${equation}`],
  [/^(?:replace|fill in|fill|complete) the (?:box|gap|square)[.:,]? ([^a-z]*□[^a-z]*=[^a-z?]*\d)[\s.?]*$/, ([equation = '']) => `${equation}`],
  // Numbers thought of, in words.
  [new RegExp(`^(?:${TALK}|my [a-z]+ says )?(?:a certain|some|a|one) (?:number|decimal) (?:times|multiplied by) (${NUM}) (?:gives|is|makes|equals) (${NUM})(?:[.,]? ?(?:and (?:she|he|i) has to find that number|what (?:is|was) (?:the|that|this) number|find (?:the|that|this) number|which number is it)(?:\\. what should (?:she|he|i|we) get)?)${END}`), ([by = '', all = '']) => `□ × ${by} = ${all}`],
  [new RegExp(`^i think of an? (?:decimal|number), (?:multiply|times) it by (${NUM}) and get (${NUM})\\. what (?:decimal|number) did i think of${END}`), ([by = '', all = '']) => `□ × ${by} = ${all}`],
  [new RegExp(`^(?:2|two) (?:numbers|integers) (?:that )?multiply (?:to|to make|to give) (${NUM}) and add (?:up )?(?:to|to make|to give) (${NUM})\\. ?(?:write them down|what are they|wat are they|find them|name them|which are they)${END}`), ([product = '', sum = '']) => `Find two integers whose product is ${product} and whose sum is ${sum}.`],
  [new RegExp(`^(?:mrs?|miss|ms|sir|our teacher)(?: [a-z]+)? gave us (?:2|two) (?:numbers|integers) that multiply (?:to|to make|to give) (${NUM}) and add (?:up )?(?:to|to make|to give) (${NUM})\\. ?(?:what are they|wat are they|find them)${END}`), ([product = '', sum = '']) => `Find two integers whose product is ${product} and whose sum is ${sum}.`],
  [new RegExp(`^(?:[a-z ]+: )?multiply (${NUM}) by (${NUM}),? (?:and )?then by (${NUM})\\. ?(?:result|what is the result|what do you get|answer)?${END}`), ([one = '', two = '', three = '']) => `Work out (${one}) × (${two}) × (${three})`],
  [/^write in (?:figures|digits|numerals)[:,] ([a-z ,-]+?)[\s.]*$/, ([words = '']) => `Write ${words} in figures.`],
  [new RegExp(`^divide (\\d+) by (\\d+) and (?:state|give|write down|find) the remainder${END}`), ([one = '', two = '']) => `What is the remainder when ${one} is divided by ${two}?`],
  [new RegExp(`^(?:my|the) teacher (?:wants|asked for|wants me to do) (${NUM}) divided by (?:a |1)?(hundred|thousand|00|000)\\. where does the point end up - (?:what's|whats|what is) the answer${END}`), ([one = '', by = '']) => `Work out ${one} ÷ ${/00$/.test(by) ? `1${by}` : by === 'hundred' ? '100' : '1000'}`],
]; // prettier-ignore

/** A question that shows the calculation it wants, as that calculation. */
export function shownSum(problem: string): string | null {
  if (problem.length > 260 || !/\d|\bfigures\b|\bnumber\b/.test(problem) || /[£$€%]/.test(problem)) return null;
  const bare = problem.replace(/☐/g, '□').replace(/\s+/g, ' ').trim();
  const text = bare.toLowerCase().replace(/[’]/g, "'");
  const told = /\bin figures\b/.test(text) || /^write in/.test(text) ? text : inFigures(text);
  for (const [pattern, say] of SHOWN) {
    const found = pattern.exec(told);
    const question = found === null ? null : say(found.slice(1).map((group) => (group as string | undefined) ?? ''));
    if (question !== null && question !== problem) return question;
  }
  return null;
}
