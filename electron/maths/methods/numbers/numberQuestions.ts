import { pattern } from '../unknowns/pattern.ts';
import { readAmount } from '../unknowns/readAmount.ts';
import { digitNumber, memberTrees, numberScope } from './numberScope.ts';
import type { NumberQuestion, NumberState, NumberStory } from './numberScope.ts';

const FIND =
  "(?:find|what's|what is|what are|what was|what were|work out|calculate|determine|state|give|write down|name|identify|tell me)";
const THE_NUMBER =
  /^(?:(?:the|my|this|that|his|her|their|your|a|its) )?(?:original |starting |secret |mystery |unknown |positive |negative |two-digit |three-digit |whole )*(?:number|integer|fraction)(?: (?:i|you|she|he|they|[a-z]+(?: and [a-z]+)?) (?:(?:first )?(?:thought of|think of|thinks of|started with|start with|chose|picked|had|started from|am thinking of|is thinking of|was thinking of)))?$|^it$|^the value of (?:the number|n|x)$/;
const ALL =
  /^(?:(?:his|her|my|your) (?:⟨n\d+⟩ )?numbers|them|they|both|both of them|all of them|all ⟨n\d+⟩(?: [a-z]+)?|these|(?:the |both |both of the |all |all of the |these |the values? of the )?(?:⟨n\d+⟩ |two |three )?(?:positive |whole |original |consecutive |even |odd )*(?:numbers|integers|parts|digits|values))$/;

export function nameOf(index: number, { cast, turned }: NumberStory): string {
  if (cast.kind === 'one') return 'the number';
  if (cast.kind === 'digits')
    return `the ${['hundreds', 'tens', 'units'][index + (cast.count === 2 ? 1 : 0)] ?? ''} digit`;
  if (cast.kind === 'fraction') return index === 0 ? 'the numerator' : 'the denominator';
  if (cast.kind === 'several' && cast.count === 2 && turned)
    return index === 0 ? 'the smaller number' : 'the larger number';
  return `the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][index] ?? 'next'} number`;
}

/** What is asked for; `null` where the words ask for nothing that is known here. */
export function readAsked(text: string, state: NumberState, story: NumberStory): NumberState | null {
  if (state.question !== null) return null;
  const asks = (question: NumberQuestion): NumberState => ({ ...state, question });
  const members = memberTrees(story).map((tree, index) => ({ tree, name: nameOf(index, story) }));
  const said = pattern(`^(?:${FIND}|can you find|which are) (.+)$`).exec(text)?.[1];
  const thought =
    /^(?:what|which) (?:positive |whole )*number (?:did|was|am|is|does|do|have|has) (?:i|you|she|he|they|[a-z]+)(?: (?:first|originally|both))?(?: (?:think of|thinking of|start with|choose|pick|thought of|have))(?: first| originally| at first)?$|^(?:what|which) number is (?:it|this|that)$|^(?:what|which) (?:is|was) (?:the|my|her|his) number$/;
  const whatIsIt = /^what(?:'s| is| was) it$/;
  const same =
    /^what (?:answer|result|number) do (?:they|both)(?: both)? get$|^(?:find|what is) (?:the|their) (?:common )?(?:answer|result)(?: (?:that )?they(?: both)? get)?$/.test(
      text,
    );
  const shared = state.equations.at(-1)?.left;
  if (same && shared !== undefined && /\bsame (?:answer|result)\b|\bequal (?:answers|results)\b/.test(story.text))
    return asks({ wanted: [{ tree: shared, name: 'the answer they get' }], asFraction: false });
  const what = thought.test(text) || whatIsIt.test(text) ? 'it' : said;
  if (what === undefined) return null;
  const bare = what.replace(/ of the ⟨n\d+⟩$/, '');
  if (ALL.test(bare) && story.cast.kind !== 'one' && story.cast.kind !== 'fraction')
    return bare.includes('digits') || story.cast.kind !== 'digits'
      ? asks({ wanted: members, asFraction: false })
      : null;
  if (THE_NUMBER.test(bare)) {
    if (story.cast.kind === 'one') return asks({ wanted: members, asFraction: false });
    if (story.cast.kind === 'digits')
      return asks({ wanted: [{ tree: digitNumber(story, false), name: 'the number' }], asFraction: false });
    if (story.cast.kind === 'fraction') return asks({ wanted: members, asFraction: true });
    return null;
  }
  if (story.cast.kind === 'one') return null;
  const extreme =
    /^(?:the )?(largest|biggest|greatest|smallest|least)(?: (?:number|one|integer|part|of them|of the (?:⟨n\d+⟩ )?numbers))*$/.exec(
      bare,
    )?.[1];
  if (extreme !== undefined && story.cast.kind === 'several' && story.cast.count > 2)
    return asks({ wanted: members, asFraction: false, pick: /smallest|least/.test(extreme) ? 'least' : 'greatest' });
  const tree = readAmount(bare, numberScope({ ...state, running: null, shift: null }, story));
  if (tree === null || tree.kind === 'number') return null;
  const index = members.findIndex(
    (one) => one.tree === tree || (one.tree.kind === 'unknown' && tree.kind === 'unknown' && one.tree.id === tree.id),
  );
  return asks({ wanted: [{ tree, name: index < 0 ? 'what is asked' : nameOf(index, story) }], asFraction: false });
}
