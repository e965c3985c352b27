type Saying = readonly [pattern: RegExp, words: string];

const LEAD = String.raw`(?:^|(?<=[.?!] ))(?:(?:please|hi|hello|so|right|ok),? )*(?:(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please )?(?:help|do|try|have a go at|look at|solve|sort out|work out|show)|(?:please )?help|(?:i['’]?m|we['’]?re|he['’]?s|she['’]?s|am|still|i am|my (?:son|daughter|lad|girl|boy)(?:['’]s| is)) (?:really |totally )?(?:stuck|struggling|lost)|(?:i|we) (?:need|want|have|['’]ve got|could do with)(?: a)?(?: help| hand)?|how (?:do|would|can) (?:i|we|you) (?:do|solve|work out|crack|tackle)|got)(?: (?:me|us|him|her))?(?: out)?(?: (?:with|on|over|by))?`;
const TWO =
  '(?:this|these|the|my|his|her|a)(?: (?:awkward|simultaneous|horrible|last))? (?:pair|two|couple)(?: of (?:simultaneous |linear )?(?:equations|ones))?(?: (?:equations|together|at once))?';
const ANSWERS =
  '(?:the (?:full|complete|whole|entire|total) set of (?:solutions|answers|values)|all (?:of )?the (?:solutions|answers|values)|every (?:solution|answer)|the (?:full|whole) (?:solution|answer)(?: set)?|both (?:solutions|answers|of the (?:solutions|answers)))';
const EQUATION = String.raw`(\$?[^.,;:?!$]*?[a-z][^.,;:?!$]*?=[^.,;:?!$]*?\$?)`;

/** Everyday ways to ask something of a formula, in the words of a sheet. */
const SAYINGS: readonly Saying[] = [
  [new RegExp(`${LEAD} ${TWO}[:,]? (?=\\S[^.?!]*=[^.?!]*=)`, 'i'), 'Solve simultaneously: '],
  [/^(?:(?:i|we)['’]ve )?got to (?:solve|do) (?:two|both|2) (?:things|equations|of them|of these) (?:at once|together|at the same time)[:,] (?=\S[^.?!]*=[^.?!]*=)/i, 'Solve simultaneously: '],
  // One solution is told, all of them are asked for.
  [new RegExp(String.raw`^(?:(?:i|we) (?:know|see|get|can see)(?: that)?,? )?${EQUATION} (?:has|gives|works (?:with|for)|works out as|comes out (?:as|to)) (?:x ?= ?)?[-−]?\d+ ?(?:as (?:an? |one )?(?:answer|solution|root))?,? (?:but|so|and),? what(?:['’]s| is| are) ${ANSWERS}\?*$`, 'i'), 'Solve $1'],
  [new RegExp(String.raw`^(?:what(?:['’]s| is| are)|give(?: me)?|find|i need|tell me) ${ANSWERS} (?:of|to|for) ${EQUATION}[.?!]*$`, 'i'), 'Solve $1'],
  // "For my exam I need I from P = I²R".
  [new RegExp(String.raw`^(?:for (?:my|our|his|her|the) [a-z ]{3,30}?,? )?(?:i|we) (?:need|want)(?: to get)? ([A-Za-z]) (?:from|out of) (?:the formula )?\$?([A-Za-z] ?=[^.,;:?!$]*[A-Za-z][^.,;:?!$]*?)\$?[.?!]*$`, 'i'), 'Make $1 the subject of $2'],
  [/^explain (?:it )?(?:to me )?(?:like|as if) i['’]?m (?:five|5|a child|six)[:,] /i, ''],
  [/^(?:(?:i|we) )?could (?:really )?(?:do with|use) (?:a hand|some help|help|a bit of help)(?: with (?:this|these)(?: one)?)?[:,.] /i, ''],
]; // prettier-ignore

/** The question as a sheet would ask it; the same text where it holds none of these sayings. */
export function withSheetRequests(problem: string): string {
  return SAYINGS.reduce((text, [pattern, words]) => text.replace(pattern, words), problem);
}
