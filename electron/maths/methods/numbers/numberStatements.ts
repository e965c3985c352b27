import { differenceTree, numberTree, productTree, quotientTree, sumTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readOperation } from '../unknowns/operations.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber, readAmount, readSeveral } from '../unknowns/readAmount.ts';
import type { AmountScope } from '../unknowns/readAmount.ts';
import { NUMBERS, digitNumber, memberTrees, numberScope } from './numberScope.ts';
import type { NumberState, NumberStory } from './numberScope.ts';

const EQUALS =
  / (?:leaves|leaving|reaches|is equal to|are equal to|is the same as|gives the same (?:result|answer|total) as|is also|will be|must be|equals|equal|gives|results in|makes|yields|becomes|is|are|was|=|has the same value as|amounts to|comes to|was equal to|exactly equals|is exactly) /g;
const NUMBER = '⟨n\\d+⟩(?:÷⟨n\\d+⟩)?';

function told(state: NumberState, left: AmountTree, right: AmountTree): NumberState {
  return { ...state, equations: [...state.equations, { left, right }], running: null };
}

function number(mark: string | undefined, story: NumberStory): AmountTree | null {
  const value = mark === undefined ? null : markedNumber(mark, story.amounts);
  return value === null ? null : numberTree(value);
}

/** An amount, or what is done to one: "adding 8 to the original number", "when 8 is added to it". */
function amountOrAction(text: string, state: NumberState, story: NumberStory): AmountTree | null {
  const scope = numberScope(state, story);
  const plain = readAmount(text.replace(/^(?:exactly|also|then|now) /, ''), scope);
  if (plain !== null) return plain;
  const bare = text.replace(/^(?:when|if|what you get when|the result of|the answer to) (?:you |i |we |it )?/, '');
  return readOperation(bare, null, numberScope({ ...state, running: null }, story));
}

/** "Twice the number is 5 more than its half": one place to split it, both sides read. */
function equation(text: string, state: NumberState, story: NumberStory): NumberState | null {
  // What one of several numbers has come to must not be forgotten.
  const isOpen = story.cast.kind === 'several' && state.running !== null && state.running.kind !== 'unknown';
  if (isOpen && !/\b(?:it|this|that|result|answer)\b/.test(text)) return null;
  const fits = [...text.matchAll(EQUALS)].flatMap(({ index, 0: found }) => {
    const left = amountOrAction(text.slice(0, index), state, story);
    const right = left === null ? null : amountOrAction(text.slice(index + found.length), state, story);
    return left === null || right === null ? [] : [[left, right] as const];
  });
  const [only, ...more] = fits;
  return only === undefined || more.length > 0 ? null : told(state, only[0], only[1]);
}

const HAVE = '(?:have|has|with|whose|having)';

