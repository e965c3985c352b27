import { inFigures } from '../../words/numberWords.ts';

type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const N = '(\\d+(?:\\.\\d+)?)';
const RATIO = '(\\d+(?:\\.\\d+)? ?: ?\\d+(?:\\.\\d+)?)';
const PEOPLE = '(?:people|persons|servings|portions|guests|friends|children|adults|players|of us|of them)';

/** Parts of a mixture, told one by one. */
const PARTS: readonly Saying[] = [
  [
    new RegExp(
      `(?<![\\d.])(?:(?:of|is|made of|made up of|use|using|contains?) )?${N} parts? (?:of )?([a-z]+)(?:,? and|,? to|,? with|,) ${N} parts? (?:of )?([a-z]+)`,
      'g',
    ),
    (all, one, first, two, second) =>
      `${/^is /.test(all) ? 'has ' : ''}${first} and ${second} in the ratio ${one}:${two}`,
  ],
  [
    new RegExp(
      `\\b([a-z]+) and ([a-z]+)(?:,| in| at|:)? ${N} parts? to ${N}(?: parts?)?(?: by (?:weight|volume|mass))?`,
      'g',
    ),
    '$1 and $2 in the ratio $3:$4',
  ],
  [
    new RegExp(
      `(?:i|we|he|she|they)(?:'ve| have|'s| has|'d| had)? (?:already |just )*(?:poured|put|tipped|measured|weighed|got)(?: out)? ${N} ?([a-z]+) of ([a-z]+)(?: (?:in|into|to) the [a-z]+)?`,
      'g',
    ),
    'there are $1 $2 of $3',
  ],
  [
    /\bhow much ([a-z]+) (?:goes in|goes with it|should go in|do i add|must be added|is to be added)(?=\?|$)/g,
    'how much $1 is needed',
  ],
];

