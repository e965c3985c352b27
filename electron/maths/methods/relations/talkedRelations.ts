import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';
import { plainerStory } from './plainerStory.ts';
import { spokenAlgebra } from './spokenAlgebra.ts';

/** A clause of talk with a formula in it: whether the formula is what is asked about, or what somebody made of it. */
type Clause = {
  readonly text: string;
  readonly formulas: readonly string[];
  readonly kind: 'told' | 'asked' | 'condition' | 'talk';
};

const TERM = String.raw`(?:\\[dt]?frac\{[^{}]*\}\{[^{}]*\}|\\sqrt\{[^{}]*\}|\\le(?:q)?\b|\\ge(?:q)?\b|\d+(?:\.\d+)?|(?!(?:is|of|to|so|in|it|my|be|he|we|do|as|at|or|an|if|up|me|us|no|on|by|go|am|hi|ok|oh|um)(?![a-zA-Z]))[a-zA-Z]{1,2}(?![a-zA-Z])|[-+−–*/×÷·^²³()[\]{}|√½¼¾]|\s)`;
const RELATION = new RegExp(String.raw`(?<![a-zA-Z'’\d])(?=[-−(\d\\a-zA-Z√|½¼¾])${TERM}*?(?:[=<>≤≥]=?|\\le(?:q)?\b|\\ge(?:q)?\b)(?:${TERM}|[=<>≤≥])*`, 'g'); // prettier-ignore
const WHO =
  "(?:i|we|he|she|they|it|you|someone|somebody|(?:my|our|the|a|his|her|your) (?:own |old |clever |big |little |maths |phone's )?[a-z]+(?:'s [a-z]+)?|app|sir|miss|mum|mom|dad|gran|mr [a-z]+|mrs [a-z]+|ms [a-z]+|q)";
const MADE =
  "(?:got|gets?|getting|wrote|writes|puts?|moved|divided|multiplied|times'?d|timesed|doubled|halved|tried|stopped|cancell?ed|squared|added|subtracted|expanded|factorised|factored|rearranged|started|ended|cross[- ]multiplied|solved|did|set up|have set up|let|tapped|typed|guessed|answered|drew|said no|thought|reckons?|thinks?|came out with|made it|used|only got|keeps? getting)";
