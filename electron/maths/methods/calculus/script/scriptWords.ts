import { words } from '../../words/phrases.ts';

/** Words that say nothing in a question about calculus, wherever they stand. */
export const IDLE = words(
  'towards toward upwards upward in ' +
    "the a an this that these those it its is are was be been of for to in on at and then so find what whats which work out calculate determine write down give state express i you we me us my your as by how do does did can will would let there now here his her their he she they has have with where when if given suppose consider function curve graph equation expression value values exact following please just need get got help u evaluate compute obtain show known whose defined formula result also please question answer below above-mentioned called named one each any all both following line lines axis xaxis point points coordinates coordinate hence simplify simplified simplest form fully lowest terms term single fraction integer using use calculus differentiation integration evaluate me want wants us teacher gave gives problem homework solve out quick check warm-up practice exercise task test tomorrow got real number numbers plane sketch parabola cubic quadratic polynomial model models modelled modeled modelling law rule satisfies satisfying such units unit square positive constant particular final full complete correct correctly obtained general explain therefore thus about having goes going gone made make makes being made up from thru through passes pass passing lies lie lying via straight along direction axis exactly at time times second seconds minutes minute hours hour days day metres meters metre meter cm m s km feet ft what's whats mps mpss cmps ftps kmph second sec secs should must our been have was were did had result onto go goes went much take hint happens ask asks asked drew draws wrote gave wants told tried asking answer ours yours thing things says said teacher tutor",
);

/** Words that steer: where one is left over, something was told or asked that is not understood. */
const STEERING = words(
  'yaxis not no never except unless without only but however instead twice double triple half third quarter halves doubled times squared cubed square cube reciprocal inverse inverted negative minus plus sum difference product ratio modulus absolute error estimate approximate approximately trapezium simpson numerical newton iteration root roots zero zeros intercept intercepts crosses cross crossing cuts cut meets meet intersect intersects intersection perpendicular parallel angle normal tangent chord secant increasing decreasing increase decrease maximum minimum max min greatest least largest smallest highest lowest stationary turning inflection inflexion convex concave asymptote asymptotes vertical horizontal oblique continuous discontinuous differentiable limit limits left right hand side sided integral integrate integrated antiderivative derivative differentiate differentiated gradient slope rate velocity speed acceleration displacement distance area volume region revolution rotated length arc average mean total between under bounded enclosed series sequence converge converges diverge diverges first second third fourth last next previous before after until more less fewer than most per percent change changes changing exceed greater lower higher bigger smaller larger equal equals same both either or prove proof true false why explain sketch draw how-many domain range even odd period principles definition implicit implicitly parametric partial respect composite nature kind classify',
);

const STORY_VERBS =
  /^(?:travel|mov|move|drip|flow|leak|run|fall|rise|grow|reach|hit|cover|sell|sold|produce|enter|leave|pour|roll|fly|climb|go|come|pass)(?:s|es|ed|led|ing)?$/;

/** A clause about the pupil's troubles, or the method to be used: it changes nothing. */
const WHO =
  '(?:i|we|he|she|they|it|u|you|(?:(?:my|our|the|a|his|her) )?(?:best |older |younger |little |big |class )?(?:friend|mate|brother|sister|cousin|mum|mom|dad|gran|grandad|uncle|aunt|son|daughter|nephew|niece|partner|sir|miss|teacher|tutor|prof|professor|lecturer|classmate|calculator|calc|app|book|textbook|answer key|mark scheme|answers?|ans|key|working|attempt|(?:mr|mrs|ms|miss|dr) [a-z]+))';
const CAME =
  '(?:got|get|gets|getting|says?|said|thinks?|thought|reckons?|makes? it|made it|put|puts|wrote|writes|insists?|substituted|multiplied|tried|answered|has|had|comes? (?:out )?(?:to|as)|came (?:out )?(?:to|as)|ended up with|ends up with|is|was|keeps? getting|kept getting|took|guessed|forgot|lost)';
const VALUES = '(?:(?! (?:find|work out|what is|evaluate|calculate|want to know|how|which))[^#]|#[nelq]\\d+)*';

