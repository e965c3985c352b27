import { withoutVulgar } from '../words/vulgarFractions.ts';

type Way = readonly [pattern: RegExp, put: string | ((all: string, ...groups: string[]) => string)];

const TIMES: Readonly<Record<string, string>> = { double: 'twice', triple: '3 times', treble: '3 times', quadruple: '4 times', half: 'half' }; // prettier-ignore
const COUNTS: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twice: '2' }; // prettier-ignore
const COUNT = `(${Object.keys(COUNTS).join('|')}|\\d+)`;
const NAME = '[A-Z][a-z]+';
const WHO = `(?:(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Mm]y|[Tt]heir) [a-z]+|${NAME})`;
const figure = (word: string): string => COUNTS[word.toLowerCase()] ?? word;

/** Ways of telling of ages, each as the readers of ages know it: what it says stays the same. */
const WAYS: readonly Way[] = [
  // "Three and a half times as old" is 3.5 times.
  [new RegExp(`\\b${COUNT} and a half (?=times)`, 'gi'), (_all, count) => `${figure(count ?? '')}.5 `],
  [/\b(?:[Ll]et|[Uu]se|[Ss]uppose) [a-z] (?:represent|stand for|be|denote|for)s? [^.]*?\bages?\b[^.,]*[.,] */g, ''],
  [/\b[Ww]rite (?:down )?(?:an|the) equation(?: in [a-z])?(?: for this)?,? and (?:then )?solve it to (?=find|work)/g, ''],
  [/\b(?:[Ww]rite|[Ff]orm|[Ss]et up) (?:down )?(?:an|the) equation(?: in [a-z])? (?:and|to) (?=find|work)/g, ''],
  [/,? (?:and|but|so) (?:we|i|he|she|they|you) (?:have|has|need|needs|want|wants|must|are asked|is asked|are|is)(?: asked| told)?(?: to)? (?:find|work out|calculate|say|tell)(?: out)? (?=(?:in |after )?how |what )/gi, '. '],
  // Sums.
  [new RegExp(`\\b(${WHO} and ${WHO}) (?:have|has|are|count|number)(?: together| between them)(?: aged| the age of)? (\\d+)(?: years?)?(?: old)?(?=[.,;]| and)`, 'g'), 'The sum of the ages of $1 is $2'],
  [/\b[Tt]he ((?:ages?|combined ages?) of [^.;?!\d]+?) (?:together )?(?:amounts?|sums?|comes?|adds?(?: up)?|totals?) to (\d+)(?: years?)?/g, 'The sum of the $1 is $2'],
  [/\b([Tt]heir) (?:present |combined |two )?ages (?:(will|would|now) )?(?:amount|sum up|come|add up|total|tot up|add) to (\d+)(?: years)?/g, (_all, their, will, sum) => `${their === 'Their' ? 'The' : 'the'} sum of their ages ${will === 'will' || will === 'would' ? 'will be' : 'is'} ${sum ?? ''}`],
  [/\b([Tt]he) sum of the sum of\b/g, '$1 sum of'],
  [/\b[Tt]ogether,? their ages (?:total|come to|add up to|make|amount to) (\d+)(?: years)?/g, 'The sum of their ages is $1'],
  // Ratios.
  [/\b(ages [^.;]*?\bare) (?:at present|now|currently|presently|today) (?=in the ratio\b)/g, '$1 '],
  [/^(.*\bages of (?:(?:my|the|his|her|our) )?(?:two|2) [a-z]+ are in the ratio [^.;a-z]*)[.;,] (?:and )?(?:[Tt]he )(older|elder|younger)(?: one| [a-z]+)? is (\d+) years (older|younger)(?: than the (?:younger|older|other)(?: one| [a-z]+)?)?(?=[.,;])/, (all, told, who, by, way) => ((who === 'younger') === (way === 'younger') ? `${told ?? ''}. Their ages differ by ${by ?? ''} years` : all)],
  [new RegExp(`\\b([Tt]he ratio of (${NAME})'s age to (${NAME})'s age is )(\\d+) (?:to|:) (\\d+)[.;,] (?:[Ii]f |[Gg]iven that )?(${NAME}) is (\\d+ years) (older|younger)(?: than ${NAME})?(?:[.;,] | and )[Hh]ow old`, 'g'), (all, told, one, two, a, b, who, by, way) => (who === one || who === two ? `${told ?? ''}${a ?? ''}:${b ?? ''}. ${who} is ${by ?? ''} ${way ?? ''} than ${(who === one ? two : one) ?? ''}. How old` : all)],
  [/\b(?:[Ff]ind|[Ww]ork out|[Cc]alculate|[Ww]hat is) the (?:present |current )?age of the (older|elder|younger) ([a-z]+)(?: now)?[.?]*$/g, 'How old is the $1 $2?'],
  // Times as old.
  [new RegExp(`\\b(has|have|had) ${COUNT} times the age of\\b`, 'g'), (_all, verb, count) => `${verb === 'had' ? 'was' : 'is'} ${figure(count ?? '')} times as old as`],
  [/\b(?:the )?(double|triple|treble|quadruple|half) of (?:that|the age) of\b/g, (_all, times) => `${TIMES[times ?? ''] ?? ''} the age of`],
  [/\b(double|triple|treble|quadruple) (?=(?:(?:the|his|her|my) )?[A-Za-z]+(?:'s age)?\b)/g, (_all, times) => `${TIMES[times ?? ''] ?? ''} `],
  [/,? (the [a-z]+'s age|[A-Z][a-z]+'s age|the age of the [a-z]+) being (?=\d|[a-z])/g, (_all, whose) => `. ${(whose ?? '').replace(/^t/, 'T')} is `],
  [/\b(one|two|three|four|five)[- ](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s? (?=of\b|as old as\b)/gi, (_all, top, part) => `${figure(top ?? '') === 'one' ? '1' : figure(top ?? '')}/${PARTS[(part ?? '').toLowerCase()] ?? ''} `],
  // Times.
  [/\b(is|are) (?:today|at present|presently|currently|this year) (\d+)/g, '$1 now $2'],
  [/\b[Aa]fter how many years\b/g, 'In how many years'],
  [new RegExp(`(?<=[.;] )[Ii]n how many years (he|she|they|${WHO}) will be\\b([^.?]*)[.?]`, 'g'), 'In how many years will $1 be$2?'],
  [/(?<=\?) (?:[Cc](?:ould|an) you|[Pp]lease|[Ww]ill you) (?:please )?(?:tell|help|show) (?:us|me|him|her)(?: how| please)?\s*[?.]$/, ''],
  [new RegExp(`(?:^|(?<=[.;] ))(?:[Yy]ears (?:until|till|before|to when|for)|[Ii]n how many years (?:is|will)) (${NAME}|[a-z]+) (?:is |to be |will be |be )?(twice|(?:\\d+|three|four|five|six|seven|eight) times|half) (${NAME})(?:'s age)?\\s*\\?`, 'g'), (_all, who, times, other) => `In how many years will ${who ?? ''} be ${times ?? ''} as old as ${other ?? ''}?`],
  // What is asked.
  [/\b[Ww]hat age has (the [a-z]+|[A-Z][a-z]+)\b/g, 'How old is $1'],
  [/\b(?:[Cc]alculate|[Ff]ind|[Ww]ork out|[Dd]etermine|[Ss]tate|[Gg]ive) (?:the )?(?:present |current )?ages? of (?:both|each)(?: of them)?(?: now)?\b/g, 'How old is each now'],
  [/\b([Oo]ldest|[Yy]oungest|[Mm]iddle|[Ee]ldest) (?:sister|brother|sibling|child|cousin|friend|girl|boy|person)(?= ?(?:now ?)?\?)/g, '$1'],
  [/,? and (?=the (?:oldest|youngest|eldest|elder|younger|older) (?:one )?is\b)/g, '. '],
]; // prettier-ignore
const PARTS: Readonly<Record<string, string>> = { half: '2', third: '3', quarter: '4', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10' }; // prettier-ignore

/** "Sam 13, Mum 39." is no list of numbers: each is an age. */
function withVerbs(text: string): string {
  const bare = new RegExp(
    `(?:^|(?<=[.:] ))(${NAME}) (?:\\(?(\\d{1,2})\\)?)(?:, | and )(${NAME}) \\(?(\\d{1,2})\\)?(?=[.;])`,
  );
  return text
    .replace(bare, '$1 is $2. $3 is $4')
    .replace(/(?<=[.;] )[Hh]ow old (?=(?:in|after) (?:\d+|[a-z]+) years)/, () => {
      const [, who] = new RegExp(`(?:^|[.] )(${NAME}) (?:was|is)\\b`).exec(text) ?? [];
      return who === undefined ? 'How old ' : `How old will ${who} be `;
    });
}

/** "Their ages add to 30; one is double the other. Younger age?": two people without names get some. */
function withNames(text: string): string {
  const found = /^(?:[Tt]he )?(?:[Tt]wo (?:people|friends|sisters|brothers|cousins|siblings|children)'s? |[Tt]heir |[Tt]wo )?[Aa]ges (?:of two (?:people|friends|sisters|brothers|cousins|siblings|children) )?(?:add|adding|total|sum|come)(?: up)?(?: to)? (\d+)[.;,]+ (?:and )?[Oo]ne is (twice|double|\d+ times|three times|four times|\d+ years older than|half) (?:the age of |as old as )?the other\b[.;]? *(?:[Ww]hat is |[Ff]ind |[Hh]ow old is )?(?:the |[Tt]he )?(younger|older|elder|Younger|Older|Elder)(?: one| person| friend| sister| brother| cousin| child)?(?:'s)?(?: age)?\s*[?.]*$/.exec(text); // prettier-ignore
  const [, sum = '', times = '', which = ''] = found ?? [];
  if (found === null || times === 'half') return text;
  const relation = /older/.test(times) ? `${times} Bea` : `${times === 'double' ? 'twice' : times} as old as Bea`;
  return `The sum of the ages of Dan and Bea is ${sum}. Dan is ${relation}. How old is ${/young/i.test(which) ? 'Bea' : 'Dan'}?`;
}

/** "Xin Yi": a name of two words that stands more than once is one name. */
function withJoinedNames(text: string): string {
  const pairs = new Set([...text.matchAll(/\b([A-Z][a-z]+) ([A-Z][a-z]+)\b/g)].map(([all]) => all));
  return [...pairs].reduce((now, pair) => {
    const times = now.split(pair).length - 1;
    const [first = '', second = ''] = pair.split(' ');
    return times > 1 && !/^(?:In|If|When|The|Now|Then|And|How|Mr|Mrs|Ms|Miss|Uncle|Aunt)$/.test(first)
      ? now.replaceAll(pair, `${first}${second.toLowerCase()}`)
      : now;
  }, text);
}

/** A story of ages told in other ways, as the readers of ages know it; the text itself where there is nothing to say otherwise. */
export function ageWays(problem: string): string {
  const text = withoutVulgar(problem.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim());
  const named = withVerbs(withJoinedNames(text));
  const told = WAYS.reduce(
    (now, [pattern, put]) => (typeof put === 'string' ? now.replace(pattern, put) : now.replace(pattern, put)),
    named,
  );
  return withNames(told);
}
