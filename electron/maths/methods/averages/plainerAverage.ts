import { inFigures } from '../words/numberWords.ts';

type Rewrite = (...groups: string[]) => string;
type Same = readonly (readonly [RegExp, string | Rewrite])[];

const N = String.raw`-?\d+(?:\.\d+)?`;
const LIST = `${N}(?:(?:, and |, | and )${N}){2,}`;
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';
const STATISTIC = '(?:mean|median|mode|range|average)';
const OWN =
  '(?:mine|my (?:numbers|scores|marks|values|data|results|times)|they|the (?:numbers|scores|marks|values)|the list|it)';

/** "Six friends count the shells they have: 8, 13, …": as many values as there are people. */
function asList(all: string, count: string, things: string, list: string, what: string, of: string): string {
  const told = list.match(new RegExp(N, 'g')) ?? [];
  return inFigures(count.toLowerCase()) === `${told.length}` && (of === '' || things === of)
    ? `Find the ${what} of ${list}.`
    : all;
}

const TELLING: Same = [
  // "How do I get the median when there's an even number of them? Mine are 3.5, 1.2 …"
  [new RegExp(String.raw`^how (?:do|would|can|should) (?:i|you|we) (?:get|find|work out|calculate) the (${STATISTIC})(?: when there(?:['’]s| is| are) an? (?:even|odd) (?:number|amount) of (?:them|values|numbers))?\? ${OWN} (?:are|is|has|goes|go):? (${LIST})[.?]?$`, 'i'),
    (_all, what = '', list = '') => `Find the ${what} of ${list}.`],
  [new RegExp(String.raw`^(${COUNT}) [a-z]+ (?:count|counted) (?:the|their) ([a-z]+)(?: (?:that )?they (?:have )?(?:collected|found|own|have|picked|won|caught))?: (${LIST})\. (?:work out|find|calculate|what is) the (${STATISTIC})(?: number of ([a-z]+))?[.?]$`, 'i'),
    (all, count = '', things = '', list = '', what = '', of = '') => asList(all, count, things, list, what, of)],
  [new RegExp(String.raw`^an? [a-z]+ (?:completed|caught|scored|made|threw|ran|sold|won|hit|kicked|took) (${LIST}) ([a-z]+) in (${COUNT}) [a-z]+\. (?:what is|find|calculate|work out) (?:his|her|the|their) (${STATISTIC}) (?:number of )?([a-z]+)(?: per [a-z]+| a [a-z]+)?[.?]$`, 'i'),
    (all, list = '', things = '', count = '', what = '', of = '') => asList(all, count, things, list, what, of)],
  // Somebody of a known age leaves.
  [/\b(?:when|if|then|after) an? (\d+)-year-old ([a-z]+) (?:retires|leaves|quits|moves away|goes|drops out)(?: from| of)?(?: the [a-z]+)?, (what is the (?:mean|average) age)/gi, 'One $2 aged $1 leaves. $3'],
  [/(?<=[.] )an? (\d+)-year-old ([a-z]+) (?:retires|leaves|quits|moves away|goes|drops out)(?: from)?(?: the [a-z]+)?\./gi, 'One $2 aged $1 leaves.'],
  [/\b((?:mean|average) age of )the (\d+ [a-z]+) (?:on|in|of) an? (?:[a-z]+ )?(?:team|group|club|crew|choir|class|band)(?= is)/gi, '$1$2'],
  [/\b(?:mean|average) age of the (\d+) ([a-z]+) who (?:remain|are left|stay)(?= ?\?)/gi, 'mean age of the remaining $1 $2'],
  // "Her mean over her first 7 rounds is 41. After her eighth the mean drops to 40."
  [new RegExp(String.raw`^((?:[A-Z][a-z]+['’]s|my|her|his) (?:mean|average)(?: score| mark)?) (?:over|for|after|in|of) (?:his |her |my |the )?(?:first )?(${COUNT}) ([a-z]+s)(?: of [a-z]+)? (is|was) (${N})\. After (?:his|her|my|the) ([a-z]+|\d+th)(?: ([a-z]+))?,? (?:(?:his|her|my|the) (?:mean|average)|it) (?:drops?|dropped|rises?|rose|falls?|fell|goes up|went up|goes down|went down|increases?|increased|decreases?|decreased|changes|changed) to (${N})\. What did (he|she|i) (?:score|get) (?:in|on|for) (?:his |her |my |the )?\6(?: [a-z]+)?\?$`, 'i'),
    (all, owner = '', count = '', things = '', _is = '', mean = '', next = '', one = '', after = '') => {
      const thing = one === '' ? things.replace(/s$/, '') : one;
      const name = owner.replace(/^(?:my|her|his) /i, "Tom's ");
      return `${things}` === `${thing}s` ? `${name} after ${count} ${things} is ${mean}. After the ${next} ${thing} his mean is ${after}. What did he score in the ${next} ${thing}?` : all;
    }],
  // A table of classes told in passing.
  [/^the times of [a-z ]+ are grouped: ((?:\d+ ?[<≤] ?t ?[<≤] ?\d+ (?:minutes|seconds|hours), \d+ [a-z]+[;.] ?){2,})(?:using (?:the )?mid-?points,? )?(?:calculate|find|work out) an estimate (?:for|of) the mean time\.$/i,
    (_all, rows = '') => `${rows.replace(/ (?:minutes|seconds|hours), (\d+) [a-z]+[;.] ?/gi, ': $1, ').replace(/, $/, '')}. Estimate the mean time.`],
]; // prettier-ignore

/** A question about averages in plainer words; what is not known stays as it is. */
export function plainerAverage(text: string): string {
  return TELLING.reduce(
    (rest, [pattern, said]) => (typeof said === 'string' ? rest.replace(pattern, said) : rest.replace(pattern, said)),
    text,
  );
}