/** What somebody did, said or got on the way: formulas beside it are theirs. */
const ATTEMPT = new RegExp(`\\b${WHO} (?:have |has |had |'ve |only |just |then |also |both |both sides |always |keep |first )*${MADE}\\b|\\b(?:so far|cross[- ]multiplied|factori[sz]ed half|and got|i'?ve got|got it (?:wrong|down)|only got|half (?:the |of the )?(?:marks|answer)|says? (?:nope|no|wrong)|nope|it gives|hint|keep getting|marked wrong)\\b|\\bthen [a-z] =`, 'i'); // prettier-ignore
const ASKS =
  /\b(?:solve|find|what(?:'s|s)?|which|where|list|write down|give|state|determine|work out|calculate|tell me|for (?:what|which))\b|asked for|asks for|wants?\b|needs?\b|how (?:many|much|long|far|old)|when (?:do|does|did|will|is|was)\b|_{2,}|\?$/i;
/** Conditions, and questions for something else than the solutions: a clause that has one is never left out. */
const CONDITION =
  /\b(?:swap\w*|replac\w+|chang\w+|becom\w+|remov\w+|should (?:be|say|have been)|supposed to|instead(?! of (?:my|the|doing))|meant|misprint\w*|typo|doubl\w+|halv\w+|trebl\w+|increas\w+|decreas\w+|reduc\w+|bigger|positive|negative|integers?|whole|natural|odd|even|prime|multiples?|non-?zero|constants?|greater|less|larger|smaller|bigger|largest|smallest|greatest|biggest|at least|at most|least|most|more than|between|not|isn't|can't|cannot|never|except|without|unless|equal roots|repeated|discriminant|root of|roots are|decimal|places?|d\.?p|significant|surds?|exact|nearest|square root|graph|lines?|curve|cross(?:es)?(?! multipl)|meet|sum|product|difference|twice|double the|interval|form|hence|solutions? (?:of|to|is|are)|has (?:the |a )?solution)\b/i;
const NO_CONDITION = /\b(?:end of the line|on (?:the|this|that) line|graph paper|(?:energy|the|a|this|that|hard|last) sum(?! of)|only got|not (?:sure|so ugly|even|allowed)|won't factorise|why|never mind|not my|i'm not|don't (?:get|know|understand)|isn't (?:right|it)|multiply|neither letter|straight away|the formula|did(?:n't| not))\b/gi; // prettier-ignore
/** Questions that ask for the solutions and nothing else. */
const PLAIN_ASK =
  /^(?:(?:please|pls|plz|plsss?|so|just|now|and|but|can|could|you|someone|anybody|help|me|us|then|what|whats|what's|is|are|does|do|must|should|can|could|which|where|exactly|for|find|solve|solving|give|tell|state|work|out|determine|need|i|have|put|tapped|written|got|want|it|this|that|them|both|these|the|a|all|every|values?|letters?|of|full|complete|whole|right|correct|real|actual|final|true|solutions?|solution set|answers?|unknowns?|to|be|my|one|on|equations?|inequality|range|in|your|make|makes|hold|holds|#|,) ?)*$/;

function formulasIn(text: string): readonly string[] {
  return [...text.matchAll(RELATION)]
    .map(([all]) => all.replace(/[\s,;:]+$/, '').replace(/\s+[a-zA-Z]$/, (end) => (/^\s+[aI]$/.test(end) ? '' : end)).trim())
    .filter((formula) => /(?<![a-z\\])[a-z](?![a-z])/i.test(formula.replace(/\\[a-z]+/g, ' ')) && !/^[=<>≤≥]|[=<>≤≥]$/.test(formula)); // prettier-ignore
}

const BREAKS =
  /\s*(?:->|→|=>(?= ?[a-z]\b))\s*|(?<=[.?!;])\s+|\s*(?:\.{2,}|…)\s*|\s+-\s+(?=[a-z]{2})|\n+|\s*\((?=[^()]*[a-z]{3})|(?<=\([^()]*[a-z]{3}[^()]*)\)\s*|["“”«»]|(?<![a-z])['‘]|[’'](?![a-z])|,\s+(?=(?:so|then|but|and|which|said|says|my|i|we|he|she|it|why|who|what|where|for|please|hence|solve|find|plus|tell|when|write|list)\b)|:\s+(?=[a-z]{3})|\s+(?=(?:i|we|my [a-z]+|she|he) (?:wrote|got|put|moved|divided|tried|cancelled|have set))|\s+(?=(?:cross[- ]multipl|factori[sz]ed half|so far|apparently|then [a-z] =|elimination method|substitution method|was (?:question|number|q)\b|and (?:only )?(?:got|lost)|and so lost))|,?\s+so\s+(?=(?:i|we|he|she)\b)|\s+(?:for|in)\s+(?=\S*[\d^²]\S*.{0,16}[=<>≤≥])|(?<==\s*[-−]?\d+)\s*\/\s+(?=.*=)/i;

function clausesOf(problem: string): readonly Clause[] {
  return problem
    .replace(/(?<=\b(?:i|we|they|you))['’]ve\b/gi, ' have')
    .split(BREAKS)
    .map((text) => (text ?? '').trim().replace(/^[,;:.\s]+|[,;:\s]+$/g, ''))
    .filter((text) => text !== '' && /[a-z\d]/i.test(text))
    .map((text): Clause => {
      const formulas = formulasIn(text);
      const words = text.replace(RELATION, ' ');
      const isTheirs = ATTEMPT.test(text) && !/\b(?:need|want)\b/i.test(words);
      if (CONDITION.test(words.replace(NO_CONDITION, ' ')) && !isTheirs) return { text, formulas, kind: 'condition' };
      if (isTheirs || /^\s*why\b/i.test(words))
        return { text, formulas, kind: formulas.length > 0 && !isTheirs ? 'told' : 'talk' };
      if (formulas.length > 0) return { text, formulas, kind: ASKS.test(words) ? 'asked' : 'told' };
      return { text, formulas, kind: ASKS.test(words) ? 'asked' : 'talk' };
    });
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Whether the talk may be left out: its numbers are somebody's result, or stand in the equation that it led to. */
function isIdle({ text }: Clause, formulas: readonly string[]): boolean {
  if (ATTEMPT.test(text) || /^(?:or|and)\b[^a-z]*$/i.test(text)) return true;
  const letters = lettersOf(formulas);
  if (
    (text.match(/(?<![a-z'’]|\b(?:the|my|that|this|each|an?|her|his) )[b-hj-z](?![a-z'’])/gi) ?? []).some((letter) =>
      letters.has(letter),
    )
  )
    return false;
  const known = new Set(formulas.flatMap(numbersIn));
  return numbersIn(
    text.replace(
      /\b(?:question|number|page|year|grade|level|class|q|ex|exercise|set) ?\d+[a-h]?\b|\b\d+ (?:marks?|minutes?|mins|hours?)\b/gi,
      ' ',
    ),
  ).every((number) => known.has(number));
}

function lettersOf(formulas: readonly string[]): ReadonlySet<string> {
  return new Set(
    formulas.flatMap(
      (formula) =>
        formula.replace(/\\[a-z]+/g, ' ').match(/(?<![a-z])[a-z](?![a-z])/gi) ?? formula.match(/[a-z]/g) ?? [],
    ),
  );
}

/** `x = 3`, `x < 4`. */
function isValue(formula: string): boolean {
  return /^[a-z] ?(?:[=<>≤≥]|\\[lg]eq?) ?[-−]?\d+(?:\.\d+)?$/i.test(formula);
}

const sentence = (text: string): string => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** A story with an equation that somebody made of it: the story alone. */
function withoutTries(clauses: readonly Clause[]): readonly string[] {
  const kept = clauses.filter(({ text, formulas }) => !(formulas.length > 0 && ATTEMPT.test(text)));
  const tries = clauses.flatMap((clause) => (kept.includes(clause) ? [] : clause.formulas));
  const asked = kept.map(({ text }) => text).join(' ');
  // "We get T = 6a and 20 − T = 4a. Solve for T and a.": what they got is the question.
  if (tries.length > 0 && /\bsolve\b/i.test(asked) && !tries.some(isValue) && !kept.some(({ kind }) => kind === 'condition'))
    return lettersOf(tries).size === tries.length && kept.every((clause) => clause.kind === 'asked' || isIdle(clause, tries)) ? [`Solve ${tries.join(' and ')}`] : []; // prettier-ignore
  if (kept.length === clauses.length || kept.some(({ formulas }) => formulas.length > 0)) return [];
  return [kept.map(({ text }) => sentence(text)).join(' ')];
}

/** "2x + k > 11", its solution and the constant that is asked for; all whole numbers that keep a relation. */
function special(formulas: readonly string[], conditions: readonly Clause[], asks: string): string | null {
  const [one, two, ...more] = formulas;
  if (one === undefined || more.length > 0) return null;
  if (two === undefined) {
    const [letter, ...others] = lettersOf([one]);
    const wholes = conditions.every(({ text }) => /\b(?:whole numbers?|integers?)\b/i.test(text) && !CONDITION.test(text.replace(/\b(?:whole numbers?|integers?|whole)\b/gi, ' ').replace(RELATION, ' '))); // prettier-ignore
    const listed =
      /\b(?:list|all|every|which|possible)\b/i.test(asks) &&
      !CONDITION.test(asks.replace(/\bwhole|integers?\b/gi, ' '));
    return conditions.length > 0 && wholes && listed && letter !== undefined && others.length === 0 ? `List all integers ${letter} for which ${one}` : null; // prettier-ignore
  }
  const meets = /\b(?:cross|meet|intersect|cut)\b/i.test(`${asks} ${conditions.map(({ text }) => text).join(' ')}`);
  if (meets && /\b(?:where|points?|coordinates)\b/i.test(asks) && [...lettersOf(formulas)].toSorted().join() === 'x,y')
    return `Find the point of intersection of ${one} and ${two}`;
  const [value, main] = isValue(one) ? [one, two] : [two, one];
  if (!isValue(value) || isValue(main)) return null;
  const [known] = lettersOf([value]);
  const [constant, ...rest] = [...lettersOf([main])].filter((letter) => letter !== known);
  const asked =
    constant !== undefined && new RegExp(`(?<![a-z'])${constant}(?![a-z'])`).test(asks.replace(RELATION, ' '));
  return asked && rest.length === 0 ? `The solution of ${main} is ${value}. Find ${constant}.` : null;
}

/** "I got x = 2. What is the other one?" */
function otherSolution(clauses: readonly Clause[], formulas: readonly string[]): readonly string[] {
  const [main, ...more] = formulas.filter((formula) => !isValue(formula));
  const values = clauses.flatMap((clause) => clause.formulas).filter(isValue);
  const [value] = values;
  if (main === undefined || value === undefined || more.length > 0 || new Set(values).size > 1) return [];
  return [`What is the other solution of ${main} if one is ${value.replace(/^.*=/, '').trim()}?`];
}

/** Beside a formula: a number that is none of its own, something to be done with it, a base, what it is a sum of. */
const TURNS_FORMULA =
  /\b(?:multipl\w+|divid\w+|add(?:s|ed|ing)?|subtract\w*|plus|minus|half|halve\w*|twice|treble|base|wrong|wrongly|mistakes?|errors?|answers?(?! book)|old|aged?|years?)\b/i;

/** "Multiply 2x + 3 = 7 by 2", "Tom is x years old and …": the words round a formula say more than that it is to be solved. */
function saysMore({ text, formulas, kind }: Clause): boolean {
  const signs = (of: string): number => (of.match(/[=<>≤≥]/g) ?? []).length;
  // "Given xy = 20 and x + y = 9": a relation that was not taken for one.
  if (kind !== 'talk' && signs(text) > signs(formulas.join(' '))) return true;
  // "y = x³ log x": the relation was cut off before the name of a function.
  if (formulas.length > 0 && /(?<![a-z])(?:log|sin|cos|tan|sec|cot|lim|sqrt|exp)(?![a-z])/i.test(text.replace(RELATION, ' '))) return true; // prettier-ignore
  if (kind === 'talk') return /\bbase\b/i.test(text);
  const words = text.replace(RELATION, ' ').replace(/\b(?:question|number|page|year|grade|level|class|q|ex|exercise|set|part) ?\d+[a-h]?\b|\b\d+ (?:marks?|minutes?|mins|hours?)\b/gi, ' '); // prettier-ignore
  const own = new Set(formulas.flatMap(numbersIn));
  return kind === 'told' && (TURNS_FORMULA.test(words) || numbersIn(words).some((number) => !own.has(number)));
}

/** The question without the talk: shorter and shorter ways to say it, each to be tried. */
function withoutTalk(problem: string): readonly string[] {
  const clauses = clausesOf(problem);
  if (clauses.some(saysMore)) return [];
  const kept = clauses.filter(({ kind }) => kind !== 'talk');
  const formulas = [...new Set(kept.flatMap((clause) => clause.formulas))];
  if (formulas.length === 0) return withoutTries(clauses);
  if (formulas.length > 3 || !clauses.every((clause) => clause.kind !== 'talk' || isIdle(clause, formulas))) return [];
  const conditions = kept.filter(({ kind }) => kind === 'condition');
  const asks = kept.filter(({ kind }) => kind === 'asked').map(({ text }) => text);
  if (/\bother\b/i.test(asks.join(' '))) return otherSolution(clauses, formulas);
  const made = special(formulas, conditions, kept.filter(({ kind }) => kind !== 'told').map(({ text }) => text).join(' ')); // prettier-ignore
  if (made !== null) return [made];
  const told = kept.filter(({ kind }) => kind === 'told').flatMap((clause) => clause.formulas);
  const bare = [...(told.length > 0 ? [told.join(' and ')] : []), ...conditions.map(({ text }) => text), ...asks].map(sentence).join(' '); // prettier-ignore
  return conditions.length === 0 && asksPlainly(asks, formulas) ? [bare, `Solve ${formulas.join(' and ')}`] : [bare];
}

/** Whether nothing but the solutions of all the formulas is asked for. */
function asksPlainly(asks: readonly string[], formulas: readonly string[]): boolean {
  const words = asks.map((text) => text.replace(RELATION, ' # ').toLowerCase().replace(/[?!.]/g, ' ').trim());
  const letters = lettersOf(formulas);
  const named = new Set<string>();
  const plain = words.map((text) =>
    text
      .replace(/\bnever mind\b/g, ' ')
      .replace(/(?<![a-z#'])[a-z](?![a-z'])/g, (letter) => {
        if (letters.has(letter)) named.add(letter);
        return letters.has(letter) ? 'it' : letter;
      })
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const wantsOne = letters.size > 1 && named.size > 0 && named.size < letters.size;
  return plain.every((text) => PLAIN_ASK.test(text)) && !wantsOne && letters.size === formulas.length;
}

/** "3 + 2t litres per minute … in the first 4 hours": the words that are passed over hold the unit. */
function clashingTimes(problem: string): boolean {
  const per = /\bper (second|minute|hour|day|week|month|year)\b/i.exec(problem)?.[1]?.toLowerCase();
  const spans = problem.toLowerCase().match(/(?<=\d )(?:second|minute|hour|day|week|month|year)/g) ?? [];
  return per !== undefined && spans.some((span) => span !== per);
}

/** Equations told in the middle of talk about anything, with tries and results of others: the question alone. */
function amongTalk(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/[a-z]{3}/i.test(problem) || !/[=<>≤≥]|\\[lg]e/.test(problem)) return null;
  if (clashingTimes(problem) || /\bin (?:thousands|hundreds|millions)\b/i.test(problem)) return null;
  if (
    /\bwhich (?:is|one|of|letter)\b.*\b(?:bigger|larger|greater|smaller|less|more|biggest|largest|greatest|smallest)\b/i.test(
      problem,
    )
  )
    return null;
  // A ratio, or a sign that is not known here, may belong to a formula.
  if (
    /(?<![a-z])[a-z] ?: ?[a-z\d](?![a-z])|\d ?: ?\d|[^\x20-\x7E\s−–—‘’“”×÷·²³≤≥½¼¾√…→\u{1F000}-\u{1FAFF}✗✓✅❌]/iu.test(
      problem,
    )
  )
    return null;
  for (const question of withoutTalk(problem)) {
    if (question === problem) continue;
    const solution = work(question);
    if (solution !== null) return solution;
  }
  return null;
}

/** Equations, inequalities and stories as people talk of them, each said again in words that the rules know. */
export function talkedRelations(problem: string, work: Work): RuleSolution | null {
  return amongTalk(problem, work) ?? spokenAlgebra(problem, work) ?? plainerStory(problem, work);
}
