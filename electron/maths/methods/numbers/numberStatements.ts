import { differenceTree, numberTree, productTree, quotientTree, sumTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readOperation } from '../unknowns/operations.ts';
import { pattern } from '../unknowns/pattern.ts';
import { readAmount } from '../unknowns/readAmount.ts';
import type { AmountScope } from '../unknowns/readAmount.ts';
import { NUMBERS, digitNumber, memberTrees, numberScope } from './numberScope.ts';
import type { NumberState, NumberStory } from './numberScope.ts';
import { ofSeveral } from './severalStatements.ts';
import { NUMBER, amountOrAction, equation, number, told } from './statementParts.ts';

/** Clauses of puzzles about digits turned round, and about fractions with something added above and below. */
function changed(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (story.cast.kind === 'digits') {
    if (
      /^(?:when |if )?(?:the |its )?(?:two |⟨n\d+⟩ )?digits (?:of the number )?(?:are|were) (?:reversed|interchanged|swapped|switched|exchanged)(?: round| over| around)?$|^(?:when |if )?(?:you |we )?(?:reverse|swap|switch|interchange) (?:the|its) digits$|^reversing (?:the|its) digits$/.test(
        text,
      )
    )
      return { ...state, reversed: true };
    const apart = pattern(
      `^(?:the|this) (?:new |resulting |reversed )?number (?:is|becomes) (${NUMBER}) (more|greater|bigger|larger|less|smaller) than (?:the original|the original number|before|it was|the first number)$`,
    ).exec(text);
    const far = number(apart?.[1], story);
    if (apart !== null && far !== null && state.reversed)
      return told(
        state,
        digitNumber(story, true),
        /less|smaller/.test(apart[2] ?? '')
          ? differenceTree(digitNumber(story, false), far)
          : sumTree([digitNumber(story, false), far]),
      );
    const has = pattern(
      `^(?:a|the|this) (?:two|three)-digit number (?:has|with) (?:two )?digits (?:that|which|whose) (?:add up to|sum to|total|sum is|add to) (${NUMBER})$`,
    ).exec(text);
    const sum = number(has?.[1], story);
    if (sum !== null) return told(state, sumTree(memberTrees(story)), sum);
    const grows = pattern(
      `^(?:the|its) (?:number|value)(?: of the number)? (?:(increases)|(?:is )?(increased)|(decreases)|(?:is )?(?:decreased|reduced)) by (${NUMBER})$`,
    ).exec(text);
    const by = number(grows?.[4], story);
    if (grows !== null && by !== null && state.reversed)
      return told(
        state,
        digitNumber(story, true),
        (grows[1] ?? grows[2])
          ? sumTree([digitNumber(story, false), by])
          : differenceTree(digitNumber(story, false), by),
      );
  }
  if (story.cast.kind !== 'fraction') return null;
  const [top, bottom] = memberTrees(story);
  const both =
    pattern(
      `^(?:when |if )?(${NUMBER}) is (added to|subtracted from|taken from) (?:both (?:of )?|each of |both of )(?:the |its )?(?:numerator and (?:the |its )?denominator|top and (?:the |its )?bottom|them)$`,
    ).exec(text) ??
    pattern(`^(?:when |if )?(${NUMBER}) is (added to|subtracted from|taken from) (?:both|each)$`).exec(text) ??
    pattern(
      `^(?:when |if )?(${NUMBER}) is (added to|subtracted from|taken from) (?:the |its )?numerator and (?:the |its )?denominator$`,
    ).exec(text);
  const by = number(both?.[1], story);
  if (both === null || by === null || top === undefined || bottom === undefined) return null;
  const change =
    both[2] === 'added to' ? sumTree : ([tree]: readonly AmountTree[]): AmountTree => differenceTree(tree ?? by, by);
  return { ...state, running: quotientTree(change([top, by]), change([bottom, by])) };
}

