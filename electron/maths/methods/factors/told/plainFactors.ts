type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const LIST = String.raw`(\d{1,6}(?:(?:, ?(?:and )?| and | & | )\d{1,6})+)`;

/** Ways to ask for factors and multiples, each as a question that the readers know. */
const SAYINGS: readonly Saying[] = [
  [/[’‘`]/g, "'"],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (all) => `^${[...all].map((one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)).join('')}`],
  [/^[^.?:\d]*\bstyle\b[^.?:\d]*[—–:-]\s*/i, ''],
  [/^(?:grade|year|level|class) \d+\b[^.?:\d]*[—–:-]\s*/i, ''],
  [/\b(?:by|using|use|with) (?:the |a )?(?:prime factori[sz]ation|factor tree|division|listing|ladder|venn diagram|long division|euclid'?s? (?:division )?(?:algorithm|lemma)|common division) ?(?:method)?/gi, ''],
  [/[,.]? ?\b(?:yes or no|answer yes or no|true or false)\b\??/gi, ''],
  [/[,.]? ?\b(?:lol|pls|plz|please|thanks|help|no calc(?:ulator)?)\b/gi, ''],
  [/\bwhats\b|\bwhat's\b/gi, 'what is'],
  [/\bmins\b/gi, 'minutes'],
  [/\bsecs\b/gi, 'seconds'],
  [/\b(?:my|his|her|our|the) mates? (?=bus|train|tram|alarm|phone|timer)/gi, 'another '],
  [/\bevery (\d+) (minutes|seconds|days|hours|weeks)\b([^.?]*?)\bevery (\d+)(?= (?!minutes|seconds|days|hours|weeks)|[,.?]|$)/gi, 'every $1 $2$3every $4 $2'],
  [/\b(?:lowest|least) common multiple\b/gi, 'LCM'],
  [/\b(?:highest|greatest) common (?:factor|divisor)\b/gi, 'HCF'],
  [/\bhow many factors has (\d+) got\b/gi, 'how many factors does $1 have'],
  [new RegExp(String.raw`\b(?:the )?(?:smallest|lowest|first|least)(?: positive| whole)? number (?:that |which )?(?:is (?:in|on) (?:both |all )?(?:of )?the |that )?${LIST} (?:(?:can )?(?:all |both )?(?:go|divide|fit)(?: evenly| exactly)? into(?: evenly| exactly)?|times tables?)`, 'gi'), 'the lcm of $1'],
  [new RegExp(String.raw`\b(?:the )?(?:biggest|largest|highest|greatest) (?:whole )?number (?:that |which )?(?:goes|will go|divides|fits)(?: evenly| exactly)? into (?:both |all )?${LIST}(?: exactly| evenly)?`, 'gi'), 'the hcf of $1'],
  [/\b(?:least|lowest) common denominator (?:of|for) ((?:\d+\/\d+(?:, ?(?:and )?| and )?)+)/gi, (_all, list) => `the lcm of ${[...list.matchAll(/\/(\d+)/g)].map(([, bottom = '']) => bottom).join(', ')}`],
  [/^(?:given (?:that )?)?(?:hcf|gcd|gcf)\s*\(?\s*(?:of )?(\d+)(?:,| and) ?(\d+)\s*\)? ?(?:=|is) ?\d+[,.;]? (?:and )?(?:find|what is|calculate|work out)(?: the)? lcm\s*\(?\s*(?:of )?\1(?:,| and) ?\2\s*\)?/i, 'find the lcm of $1 and $2'],
  [/^(?:given (?:that )?)?lcm\s*\(?\s*(?:of )?(\d+)(?:,| and) ?(\d+)\s*\)? ?(?:=|is) ?\d+[,.;]? (?:and )?(?:find|what is|calculate|work out)(?: the)? (?:hcf|gcd|gcf)\s*\(?\s*(?:of )?\1(?:,| and) ?\2\s*\)?/i, 'find the hcf of $1 and $2'],
  [/\b(hcf|gcd|gcf|lcm)\s*\(\s*(\d[\d, ]*)\)/gi, (_all, name, list) => `the ${name} of ${list.replace(/, ?/g, ', ')}`],
  [/\bwork out (?=the (?:lowest|highest|least|greatest))/gi, 'find '],
  [/^(.*\d(?:\^\d+)? ?[x×*·] ?[\d^x×*· ]+) ?=? ?(?:as )?what(?: is it as)?(?: an?)? (?:normal|ordinary|actual|whole) number.*$/i, (_all, product) => `Work out ${product.replace(/x/gi, '×')}`],
  [/\b(\d+) ?m (\d{1,2}) ?cm\b/g, (_all, metres, more) => `${Number(metres) * 100 + Number(more)} cm`],
  [new RegExp(String.raw`\b(?:of|for) ${LIST}(?=[\s?.]*$)`, 'gi'), (_all, list) => `of ${(list.match(/\d+/g) ?? []).join(', ')}`],
]; // prettier-ignore

/** A question of factors and multiples without the ways of talk. */
export function plainFactors(problem: string): string {
  return SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    problem,
  )
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?.,])/g, '')
    .trim();
}
