import { toLatex } from '../../printing/toLatex.ts';
import { guarded } from './letterWords.ts';
import type { Made, Told } from './letterWords.ts';

export const LOSES =
  /\b(?:gives? away|gave away|gives|gave(?! (?:me|him|her|us|them)\b)|loses?|lost|eats?|ate|eaten|sells?|sold|spends?|spent|uses?|used|drops?|dropped|breaks?|broke|throws?|threw|donates?|donated|removes?|removed|takes? (?:away|off|out)|took (?:away|off|out)|get(?:s)? off|got off|leaves?|left|reads?|drinks?|drank|lends?|lent|pays?|paid|knocked off|taken|stolen|popped?|burst)\b/g;
const GAINS =
  /\b(?:gave (?:me|him|her|us|them)|gives? (?:me|him|her|us|them)|is given|was given|were given|am given|given|gets? on|got on|gets?|got|buys?|bought|finds?|found|wins?|won|earns?|earned|receives?|received|adds?|added|collects?|collected|picks? up|picked up|picked|baked?|bakes|makes?|made|joins?|joined|come|comes|came|arrives?|arrived|put in|puts in|saves?|saved|borrows?|borrowed|more)\b/g;
export const STARTS =
  /\b(?:has|have|had|owns?|starts? with|started with|begins? with|began with|there (?:are|were|is)|are|were|holds?|contains?|i've got|ive got)\b/g;

type Deed = { readonly at: number; readonly sign: 1 | -1; readonly start: boolean };

function lastBefore(words: string, place: number): Deed | null {
  const clause = words.slice(0, place);
  const found: Deed[] = [];
  for (const { index } of clause.matchAll(LOSES)) found.push({ at: index, sign: -1, start: false });
  for (const { index } of clause.matchAll(GAINS)) found.push({ at: index, sign: 1, start: false });
  for (const { index } of clause.matchAll(STARTS)) found.push({ at: index, sign: 1, start: true });
  return found.toSorted((one, two) => one.at - two.at).at(-1) ?? null;
}

/** "i gave my brother 3y no wait he gave ME 3y": what was said first does not count. */
function corrected(words: string): string {
  return words.replace(
    /\b[a-z]+ [a-z]+(?: [a-z]+){0,2} #\d+(?: [a-z]+)?,? (?:no wait|no sorry|sorry|i mean|actually no|wait no)\b/g,
    ' ',
  );
}

const RELATIVE =
  '(?:mum|mom|dad|mother|father|sister|brother|friend|mate|cousin|gran|grandma|grandad|uncle|aunt|auntie|teacher|neighbour|son|daughter|team|class|partner|wife|husband)';
const OTHER_DEED = new RegExp(
  `\\b${RELATIVE} (?:then |also |later )?(?!gave (?:me|him|her|us|them)|gives (?:me|him|her|us|them)|lent (?:me|him|her)|buys (?:me|him|her)|bought (?:me|him|her))[a-z]+(?:s|ed|t|ve|d)\\b(?! (?:house|birthday))`,
  'i',
);
const OPENER =
  /^(?:The|A|An|In|On|At|After|Then|He|She|They|It|I|We|His|Her|My|Our|How|What|Write|Find|Give|Work|Simplify|Express|Total|There|Later|When|If|For|From|Each|Every|One|Two|Three|Altogether|Year|Grade|Class|[A-Z][a-z]+day|Form|All|And|But|So|Next|First|Add|Use|Show|State|Also|Mr|Mrs|Ms|Miss|Some|Show|By|Your|Explain|Jan|Feb|Term|Hint|Determine|Calculate|Obtain)$/;

/** More than one who has or does something: whose amounts are asked for is not followed here. */
export function hasOthers(problem: string): boolean {
  const names = new Set((problem.match(/(?<![\w$\\])[A-Z][a-z]+(?!\w)/g) ?? []).filter((word) => !OPENER.test(word)));
  return names.size > 1 || OTHER_DEED.test(problem) || /\bback\b/.test(problem);
}

const ASKS_NOW =
  /\bhow (?:many|much)\b[^#]*\b(?:left|now|have|has|got|remain|remains|end|on the|in the|are there)\b|\b(?:left|now|remain(?:s|ing)?|end up with|in the end)\b/;

/** What somebody has after getting and giving. */
export function running({ words, parts, problem }: Told): Made | null {
  if (hasOthers(problem)) return null;
  const text = corrected(words);
  const asked = text.search(/\b(?:how (?:many|much)|write|find|give|work out|what|simplif\w*|express|state|determine|calculate|in terms of)\b/); // prettier-ignore
  if (asked < 0 || !ASKS_NOW.test(text.slice(asked))) return null;
  const facts = text.slice(0, asked);
  if (
    /\b(?:each|every|per|twice|double[ds]?|half|times|than|not|never|percent|if|shared?|split|third|quarter|same|both|bags?|boxes|packs?|packets?)\b/.test(
      facts,
    )
  )
    return null;
  const places = [...facts.matchAll(/#(\d+)/g)];
  const terms: string[] = [];
  for (const [order, { index, 1: number }] of places.entries()) {
    const expression = parts.get(Number(number));
    const deed = lastBefore(facts, index);
    if (expression === undefined || deed === null) return null;
    // Each amount has a deed of its own, and only the first is what there was.
    const between = facts.slice(order === 0 ? 0 : (places[order - 1]?.index ?? 0), index);
    const behind = facts.slice(index, places[order + 1]?.index ?? facts.length);
    const joins =
      /^#\d+ (?:[a-z]+ ){0,2}(get|got|gets) (on|off)|^#\d+ (?:[a-z]+ ){0,2}(join|joined|arrive|arrived|come|came|leave|left|leaves)\b/.exec(
        behind,
      );
    const sign = joins === null ? deed.sign : /off|lea|left/.test(joins[0]) ? -1 : 1;
    const listed = /^#\d+(?: [a-z]+){0,3} (?:and|,)(?: a further| another| also)? $/.test(between);
    const own = order === 0 || deed.at >= (places[order - 1]?.index ?? 0);
    if (joins === null && !listed && (!own || (deed.start && order > 0))) return null;
    if (order === 0 && !deed.start && sign < 0) return null;
    if (between === '') return null;
    terms.push(`${order === 0 ? '' : sign > 0 ? '+' : '-'}${order === 0 ? toLatex(expression) : guarded(expression)}`);
  }
  const used = [...text.slice(asked).matchAll(/#(\d+)/g)].every(
    ([, number]) => parts.get(Number(number))?.kind === 'symbol',
  );
  return terms.length < 2 || !used
    ? null
    : { verb: 'Simplify', latex: terms.join(''), reason: 'Add what comes, take away what goes.' };
}
