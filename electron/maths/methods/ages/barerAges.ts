import { withoutVulgar } from '../words/vulgarFractions.ts';
import { KIN, isKnownWord } from './familyWords.ts';
import { withAgeRoles } from './ageRoles.ts';

/** Whoever, whatever and however often: a clause with one of these may say something of an age. */
const TELLS =
  /\d|[=+×*/:]|\b(?:ages?|aged|old|older|oldest|elder|eldest|young|younger|youngest|years?|months?|decades?|twice|thrice|half|double|triple|treble|quarter|third|fifth|times|sum|total|together|altogether|between|born|birth|birthdays?|ratio|than|difference|differ|product|mean|average|twins?|triplets?|consecutive|ago|then|when|if|until|till|before|after|since|will|would|same|as|each|every|both|all|other|another|neither|not|no|never|none|nobody|isn't|wasn't|don't|except|unless|instead|only|also|too|again|more|less|fewer|add|added|adds|double[sd]?|multipl\w*|divid\w*|subtract\w*|take|taken|takes|away|square\w*|digits?|equal\w*|gets?|who|whose|which|what|how|find|work|calculate|state|give|write|without|minus|plus|excluding|leaving|leave|left|apart|dead|died|dies|death|joins?|joined|counting|including|revers\w*|swap\w*|nearly|about|almost|over|under|least|most|wrong|lie[sd]?|lying|false|wish\w*|pretend\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|first|second|last|reach\w*|turn\w*|become\w*|now|says?|said|tells?|told|asks?|asked|thinks?)\b|(?<!')\b[b-hj-z]\b/i;
/** "She still swims every morning." */
const HABIT = /\b(?:every|each) (?:morning|evening|afternoon|night|day|week|weekend|month|summer|winter)\b/gi;
const OF_A_YEAR = /\b(?:of|in) the year(?=[,.])/gi;

/** "She still beats me at table tennis": clauses that cannot say anything of an age. */
function withoutIdle(text: string): string {
  const parts = text
    .replace(OF_A_YEAR, '')
    .split(/((?:[,;] |[.!?]+(?: |$)|,? (?=(?:though|although|because|while|whilst) )))/);
  let kept = '';
  for (let index = 0; index < parts.length; index += 2) {
    const [clause = '', end = ''] = [parts[index], parts[index + 1]];
    const isIdle =
      clause.trim() !== '' && !TELLS.test(clause.replace(HABIT, ' ')) && (clause.match(/[a-z']+/gi) ?? []).length > 2;
    const hasKin = (clause.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => word in KIN);
    if (isIdle && !hasKin && !/^\s*(?:and|or)?\s*[A-Z]?[a-z]+$/.test(clause)) {
      if (/[.!?]/.test(end))
        kept = `${kept.replace(/[,; ]+$/, '')}${kept.trim() === '' || /[.!?]\s*$/.test(kept) ? '' : '. '}`;
      if (kept !== '' && !kept.endsWith(' ')) kept += ' ';
    } else kept += clause + end;
  }
  return kept.replace(/\s+([.?!,])/g, '$1').trim();
}

/** Things that say something in writing. */
const NOTE =
  '(?:card|sign|book|notice|plaque|label|letter|record|register|certificate|form|poster|website|newspaper|board|tag|stone|ticket|diary|list|file)';

/** "Our caretaker Bob" is Bob: a trade before a name is nobody else. */
function withoutTrades(text: string): string {
  return text.replace(
    /\b([Oo]ur|[Mm]y|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) ((?:[a-z-]+ )?[a-z-]+),? (?=[A-Z][a-z]+\b(?! [a-z]*'s))/g,
    (all, _own: string, trade: string) => (trade.split(' ').some((word) => isKnownWord(word)) ? all : ''),
  );
}

const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mum|mom|mummy|mommy|mam|mama|ma)\b/gi, 'mother'],
  [/\b(?:dad|daddy|papa|pop)\b/gi, 'father'],
  [/\b(?:gran|granny|grandma|nan|nana|nanny)\b/gi, 'grandmother'],
  [/\b(?:grandad|granddad|grandpa|gramps)\b/gi, 'grandfather'],
];

/** "A is twice as old as B": letters for people, as names that the grammar of ages takes for such. */
function withNamedLetters(text: string): string {
  if (!/\bA\b(?=(?: is|'s| and B))/.test(text) || !/\bB\b/.test(text)) return text;
  const names: Readonly<Record<string, string>> = { A: 'Aaa', B: 'Bbb', C: 'Ccc', D: 'Ddd' };
  return text.replace(
    /(?<![A-Za-z'])([ABCD])(?=(?: (?:is|was|will|and|to|are|has)\b|'s|[,.?]| in \d|$))/g,
    (all) => names[all] ?? all,
  );
}

/**
 * A story of ages without what cannot change it, its roles told in the ways that the grammar of ages knows. Only for
 * stories that nobody reads as they stand; what remains is read to its last word as ever.
 */
export function barerAges(problem: string): string {
  const plain = withoutVulgar(problem)
    .replace(/[’‘]/g, "'")
    .replace(/(\d) 1\/2\b/g, '$1.5')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?=[A-Z])/g, '')
    .replace(/\b[Oo]ur (?=[a-z]+ (?:says|said|tells|told)\b)/g, 'the ')
    .replace(/\btill\b/gi, 'until')
    .replace(/(^|[\s:(])'([A-Z][^'"]*?[.!?,])'(?=\s|$)/g, '$1"$2"')
    .replace(/^([^.:?!\d"]{3,40} [^.:?!\d"]{1,30}): (?=[A-Za-z\d])/, (all, lead: string) =>
      TELLS.test(lead) ? all : '',
    )
    .replace(/ ?\(((?:[^()]*\b(?:is|was|are)\b[^()]*))\.?\)\.?/g, '. $1. ')
    .replace(/\.\s*\.+/g, '. ')
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[.?!])[.)]* +(?:[Mm]y|[Tt]he|[Oo]ur) [a-z]+ (?:says|said|got|gets|thinks)(?: it is| it's)? \d+\s*\.?$/,
      '',
    )
    .replace(
      new RegExp(
        `^(?:The|A|An|Our|My) (?:[a-z']+ ){0,2}${NOTE} (?:says|shows|tells us|reads|states)(?: that)? (?!"|')`,
      ),
      '',
    )
    .replace(/\.\s*\./g, '.');
  const named = withNamedLetters(withoutTrades(plain));
  const roles = withAgeRoles(ONE_WORD.reduce((text, [found, word]) => text.replace(found, word), named));
  return withoutIdle(roles).trim();
}