const PERSON = '(?:i|you|we|he|she|they|it|someone|somebody|[a-z]+)';
const GETS =
  '(?:you (?:get|will get|obtain|end up with|reach|have|arrive at)|i (?:get|got|obtain|end up with|have)|we (?:get|obtain)|(?:he|she) (?:gets|got|ends up with|has)|they get|[a-z]+ gets|(?:the|my|your|his|her|their) (?:final |new )?(?:result|answer|total|sum|product|difference|number|outcome)(?: now)? (?:is|equals|will be|was|becomes|is now|is equal to)(?: now)?|(?:it|this|that) (?:is|gives|becomes|equals|makes|comes to)|get|gets|got|gives|giving|leaves|leaving|to get|to give|to make|to leave|the (?:new )?fraction (?:becomes equal to|is equal to|becomes|is|equals)|(?:its|the) value (?:becomes|is)|ends up with|the result (?:obtained )?is)';

/** "I think of a number", "she adds 5", "the result is 34". */
function thought(text: string, state: NumberState, story: NumberStory): NumberState | null {
  const start = pattern(
    `^(?:${PERSON}(?: and [a-z]+)? (?:thinks?|thought|is thinking|am thinking|are thinking|both think|chooses?|chose|picks?|picked|starts?|started|writes? down)|i'm thinking|think|choose|start|pick|take)(?: of| with| down)? (?:a|the same|some|any|a certain|my|an) (?:positive |whole |secret |mystery )?(?:number|integer)$`,
  );
  if (start.test(text)) return story.cast.kind === 'one' ? { ...state, running: memberTrees(story)[0] ?? null } : null;
  const result = pattern(`^(?:then )?${GETS} (.+)$`).exec(text)?.[1];
  if (result !== null && result !== undefined && state.running !== null) {
    const value = amountOrAction(result.replace(/^the same as /, ''), { ...state, running: null }, story);
    if (value !== null) return told(state, state.running, value);
  }
  if (
    /^(?:they |we )?(?:both )?(?:get|got|end up with|have) the same (?:answer|result|number|total)$|^(?:the|their|both) (?:answers|results) are (?:the same|equal)$/.test(
      text,
    )
  ) {
    const [first, ...more] = state.results;
    return first === undefined || state.running === null || more.length > 0
      ? null
      : { ...told(state, first, state.running), results: [] };
  }
  return reckoned(text, state, story);
}

const VERBS =
  '(?:adds?|added|subtracts?|subtracted|multipl(?:y|ies)|multiplied|divides?|divided|doubles?|doubled|halves?|halved|halve|trebles?|triples?|tripled|squares?|squared|takes?|took|take)';

function reckoned(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (story.cast.kind === 'digits' || story.cast.kind === 'fraction') return null;
  const clause = text.replace(/^(?:when|if) /, '');
  const subject = pattern(`^(${PERSON}) (?:then |first |now )?(?=${VERBS}\\b)`).exec(clause);
  const name = subject?.[1] ?? '';
  const bare = subject === null ? clause.replace(/^(?:then|first|next|now) /, '') : clause.slice(subject[0].length);
  const named = name !== '' && !/^(?:i|you|we|he|she|they|it|someone|somebody)$/.test(name);
  const fresh = named && state.running !== null && state.running.kind !== 'unknown';
  const own = fresh && story.cast.kind === 'one' ? (memberTrees(story)[0] ?? null) : state.running;
  const scope: AmountScope = numberScope({ ...state, running: own }, story);
  const running = readOperation(bare, own, scope);
  if (running === null) return null;
  return fresh && state.running !== null
    ? { ...state, results: [...state.results, state.running], running }
    : { ...state, running };
}

/** "What number must be added to each of 5 and 17": two results with one unknown. */
function addedToEach(text: string, state: NumberState, story: NumberStory): NumberState | null {
  const found =
    /^(?:what|which|find the|find a|the) (?:same )?number (?:must|should|needs to|can|has to|when|which|that is|that must|that should)?(?: be)? ?(added to|subtracted from|taken from) (?:each of |both |each of the numbers |both of )?(⟨n\d+⟩)(?:,)? and (⟨n\d+⟩)$/.exec(
      text,
    );
  const [one, two] = [number(found?.[2], story), number(found?.[3], story)];
  const unknown = memberTrees(story)[0];
  if (
    found === null ||
    one === null ||
    two === null ||
    unknown === undefined ||
    story.cast.kind !== 'one' ||
    state.question !== null
  )
    return null;
  const results = [one, two].map((value) =>
    found[1] === 'added to' ? sumTree([value, unknown]) : differenceTree(value, unknown),
  );
  return { ...state, results, question: { wanted: [{ tree: unknown, name: 'the number' }], asFraction: false } };
}

