/** "(y + 8)² = y² + 64", "−5(2 − n) is the same as −10 − 5n", and that this is wrong. */
const WRITTEN =
  /\b(?:wrote|writes|writ|says?|said|thinks?|thought|claims?|claimed|reckons|put|puts|got|gets|expanded|expands|has|have|written|makes|made|believes|told (?:me|us|him|her|them))\b(?: down| out| that| it as)*:? ([^=≡.?!]*?[\w)²³]) ?(?:=|≡|is the same as|is equal to|equals|expands to|factori[sz]es (?:to|as)|simplifies to|as|to get|to give|is|gives|makes|becomes|turns into) ([^=≡?!]*?[\w)²³])[.!?,;]\s+(?=[A-Za-z])/;
/** That it is wrong, in a way that says nothing of the right one. */
const WRONG =
  /\b(?:wrong|mistaken?|mistakes?|error|incorrect|not (?:right|correct)|isn't (?:right|correct)|left (?:something|a term|one term) out|missed (?:something|a term)|forgotten (?:something|a term)|forgot (?:something|a term)|slipped up|marked it (?:wrong|with a cross)|a cross|lost (?:a|the) marks?|cannot be right|can't be right)\b/i;
const ASKED =
  /\bwhat should (?:he|she|they|it|the answer) (?:have (?:written|got|gotten|said|put|answered|had)|write|get|say|put|be)\b|\b(?:write|give|find|what (?:is|should|would)|state|do|show|work out|correct)\b[^.?!]*\b(?:correct(?:ly|ed)?|right|proper|properly|should (?:he|she|they|it|the answer)|actual|true)\b[^.?!]*(?:\b(expan\w*|multipl\w*|bracket\w*)|\b(factor\w*)|\b(simplif\w*|answer|version|result|line|expression))?[^.?!]*[.?!]*\s*$/i;
/** What somebody wrote and what is wrong with it: no equation to be solved. */
const OF_MISTAKE =
  /\b(?:wrote|writes|says?|said|thinks?|thought|claims?)\b[^.?!]*[=≡][^?]*\b(?:correct (?:him|her|them|it|this|the)|correct (?:expansion|factori[sz]ation|simplification|version|result|form|expression|product)|(?:he|she|they|it) (?:is|are|was|were) (?:wrong|mistaken|incorrect)|(?:is|are) (?:he|she|they) wrong|left (?:something|a term) out|what should (?:he|she|they|it) (?:have|write|get|say|put))\b/i;

export function isOfMistake(problem: string): boolean {
  return OF_MISTAKE.test(problem);
}

const VERBS = ['Expand and simplify', 'Factorise', 'Simplify'];

/** "Tia says A is the same as B. She is wrong. Give the correct expansion." as "Expand A". */
export function corrected(problem: string): string | null {
  if (
    !/correct|right|proper|should|actual/i.test(problem) ||
    !/[=≡]|same as|equal|expan|factori|simplif|\b(?:is|gives|makes|becomes|turns into)\b/i.test(problem)
  )
    return null;
  const [told, formula = '', result = ''] = WRITTEN.exec(problem) ?? [];
  if (told === undefined || !/\(|[+−-]/.test(formula) || /[a-z]{4}/i.test(formula)) return null;
  const rest = problem.slice(problem.indexOf(told) + told.length);
  const asked = ASKED.exec(rest);
  if (asked === null || /\d/.test(rest) || !(WRONG.test(rest) || /\bcorrect|should/i.test(rest))) return null;
  // What was wrong, or why, is another question.
  if (/\b(?:why|explain|what (?:mistake|error|has (?:he|she))|where)\b/i.test(rest)) return null;
  const word = /\b(expan|multipl|bracket)|\b(factor)|\b(simplif)/i.exec(`${rest} ${told}`);
  const named = word === null ? -1 : word.slice(1).findIndex((group) => group !== undefined);
  const bracketed = (part: string): boolean => /\)\s?(?:²|³|\^|\()|[\da-z]\(/.test(part);
  const verb = VERBS[named >= 0 ? named : bracketed(formula) ? 0 : bracketed(result) ? 1 : 2];
  return verb === undefined ? null : `${verb} ${formula.trim()}`;
}