/** Whose ratio it is, and what is asked, in short forms. */
const SHORT: readonly Saying[] = [
  [
    new RegExp(
      `(^|[.;:] )(?:the )?([a-z]+)(?: to | : |:)([a-z]+)(?: (?:on|in|at) the [a-z]+)?,? (?:is|are|was|were|=) ${RATIO}`,
      'g',
    ),
    '$1the ratio of $2 to $3 is $4',
  ],
  [/[;.,] (?:so )?(?:the )?([a-z]+) ?= ?\?*$/, '. how many $1 are there?'],
  [/ ?\((?:the )?same (?:speed|rate|pace)\)/g, ''],
  [new RegExp(`^${RATIO},? (?:in (?:its )?)?simplest(?: form)?\\??$`), 'write $1 in its simplest form'],
  [/, who [a-z][^,.?\d]*,/g, ''],
  [
    /\bhow much does (?:the )?[a-z]+ (?:pay|get|receive|have)s?,? (?:who|which) (?:has|gets|pays|receives) the (bigger|larger|smaller|greater) (?:share|part)/g,
    'how much is the $1 share',
  ],
  [/, (?:because|since|as) [^.?\d:]*\./g, '.'],
  [/(?<=each get\?) write [a-z]+'s share first\.?$/, ''],
  [/,? and (?:everybody|everyone|each [a-z]+|they all|all of them) works? at the same (?:rate|speed|pace)/g, ''],
  [
    /\b(\d+ [a-z]+) (?:at the |the )?same (?:speed|rate|pace),? ?(?:=|take|need)? ?\?+ ?(days|hours|minutes|weeks)\??$/g,
    'how many $2 do $1 take?',
  ],
];

const SAME_RATE = /\bsame (?:rate|speed|pace)\b/;
const T = '(\\d+ (?:minutes|hours|days|weeks))';

/** Those who work at one rate are workers, whatever they are called. */
function withWorkers(text: string, isSameRate: boolean): string {
  if (!isSameRate) return text;
  const takes = new RegExp(
    `^it takes (\\d+) ([a-z]+) ${T} to [^.?\\d]+[.;] how long (?:would|will|do) (?:it take )?(\\d+) ([a-z]+)(?: take| need)?\\?$`,
  ).exec(text);
  return takes !== null && takes[2] === takes[5]
    ? `${takes[1] ?? ''} workers take ${takes[3] ?? ''}. how long do ${takes[4] ?? ''} workers take?`
    : text;
}

/** "Two flatmates split the £66 bill": as many as the ratio has parts. */
function withoutCount(text: string): string {
  const parts = /\d+(?: ?: ?\d+)+/.exec(text)?.[0].split(':').length;
  return text
    .replace(/^(\d) ([a-z]+) (?=(?:split|share|divide|pay)s? )/, (all, count: string, who: string) =>
      Number(count) === parts ? `${who} ` : all,
    )
    .replace(/\bthe (£\d[\d.]*) (?:[a-z]+ ){1,2}(?=in the ratio)/, '$1 ')
    .replace(/\bhow much is the (?:bigger|greater) share\b/, 'how much is the larger share');
}

/** "Share a win … what was the win": what was shared is asked for. */
function withWhole(text: string): string {
  const shared = /\bshar(?:e|ed|es|ing) (?:a|an|the|their|some) (?:[a-z]+ )?([a-z]+) in the ratio\b/.exec(text)?.[1];
  return shared === undefined
    ? text
    : text.replace(new RegExp(`\\bwhat (?:was|is) the (?:whole |total )?${shared}\\?`), `how much was shared?`);
}

/** "Pancakes for 4 take 120 g; there will be 7 of us": so much for so many, so much for others. */
function withRecipe(text: string): string {
  const counts = [...text.matchAll(new RegExp(`(?<![\\d.])(\\d{1,3}) ${PEOPLE}\\b`, 'g'))].map(
    ([, count = '']) => count,
  );
  const [amount, ...more] = [
    ...text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?) ?(g|kg|ml|l|litres?|grams?|cups?|eggs|teaspoons?|tablespoons?)\b/g),
  ];
  const stuff = /\bhow (?:much|many(?: grams of)?) ([a-z]+)\b/.exec(text)?.[1];
  const numbers = (text.match(/\d+(?:\.\d+)?/g) ?? []).length;
  const [first, second] = counts;
  if (first === undefined || second === undefined || counts.length !== 2 || amount === undefined || more.length > 0)
    return text;
  if (stuff === undefined || numbers !== 3 || !/\b(?:recipes?|takes?|needs?|uses?|serves?|says|for)\b/.test(text))
    return text;
  if (
    /\b(?:not|each|every|per|extra|more|less|except|only|but|half|twice|double|already|left|if|or|without|another|also)\b/.test(
      text,
    )
  )
    return text;
  // "200 g of flour. How much sugar …?"
  const named = /^ of ((?:[a-z]+ )?[a-z]+)/.exec(text.slice(amount.index + amount[0].length))?.[1];
  if (named !== undefined && !named.split(' ').includes(stuff)) return text;
  // The amount goes with the number that stands in its sentence.
  const told = text.split(/(?<=[.?!;]) /).find((sentence) => sentence.includes(amount[0])) ?? '';
  const base = new RegExp(`(?<![\\d.])(\\d{1,3}) ${PEOPLE}\\b`).exec(told)?.[1];
  if (base === undefined) return text;
  const other = base === first ? second : first;
  return `a recipe for ${base} people needs ${amount[1] ?? ''} ${amount[2] ?? ''} of ${stuff}. how much ${stuff} is needed for ${other} people?`;
}

