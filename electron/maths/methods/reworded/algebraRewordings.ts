import { fitsForm } from '../fitsForm.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { byPattern } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

const PUT = '(?:write|rewrite|express|put|give|show)';
const WHAT =
  '(?:(?:find|what is|work out|write down|write|give|calculate|determine|state) )?(?:(?:an |a |the )?(?:simplified )?(?:expression|result|answer)(?: for)? )?';
const SIMPLY =
  '(?: (?:and|then)? ?(?:simplify|simplify your answer|simplifying your answer|collect like terms|collecting like terms|simplify the result))?';
const BRACKET = '(?:(?:a|one|a single) )?(?:squared )?(?:bracket|brackets|binomial|linear expression|expression)';

const plain =
  (verb: string) =>
  (piece: Piece | undefined): Rewording | null =>
    piece === undefined || piece.unit !== '' || !hasLetter(piece) ? null : { question: `${verb} ${piece.text}` };

function hasLetter({ statement }: Piece): boolean {
  return statement?.kind === 'expression' && symbolsIn(statement).length > 0 && statement.expression.kind !== 'symbol';
}

/** `(2x+1)+(3x−4)`; for a difference the second minus the first where `swapped`. */
function joined(sign: '+' | '-' | '', verb: string, swapped = false) {
  return (...pieces: readonly Piece[]): Rewording | null => {
    if (!pieces.every((piece) => piece.unit === '' && piece.statement?.kind === 'expression')) return null;
    if (!pieces.some(hasLetter)) return null;
    const texts = (swapped ? pieces.toReversed() : pieces).map(({ text }) => `(${text})`);
    const question = texts.join(sign);
    return { question: `${verb} ${question}`, lead: [{ reason: 'Write it with signs.', expression: question }] };
  };
}

/** One bracket squared; nothing where it is no square. */
function asSquare(piece?: Piece): Rewording | null {
  const rewording = plain('Factorise')(piece);
  return rewording === null
    ? null
    : { ...rewording, finish: (answer) => (/^-?\d*\([^()]*\)\^2$/.test(answer) ? { steps: [], answer } : null) };
}

/** A cubic with a factor told: the factor must be one of the answer's. */
function withFactor(factor: Piece | undefined, cubic: Piece | undefined): Rewording | null {
  if (factor === undefined || cubic === undefined || !hasLetter(factor) || !hasLetter(cubic)) return null;
  const bare = factor.text.replace(/[\s()]/g, '').replace(/−/g, '-');
  return {
    question: `Factorise ${cubic.text}`,
    finish: (answer) => (answer.replace(/\s/g, '').includes(`(${bare})`) ? { steps: [], answer } : null),
  };
}

/** In the form told: letters stand for numbers. */
function inForm(verb: string, index = 1) {
  return (...pieces: readonly Piece[]): Rewording | null => {
    const [main, form] = [pieces[1 - index], pieces[index]];
    if (main === undefined || form === undefined || main.statement?.kind !== 'expression') return null;
    const letters = hasLetter(main);
    return {
      question: `${letters ? 'Expand' : verb} ${main.text}`,
      finish: (answer) => (fitsForm(answer, form.text) ? { steps: [], answer } : null),
    };
  };
}

const FORM_CLAUSE =
  ' ?,? (?:and )?(?:give|giving|write|writing|leave|leaving|express|expressing) (?:your |the |it )?(?:final )?(?:answer |result |solution )?in the form #';
const CONSTANTS =
  '(?: ?,? (?:where|given that|and|with) (?:#|a)(?: ?,? ?and #| ?, #| and b)* (?:is|are) (?:an? )?(?:positive )?(?:integers?|constants?|whole numbers?|rational|rational numbers?))?';

