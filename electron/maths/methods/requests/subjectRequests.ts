import type { RuleSolution } from '../../outcomes.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { roundBrackets } from '../amongwords/typedMaths.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { equationOf, letterOf, lettersOf } from './parts.ts';
import { withNamedLetter } from './namedLetter.ts';
import { cleanRequest } from './requestText.ts';
import type { Work } from './requestWords.ts';

/** "the letter x", "the resistance R". */
const LETTER =
  '(?:the |its |a |your )?(?:(?!subject|terms|only|other|square|cube|value|formula|new|in |of |and |or |as |for )[a-z]+ ){0,2}#';
const IT =
  '(?:(?:it|this|that|things|everything|them|the (?:formula|equation|relationship|rule|law|relation|expression)|this (?:formula|equation|one)|#)(?: (?:around|round|about|again))? )?';
const REARRANGE =
  '(?:solves?|solving|solved|rearrang(?:e|ed|ing)|re ?arrange|transpos(?:e|ed|ing)|turn(?:ed|ing)?(?: round| around)?|rewrit(?:e|ten|ing)|manipulate|change|changed|use|using|flip|switch|transform|work|convert|reorganise|reorganize|redo|rework)';
const FIND =
  '(?:express|write|give|find|finding|state|show|work out|calculate|what is|what s|get|getting|need|needs|want|wants|wanted|have|has|determine|obtain|derive|produce|expressing|writing|tells? (?:you|us|me|him|her|them)|gives?(?: (?:you|us|me|him|her|them))?|giving|for|that is|which is|compute|predict|know|knows|starts?|starting|beginning|begin|begins|of the form|into the form|equal to|as|into)';
const FROM =
  '(?:in terms of|from|using|out of|as a function of|by means of|given|if (?:you|we|he|she|they) (?:know|knows|are given)|when (?:you|we|he|she|they) (?:know|knows|are given)|once (?:you|we) know|knowing|with only|based on|just)';
const LIST =
  '(?:just |only |the letters? |the )?#(?:(?: ,)?(?: and| or)? #)?(?:(?: ,)?(?: and)? #)?(?:(?: ,)?(?: and)? #)?(?:(?: ,)?(?: and)? #)?';

/** Where the letter that is wanted stands. */
const WISHES = [
  `\\b(?:make|making|made|makes) ${LETTER}(?: to be| be| become| into)? (?:the|its|a|our)? ?(?:new )?subject`,
  `\\b(?:with|so that|so|such that|have|has|until|put|where|to) ?${LETTER} (?:is|becomes|as|be|being|to be|into)? ?(?:the|its) (?:new )?subject`,
  `\\bsubject(?: is| should be| must be| to be| becomes| to| of it)?(?: changed)?(?: to)? ${LETTER}`,
  `# (?:is |becomes |as |into |to be )?(?:the )?(?:new )?subject`,
  `\\b${REARRANGE} ${IT}(?:for|(?:so as )?to (?:find|get|give|isolate|show|express|work out|obtain|leave|solve for|make|produce|have)|(?:so )?(?:that )?(?:it|we|you|one|she|he|they)(?: can| could| will| may)?(?: be)?(?: used)?(?: to)? (?:find|calculate|work out|gives?|shows?|tells us|have|has|get|says|reads?|starts?(?: with)?)) ${LETTER}`,
  `\\bisolat(?:e|ing|es|ed) ${LETTER}`,
  `\\btransform ${IT}(?:to|into|after) ${LETTER}`,
  `\\b(?:get|getting|have|leave|leaving|put|want|wants|need|needs|has|show|with|so that|so|such that|until|that|where|and|by) ${LETTER} (?:to be |is |stands |standing |sits |all |left |be |stand )*(?:on (?:its|his|her) own|by itself|alone|isolated|on one side|all alone)`,
  `# (?:alone|on its own|by itself)`,
  `\\b${FIND} ${LETTER}(?= (?:,? ?(?:again )?${FROM} )| equals| =)`,
  `# in terms of`,
  `\\b(?:formula|expression|equation|rule|law|version|recipe)s?(?: (?:that|which|to|he|she|they|we|you|can|should|could|will|would|i|the [a-z]+))* (?:for|gives?|giving|finds?|find|works? out|calculates?|calculate|predicts?|starts? with|starting with|starting|beginning with|beginning|begins with|whose subject is|tells? (?:us|you|him|her|me)|use to find|get) ${LETTER}`,
  `\\b(?:solve|solving|rearrange|rearranging|transpose) (?:it )?(?:for|to) ${LETTER}`,
  `\\bwhat (?:does|is|will|must|would|should) ${LETTER}(?: be)?(?: equal)?(?= |$)`,
  `\\b${FIND} ${LETTER}(?! (?:and|or|,) ?#)(?=$| (?:and|,|please|pls|if|when|where|given|with|is positive|for|on|by|so|the|in|as|but|physics|hw)\\b| #)`,
].map((source) => new RegExp(source.replaceAll('#', '#(\\d+)'), 'g'));
const TERMS = new RegExp(`\\b${FROM} ${LIST}`.replaceAll('#', '#(\\d+)'), 'g');

