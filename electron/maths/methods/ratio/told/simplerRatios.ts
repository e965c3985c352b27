import { inFigures } from '../../words/numberWords.ts';

type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const N = '(\\d+(?:\\.\\d+)?)';
const COUNT = '(?:\\d+|one)';
const one = (text: string): string => (text === 'one' ? '1' : text);

/** How the ratio is told, in the words "in the ratio". */
const TOLD: readonly Saying[] = [
  [
    new RegExp(`\\b(${COUNT}) parts? (?:of )?([a-z]+)(?:,? and|,? to|,? with|,) (${COUNT}) parts? (?:of )?([a-z]+)(?: (?:in|by) (?:weight|mass|volume))?`, 'g'),
    (_all, first, name, second, other) => `${name} and ${other} in the ratio ${one(first)}:${one(second)}`,
  ],
  [new RegExp(`\\b(share[sd]?|split|splits|mix|mixe[sd]|divide[sd]?)\\b([^.?!\\d]*?) ${N} to ${N}(?= ?[.,;?]|$| and\\b)`, 'g'), '$1$2 in the ratio $3:$4'],
  [new RegExp(`\\b(uses?|contains?|needs?|blends?|combines?) ([a-z]+(?: [a-z]+)? and [a-z]+(?: [a-z]+)?),? ${N} to ${N}(?= ?[.,;?]|$)`, 'g'), '$1 $2 in the ratio $3:$4'],
  [/([a-z]) (\d+) to (\d+) to (\d+)(?= ?[.,;?]|$| and\b)/g, '$1 in the ratio $2:$3:$4'],
  [/\bmixes ([a-z]+ (?:paint|concrete|mortar|dye|ink|dough)) (?:from|out of|using|by mixing|with) /g, '$1 is made from '],
  [/^(?:an? |the )([a-z]+) recipe (?:mixes|uses|needs|combines) ([a-z ]+ and [a-z ]+?) in the ratio/g, '$1 is made from $2 in the ratio'],
]; // prettier-ignore

