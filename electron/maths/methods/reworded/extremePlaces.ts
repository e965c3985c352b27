import { byPattern } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

/**
 * "At what value of x does f have a relative maximum?": the place of its one point of that kind. Only a local maximum is
 * meant so: on an interval, or absolutely, an end may lie higher.
 */

type Kind = 'maximum' | 'minimum';

/** `\(-2,16)\text{ maximum}` among the points that are told with their nature. */
function placeOf(answer: string, kind: Kind): string | null {
  const points = [...answer.matchAll(/\(([^(),]+),[^(),]+\)\\text\{ (maximum|minimum)\}/g)];
  const [place, ...more] = points.filter(([, , one]) => one === kind).map(([, at]) => at);
  return place === undefined || more.length > 0 ? null : place;
}

/** The letters that stand beside the curve must be its own. */
function placeAsked(kind: Kind, pieces: readonly Piece[]): Rewording | null {
  const curve = pieces.find(({ statement }) => statement?.kind === 'relation');
  const [, letter] = /^(?:y|[a-z] ?\(([a-z])\)) ?=/.exec(curve?.text ?? '') ?? [];
  const variable = letter ?? 'x';
  if (curve === undefined || !/^(?:y|[a-z] ?\([a-z]\)) ?=/.test(curve.text)) return null;
  if (variable !== 'x' || !pieces.every((piece) => piece === curve || piece.text === variable)) return null;
  return {
    question: `Find the stationary points of ${curve.text.replace(/^[^=]*=/, 'y =')} and determine their nature.`,
    finish: (answer) => {
      const place = placeOf(answer, kind);
      const expression = `${variable}=${place ?? ''}`;
      return place === null ? null : { steps: [{ reason: `This is the ${kind}.`, expression }], answer: expression };
    },
  };
}

const FIND = '(?:find|determine|what is|whats|state|calculate|work out|give|write down)';
const LOCAL = '(?:(?:local|relative) )?';
const CURVE =
  '(?:the )?(?:graph of |curve |function |curve with equation |graph with equation )?(?:the function |the curve )?#';

function sources(kind: Kind): readonly string[] {
  const point = `${LOCAL}${kind}(?: (?:turning )?point| value)?`;
  return [
    `${FIND} (?:the )?x (?:coordinate|value) of (?:the |its )?${LOCAL}${kind}(?: (?:turning )?point)? (?:of|on) ${CURVE}`,
    `${FIND} (?:the )?(?:value of #|x value) (?:at|for) which ${CURVE} has (?:a|its|one) ${point}`,
    `(?:at|for) (?:what|which) (?:value of #|x value|#) does ${CURVE} have (?:a|its|one) ${point}`,
    `(?:at|for) (?:what|which) (?:value of #|x value|#) does (?:the |a )?${point} (?:of|on) ${CURVE} occur`,
    `${CURVE} has (?:a|one|exactly one|only one|just one|a single) ${point} (?:at|for) (?:what|which) (?:value of #|x value|#) does (?:it|this|the ${kind}|this ${kind}|the ${LOCAL}${kind}) occur`,
    `${CURVE} has (?:a|one|exactly one|only one|just one|a single) ${point} ${FIND} (?:the |its )?(?:x coordinate|x value|value of #)(?: of (?:this|the|that) (?:${LOCAL}${kind}|point)(?: point)?| (?:where|at which) (?:it|this) occurs)?`,
  ];
}

const RULES: readonly RewordRule[] = [
  [sources('maximum'), (...pieces) => placeAsked('maximum', pieces)],
  [sources('minimum'), (...pieces) => placeAsked('minimum', pieces)],
];

/** Questions that ask where a curve has its one maximum or minimum. */
export const extremePlaces = byPattern(RULES);
