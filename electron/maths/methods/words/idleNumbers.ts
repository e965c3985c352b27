/**
 * Numbers that name something and count nothing: a form, a bus, a room, a date, a time of day. What is numbered in a row
 * ("week 3", "test 5") is not among them, since its place may matter.
 */
const NAMED =
  '(?:form|year|grade|primary|secondary|standard|std|jss|sss?|sec|homeroom|bus|route|tram|line|room|locker|flat|platform|gate|channel|unit|chapter|section|page|lesson|exercise|question|problem|worksheet|level|tier|key stage|ks|lane|lab|period|hall|ward|terminal|motorway|highway|activity|example|figure|fig\\.?|apartment|studio|zone)';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const IDLE: readonly (readonly [RegExp, string])[] = [
  [/\b(lesson|chapter|unit|exercise|section|figure|table) \d{1,2}[-.]\d{1,2}\b(?! ?%)/g, '$1'],
  // "Form 9K", "in Year 8", "homeroom 204", but not "class 30" that a number of pupils could follow.
  [
    new RegExp(
      String.raw`(?<=\b(?:in|of|for|at|on|from|the|a|an|to|my|our|her|his|by|all|and|boys|girls|pupils|students|teacher's|teachers?) (?:the )?(?:number )?)(${NAMED}) (?:number |no\.? ?)?\d{1,3}[a-z]?\d?(?![\d.,]*\d| ?%|[a-z:])(?! (?:and|to|or) \d)(?! ?(?:mm|cm|m|km|ft|in|yd|metres?|meters?|feet|foot|inch(?:es)?|yards?|by|x|×|long|wide|high|square)(?![a-z]))`,
      'g',
    ),
    '$1',
  ],
  [
    /(?<=\d )(form|year|grade|primary|standard|std|jss|sss?) \d{1,2}[a-z]? (?=(?:students|pupils|learners|girls|boys|children|candidates|players)\b)/g,
    '$1 ',
  ],
  [/\b(?:number|no\.?) \d{1,3}[a-z]? (bus|tram|train|route)\b/g, '$1'],
  [/\b(?:class|form|year|set|group|team|section) \d{1,2}[a-z]{1,2}\d?(?![\w'])/g, 'class'],
  // "Each pupil in 7B", but not "a walk of 7 m".
  [
    /(?<=\b(?:pupils?|students?|learners?|child|children|girls?|boys?|everyone|everybody|members?|classmates|kids) (?:in|of|from) )(?:[1-9]|1[0-3])[a-z](?![\w'])(?= ?(?:[.,;?]|$)| (?:how|what|has|had|have|is|are|was|were|took|sat|got|did|owns?|who)\b)/g,
    'the class',
  ],
  [
    /\b(?:in|of|for|from) class \d{1,2}(?= ?[,.;?)]| (?:is|was|has|had|took|sat|did|were|got|on|in|at)\b|$)/g,
    'in class',
  ],
  [
    /\bu(?:nder)?[- ]?(?:1\d|[6-9]|2[01])s?\b(?='?s? (?:team|side|squad|football|rugby|netball|cricket|hockey|players|girls|boys))/g,
    '',
  ],
  [/\bthe u(?:nder)?[- ]?(?:1\d|[6-9]|2[01])s\b/g, 'the team'],
  [/(?<![\w.,/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?=\s*[:)])/g, ''],
  [
    new RegExp(
      String.raw`\b(?:on |of )?(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of)? ${MONTH}\b(?:,? (?:19|20)\d\d\b)?`,
      'g',
    ),
    '',
  ],
  [new RegExp(String.raw`\bon ${MONTH} \d{1,2}(?:st|nd|rd|th)?(?![\d.:]|,? \d)(?:,? (?:19|20)\d\d\b)?`, 'g'), ''],
  [new RegExp(String.raw`(?<=\b(?:in|during|since|of|from|until|till) ${MONTH}),? (?:19|20)\d\d\b`, 'g'), ''],
  [
    // "In 2019", "the summer of 2019", but not "a batch of 2000".
    /\b(?:in|during|since|(?:summer|winter|spring|autumn|season|olympics|census|election|class|year|cup|games)(?: of)?) (?:19|20)\d\d\b(?! [a-z]+s\b)/g,
    '',
  ],
  [
    /\b(?:at|by|before|after|until|till|from) (?:about )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock)(?![a-z])/g,
    '',
  ],
  [/\bconnect (?:4|four)\b/g, 'connect'],
  [
    /\b(?:ps|xbox|formula|fortnite|fifa|mario kart|top|big|covid|channel|radio|season) (?:[1-9]|19|2\d)(?=[ ,.](?!\d))(?= [a-z])(?! (?:times|of|out))/g,
    'game',
  ],
];

/** Several times of day that something is told of are part of it: "by 9 am 12 cars, by 10 am 20 cars". */
const TOLD_TIMES = /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock),? (?:there (?:were|are) )?\d/g;

/** A text in small letters without the numbers that only name something. */
export function withoutIdleNumbers(text: string): string {
  let plain = text;
  if ((text.match(TOLD_TIMES) ?? []).length > 1) return text;
  for (const [pattern, word] of IDLE) plain = plain.replace(pattern, word);
  return plain;
}