/** Beside a formula these would mean something else than another subject. */
const STEERS =
  /\b(?:for (?:all|every|any)|negative|coefficients?|expansion|terms? (?:is|are|in)|constant|identity|identical|always|not|unless|except|twice|doubled|doubles?|triple[ds]?|halved|instead of|substitute|values? of|evaluate|differentiate|derivative|integrate|gradient|slope|rate of change|how many|how much|increases?|decreases?|increased|decreased|maximum|minimum|percent|wrong|mistake|error|correct|true|false|whether|why|prove|proportional|ratio of|(?:square|cube|reciprocal|root|double|negative|multiple) of|sum of|product of|eliminate|factori[sz]e|expand|simultaneous|inverse|domain|range|graph|sketch|plot|intercept|roots|discriminant|both equations|when|add|subtract|remainder|limit|units of|nearest)\b/;
const NOT_ZERO =
  /[,;(]? ?\b(?:(?:where|assume|assuming|given|provided|if|for|with|and|you may assume|you can assume|take it) )*(?:that )?(?:neither )?\$?[a-zA-Z]\$?(?: ?(?:,|and|nor) \$?[a-zA-Z]\$?)*? ?(?:≠|!=|\\neq?|(?:is|are)(?: not|n't) (?:equal to )?|isnt|(?:does not|doesn't) equal|cannot be|is non-?zero|are non-?zero|are not|is nonzero) ?(?:\$?(?:0|zero|-?\d+|[a-z])\$?)?\)?(?=[\s.,;)?!]|$)/g;
const POSITIVE =
  /[,;(]? ?\b(?:(?:where|assume|assuming|given|provided|if|for|with|and|you may assume|you can assume|take|since|taking|remember|note|let|take|use|choose) )*(?:that )?(?:(?:\$?([a-zA-Z])\$? ?(?:>|\\gt) ?0\$?)|(?:all (?:the |other )?(?:letters|variables|quantities|values|lengths|terms) (?:are |being |is |to be )?(?:positive|greater than 0))|(?:(?:everything|they|all) (?:is|are) positive)|(?:\$?([a-zA-Z])\$? (?:(?:is|must be|being|being a length, is|to be|as|always|has to be) )*(?:a )?(?:positive|greater than (?:0|zero))(?: number)?)|(?:the )?positive (?:root|square root|value|solution)s?(?: only)?|(?:which|that|it) (?:is|must be|has to be) (?:a )?positive(?: (?:number|quantity|length|value))?)\)?(?=[\s.,;)?!]|$)/;

/** One formula told in whatever words, and the one letter of it that is wanted by itself. */
export function subjectRequests(problem: string, work: Work): RuleSolution | null {
  const named = withNamedLetter(problem);
  return askedSubject(problem, work) ?? (named === null ? null : askedSubject(named, work));
}