const RULES: readonly RewordRule[] = [
  [`${PUT} # as (?:a|the) (?:perfect )?square(?: of ${BRACKET})?|${PUT} # as ${BRACKET} (?:all )?squared|${PUT} # as a squared ${BRACKET}|# is a perfect square factori[sz]e it`, asSquare],
  ['(?:factori[sz]e|factor) ,? ?(?:by )?(?:starting|beginning|start|begin) by (?:taking|finding|pulling|factoring) (?:out )?(?:a|the|any) (?:highest )?common factor(?: first)? ,? ?#|(?:factori[sz]e|factor) # ,? ?(?:by )?(?:first |starting by )?taking out (?:a|the|any) (?:highest )?common factor(?: first)?', plain('Factorise')],
  ['first take out (?:a|the) common factor ,? ?(?:and )?then factori[sz]e #|take out (?:a|the) (?:highest )?common factor(?: of #)? and then factori[sz]e #', plain('Factorise')],
  [['(?:given that |if |you are told that |we know that )?# is (?:a|one|one of the) factors?(?: of #)? ,? (?:fully )?(?:factori[sz]e|factor) #', '(?:use the fact that |knowing that |using the fact that )# is a factor ,? (?:to )?(?:factori[sz]e|factor) #', '# is a factor of # (?:factori[sz]e|factor) (?:it|the cubic|the polynomial|the expression)(?: into linear factors)?'], (...pieces) =>
    withFactor(pieces[0], pieces.at(-1))],
  ['(?:fully |completely )?(?:factori[sz]e|factor) (?:fully |completely )?(?:the (?:expression|polynomial|cubic|function) )?# ,? ?(?:it being given|given|knowing|it is given|it is known|if you know|you know|you are told|you may use the fact|using the fact|use the fact|where)(?: that)? # is (?:a|one|one of its) factors?(?: of it)?', (cubic, factor) => withFactor(factor, cubic)],
  ['(?:show that )?# is a factor of # (?:and )?hence (?:factori[sz]e|factor) #', (factor, cubic) => withFactor(factor, cubic)],
  [`(?:use (?:the )?(?:binomial (?:theorem|expansion)|pascal's triangle) to )(?:expand|find(?: the)?(?: full)? expansion of|write out|multiply out) #|(?:expand|find(?: the)?(?: full)? expansion of|write out) # ,? ?(?:by )?(?:using|with|use) (?:the )?(?:binomial (?:theorem|expansion)|pascal's triangle)|find the (?:full |complete )?(?:binomial )?expansion of #${SIMPLY}`, plain('Expand')],
  [`(?:use|apply) (?:the )?distributive (?:property|law|rule) (?:to|and) (?:rewrite|expand|write|simplify|multiply) #|rewrite #(?: ,)? using (?:the )?distributive (?:property|law)|rewrite # (?:without|with no) (?:any )?(?:brackets|parentheses)|${PUT} # as simply as possible ,? (?:with no|without(?: any)?) (?:brackets|parentheses)|${PUT} # (?:with no|without(?: any)?) (?:brackets|parentheses)(?: ,? (?:as simply as possible|in its simplest form))?`, plain('Expand')],
  [`(?:multiply out|expand|work out|find|simplify) (?:the )?(?:square of|product of the brackets) #${SIMPLY}|${WHAT}(?:the )?square of #${SIMPLY}`, (piece) =>
    piece !== undefined && hasLetter(piece) ? { question: `Expand (${piece.text})^2`, lead: [{ reason: 'Write it with signs.', expression: `(${piece.text})^2` }] } : null],
  [`square #${SIMPLY}|square (?:the )?(?:bracket|binomial|expression) #${SIMPLY}`, (piece) =>
    piece !== undefined && hasLetter(piece) ? { question: `Expand (${piece.text})^2`, lead: [{ reason: 'Write it with signs.', expression: `(${piece.text})^2` }] } : null],
  [`(?:expand|multiply) # by #${SIMPLY}|multiply # and #${SIMPLY}|multiply #(?: ,)? by #${SIMPLY}|${WHAT}(?:the )?product of # and #${SIMPLY}|${WHAT}(?:the )?product when # is multiplied by #${SIMPLY}`, joined('', 'Expand')],
  [`(?:add|add together|add up|sum) #(?: ,)? (?:and|to|,) #${SIMPLY}|${WHAT}(?:the )?(?:sum|total) of # and #${SIMPLY}|${WHAT}(?:the )?(?:sum|total) of # , # and #${SIMPLY}|(?:add|add together|add up) # , # and #${SIMPLY}|what do you get when you add # (?:and|to) #`, joined('+', 'Simplify')],
  [`(?:subtract|take|take away) # (?:away )?from #${SIMPLY}|${WHAT}(?:the )?(?:result|difference) (?:when|of) # (?:is )?(?:subtracted|taken|taken away) from #${SIMPLY}|what (?:is left|do you get|is the result) (?:when|if) (?:you (?:subtract|take) )?# (?:is )?(?:subtracted |taken |taken away |away )?from #|how much (?:larger|bigger|greater|more) than # is #`, joined('-', 'Simplify', true)],
  [`from # (?:subtract|take away|take) #${SIMPLY}|${WHAT}# (?:minus|take away|subtract) #|how much (?:larger|bigger|greater|more) is # than #`, joined('-', 'Simplify')],
  [`(?:combine|collect|gather) (?:the )?like terms(?: in| and)?,? (?:and |to )?(?:write|give|leave|arrange) (?:the |your )?(?:result|answer|polynomial|expression|it) in (?:standard form|descending (?:order|powers)(?: of #)?|order of (?:descending|decreasing) powers)(?: ,)? #|simplify #(?: ,)? (?:and )?(?:write|writing|give|giving) (?:the |your )?(?:result|answer|polynomial|expression|it) in (?:standard form|descending (?:order|powers)(?: of #)?)`, (...pieces) => plain('Simplify')(pieces.find(hasLetter))],
  [`(?:what is )?(?:an |the )?(?:expression|simplest form|simplified form) (?:equivalent to|of) #|${PUT} # as a single (?:term|expression)|${PUT} # with as few terms as possible`, plain('Simplify')],
  [`(?:expand|multiply out|work out|simplify|evaluate|calculate|find)(?: and simplify)? #${FORM_CLAUSE}${CONSTANTS}`, inForm('Expand')],
  [`${PUT} # in the form #${CONSTANTS}`, inForm('Simplify')],
  [`${PUT} (?:the product |the value of )?# as (?:an integer|a whole number|a single (?:integer|whole number|number)|a number without (?:roots|surds))`, (piece) =>
    piece?.statement?.kind === 'expression' && symbolsIn(piece.statement).length === 0
      ? { question: `Simplify ${piece.text}`, finish: (answer) => (/^-?\d+$/.test(answer) ? { steps: [], answer } : null) }
      : null],
]; // prettier-ignore

const rewritten = byPattern(RULES);
const distributed = byPattern([[`(?:${PUT}|simplify|multiply) #`, plain('Expand')]]);

/** Rewriting one or two formulas, asked for in other words than the rules know. */
export function algebraRewordings(problem: string): Rewording | null {
  return rewritten(problem) ?? (/\bdistributive (?:property|law|rule)\b/i.test(problem) ? distributed(problem) : null);
}