/** Which amount is told and what is asked, in words that the readers of shares know. */
const ASKED: readonly Saying[] = [
  [/,? which (?:he|she|they|i) uses? (?:it )?all(?: of| up)?(?=[,.])/g, ''],
  [/,? and (?:plenty of|more than enough|lots of|enough) [a-z]+(?=[.,])/g, ''],
  [/ and (?:wants to use|uses|will use|must use) (?:it|them|all of it|all of them)(?: all)?(?: up)?(?=[.,])/g, ''],
  [/\b([a-z]+)'s (?:share|part|portion) (?:came to|comes to|turned out to be|amounted to|worked out at) (?=[£$€]?\d)/g, '$1 got '],
  [/\b(?:ended up with|walked away with|finished up with|came away with|took home) (?=[£$€]?\d)/g, 'got '],
  [/\bwhat (?:was|is) the (?:total|sum|amount)(?: of money)? (?:that )?(?:he|she|they|dad|mum|was|is) (?:split|shared|divided|sharing|being shared)\?/g, 'how much was shared altogether?'],
  [/\bhow much (?:prize |pocket |birthday |the )?money (?:was|is) there(?: altogether| in total| in all)?\?/g, 'how much was shared altogether?'],
  [/\bhow much ([a-z]+(?: [a-z]+)?) (?:will|can|does|would|could) (he|she|they|you|we|i) get\?/g, 'how much $1 will $2 make?'],
  [/\bhow (?:much|many [a-z]+ of) ([a-z]+(?: [a-z]+)?) can (?:be made|he make|she make|they make|you make) (?:with|from|using) (\d[\d.]* ?[a-z]+) of ([a-z]+)\?/g, 'she uses $2 of $3. how much $1 does she make?'],
  [/\b(?:needs?|wants?|makes?|prepares?|requires?) (\d[\d.]* ?(?:kg|g|litres?|ml|tonnes?|cups)) of (?:the |this )?(?:mixture|mix|blend)(?: for [a-z ]+)?(?=[.,])/g, 'makes a total of $1'],
  [/\bthere (?:were|are|was) (?:then |now )?(?:equal numbers|the same number|an equal number) of ([a-z]+) and ([a-z]+)/g, 'the ratio of $1 to $2 became 1:1'],
  [/\bhow much ([a-z]+) must (?:he|she|they) (?:weigh|measure) out\?/g, 'how much $1 is needed?'],
  [/, in (?:cups|millilitres|litres|ml|grams|kg|total)\?/g, '?'],
  [/\b(?:coach|dad|mum|grandad|gran|sir|miss) (?:told us|said|says|tells us)(?: that)? /g, ''],
  [/\b(?:has|have) only (?=[\d£$€])/g, 'has '],
  [/,? in (?:its |the )?simplest (?:form|terms)\?/g, ' in simplest form?'],
]; // prettier-ignore

/** Whatever goes in proportion. */
const RATES: readonly Saying[] = [
  [/,? ?\b(?:assuming|if) (?:that )?(?:they|everyone|everybody|all of them) (?:all )?works? at (?:the same|one|an equal|equal) (?:rate|speed|pace)s?,?/g, ','],
  [/(?:^|(?<=[.!] ))at (?:that|this|the same) (?:speed|rate|pace|price),? /g, ''],
  [/\bhow much (?:for|do|are) (\d+) of (?:them|these|those)\b(?: cost)?/g, 'how much do $1 cost'],
  [/^(?:my |the |our )?([a-z]+) does (?=\d)/g, 'the $1 prints '],
]; // prettier-ignore

const VARIES: readonly Saying[] = [
  [/\\propto|∝/g, ' is directly proportional to '],
  [/\bdirectly proportional to\s*(?:\\[dt]?frac ?\{1\} ?\{([a-z])(\^\{?\d\}?)?\}|1 ?\/ ?([a-z])(\^\d)?)/g, (_all, letter, power, other, more) => `inversely proportional to ${letter ?? other ?? ''}${power ?? more ?? ''}`],
  [/\\text ?\{([^{}]*)\}/g, ' $1 '],
  [/\\[,;:! ]|\$|\\\(|\\\)/g, ' '],
  [/\b(find|work out|calculate|determine) ([a-z]) (?:for|if|at) (?=[a-z] ?=)/g, '$1 $2 when '],
  [/;/g, '.'],
]; // prettier-ignore

function said(text: string, sayings: readonly Saying[]): string {
  return sayings.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    text,
  );
}

const ASKS = /\bproportional\b|\\propto|∝/i;
const OF_SHARES = /\bratio\b|\d ?: ?\d|\bparts?\b|\d to \d|\bproportion\b/i;
const OF_RATES = /\bat (?:that|this|one) (?:speed|rate|pace)|\bone rate\b|\bsame (?:rate|speed|pace)\b|\bof them\b/i;

/** A question of ratios said again in the words of "in the ratio", "got" and "was shared"; `null` where nothing changes. */
export function simplerRatio(problem: string): string | null {
  if (problem.length > 340) return null;
  if (ASKS.test(problem)) return changed(problem, said(problem, VARIES));
  if (!OF_SHARES.test(problem) && !OF_RATES.test(problem)) return null;
  const plain = inFigures(problem.toLowerCase().replace(/[’‘]/g, "'")).replace(/\s+/g, ' ').trim();
  const before = said(plain, TOLD);
  // "One part cement to three parts sand and one part water": of three, two were read.
  if (/\b(?:\d+|one|a) parts?\b|:\d+,? (?:and|with|to) (?:\d|one\b)/.test(before)) return null;
  return changed(plain, said(said(before, ASKED), RATES));
}

function changed(before: string, after: string): string | null {
  const text = after.replace(/\s+/g, ' ').replace(/ (?=[,.?])/g, '').replace(/,\s*,/g, ',').trim();
  return text === before ? null : text;
} // prettier-ignore