/** A scale, a length on the map, and the real one asked for. */
function withMap(text: string): string {
  const scale = /(?<![\d:])1 ?: ?(\d{1,3}(?:[ ,]\d{3})+|\d{3,8})(?![\d:])/.exec(text);
  if (scale === null || !/\bmap\b/.test(text)) return text;
  const rest = text.replace(scale[0], ' ').replace(/\b2 (?=[a-z]+s\b)/g, '');
  const [length, ...more] = [...rest.matchAll(/(?<![\d.])(\d+(?:\.\d+)?) ?(cm|mm|centimet(?:re|er)s?)\b/g)];
  const question =
    rest
      .split(/(?<=[.?!;]) /)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? '';
  const unit = /\b(km|kilomet(?:re|er)s|m|met(?:re|er)s)\b/.exec(question)?.[1];
  const numbers = (rest.match(/\d+(?:\.\d+)?/g) ?? []).length;
  if (length === undefined || more.length > 0 || numbers !== 1 || unit === undefined) return text;
  if (!/\b(?:real|really|actual(?:ly)?|ground|apart|distance|far|long|reality|that)\b/.test(question)) return text;
  if (/\b(?:area|square|not|each|another|twice|half|there and back|return)\b/.test(text)) return text;
  return `on a map with a scale of 1 : ${scale[1]?.replace(/\D/g, '') ?? ''} two places are ${length[1] ?? ''} ${length[2] ?? ''} apart. what is the real distance in ${/^k/.test(unit) ? 'km' : 'm'}?`;
}

/** "A compound has 18 g to 27 g. Write 18 : 27 in its simplest form": what was told before is the same again. */
function withoutRepeated(text: string): string {
  const found = new RegExp(
    `^(.*[.!] )((?:write|simplify|express|give) (?:the ratio )?${N} ?: ?${N}[^.?\\d]*[.?]?)$`,
  ).exec(text);
  const [, before = '', order = '', one = '', two = ''] = found ?? [];
  const told = before.match(/\d+(?:\.\d+)?/g) ?? [];
  const units = new Set(
    [...before.matchAll(/\d ?(mm|cm|m|km|mg|g|kg|ml|l|litres?|hours?|minutes?|p|pence)\b/g)].map(([, unit]) => unit),
  );
  return found !== null && told.join() === `${one},${two}` && units.size < 2 ? order : text;
}

/** Variation: "y inverse to x^2 i.e. …". */
const VARIATION: readonly Saying[] = [
  [/,? (?:my|our|the) (?:tutor|teacher|book|friend) (?:tells|told|says|said)(?: me| us)?(?=[,.])/g, ''],
  [
    /\b([a-z]) (?:is )?inverse(?:ly)?(?: prop(?:ortional)?)? to ([a-z](?:\^\d)?)(?:,? (?:i\.?e\.?|so) [a-z] ?= ?k ?\/ ?[a-z](?:\^\d)?)?/g,
    '$1 is inversely proportional to $2',
  ],
  [
    /,? ?(?:so )?(?:what is|what's|whats|what will) ([a-z])(?: be)? (?:at|when|if) ([a-z]) ?= ?(\d+(?:\.\d+)?)\??$/g,
    '. find $1 when $2 = $3',
  ],
  [/\bwhen ([a-z]) ?= ?(\d+(?:\.\d+)?) ([a-z]) ?= ?(\d+(?:\.\d+)?)/g, 'when $1 = $2, $3 = $4'],
  [/\.\s*\.\s*/g, '. '],
];

/** A question of ratios in the roles that its readers know; the same text in small letters where there are none. */
export function ratioRoles(problem: string): string {
  const plain = inFigures(
    problem
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/\bppl\b/g, 'people'),
  )
    .replace(/\ba dozen and a half\b/g, '18')
    .replace(/\bdetermine\b/g, 'find')
    .replace(/\ball together\b/g, 'altogether')
    .replace(/\s+/g, ' ')
    .trim();
  const said = [...SHORT, ...PARTS, ...VARIATION].reduce(
    (text, [found, words]) => (typeof words === 'string' ? text.replace(found, words) : text.replace(found, words)),
    plain,
  );
  return withoutRepeated(withMap(withRecipe(withWhole(withoutCount(withWorkers(said, SAME_RATE.test(plain)))))));
}
