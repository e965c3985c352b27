import { checkLine } from '../../checking/checkLine.ts';
import { gradeAnswer } from '../../checking/gradeAnswer.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { hasSign, hasStrangeFigure, isIdle, isToldAgain, withoutPhrases } from './idleWords.ts';
import type { Mood } from './idleWords.ts';
import { piecesOf, SENTENCE_END } from './pieces.ts';
import type { Piece } from './pieces.ts';

type Work = (question: string) => RuleSolution | null;

/** Longer texts tell stories, whose readers have guards of their own. */
const LONGEST = 400;
/** More doubtful pieces than this are not tried one by one. */
const MOST = 12;

const FRONT = String.raw`^\W*(?:(?:and|then|now|also|but|so|or|please|pls|just|only|hence|next|finally|first|oh|well|ok|okay|actually|sorry)[,:]? )*`;
/** A question, or a deed that is asked for: of a known verb, or any word with what it is done to. */
const ASKS = new RegExp(
  String.raw`\?\W*$|${FRONT}(?:what|which|who|whose|how|why|where|is|are|was|were|do|does|did|has|have|can|could|would|will|should|don['’]?t|not|never|find|work|calculate|give|state|write|make|use|round|say|tell|name|list|show|explain|leave|take|put|express|simplify|solve|expand|evaluate|get|factori[sz]e|factor|differentiate|integrate|rearrange|convert|share|increase|decrease|reduce|divide|multiply|estimate|determine|compute|complete|arrange|rationali[sz]e|add|subtract|double|halve|square|count|read|copy|translate|skip|spot|correct|reverse|rewrite|(?!(?:in|on|at|for|from|by|of|to|with|after|before|when|while|as|both|half|all|is|are|and|but|then|so|or|if|that|where|which|got|had|have|just|need|want|here|not|because|given)\b|[a-z]+ing\b)[a-z]+(?: (?:out|up|off|down))? (?:the|this|that|these|those|your|it|them|me|us|all|every|each|any|what)|unless|except|if)\b`,
  'i',
);
/** What a sentence begins with that tells something. */
const TELLS =
  /^\W*(?:and |so |but |now |well |oh )*(?:i|i'?m|i'?ve|we|he|she|it|it'?s|they|my|our|his|her|its|their|the|a|an|this|that|these|those|there|you|you'?ll|one|two|three|all|both|each|some|every|at|in|on|for|from|by|after|before|when|while|as|of|no)\b/i;