/** "They differ by 5", "two numbers have a sum of 21", "one number exceeds the other by 4". */
function ofSeveral(text: string, state: NumberState, story: NumberStory): NumberState | null {
  const scope = numberScope(state, story);
  const several = (words: string): readonly AmountTree[] | null => scope.several(words) ?? readSeveral(words, scope);
  const sums =
    /^(.+?) (?:add up to|adds up to|added up to|add to|sum to|total|make|come to|add together to (?:make|give)|(?:are |when )?added(?: together)? (?:make|give|is|are|gives|makes)|together make|together equal|have a total of|have a sum of|add up to give|with a sum of|with sum|whose sum is|total up to) (.+)$/.exec(
      text,
    ) ??
    /^(?:there are|find|consider|think of) (.+?) (?:that add up to|which add up to|whose sum is|with a sum of|with sum|that sum to|that total|adding up to) (.+)$/.exec(
      text,
    );
  if (sums !== null) {
    const [trees, value] = [
      several(sums[1] ?? ''),
      amountOrAction((sums[2] ?? '').replace(/ (?:altogether|in total|in all)$/, ''), state, story),
    ];
    if (trees !== null && value !== null) return told(state, sumTree(trees), value);
  }
  const products =
    /^(.+?) (?:multiply to(?: give| make)?|multiply together to (?:give|make)|(?:are |when )?multiplied(?: together)? (?:make|give|is|are|gives)|have a product of|with a product of|whose product is) (.+)$/.exec(
      text,
    ) ??
    /^(?:find|there are) (.+?) (?:with a product of|whose product is|that multiply to(?: give| make)?) (.+)$/.exec(
      text,
    );
  if (products !== null) {
    const [trees, value] = [several(products[1] ?? ''), amountOrAction(products[2] ?? '', state, story)];
    const [first, ...more] = trees ?? [];
    if (first !== undefined && value !== null) return told(state, more.reduce(productTree, first), value);
  }
  const differ =
    /^(.+?) (?:differ by|have a difference of|with a difference of|whose difference is|are) (⟨n\d+⟩)(?: apart)?$/.exec(
      text,
    ) ?? /^(?:find|there are) (.+?) (?:that differ by|with a difference of|whose difference is) (⟨n\d+⟩)$/.exec(text);
  if (differ !== null && (!/ are /.test(text) || text.endsWith(' apart'))) {
    const [trees, value] = [several(differ[1] ?? ''), number(differ[2], story)];
    const [first, second] = story.turned ? (trees ?? []).toReversed() : (trees ?? []);
    if (trees?.length === 2 && first !== undefined && second !== undefined && value !== null)
      return told(state, differenceTree(first, second), value);
  }
  const exceeds = /^(.+) exceeds (.+) by (⟨n\d+⟩)$/.exec(text);
  if (exceeds !== null) {
    const [one, two, by] = [exceeds[1], exceeds[2], exceeds[3]].map((words) => readAmount(words ?? '', scope));
    if (one && two && by) return told(state, one, sumTree([two, by]));
  }
  const carried = pattern(`^(?:${HAVE} )?(?:(?:a|the|their) )?(sum|difference|product)(?: of| is)? (${NUMBER})$`).exec(
    text,
  );
  if (carried !== null) {
    const members = memberTrees(story);
    const value = number(carried[2], story);
    const [first, second] = story.turned ? members.toReversed() : members;
    if (value === null || first === undefined || second === undefined) return null;
    if (carried[1] === 'sum') return told(state, sumTree(members), value);
    if (members.length > 2) return null;
    return told(state, carried[1] === 'product' ? productTree(first, second) : differenceTree(first, second), value);
  }
  return inRatio(text, state, story, several) ?? divided(text, state, story);
}

function inRatio(
  text: string,
  state: NumberState,
  story: NumberStory,
  several: (words: string) => readonly AmountTree[] | null,
): NumberState | null {
  const found =
    /^(.+) (?:are|is) in (?:the|a) ratio(?: of)? ⟨r(\d+)⟩$/.exec(text) ??
    /^(?:the )?ratio of (.+) is ⟨r(\d+)⟩$/.exec(text) ??
    /^(the(?:ir)? (?:new )?ratio) (?:is|becomes|will be|changes to|is then) ⟨r(\d+)⟩$/.exec(text);
  const amount = story.amounts[Number(found?.[2])];
  if (found === null || amount?.kind !== 'ratio') return null;
  const results = /^(?:the|both|these) (?:results|answers|sums|new numbers)$/.test(found[1] ?? '') ? state.results : [];
  const isTheirs = /^the(?:ir)? (?:new )?ratio$/.test(found[1] ?? '');
  const trees = results.length > 1 ? results : several(isTheirs ? 'they' : (found[1] ?? '').replace(/ to /, ' and '));
  if (trees === null || trees.length !== amount.parts.length) return null;
  const [first, base] = [trees[0], amount.parts[0]];
  if (first === undefined || base === undefined) return null;
  const equations = trees.slice(1).map((tree, index) => ({
    left: productTree(numberTree(amount.parts[index + 1] ?? base), first),
    right: productTree(numberTree(base), tree),
  }));
  return { ...state, equations: [...state.equations, ...equations], results: [] };
}

/** "Divide 60 into two parts": the parts make 60. */
function divided(text: string, state: NumberState, story: NumberStory): NumberState | null {
  const found = pattern(
    `^(?:divide|split|separate|break|the number|share|${NUMBER} is (?:divided|split|separated))? ?(?:the number )?(${NUMBER})? ?(?:is (?:divided|split|separated) )?(?:up )?into ⟨n(\\d+)⟩ (?:parts|numbers|pieces)$`,
  ).exec(text);
  const mark = found?.[1] ?? pattern(`^(?:the number )?(${NUMBER})`).exec(text)?.[1];
  const [whole, count] = [number(mark, story), markedNumber(`⟨n${found?.[2] ?? ''}⟩`, story.amounts)];
  const members = memberTrees(story);
  return found === null || whole === null || count?.equals(members.length) !== true
    ? null
    : told(state, sumTree(members), whole);
}

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