const TALK: readonly RegExp[] = [
  // What somebody came to: "my friend makes it #e but …", "got #n and want to check".
  new RegExp(
    `^(?:but |and |so |though |because |then |ok )*(?:${WHO} (?:always |just |only |still |also |then |now )*(?:${CAME}|swears?|claims?)|got|getting)(?= [^#]*#[neq]\\d|$| gradient #n)${VALUES}$`,
  ),
  new RegExp(`^(?:my )?(?:ans|answer|attempt|working) (?:was |is |got )*#[neq]\\d+${VALUES}$`),
  /^that'?s (?:what|how|the answer) (?:i|we|he|she|they)\b(?:[^#]|#[ne]\d+)*$/,
  /^(?:is|was) (?:it|this|that|the answer) (?:just |really |actually |meant to be )?#[ne]\d+$/,
  /^(?:so )?(?:do|does) (?:both|they|it) (?:count|work|match)$/,
  /^how (?:is|come|was) (?:it|that|this) (?:not|isn't|wrong)\b[^#]*$/,
  /^(?:do|does|should|must|can) (?:i|u|you|we) (?:need|have to|use|do|take)\b[^#]*$/,
  // How it is to be done.
  /^(?:then |and |so |just |always |please |first )*(?:factori[sz]e|factor|cancel|expand|multiply out|rationali[sz]e|simplify|rewrite|write|raise|divide|split|put)(?: (?:everything|it|them|the|this|that|all|out|by|as|a|an|new|old|power|powers|of|#l\d+|bracket|brackets|top|bottom|numerator|denominator|first|and|then|before|you|we|i|integrate|integrating|differentiate|differentiating|or|what|should|negative|fractional|index|indices|with|cancel|factori[sz]e))*$/,
  /^(?:(?:they|he|she|sir|miss|we|it|(?:the |my |our )?(?:teacher|tutor|book|prof|professor|hint|sheet)) )?(?:said|says|say|told us|told me|tells us|advised)(?: (?:to|us|me|that|you|we))* (?:write|rewrite|use|put|express|factori[sz]e|expand|cancel|raise|multiply out|apply|remember)\b(?:[^#]|#[elq]\d+(?= #q| thing| rule| trick| fact))*$/,
  /^only the (?:top|highest|leading|biggest) (?:powers?|terms?) matters?$/,
  new RegExp(
    `^(?:so )?(?:${WHO} (?:says?|said|reckons?|told (?:us|me)) )?(?:it's|its|it is|this is|that's) (?:only |just |really |actually )?(?:a|an|the) [a-z]+ (?:question|one|problem|type)$`,
  ),
  /^(?:do not|don't|dont|remember|remember to|please|and|always)(?: (?:forget|include|add|remember|put))+(?: (?:the|your|a))*(?: (?:#e\d+|constant|constant of integration|c))?$/,
  /^(?:can|could|do|should|would) (?:i|you|we) (?:just |simply |only )?(?:put|plug|sub|substitute|use|do|cancel|say)(?: [a-z]+| #n\d+| #l\d+)*$/,
  /^(?:apparently |apparantly )?(?:you |i |we )?(?:can |should |have to |must |need to )?(?:first )?(?:write|rewrite|put|express|leave|give)(?: (?:it|your answer|this|the root|the answer))? (?:as|with|in|using) (?:a |an )?(?:power|index|indices|fractional|positive|exponent|radical|root|surd|form|exponents?|powers?|or|first|notation| )+$/,
  /^(?:what|which) (?:do|does|did|would) (?:you|i|it|we) (?:get|give|equal|make|come to)$/,
  /^(?:infinity|n infinity)$/,
  /^(?:i|my|u|you|we|we're|i'm|ive|i've|im|mine)(?: (?:always|just|already|really|still|only|think|know|kinda|also))? (?:keep|kept|always|get|got|getting|tried|expanded|think|thought|know|forgot|forget|am|was|mess|messed|said|say|put|wrote|write|cant|can't|dont|don't|struggle|struggling|have|had|need|believe|guess|remember|found|did|do|just|bet|suspect|wonder|hate|love|see|saw|missed|learned|learnt)\b(?:(?! find| work out| what is)[^#]|#[nedvq]\d+)*$/,
  /^(?:its|it's|this is|that's|thats|probably|apparently|i think its)(?: (?:the|a|an|just|from|for|on|my|in|meant to be|supposed to be|probably))* (?:chain|product|quotient|power|homework|revision|calc|calculus|tricky|hard|easy|confusing|sheet|substitution|parts|l'hopital)\b[^#]*$/,
  /^(?:got|have|there's|theres|i have|i've got|ive got) (?:a|my|an)? ?(?:calc|calculus|maths|math|big|mock)? ?(?:test|exam|quiz|homework|final|mock)\b[^#]*$/,
  /^(?:use |using |by |with |via |apply |applying |try |hint )(?:the |a |an |suitable |integration by |algebra |repeated )*(?:quotient|product|chain|power|sum|constant multiple|l'hopital's|l'hôpital's|u-substitution|u|substitution|parts|factoring|factorising|factorizing|rationalising|rationalizing|conjugate|cancelling|dividing|algebra|limit laws|fundamental)\b[^#]*$/,
  /^(?:practice|example|warm-up|exercise|problem|question|challenge|quick one|here goes|right then|ok|okay|so|hello|hi|hey|thanks|cheers|exam question|exam[- ]style(?: question)?|past paper|calculator allowed|no calculator|non-calculator|starter|(?:ap |a level |gcse |ib )?(?:calc|calculus|maths|math)(?: ?(?:ab|bc|class|time|question|warm-up|homework|practice))*|(?:\w+ )?(?:chain|quotient|product|power) rule(?: practice| one| question| problem| here)*|[a-z]+-style(?: \w+)?)$/,
  /^(?:show|give|write|state|leave|express)(?: (?:your|the|all|it|me))*(?: (?:result|answer|working|steps|work|answers))?(?: (?:in|as)(?: (?:its|the|a|an))? (?:simplest|simplified|exact|lowest|single|fully|proper|improper|surd|factorised|expanded)[^#]*)?$/,
  /^(?:giving|leaving|writing|in|as)(?: (?:your|the|all|it|a|an|its))*(?: (?:result|answer|answers))?(?: (?:in|as)(?: (?:its|the|a|an))?)? ?(?:simplest|simplified|exact|lowest|single|fully|proper|improper|fraction|form)[^#]*$/,
];

/** Ways of working, inside a clause. */
const METHODS =
  /\b(?:by |after |having )?(?:first )?(?:multiply|expand|multiplied|expanded|multiplying|expanding)(?:ing)?(?: out)?(?: the)?(?: brackets?)? ?(?:first|out first)?(?= ;|$| and integrate)|\bfirst (?:multiply|expand)(?:ing)?(?: out)?(?: the)?(?: brackets?)?(?= ;|$)|\b(?:using|by|with|via|use|apply|rationalize|rationalise|factorise|factorize|factor|by first)(?: (?:the|a|an|suitable|repeated|first))* (?:(?:quotient|product|chain|power|sum)(?: rule)?|(?:direct )?(?:substitution|substituting|cancelling|direct substitution)|integration by (?:parts|substitution)|integration|differentiation|calculus|u-substitution|substitution|l'h[oô]pital's(?: rule)?|factori[sz]ing(?: the (?:numerator|denominator|top|bottom))?|factoring(?: the (?:numerator|denominator|top|bottom))?|rationali[sz]ing(?: the (?:numerator|denominator|top|bottom))?|(?:the )?(?:numerator|denominator|top))(?: (?:first|and|then|to))*\b|\b(?:rationalize|rationalise|factorise|factorize|factor|simplify|expand)(?: (?:first|it|the (?:numerator|denominator|top|bottom|fraction|brackets)))*(?: (?:and|then|to))+(?= )/g;

/** The form of the answer, inside a clause. */
const FORMS =
  /\b(?:(?:and )?(?:giving|give|leaving|leave|writing|write|express|expressing)(?: (?:your|the|it|its|this))*(?: (?:answer|result|solution))? ?)?(?:(?:in|as|to)(?: (?:its|the|a|an|your))* (?:simplest|simplified|exact|lowest|single|fully|proper|improper|surd|factori[sz]ed|expanded)(?: (?:simplified|single))*(?: (?:form|terms|fraction|answer))?|(?:giving|as) a fraction(?: in (?:its|the)? ?(?:lowest terms|simplest form))?|exact answer|(?:in|to) (?:its )?lowest terms)\b/g;

/**
 * Whether what is left of a question changes nothing: in the clause that asks, idle words only; in a clause that tells, no
 * word that steers.
 */
export function restIsIdle(rest: string, whole: string): boolean {
  const clauses = rest.split(';');
  const counts = new Map<string, number>();
  for (const word of whole.match(/[a-z][a-z'-]*/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return clauses.every((clause) => {
    const asks = clause.includes('@');
    const left = [...clause.matchAll(/[a-z][a-z'-]*/g)];
    // One unknown word and nothing else beside a formula says what to do with it: "floor (3x)/x".
    if (!asks && left.length === 1 && left.every(({ 0: word }) => !IDLE.has(word))) return false;
    return left.every(({ 0: word, index }) => {
      if (IDLE.has(word)) return true;
      if (STEERING.has(word)) return word === 'but' && !asks;
      const named = /\b(?:the|its|his|her|their|a|an|this|that|of|in)(?: [a-z]+)? $/.test(clause.slice(0, index));
      return !asks || (counts.get(word) ?? 0) > 1 || named || STORY_VERBS.test(word);
    });
  });
}

const ASKS =
  /\b(?:find|what|whats|what's|calculate|determine|work out|state|how|which|evaluate|compute|obtain|give|where|when does|need|integrate|differentiate)\b/;

/** The clauses without talk, ways of working and forms of answers; a clause that asks is marked by `@`. */
export function bareClauses(text: string, change: (clause: string) => string = (clause) => clause): string {
  return text
    .replace(METHODS, ' ')
    .replace(FORMS, ' ')
    .split(' ; ')
    .map(change)
    .filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim())))
    .map((clause) => (ASKS.test(clause) ? `@ ${clause}` : clause))
    .join(' ; ');
}
