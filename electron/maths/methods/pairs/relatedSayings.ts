/** How one amount is told by another: "has 3 times as many … as", "is 4 m longer than", "is 5 more than twice". */
const MORE =
  'more|longer|taller|older|heavier|greater|bigger|larger|dearer|wider|higher|further|farther|faster|deeper|hotter|warmer|richer|later';
const LESS = 'less|shorter|younger|lighter|smaller|fewer|cheaper|narrower|lower|nearer|slower|colder|cooler';
const VERB =
  '(?:is|are|was|were|weighs?|costs?|has|have|had|holds?|held|seats?|contains?|takes|took|measures?|scored|scores|got|gets?|ate|eats|ran|runs|walked|made|makes|earns?|earned|sold|sells|picked|collected|collects|read|reads|saved|saves|spent|spends|received|receives|baked|bought|owns?|caught|planted|swam|cycled|drove|drank|drinks|does|did|be|being|got|won|wins|laid|lays|carries|carried|employs?|uses|used|produced|produces|raised|(?!(?:gives|loses|needs|wants|wanted|needed|expects|expected|hopes|hoped|misses|missed|removes|removed|drops|dropped|borrows|borrowed|returns|returned|always|adds|added|this|that|its|his|hers|ours|theirs|yours|plus|minus|less|times|was|is|has|does)\\b)[a-z]{2,}(?:s|ed)|(?:is|was) given|may be|can be|must be|should be)';
const NOT_NAME = '(?:and|but|while|whereas|that|if|where|than|when|with|so|or|then)';
const WORD = `(?:(?!${NOT_NAME}\\b)[a-z][a-z'-]*)`;
const START = '(?:^|[.;,:!?] ?|\\b(?:and|while|but|that|if|where|with|whereas|when|such that|so that) )';
const EXACTLY = '(?:exactly |just |only |now )?';
/** `½` and its like stand as `‹n›/‹m›`. */
const FACTOR =
  '(?:twice|double|thrice|triple|treble|half|(?:a|one) (?:half|third|quarter|fifth|sixth|tenth)|‹\\d+›/‹\\d+›|‹\\d+› times)';
const BEHIND = `((?:${WORD}(?: |(?=[.;,!?:]|$))){1,8})`;
const STEP = `‹(\\d+)›(?: ${WORD}){0,3}? (${MORE}|${LESS})(?: ${WORD}){0,2}? than `;
const AS = `(?: of)? as (?:${WORD})((?: ${WORD}){0,3}?) as `;
const SIZE =
  '(?: of)? (?:that of |the (?:size|number|amount|length|height|weight|mass|width|price|cost|value|total|score)(?: of)?(?: [a-z]+)? (?:of |in |as |on )?|the [a-z]+s (?:of|in|on|at) |as (?=[a-z]+ as ))?';

type Role = 'subject' | 'step' | 'way' | 'factor' | 'thing' | 'object';
export type Saying = { readonly pattern: RegExp; readonly roles: readonly Role[] };

const SUBJECT = `((?:${WORD} ){1,6}?)`;

/** The first that fits is taken; `roles` are those of its groups. */
export const SAYINGS: readonly Saying[] = [
  {
    pattern: new RegExp(`${START}there (?:are|were|is|was) ${EXACTLY}(?:${STEP})?(${FACTOR}) as (?:many|much) ((?:${WORD} ){1,4}?)as ${BEHIND}`),
    roles: ['step', 'way', 'factor', 'subject', 'object'],
  },
  {
    pattern: new RegExp(`${START}there (?:are|were|is|was) ${EXACTLY}‹(\\d+)› (${MORE}|${LESS}) ((?:${WORD} ){1,4}?)than ${BEHIND}`),
    roles: ['step', 'way', 'subject', 'object'],
  },
  {
    pattern: new RegExp(`${START}${SUBJECT}${VERB} ${EXACTLY}(?:${STEP})?(${FACTOR})${AS}${BEHIND}`),
    roles: ['subject', 'step', 'way', 'factor', 'thing', 'object'],
  },
  {
    pattern: new RegExp(`${START}${SUBJECT}${VERB} ${EXACTLY}(?:${STEP})?(${FACTOR})${SIZE}${BEHIND}`),
    roles: ['subject', 'step', 'way', 'factor', 'object'],
  },
  {
    pattern: new RegExp(`${START}${SUBJECT}${VERB} ${EXACTLY}${STEP}${BEHIND}`),
    roles: ['subject', 'step', 'way', 'object'],
  },
]; // prettier-ignore

export function isMore(way: string): boolean {
  return new RegExp(`^(?:${MORE})$`).test(way);
}

export const GREAT = new RegExp(
  `\\b(?:${MORE}|longest|tallest|oldest|heaviest|greatest|biggest|largest|dearest|highest|elder)\\b`,
);
export const SMALL = new RegExp(`\\b(?:${LESS}|shortest|youngest|lightest|smallest|cheapest|lowest)\\b`);

export const DIFFERENCE = /\b(?:(?:the |their |a )?difference\b[^.;‹]{0,40}?|differ(?:s|ing)? by )‹(\d+)›/;
export const SUM =
  /\b(?:together|altogether|total\w*|sum|adds?(?: up)? to|added(?: up)? to|adding(?: up)? to|in all|combined|between them|between the|cut|split|divided|divide|broken|sawn|shared?|whole|put (?:in|into)|sorted|arranged|separated?|in(?:to)? two|in(?:to)? ‹\d+› [a-z]+|make up|made up)\b/;
/** Words that make another story of it. */
export const STEERS =
  /\b(?:twice|double|triple|treble|half|third|quarter|times|product|squares?|squared|ratio|per ?cent|percent|each|every|average|mean|ago|ends? up|then|after|later|gives?|gave|lost|loses|lose|left|consecutive|digits?|odd|even|prime|will be|years?' time|discount|tip|change|instead|perimeter|area|rectangle|rectangular|triangle|quotient|multipl\w+|reciprocal|except|not|never|or|no|none|another|extra|rest|remaining|remain|eaten|sold out|broke|broken off|wasted|thrown|shares|equally|first gave|unless|without|more|less|fewer|only|at least|at most|per|if|plus|minus|some|also|besides|as well|last|used to|once|yesterday|formerly|originally|previous|at first|now|been|legs|feet|wheels|eyes|wings|ears|paws|horns|tyres|old|age|aged|years)\b/;