const SAYS_NOTHING = pattern(
  `^(?:(?:⟨n\\d+⟩ |two )?consecutive (?:positive |even |odd |whole )*${NUMBERS}|(?:i|[a-z]+) (?:thinks?|thought|is thinking|am thinking) of (?:⟨n\\d+⟩|two) (?:positive |whole |different )*${NUMBERS}|there are (?:⟨n\\d+⟩|two|three) (?:positive |whole |different )*${NUMBERS}|(?:the|both|all) (?:⟨n\\d+⟩ )?${NUMBERS} are (?:positive|whole numbers|positive integers|integers|both positive|different)|(?:the|this|my) number is (?:positive|a positive number|a whole number|a positive integer|a positive whole number|an integer)|both (?:${NUMBERS} )?(?:are )?positive|both are (?:positive )?whole numbers|it is (?:positive|a two-digit number|a positive number)|(?:a|the|i have a|consider a|it is a|the number is a|my number is a) (?:two|three)-digit number|n is a (?:positive )?(?:whole )?number|let (?:the|a) number be [a-z])$`,
);

/** "The number is greater than 1". */
function bounded(text: string, state: NumberState, story: NumberStory): NumberState | null {
  const found = /^(.+?) (?:is|are|must be) (greater|more|larger|bigger|less|smaller) than (⟨n\d+⟩)$/.exec(text);
  const scope = numberScope(state, story);
  const sign = /^(.+?) (?:is|are|must be) (positive|negative)$/.exec(text);
  const signed = sign === null ? null : readAmount(sign[1] ?? '', scope);
  if (signed !== null)
    return {
      ...state,
      bounds: [...state.bounds, { tree: signed, than: numberTree(0), more: sign?.[2] === 'positive' }],
    };
  const than = number(found?.[3], story);
  const trees = found === null ? null : (scope.several(found[1] ?? '') ?? [readAmount(found[1] ?? '', scope)]);
  if (found === null || than === null || trees === null || trees.some((tree) => tree === null)) return null;
  const more = /greater|more|larger|bigger/.test(found[2] ?? '');
  return {
    ...state,
    bounds: [...state.bounds, ...trees.flatMap((tree) => (tree === null ? [] : [{ tree, than, more }]))],
  };
}

/** "Add 10 to each", "if 3 is subtracted from both": all that is said after it is of the changed numbers. */
function shifted(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (story.cast.kind !== 'several' || state.shift !== null) return null;
  const found =
    pattern(
      `^(?:when |if )?(?:you |i |we )?(add|adding|subtract|subtracting|take) (${NUMBER}) (?:to|from) (?:each|both)(?: number| one| of them| numbers| of the numbers)?$`,
    ).exec(text) ??
    pattern(
      `^(?:when |if )?(${NUMBER}) is (added to|subtracted from|taken from|taken away from) (?:each|both)(?: number| one| of them| numbers| of the numbers)?$`,
    ).exec(text);
  const [one = '', two = ''] = found?.slice(1) ?? [];
  const [verb, mark] = one.startsWith('⟨') ? [two, one] : [one, two];
  const by = number(mark, story);
  if (found === null || by === null) return null;
  return { ...state, shift: verb.startsWith('add') ? by : productTree(numberTree(-1), by) };
}

/** A clause that says something. */
export function readNumberClause(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (SAYS_NOTHING.test(text)) return state;
  return (
    addedToEach(text, state, story) ??
    shifted(text, state, story) ??
    changed(text, state, story) ??
    bounded(text, state, story) ??
    ofSeveral(text, state, story) ??
    thought(text, state, story) ??
    equation(text, state, story)
  );
}
