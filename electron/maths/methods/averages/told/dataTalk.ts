import { withPlainTelling } from './plainTelling.ts';
import { withOtherSide, withSaidRows } from './saidRows.ts';
import { withPairRows, withSpacedTerms, withSums } from './tableTalk.ts';

type Same = readonly (readonly [RegExp, string])[];

const DAY =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december';
const SITTING = '(?:quiz|test|game|match|week|day|round|exam|lap|paper|race|attempt|try|assignment|unit test|mock)';
const WATCHED =
  '(?:records?|recorded|shows?|showed|showing|noted?|notes|wrote|writes|counts?|counted|asked|asks|tells?|told|knows?|knew|logs?|logged|tracks?|tracked|surveyed|on|of|about|for|see|saw|is|are|was|were|checks?|checked|measured|measures)';

/**
 * Talk about data that says nothing, or says in other words what the readers know: places of tests, marks "out of 20",
 * numbers that were smudged, how a quartile is found.
 */
/** "0 - 4 days, 1 - 6 days, 2 - 3 days": values one after the other with how often, no classes. */
function withDashedRows(text: string): string {
  const rows = [...text.matchAll(/(?<![\d.-])(\d{1,2}) ?- ?(\d{1,3})(?![\d.])/g)].map(([, one, two]) => [
    Number(one),
    Number(two),
  ]);
  const steps = rows.every(([one = 0], index) => index === 0 || one === (rows[index - 1]?.[0] ?? 0) + 1);
  return rows.length > 2 && steps ? text.replace(/(?<![\d.-])(\d{1,2}) ?- ?(\d{1,3})(?![\d.])/g, '$1: $2') : text;
}

/** "7 km on Tuesday, none on Wednesday": none is 0 km. */
function withNone(text: string): string {
  const unit = /\d (km|m|miles|minutes|hours|litres|kg|points|pages|goals|runs|laps|cm|mm)\b/.exec(text)?.[1] ?? '';
  return text.replace(/(?<=[,;] |and )(?:none|nothing|nil)(?= (?:on|in|at|for) )/g, unit === '' ? '0' : `0 ${unit}`);
}

/** "The lengths of 20 leaves": of a tree; nobody goes. */
function withLeaves(text: string): string {
  return /\b(?:of|has|have|had|picks|picked|measures|measured|collects|collected) (?:the )?\d+ leaves\b/.test(text)
    ? text.replace(/(?<=\d )leaves\b/g, 'plants')
    : text;
}

/** "Period 2 has 20 students": a class by its number, as it would be by its letter. */
function withLetteredClasses(text: string): string {
  return text.replace(
    /\b(?:period|section|group|class|team|set|form|room) ([1-9])(?= (?:has|had|have) \d)/g,
    (_all, digit: string) => `class ${'_abcdexyzw'.charAt(Number(digit))}`,
  );
}

/** Talk about data in the words that the readers know. */
export function saidOfData(text: string): string {
  let plain = withPlainTelling(
    withNone(
      withDashedRows(
        withSaidRows(withPairRows(withSpacedTerms(withSums(withOtherSide(withLetteredClasses(withLeaves(text))))))),
      ),
    ),
  );
  if (/\b(?:remov|exclud|leav|left|drop|discard|omit|struck|cross|take|took|withdr)/.test(plain))
    plain = plain.replace(OF_OTHERS, 'new mean');
  for (const [pattern, word] of TALK) plain = plain.replace(pattern, word);
  return withEqualOnes(plain);
}

/** "Two of the cards say 6": 6 and 6. */
function withEqualOnes(text: string): string {
  if (!/\bmean\b/.test(text) || !/\b(?:other|last|remaining|missing|rest)\b/.test(text)) return text;
  return text.replace(
    /\b([2-4]) of (?:the|them|these|those)(?: (?!who|are|is)[a-z]+)?(?: both| each| all)? (?:says?|shows?|are|reads?|have|has|were|weighs?|costs?|scored|got)(?: both| each| all)? (\d+(?:\.\d+)?)(?!\d|\.\d| (?:more|less|of|times|[a-z]+s\b)|,? (?:and )?\d)/g,
    (_all, count: string, value: string) =>
      `these are ${Array.from({ length: Number(count) }, () => value).join(', ')}`,
  );
}

/** "The mean of those remaining is 25": what the mean becomes. */
const OF_OTHERS =
  /\b(?:mean|average) (?:of|for) (?:(?:the|those|all|all the) )?(?:remaining|others?|rest)(?: of (?:the|them))?(?: (?!and\b|of\b|is\b|was\b)[a-z]+)?(?= (?:is|was|becomes|became|falls|fell|rises|rose|drops|dropped|equals|comes|would be|will be) (?:to |now )?-?[£$]?\d)/g;