function askedSubject(problem: string, work: Work): RuleSolution | null {
  const cleaned = cleanRequest(withHalvesApart(roundBrackets(problem))).replace(NOT_ZERO, ' ');
  const positive = POSITIVE.exec(cleaned);
  const sentence = sentenceOf(cleaned.replace(POSITIVE, ' . '));
  if (sentence === null || sentence.skeleton.length > 300) return null;
  const pieces = withoutUnits(sentence.pieces);
  const skeleton = sentence.skeleton.replace(/\b(?:wrong (?:twice|again)|not sure how)\b/g, ' ');
  const [main, ...more] = pieces.filter((piece) => equationOf(piece) !== null);
  if (main === undefined || main.statement === null || more.length > 0 || STEERS.test(skeleton)) return null;
  const letters = symbolsIn(main.statement);
  if (letters.length < 2) return null;
  const others = pieces.filter((piece) => piece !== main);
  // Any number told beside the formula might belong into it.
  if (
    !others.every(
      (piece) =>
        letters.includes(letterOf(piece) ?? '') ||
        isAbout(piece.text) ||
        piece.text === 'one' ||
        isOwnNumber(piece.text, main.text),
    )
  )
    return null;
  const given = new Set([...skeleton.matchAll(TERMS)].flatMap((found) => namesIn(found.slice(1), pieces)));
  const wished = new Set<string>();
  for (const pattern of WISHES) {
    for (const found of skeleton.matchAll(pattern)) {
      const names = namesIn(found.slice(1), pieces).filter((name) => letters.includes(name));
      const name = names.at(-1);
      if (name !== undefined && !given.has(name)) wished.add(name);
    }
    if (wished.size > 0) break;
  }
  const [target, ...tooMany] = wished;
  if (target === undefined || tooMany.length > 0) return null;
  if (given.size > 0 && !letters.every((letter) => letter === target || given.has(letter))) return null;
  if (given.size === 0 && !EXPLICIT.test(skeleton) && sharesLetter(main, target)) return null;
  const named = positive?.[1] ?? positive?.[2];
  if (named !== undefined && !letters.includes(named)) return null;
  const clause = positive === null || (named !== undefined && named !== target) ? '' : `, where ${target} is positive`;
  return work(`Make ${target} the subject of $${main.text}$${clause}`);
}

/** `S = n/2 [2a + (n − 1)d]`: half of n times the bracket. */
function withHalvesApart(text: string): string {
  return text.replace(/(?<== ?)([a-zA-Z])\/(\d) ?(?=\()/g, '\\frac{$1}{$2}');
}

/** `C = 3.5 + 2m` beside "m miles": the letter at the end is no unit. */
function withoutUnits(pieces: readonly Piece[]): readonly Piece[] {
  const letters = new Set(pieces.map(letterOf));
  return pieces.map((piece) => {
    if (!/^[a-z]$/.test(piece.unit) || !letters.has(piece.unit)) return piece;
    const read = parseStatement(`${piece.text}${piece.unit}`);
    return read.kind === 'statement'
      ? { text: `${piece.text}${piece.unit}`, unit: '', statement: read.statement }
      : piece;
  });
}

function namesIn(indices: readonly (string | undefined)[], pieces: readonly Piece[]): readonly string[] {
  return indices.flatMap((index) => (index === undefined ? [] : (letterOf(pieces[Number(index)]) ?? [])));
}

const EXPLICIT =
  /\b(?:subject|rearrange|rearranging|transpose|isolate|alone|own|itself|terms of|formula|rule|solve|isolated)\b/;

/** `(x+3)(x+k) = x²+7x+12`: beside the letter wanted, one stands on both sides; this may as well be meant for all its values. */
function sharesLetter(main: Piece, target: string): boolean {
  const equation = equationOf(main);
  const [left, right] = equation === null ? [[], []] : [lettersOf(equation.left), lettersOf(equation.right)];
  return left.some((letter) => letter !== target && right.includes(letter));
}

/** "A flat fee of $65 plus $40 an hour, so T = 65 + 40h": what the formula says already. */
function isOwnNumber(text: string, formula: string): boolean {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const own: readonly string[] = formula.match(/\d+(?:\.\d+)?/g) ?? [];
  return /^[£$€\d.\s]*(?:(?:plus|and|\+)[£$€\d.\s]*)*$/.test(text) && numbers.length > 0 && numbers.every((number) => own.includes(number)); // prettier-ignore
}

/** Units and signs that only tell what the letters mean. */
function isAbout(text: string): boolean {
  return /^(?:£|\$|€)?[A-Za-z]$|^(?:π|\\pi|pi|km|cm|kg|m|s|hw|cm²|cm³|m\/s|°[CF]?)$/.test(text.trim());
}
