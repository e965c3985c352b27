import { byPattern } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

const RESULT = '(?: (?:the result|it|your answer|the expression|this|the answer|your result))?';
const FIRST = '(?:expand|multiply out|simplify|rewrite|write)';

function isBody(piece: Piece | undefined): piece is Piece {
  return piece?.statement?.kind === 'expression' || piece?.statement?.kind === 'relation';
}

const doing =
  (verb: string) =>
  (piece?: Piece): Rewording | null =>
    isBody(piece) ? { question: `${verb} ${piece.text}` } : null;

/** "where x > 0": the bars of a logarithm can go. */
function positive(integrand?: Piece, condition?: Piece): Rewording | null {
  if (integrand === undefined || condition === undefined) return null;
  const [, letter] = /^([a-z]) ?> ?0$/.exec(condition.text.trim()) ?? [];
  if (letter === undefined) return null;
  return {
    question: `Integrate ${integrand.text}`,
    finish: (answer) => ({ steps: [], answer: answer.replaceAll(`|${letter}|`, ` ${letter}`) }),
  };
}

/** "The local maximum value of f": the height of its one such point. */
const localValue =
  (kind: string) =>
  (curve?: Piece): Rewording | null =>
    curve?.statement?.kind !== 'relation' || !/^(?:y|[a-z] ?\(x\)) ?=/.test(curve.text)
      ? null
      : {
          question: `Find the stationary points of ${curve.text.replace(/^[^=]*=/, 'y =')} and determine their nature.`,
          finish: (answer) => {
            const ofKind = new RegExp(String.raw`\([^(),]+,([^(),]+)\)\\text\{ ${kind}\}`, 'g');
            const [height, ...more] = [...answer.matchAll(ofKind)].map(([, value]) => value);
            return height === undefined || more.length > 0
              ? null
              : { steps: [{ reason: 'Its height is the value asked for.', expression: height }], answer: height };
          },
        };
const LOCAL_VALUE = (kind: string): string =>
  `(?:find|determine|what is|state|calculate|work out|give) (?:the )?(?:local|relative) ${kind} value of (?:the )?(?:function |curve |graph )?(?:of )?#`;

const LARGE =
  '(?:gets?|becomes?|grows?|increases|is)(?: (?:very|larger and|bigger and|increasingly|infinitely|without))* (?:large|larger|bigger|bound|big)|(?:tends|goes|approaches) (?:to )?infinity';
const APPROACH =
  '(?:approach|tend to|tend towards|get close to|get closer to|get closer and closer to|converge to|settle to|come close to)';
const SEQUENCE =
  '(?:(?:the )?(?:sequence|expression|function|fraction|nth term|value of the expression|value of|terms? of the sequence)(?: (?:with|whose|given by|that has)(?: the| an)? ?(?:nth term|general term|n th term)?(?: is| of)?)? )?';

function atInfinity(...pieces: readonly Piece[]): Rewording | null {
  const main = pieces.find(
    ({ statement }) => statement?.kind === 'expression' && statement.expression.kind === 'quotient',
  );
  const letters = pieces.filter((piece) => piece !== main);
  const [, letter] = /([a-z])(?![a-z(])/.exec(main?.text.replace(/\\[a-z]+/g, '') ?? '') ?? [];
  if (main === undefined || letter === undefined || !letters.every(({ text }) => text === letter)) return null;
  return { question: `Find the limit of ${main.text} as ${letter} tends to infinity` };
}

const RULES: readonly RewordRule[] = [
  [LOCAL_VALUE('maximum'), localValue('maximum')],
  [LOCAL_VALUE('minimum'), localValue('minimum')],
  [`${FIRST} # (?:and |, )?(?:hence|then|so|and)(?: (?:hence|then))? differentiate${RESULT}|(?:by )?(?:first )?(?:expanding|multiplying out)(?: the brackets?)?(?: first)? ,? ?(?:or otherwise ,? ?)?differentiate #|(?:expand|multiply out) (?:the )?brackets?(?: first)? ,? ?(?:and )?(?:then |hence )?differentiate #|differentiate # by (?:first )?(?:expanding|multiplying out)(?: the brackets?)?(?: first)?|${FIRST} # (?:and |, )?(?:hence|then|so|and)(?: (?:hence|then))? find (?:its|the) derivative`, doing('Differentiate')],
  [`${FIRST} # (?:and |, )?(?:hence|then|so|and)(?: (?:hence|then))? integrate${RESULT}|(?:by )?(?:first )?(?:expanding|multiplying out)(?: the brackets?)?(?: first)? ,? ?integrate #|(?:expand|multiply out) (?:the )?brackets?(?: first)? ,? ?(?:and )?(?:then |hence )?integrate #`, doing('Integrate')],
  ['(?:expand|multiply out) (?:the )?brackets?(?: first)? ,? ?(?:and )?(?:then |hence )?(?:find|evaluate|work out|calculate) #|(?:by )?(?:first )?(?:expanding|multiplying out)(?: the brackets?)?(?: first)? ,? ?(?:find|evaluate|work out|calculate) #', (piece) =>
    piece?.statement?.kind === 'expression' && ['integral', 'limit', 'derivative'].includes(piece.statement.expression.kind) ? { question: `Work out $${piece.text}$` } : null],
  ['(?:find|work out|determine|what is|write down) (?:the )?(?:indefinite )?(?:integral|antiderivative) of # ,? ?(?:where|for|given that|when|if) #|integrate # ,? ?(?:where|for|given that|when|if) #', positive],
  [`(?:as|when|if) # (?:${LARGE}) ,? ?(?:what|which) (?:value|number|limit)? ?does ${SEQUENCE}# ${APPROACH}|(?:what|which) (?:value|number|limit) does ${SEQUENCE}# ${APPROACH} (?:as|when) # (?:${LARGE})|what happens to ${SEQUENCE}# (?:as|when) # (?:${LARGE})|(?:find|what is|determine|work out|state|calculate) (?:the )?limit of (?:the )?${SEQUENCE}#(?: (?:as|when) # (?:${LARGE}))?|(?:a|the) sequence (?:has|is given by|with) (?:the |an )?(?:nth|general) term #,? ?(?:find|what is|determine) (?:the |its )?limit(?: of the sequence)?(?: as # (?:${LARGE}))?|(?:the )?(?:nth|general) term of a sequence is # (?:what value|which value|what number|what limit)(?: does)? (?:the|this) sequence (?:does )?${APPROACH}(?: (?:as|when) # (?:${LARGE}))?|(?:the )?(?:nth|general) term of a sequence is # (?:find|what is|determine|work out) (?:the )?limit(?:ing value)?(?: of the sequence)?(?: (?:as|when) # (?:${LARGE}))?`, atInfinity],
]; // prettier-ignore

/** Questions of calculus asked in other words than the rules know. */
export const calculusRewordings = byPattern(RULES);
