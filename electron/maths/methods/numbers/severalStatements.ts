/** Statements about several numbers. */
import { differenceTree, numberTree, productTree, sumTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber, readAmount, readSeveral } from '../unknowns/readAmount.ts';
import { memberTrees, numberScope } from './numberScope.ts';
import type { NumberState, NumberStory } from './numberScope.ts';
import { NUMBER, amountOrAction, number, told } from './statementParts.ts';

const HAVE = '(?:have|has|with|whose|having)';

/** "They differ by 5", "two numbers have a sum of 21", "one number exceeds the other by 4". */
export function ofSeveral(text: string, state: NumberState, story: NumberStory): NumberState | null {
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
