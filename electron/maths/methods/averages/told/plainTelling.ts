type Same = readonly (readonly [RegExp, string])[];

const MEAN = '(?:mean|average|avg)';
const WHOSE = '(?:the|his|her|their|my|your|our|its)';

/**
 * How people tell what happens to data: somebody goes off injured, a mean is brought up, a value was copied wrongly, a week
 * runs from Monday to Friday. Each is said again in the words that the readers know; numbers and what is asked stay.
 */
const TELLING: Same = [
  // What says nothing of the data.
  [
    /\b(in|of|from|on|at|for) the same (?=(?:squad|class|school|team|group|club|year|form|street|town|village|company|office|day|week|test|exam|quiz|course|college|gym|choir|crew|family|shop|farm|garden|factory|park)\b)/g,
    '$1 the ',
  ],
  [/\b(?:stem-and-leaf|stem and leaf|dot[- ]plot|bar[- ]chart) (?=values|data|numbers|entries)/g, ''],
  [
    /\b(tables?|values|lists?|data|numbers|figures|diagrams?|charts?|plots?|marks|scores|results|readings|given|shown|listed|recorded|numbers are) (?:below|above)(?= (?:shows?|gives?|are|is|records?|lists?|what|find|displays?)\b| ?[,.:;]|$)/g,
    '$1',
  ],
  [/\b(?:below|above) (?:is|are) (?=(?:the|a|an|some|\d+)\b)/g, 'here are '],
  [/\((?:x|f|x_?i|f_?i|y|n)\)(?= ?[:,=]| ?-?\d)/g, ''],
  [/\bmy (?:youngest|eldest|oldest)\b(?= [a-z]+(?:ed|s|t|e|d|ote|ept|an)\b)/g, 'my child'],
  // The most that keeps a mean at or below a limit just reaches it.
  [
    /\b(mean|average)((?: of)?) (?:no more than|at most|not more than|no greater than|less than or equal to|a maximum of) (?=[£$€]?\d)(?=[^?]*\bwhat is the (?:most|greatest|maximum|largest|highest|longest)\b)/g,
    '$1$2 ',
  ],
  [
    /\b(mean|average)((?: of)?) (?:no less than|at least|not less than|no lower than|a minimum of) (?=[£$€]?\d)(?=[^?]*\bwhat is the (?:least|lowest|smallest|minimum|fewest)\b)/g,
    '$1$2 ',
  ],
  [
    /\bwhat is the (?:most|greatest|maximum|largest|highest|longest|least|lowest|smallest|minimum|fewest) (?:(?:number of )?[a-z]+ )?(?:that )?(she|he|they|it|i|we|you) (?:can|could|may|must|should|needs? to|has to|have to) ([a-z]+)(?= (?:on|in|for|during) )/g,
    'what must $1 $2',
  ],
  [/\bhow many ([a-z]+(?: [a-z]+)?) (?:they|he or she|he|she|each of them|each one) (?:have|had|has|own|owned|owns|got|read|watched|ate|played|bought|sent)(?=[.,;:])/g, 'the number of $1'],
  [/\bread (?:it|this|that|them|these) out\b/g, 'read'],
  [/,? ?\bbeing (?:out|dismissed)(?: each time| every time| in each)?(?=[.,])/g, ''],
  [/\b(lesson|chapter|unit|exercise|section|page|figure|question) \d+[-.]\d+\b/g, '$1'],
  [/\bmad \(mad\)/g, 'mad'],
  // Cricket and other games.
  [/\((?:assume|assuming|suppose)[^()\d]*\b(?:dismissed|out)\b[^()\d]*\)/g, ''],
  [/\b(batted|bowled|played|raced|competed|swum|sung|golfed|run|jumped|thrown|fished) (\d+) times\b/g, '$1 $2 games'],
  [/\b(?:is|was|has been|'s)(?: now| currently)? averaging\b/g, 'has an average of'],
  [
    /\b(in|on|for) (?:the|their|our) (?:last|latest|most recent|previous) (test|exam|quiz|match|game|mock|paper)\b(?=,? the [a-z]+s? (?:averaged|mean|average))/g,
    '$1 the $2',
  ],
  [/(?<=[a-z]s)['’](?= [a-z])/g, ''],
  [/\bthe ([a-z]+s|women|men|children) averaged (?=-?[£$€]?\d)/g, 'the average of the $1 was '],
  [/\bthe ([a-z]+s|women|men|children) (?!have|had|has|with)[a-z]+ (?:an (?:average|mean) of|on average) (?=-?[£$€]?\d)/g, 'the average of the $1 was '],
  [/\bn there (?=mean|average)/g, 'and their '],
  // What is asked.
  [
    new RegExp(String.raw`\bwhat (?:did|does|do|will|would) (${WHOSE} (?:[a-z]+ ){0,2}?${MEAN}(?: [a-z]+){0,2}) become\b`, 'g'),
    'what is the new $1',
  ],
  [
    /\bwhat (?:do|does|did|would) (?:they|these|(?:the|their|all)(?: [a-z]+){1,3}) (?:all )?(?:add up to|sum to|come to(?: altogether)?|add to)(?= altogether| in total|[\s.?]*$)/g,
    'what is the total of all of them',
  ],
  [/\bhow (?:heavy|tall|old|long|big) is each (?:[a-z]+ )?on average\b/g, 'what is the average for each of them'],
  [new RegExp(String.raw`\bwhat (?:is|was) it on average per\b`, 'g'), 'what is the average per'],
  // A mean that is wanted.
  [
    new RegExp(String.raw`\b(?:in order )?(?:to )?(?:bring|get|raise|lift|push|take|pull|drag|increase|lower|drop) (${WHOSE}) ((?:[a-z]+ )?${MEAN}) (?:back )?(?:up |down )?to (?:exactly )?(?=-?\d)`, 'g'),
    'so that $1 $2 becomes ',
  ],
  [
    new RegExp(String.raw`\bfor (${WHOSE} ${MEAN}) to (?:become|be|reach|rise to|go up to|come to) (?:exactly )?(?=-?\d)`, 'g'),
    'so that $1 becomes ',
  ],
  [
    new RegExp(String.raw`\b(?:wants|needs|would like|hopes|is hoping for|aims for|is aiming for) (?:for )?(${WHOSE} ${MEAN}) to (?:be|become|come to|reach) (?:exactly )?(-?\d+(?:\.\d+)?) (?:once|when|after) ([^.?,;]*?\b(?:counted|included|added|taken|sat|done|in))(?: too| as well| in)?\b`, 'g'),
    'needs $1 to be $2 with one more',
  ],
  [new RegExp(String.raw`\b(${MEAN}) (?:over|across) all (\d+)\b(?! [a-z]+s)`, 'g'), '$1 of all $2'],
  [new RegExp(String.raw`\b(${MEAN}) (?:over|across) all (\d+)\b`, 'g'), '$1 of all $2'],
  [new RegExp(String.raw`\b(${MEAN} (?:[a-z]+ )?(?:was|is|of|at) -?\d+(?:\.\d+)?),? out of \d+`, 'g'), '$1'],
  [/\bover (?=(?:the |his |her |their |my )?(?:first|last) \d+ )/g, 'in '],
  [/\b(?:has|have|had|with) (?:a )?(?:total|combined) (mass|weight|height|age|score|length|cost) (?:of )?(?=\d)/g, '. the total $1 is '],
  [/\b(did|does|will) (she|he|they|it|we|i|you|the [a-z]+|[a-z]+) ([a-z]+) on (?:the )?(?:satur|sun)day(?=[\s.?]*$)/g, '$1 $2 $3 on the extra day'],
  [/\s*=\s*\??[\s.]*$/g, ''],
  [/(?<=[.;] )(mean|average|median|mode|range) ((?:[a-z]+ ){0,2}[a-z]+)(?: please)?[\s.?]*$/g, 'what is the $1 $2'],
  [/\b(mean|average) ([a-z]+) an? (game|match|day|week|round|lesson)(?=[\s.?]*$)/g, '$1 number of $2 per $3'],
  // Who goes.
  [
    /\b(?:goes off|went off|comes off|came off|is sent off|was sent off|goes home|went home|drops out|dropped out|goes) (?:injured|hurt|ill|sick|early|unwell)\b/g,
    'leaves',
  ],
  [/\b(?:takes?|took|taking) (?:away |out |off )(?=(?:the )?(?:number |value |score )?-?\d)/g, 'removes '],
  [/\bof the (?:ones|numbers|people|others|[a-z]+s) (?:that are |who are )?left(?: over| behind| in it)?(?=[\s.?]*$)/g, 'of the others'],
  // Values told wrongly.
  [
    /(-?\d+(?:\.\d+)?),? (?:had been|has been|was|is|got|were) (?:wrongly |incorrectly |mistakenly |accidentally |badly )*(?:copied|misread|miscopied|recorded|entered|written|typed|mistyped|noted|put|taken|read|keyed|counted)(?: down| in)? (?:wrongly |incorrectly |by mistake |in error )?as (-?\d+(?:\.\d+)?)(?! (?:more|less))/g,
    '$2 is replaced by $1',
  ],
  [
    new RegExp(String.raw`\b(?:it (?:was|is) )?(?:later|then|afterwards) (?:found|discovered|noticed|realised|realized|spotted|seen)(?: out)? that(?= (?:one |an? |the )?[^.?]*is replaced by)`, 'g'),
    '',
  ],
  [
    /\breplace[sd]? (?:the |his |her |a |one )?(?:(?:slow|fast|old|young|tall|short|light|heavi|small|large|bigg)est )?[a-z]+,? (?:who|which|that|whose [a-z]+) [a-z]+ (-?\d+(?:\.\d+)?)( [a-z]+)?,? (?:with|by|for) (?:one|another|someone|somebody|a [a-z]+) (?:who|which|that) [a-z]+ (-?\d+(?:\.\d+)?)/g,
    ', $1$2 is replaced by $3',
  ],
  // Cricket.
  [/,? in all of which (?:he|she|they) (?:was|were) (?:dismissed|out),?/g, ''],
  [/,? if (?:he|she) is (?:out|dismissed)(?: again| too| as well)?,?/g, ''],
  [/\bbatting (?=average|mean)/g, ''],
  // Words that are no number and no turn.
  [/\bfrom monday to friday\b|\b(?:each day |every day )?monday to friday\b/g, 'in 5 days'],
  [/\bfrom monday to saturday\b/g, 'in 6 days'],
  [/\bfrom monday to thursday\b/g, 'in 4 days'],
  [
    /\b(?:last|past|latest|previous|most recent) (?=\d+ (?:[a-z']+ ){0,3}(?:[a-z]+s) (?:were|was|are|is|scored|had|show|read|took|came to)\b:? -?[£$€]?\d)/g,
    '',
  ],
  [/\b(?:were|was|are|scores?|went|goes|as follows)( -?\d[\d.]*(?:, -?\d[\d.]*)+)/g, 'are$1'],
  [/(?<=^)(?:daily |midday |noon |today's )?(?:max(?:imum)?|highest|top|min(?:imum)?|lowest) (?=temperatures?\b[^.]*:(?!.*(?:min|max|lowest|highest)))/g, ''],
  [
    /(?<=\d(?: ?°?[a-z]+)?) and (?=\d+ (?:[a-z]+ ){1,2}(?:with|whose|have|had|has|averag|who|of mean))/g,
    ' , there are ',
  ],
  [/(?<=\b(?:averaged?|mean|average)[^.?,]*) and(?: the)? (?=\d+ [a-z]+ averag)/g, ', the '],
  [/\b([a-z]+) (\d) times (?:last|this) (?:week|month|year|term)\b/g, '$1 in $2 jobs'],
  [/\beach time\b(?=[.,;])/g, 'each'],
]; // prettier-ignore

const KIND = '(?:daily |midday )?(?:maximum|minimum|highest|lowest|max|min)';
const TEMPERATURE = '(temperatures?|temps?)\\b';
const OF_KIND = new RegExp(`\\b(?:mean|average|median|mode|range)(?: of the| of these)? ${KIND} ${TEMPERATURE}`);

/** A question about data told in the plainest words; what is not known stays as it is. */
export function withPlainTelling(text: string): string {
  // "The maximum temperatures were …; find the mean maximum temperature": data of a kind, no end of them.
  let plain = OF_KIND.test(text) ? text.replace(new RegExp(`${KIND} ${TEMPERATURE}`, 'g'), '$1') : text;
  for (const [pattern, word] of TELLING) plain = plain.replace(pattern, word);
  return plain;
}
