import { withNumerals } from '../../arithmetic/numerals.ts';

type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const LIST = String.raw`(\d{1,6}(?:(?:, ?(?:and )?| and | & | )\d{1,6})+)`;

/** What is divided by 6 is divided by 1, 2 and 3 as well. */
function needed(list: readonly string[]): readonly string[] {
  return list.filter(
    (one, index) =>
      !list.some((other, at) => at !== index && Number(other) % Number(one) === 0 && (other !== one || at < index)),
  );
}

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
  [/\\\(|\\\)|\\ |\$/g, ''],
  [/^only one of (?:these|the following)(?: numbers| integers)? is (?:a )?prime(?: number)?[:.]? ?((?:\d+(?:, ?| and |, and ))+\d+)[.?] (?:which(?: one| number)?(?: is (?:it|prime))?|(?:enter|find|circle|name|state|identify|write down|what is|give) (?:it|the prime(?: number)?))[\s?.]*$/i, 'Which of these is prime: $1'],
  [/\b((?:highest|greatest) common (?:factor|divisor)|hcf|gcd|gcf) of (?:(\d+) and ([a-z])|([a-z]) and (\d+)) is (\d+),? and (?:their|the) (?:(?:least|lowest) common multiple|lcm)(?: of [^.]*?)? is (\d+)[.;,] (?:find|what is|determine|calculate|work out)(?: the)?(?: value of)?(?: positive| whole)*(?: integer| number)?(?: the value of)? [a-z][\s.?]*$/i, (_all, _name, one, _x, _y, two, hcf, lcm) => `The HCF of two numbers is ${hcf} and their LCM is ${lcm}. One of the numbers is ${one ?? two}. Find the other number.`],
  [/^(?:make|draw|complete|construct|use|create) (?:a |the )?factor tree (?:for|of) (\d+)[.,]? (?:and |then |and then )?(?:use it to )?(?:write|find|give|express|state)[^.\d]*prime fact[^.\d]*\.?$/i, 'Write $1 as a product of prime factors'],
  [/^(?:apply|use|using) [^.?]*?(?:prime factori[sz]ation of \d+ )?(?:to|and) (?:determine|find|work out|calculate|state) (?=how many)/i, ''],
  [/\bhow many (positive |different |distinct )?(divisors|factors) (\d+) has\b/i, 'How many $1$2 does $3 have'],
  [/^by (?:expressing|writing) (\d+) (?:as a product of (?:its )?|in (?:its )?)prime(?: factor)?s?(?: form)?,? (find|determine|work out) (the (?:least|smallest|lowest)[^.?]*?by which )it /i, '$2 $3$1 '],
  [/\bin order that (?:the (?:product|result)|it) (?:may|should|will|shall) be\b/gi, 'so that the product is'],
  [/^(?:quick one|this one|next one|next|now|here goes|ready)[,:.] /i, ''],
  [/^(?:now |so |take |here are |we have |the numbers )?(?:the numbers )?((?:\d+(?:, ?| and |, and ))+\d+)[.:;,] (?:and )?(?:now )?(?:i want |find |what is |what's |give me |give |tell me )?(?:their|the) ((?:h\.?c\.?f|l\.?c\.?m|g\.?c\.?[df]|(?:highest|lowest|greatest|least) common (?:factor|multiple|divisor))\.?)[\s?.]*$/i, 'Find the $2 of $1'],
  [/\b(which|what) (?:two|three|four|2|3|4) (of (?:these|the)\b|numbers\b)/i, '$1 $2'],
  [/\b(list|write down|write|give|name|find|state) ((?:all )?(?:of )?(?:the )?(?:factors|multiples|primes|prime factors|divisors) of [^.?]*\d)[.?!] (?:what is|give|show) the (?:full|whole|complete) list[\s?.]*$/i, '$1 $2'],
  [/\bL\.C\.M\.?/g, 'LCM'],
  [/\bH\.C\.F\.?/g, 'HCF'],
  [/^prime factor(?:s|isation|ization)?(?: form| product)?(?: ?\([^()\d]*\))? ?: ?(\d+)[\s.=?]*$/i, 'Write $1 as a product of prime factors'],
  [/\bmins\b/gi, 'minutes'],
  [/\bthe (?:number |no\.? )?\d{1,3} (bus|tram|train|ferry|coach)\b/gi, 'the $1'],
  [/(?<=\b(?:bus|tram|train)\b[^.?]*\band )the (?:number )?\d{1,3}(?= (?:goes |leaves |runs |comes )?every\b)/gi, 'another'],
  [/^([^.?]*?)\b([A-Z]) ?= ?([\d^{}\s×x*·]+\d\}?)(?:,| and|;| \.|\.)+ ?([A-Z]) ?= ?([\d^{}\s×x*·]+\d\}?)[^]*?\b((?:the )?(?:HCF|LCM|GCD|GCF)) of \2 and \4(?: ?= ?[_?…]*)?[\s?.]*$/i, (all, lead, a, one, b, two, name) => (/\d/.test(lead) ? all : `${a} = ${one.trim()} and ${b} = ${two.trim()}. Find ${name} of ${a} and ${b}.`)],
  [/^(list|write down|write|give|name|find),? (?:in order,? )?(?:(?:with the )?(?:smallest|largest|lowest) first|from (?:the )?smallest to (?:the )?largest|in (?:ascending )?order|in order of size),? ((?:all )?(?:of )?the factors of \d+)/i, '$1 $2'],
  [/\b(factors of \d+) for (?:him|her|me|them|us|mr [a-z]+|mrs [a-z]+)(?=[.?!]|$)/gi, '$1'],
  [/^(?:what is |find |give |state )?(?:the )?(?:smallest|least|lowest)(?: positive| whole)* number (?:that )?(?:you|we|i|one) can divide by ((?:\d+(?:, ?| and |, and | ))+\d+),? (?:(?:with |and get |and have |leaving )?no remainders?|exactly|with nothing left(?: over)?)[\s?.]*$/i, (_all, list) => `Find the lcm of ${needed(list.match(/\d+/g) ?? []).join(', ')}`],
  [/\b(?:smallest|least|lowest) (?:positive )?(?:whole )?number (?:that )?(?:to multiply|(?:you|we|i|one) (?:can|must|should|have to|could) multiply) (\d+) by (?:so that|so|such that|to (?:get|make|give)) ?(?:it|the answer|the result|you)? ?(?:comes out(?: as)?|becomes|gives|is|gets?|makes)? ?(a (?:perfect )?(?:square|cube)(?: number)?)/gi, 'smallest whole number by which $1 must be multiplied to give $2'],
  [/\b2 numbers have|\btwo numbers have/gi, 'Two numbers have'],
  [/^Two numbers have (?:an? |the )?(?:HCF|highest common factor|greatest common (?:divisor|factor)|GCD|GCF) (?:of |= ?|is )?(\d+) and (?:an? |the )?(?:LCM|lowest common multiple|least common multiple) (?:of |= ?|is )?(\d+)[.;,] (?:i know (?:that )?|given (?:that )?|if )?(?:1|one)(?: of them| of the numbers| number)? is (\d+)(?:, (?:since|because|as)[^.?\d]*)?[.;,]? (?:and )?(?:what is|find|work out)[^.?\d]*\bother\b[^.?\d]*[.?]?$/i, 'The HCF of two numbers is $1 and their LCM is $2. One of the numbers is $3. Find the other number.'],
  [/\bcomes? in (tens|dozens|sixes|eights|fives|fours|twelves)\b/gi, (_all, word) => `come in packs of ${({ tens: 10, dozens: 12, sixes: 6, eights: 8, fives: 5, fours: 4, twelves: 12 } as Readonly<Record<string, number>>)[word.toLowerCase()] ?? word}`],
  [/\b(come in packs of \d+),? (?:and|while|but) (?:the )?([a-z]+) (?=in (?:packs|boxes|bags) of \d)/gi, '$1 and $2 come '],
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
  const figures = /\d/.test(problem) ? problem : withNumerals(problem.toLowerCase()).replace(/[.?!]+$/, '');
  return SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    figures,
  )
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?.,])/g, '')
    .trim();
}