const TALK: Same = [
  [
    /\b(?:the |his |her |my )?(?:tables?|sheets?|paper|pages?|list|results)(?: of [a-z]+)? (?:has been|have been|was|were|is|got) lost,? (?:but |and )?(?=[a-z]+ (?:remembers?|recalls?|knows?|says?|wrote))/g,
    '',
  ],
  [
    /\((?:she|he|they|it|i|we) (?!(?:then|also|only|did|was|had|lost|got|scored|missed|added|left)\b)(?:[a-z']+ ){1,5}[a-z']+\.\)/g,
    '',
  ],
  [/\bin order (?=to\b|that\b)/g, ''],
  [/\b(of|are|is)\s*,\s*(?=-?\d)/g, '$1 '],
  [/\s*,\s*(?=(?:is|equals|was|has (?:a )?(?:mean|average))\b)/g, ' '],
  [/\b(?:mean|average) so far (?=is|was)/g, 'mean '],
  [/(?<=^|[.!] )\d{1,2}[a-z] (?=did|had|took|sat|wrote|scored)/g, 'the class '],
  [/\b(?:mean|average) is to (rise|fall|drop|increase|decrease|improve)(?: up| down)? to\b/g, 'mean $1s to'],
  [/\b(?:mean|average) is to (?:be|become|go up to|come up to|reach) (?=-?\d)/g, 'mean becomes '],
  [/\b(?:the )?([a-z]+s), (?:of whom|of which|of them) there (?:were|are) (\d+),/g, 'the $2 $1'],
  [/\b(?:the )?([a-z]+s), (\d+) of them,/g, 'the $2 $1'],
  [/(?<=[.;,] ?)([b-hj-z]) ?= ?(?:\?|_+)?[ .?]*$/g, 'find $1'],
  [/\s*(?:→|->|=>)\s*[_?]*\s*$/g, ''],
  [
    /\b(\d+) of (?:her|his|the|my|their|our) (\d+) ([a-z]+s)(?= and (?:the|her|his|my|their) (?:mean|average))/g,
    '$1 $3',
  ],

  [/\baverage,? (?:\(?(?:arithmetic )?mean\)?|or (?:arithmetic )?mean,?)(?![a-z])/g, 'mean'],
  [/\bmean \((?:arithmetic )?(?:mean|average)\)/g, 'mean'],
  [/\b(?:hole)(?= (?:class|group|team|school|lot|family|year)\b)/g, 'whole'],
  // "The second half of the season", "half term": no half of a number.
  [
    /\b(?:(?:first|second|last|other) half|half)[- ](?=(?:of the |of this |of last )?(?:terms?|time|marathons?|season|year|match|game|hour)\b)/g,
    '',
  ],
  [/\b(counts?|counted|is worth) (?:double|twice|as double|two times)(?! the)\b/g, '$1 as 2'],
  [
    /\b(?:is|was|gets|got|being) (?:bowled |caught |given |run )?(?:out|dismissed|bowled|caught) for (?=\d)/g,
    'scores ',
  ],
  [
    /\b(?:is|are|was|were|gets?|got|being) (?:thrown|kicked|tossed|chucked|voted|knocked|left|ruled|weeded|scrapped|taken|struck|crossed)(?: (?:out|off|away))\b/g,
    'is removed',
  ],
  [/(?<=\d (?:stars?|marks?|points?)),? out of (?:a possible )?\d+\b/g, ''],
  [
    /\b(did|does|do|will|would|must|should) ((?:the |his |her |our |their |my )?(?:[~\w']+ ){1,3})(?:bring|drop|lose|gain|add|leave|remove|return)\b(?=[^#\d]*$)/g,
    '$1 $2have',
  ],
  [/\b(per|each|every|an) order\b/g, '$1 purchase'],
  [
    /\b(gave|give|gives|rated?|rates|reviewed|reviews?|judged?|tested|tried|tasted|scored) (a|the|his|her|their|my|our) (?:brand )?new /g,
    '$1 $2 ',
  ],
  [
    /\b(?:gets?|got|steps?|stepped|climbs?|climbed|jumps?|jumped|walks?|walked|drops?|dropped|moves?|moved|pulls?|pulled) (?:out|off)\b(?! (?:of|to)\b)/g,
    'leaves',
  ],
  [
    /\b(?:is|was|are|were|gets?|got|has been|have been) (?:cut|chopped|blown|pulled|taken|knocked) down\b/g,
    'is removed',
  ],
  [/\bbrings? (?=(?:along |in )?[£$]?\d)/g, 'has '],
  [/\b(?:a|the|this|that) (?:married |young |old |elderly )?couple\b(?! of)/g, 'husband and wife'],
  [
    /\b(had|have|has|own|owns|owned|keep|kept|got|sent|scored|made|took|ate|read|saw|did|got) (?:no (?=[a-z]+\b)|none\b)(?=[^.]*\d)/g,
    '$1 0 ',
  ],
  [
    /(?<=^|[.;,] |and )(?:with|counting|including) (?:their|his|her|the|an?|my|our|its) ((?!mean|median|mode|range|same|help)[a-z]+(?: [a-z]+)?)(?: too| as well| included| added| also)?,? (?=(?:the|their|its|this|it|that) )/g,
    'when $1 joins ',
  ],
  [/\b((?:in|of) a (?:survey|sample|group|class|street|village|poll) of \d+ [a-z]+)(?= \d)/g, '$1, '],
  // "She has one test left", not "one of them left".
  [
    /\b(?:has|have|with|had|is|are|'s|got) (?:just |only |still |now )?(?:one|1|a single) (?:more |final |last )?([a-z]+) (?:left|remaining|to go|still to (?:come|do|play|sit|take))(?: to (?:play|sit|take|go|come|do|write))?\b/g,
    'has one more $1',
  ],
  [/\btimes (?=(?:my|his|her|their|our|how|himself|herself|myself|me|us|them)\b)/g, 'clocks '],
  [
    /\b(?:takes?|took|taking) (one(?: of (?:them|these|those|the [a-z]+))?|it|a [a-z]+|this|that(?: [a-z]+)?) (?:away|out|off)\b/g,
    'removes $1',
  ],
  [/\btakes? out (?=one|a )/g, 'removes '],
  [
    /\b(?:got|gets|is|was|are|were|has been|have been|had been)(?: all| now| partly| completely| accidentally)* (?:smudged|torn(?: off| out| away)?|ripped(?: off| out)?|blotted(?: out)?|covered(?: up| over)?(?: (?:by|with|in) (?:an? )?[a-z]+(?: [a-z]+)?)?|unreadable|illegible|hidden|blurred|obscured|chewed(?: up)?|stained|scribbled (?:over|out)|forgotten)(?=[\s.,;:?]|$)(?!(?: by)? \d)/g,
    'is missing',
  ],
  [
    /\b(?:can't|cannot|could not|couldn't|can not|does not|doesn't|did not|didn't) (?:read|see|make out|remember|recall|find|know)\b/g,
    'is missing',
  ],
  [/\b(?:smudged|illegible|unreadable|torn|blotted)\b/g, 'missing'],
  [/\b(?:forgets?|forgot|has forgotten) (?:to (?:write|record|note)(?: down)?)?/g, 'is missing '],
  [
    /[,.]?\s*\(?\b(?:use|using|take|taking|with|by|find) (?:finding )?(?:the )?medians? of (?:the |each )?(?:(?:lower and upper|upper and lower|two) )?hal(?:ves|f)(?: of the data)?(?: as (?:the )?quartiles)?,? ?(?:and )?(?:leaving|missing|leave|miss) out (?:the )?(?:overall )?(?:middle|median)(?: value| number| one| mark)?\.?\)?/g,
    '',
  ],
  [
    /[,.]?\s*\(?\b(?:excluding|not including|leaving out|without) (?:the )?(?:overall )?(?:median|middle value|middle number)(?: (?:in|from|of) (?:each|either|the) (?:hal(?:f|ves)|quartiles?))?\)?/g,
    '',
  ],
  [
    /(?<![\d ]) ?,? ?\(?(?:(?:all|each|both|marked|scored|every one|is|are|was|were)(?: (?:of these|of them))? )*out of (?:a possible |a total of )?\d+(?: marks| points)?(?! [a-z]+s\b)\)?/g,
    ' ',
  ],
  [
    /(?<=\b(?:marks?|scores?|results?|points|quiz|test|grades?)(?: [a-z]+){0,4}?),? ?\(?(?:(?:all|each|both|marked|scored) )*out of (?:a possible |a total of )?\d+(?: marks| points)?(?! [a-z]+s\b)\)?/g,
    ' ',
  ],
  [
    /,? ?\b(?:(?:with the )?(?:smallest|least|lowest)(?: (?:number|value|one))? first|starting (?:with|from) the (?:smallest|lowest|least)|beginning with the (?:smallest|lowest))\b/g,
    ' in order',
  ],
  [
    new RegExp(String.raw`\b(${WATCHED})(?: out| down)? how (?:many|much)(?= [a-z])(?=[^.?]*[.:;,\d])`, 'g'),
    '$1 number of',
  ],
  [new RegExp(String.raw`\b(${SITTING}) (?:number |no\.? ?|#)?\d{1,2} ?(?=[:=-]\s*-?[£$]?\d)`, 'g'), '$1 '],
  [
    new RegExp(
      String.raw`\b(on|in|for|after|of|with|at|by|the|her|his|my) (${SITTING}) (?:number |no\.? ?|#)?(\d{1,2})(?=[\s.?,;]|$)(?! ?[:=-])`,
      'g',
    ),
    '$1 ~$3 $2',
  ],
  [
    new RegExp(
      String.raw`(\d ?(?:°c|[a-z]{1,4}|minutes|hours|miles)?) (?=(?:and )?(?:on )?(?:${DAY})s?[ :=-]+(?:(?:it )?(?:was|took|is|i|he|she|we) )?(?:[a-z]+ )?[£$]?\d)`,
      'g',
    ),
    '$1, ',
  ],
  [/\(([a-z ]+)? ?(\d+) of (?:them|us|these|those)\)/g, ' of which $2 '],
  [/\b([a-z]+) (?:in|at|on|from) (?:my|the|our|her|his|this|that|their) [a-z]+ +of which (\d+)\b/g, '$2 $1'],
];