/** A sentence that tells something says nothing of the question where none of these words is in it. */
const OPERATIVE =
  /\b(?:add(?:s|ed|ing)?|subtract\w*|doubled?|halved?|half|twice|thrice|triple[ds]?|reciprocal|opposite|negative|positive|negated?|invers\w*|revers\w*|backwards?|upside|chang\w*|swap\w*|replac\w*|ignor\w*|except|instead|misprint\w*|mistakes?|errors?|wrong(?:ly)?|incorrect\w*|typos?|miscop\w+|(?:should|supposed to|meant to) (?:be|have been|read|say)\b|actual(?:ly)?|not|never|n['’]t|without|including|excluding|other|another|base (?!of)|signs?|digits?|(?:the|an?|every|each) (?:plus|minus)|(?<!\d |two |three |four |five |six |ten |many |some |several )times|less|more|fewer|bigger|smaller|larger|greater|smallest|largest|first|last|next|only|copied|unknown|the one (?:after|before))\b/i;

/** "… and add 1 to it", "… but for the next one", "… plus 3", "… not counting the first". */
const TURNS = /^\W*(?:plus|minus|times(?!\W*$)|except|unless|not|instead|only|without|counting)\b/i;

type Manner = Mood | 'tells';

function mannerOf({ kind, text }: Piece): Manner {
  if (kind === 'bracket') return ASKS.test(text) ? 'asks' : 'talks';
  if (kind === 'tail') return ASKS.test(text.replace(/[?\s]+$/, '')) || TURNS.test(text) ? 'asks' : 'tells';
  if (kind === 'head') return 'asks';
  if (kind === 'sentence' && TELLS.test(text) && !/\?\W*$/.test(text)) return 'tells';
  return ASKS.test(text) ? 'asks' : 'tells';
}

/** "The exercise is to simplify …": told, and a request all the same. */
const REQUEST_TOLD =
  /\bto (?:find|work out|calculate|simplify|solve|expand|evaluate|factori[sz]e|differentiate|integrate|rearrange|convert|rationali[sz]e|complete|express|prove|show)\b/i;

/** Surely a request: "if 2 is added to both" and "add 4 to it" may be what is told. */
const REQUEST = new RegExp(
  String.raw`\?\W*$|${FRONT}(?:what(?:['’]?s)?|which|who|whose|how|why|where|find|work|calculate|give|state|write|say|tell|name|list|show|explain|express|simplify|solve|expand|evaluate|factori[sz]e|factor|differentiate|integrate|rearrange|convert|determine|compute|complete|rationali[sz]e|estimate|round|increase|decrease|reduce|share|get|make|put)\b`,
  'i',
);

/** Whether a question is left without the piece: a request, or a formula by itself. */
function isAsked(rest: string): boolean {
  if (REQUEST_TOLD.test(rest)) return true;
  const sentences = rest.split(SENTENCE_END).filter((one) => !/^\W*(?:give|leave|round|write|express|show)\b/i.test(one) || /\d/.test(one)); // prettier-ignore
  return sentences.some((text) => REQUEST.test(text)) || (rest.match(/[a-z]{3,}/gi) ?? []).length < 2; // prettier-ignore
}

/** "Can you help with this one?" */
const POLITE = /^\W*(?:please |so |ok(?:ay)? )?(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody)\b/i;

function mayBePassedOver(piece: Piece, answer: string): boolean {
  const manner = mannerOf(piece);
  if (
    piece.kind === 'tail' &&
    !/[a-z]{3}/i.test(piece.text.replace(/^\W*(?:and|or|if|when|not|only|then|but|with|using)\b/i, ''))
  )
    return !/^\W*(?:plus|minus|times)\b/i.test(piece.text);
  // "In which week does she first save £5 or more?"
  if (piece.kind === 'tail' && /^\W*or more\W*$/i.test(piece.text) && /\bfirst\b/i.test(piece.rest)) return true;
  if (isTrueCalculation(piece.text)) return true;
  const text = withoutCondition(piece.text, answer);
  const isPolite = piece.kind === 'sentence' && POLITE.test(text);
  if (isIdle(text, piece.rest, manner === 'asks' && !isPolite ? 'asks' : 'talks')) return true;
  // A name, or what it is about: only words that do something to it can matter there.
  if (manner !== 'asks' && piece.kind === 'bracket')
    return !hasStrangeFigure(text, piece.rest) && !hasSign(text) && !says(text);
  if (manner === 'asks' && /\b(?:wrong|incorrect)\b/i.test(withoutPhrases(text))) return false;
  if (piece.kind === 'sentence' && manner === 'asks') return !isAsked(piece.rest);
  return manner === 'tells' && (isToldAgain(text, piece.rest) || (!hasSign(text) && !says(text)));
}

/** "540 = 2² × 3³ × 5.": so anyway. */
function isTrueCalculation(text: string): boolean {
  const line = text.replace(/[.,;:]\s*$/, '');
  return (
    !/[a-z]{2}/i.test(line) && line.includes('=') && checkLine({ problem: '', earlier: [], line }).status === 'verified'
  );
}

const CONDITION =
  /\b(?:assume |where |given )*(?:that )?((?:(?:sin|cos|tan) )?[a-z](?:(?:,| and) [a-z])*) (?:(?:is|are) )?(?:an? |both |all )*(?:positive|not (?:equal to )?[a-z\d]|integers?|acute|real|not zero|(?:≠|\\neq?) ?\d)(?: integer| number)?\b/gi;

/** "r is positive": a condition that leaves a single answer as it is. */
function withoutCondition(text: string, answer: string): string {
  const unknown = /\\text\{ or \}|\\pm|=-|^-/.test(answer) ? answer.charAt(0) : '';
  return text.replace(CONDITION, (told: string, letters: string) => (letters.split(/\W+/).includes(unknown) ? told : ' ')); // prettier-ignore
}

function says(text: string): boolean {
  return OPERATIVE.test(withoutPhrases(text));
}

/** The same answer, with a unit or without. */
function isSame(solution: RuleSolution | null, answer: string): boolean {
  const bare = (given: string): string => given.replace(/\\text\{(?! or )[^}]*\}|\s/g, '');
  if (solution === null) return false;
  return bare(solution.answer) === bare(answer) || gradeAnswer({ expected: answer, given: `$${solution.answer}$` }).equal === true; // prettier-ignore
}

/**
 * Whether something of the question made no difference to its answer though it holds words that are not known to make
 * none: "Double this: …", "… (the unknown is negative)". What can be left out of the text with the same answer was passed
 * over by the reader.
 */
export function passesPieceOver(question: string, { answer }: RuleSolution, work: Work): boolean {
  const text = question.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return false;
  const doubtful = piecesOf(text).filter((piece) => !mayBePassedOver(piece, answer));
  return doubtful.length > MOST || doubtful.some(({ rest }) => isSame(work(rest), answer));
}
