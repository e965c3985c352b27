import { readPhrases } from '../../words/phrases.ts';
import { LINE_IDLE, LINE_PHRASES } from './linePhrases.ts';
import type { LineFact } from './linePhrases.ts';

/** Words that would make it another question: what moves or changes a line, other sizes, other things asked of it. */
const STEERS =
  /^(?:not|never|no|nor|neither|without|except|unless|instead|twice|double[ds]?|half|halve[ds]?|thirds?|quarters?|triple|times|square[ds]?|sum|product|difference|total|average|ratio|reflect\w*|rotat\w*|translat\w*|shift\w*|mov(?:e|es|ed|ing)|transform\w*|enlarg\w*|stretch\w*|image|mirror\w*|scale|factor|perimeter|angles?|degrees?|inclin\w*|circles?|radius|diameter|tangents?|curves?|parabola|quadratic|vectors?|opposite|negative|positive|reciprocal|inverse|revers\w*|swap\w*|chang\w*|increas\w*|decreas\w*|rais\w*|lower\w*|up|down|left|right|above|below|under|over|more|less|than|greater|larger|smaller|bigger|nearest|closest|shortest|longest|furthest|minimum|maximum|least|most|first|second|third|fourth|fifth|last|next|another|other|each|every|both|either|only|diagonals?|altitude|median|centroid|quadrilateral|rectangle|parallelogram|rhombus|trapezium|polygon|corner|inequality|region|shaded|cost|price|per|percent|after|before|until|then|if|when|why|prove|explain|draw|plot|sketch|cubed?|root|estimate|approximate\w*|many|much|hours?|minutes?|seconds?|days?|weeks?|years?|km|cm|metres?|miles?|kg|litres?|pounds?|dollars?)$/;

const VOCABULARY = new Set(
  LINE_PHRASES.flatMap(({ pattern }) => pattern.source.replace(/\\[a-z]/g, ' ').match(/[a-z]{2,}/g) ?? []),
);

/** The facts of a question about lines whose other words, names of places and things, are passed over (record 0022). */
export function amongAnyWords(text: string): readonly LineFact[] | null {
  const plain = text.replace(/\bwhich number\b/g, 'what');
  const unknown = (plain.match(/[a-z][a-z'’-]+/g) ?? []).filter(
    (word) => !LINE_IDLE.has(word) && !VOCABULARY.has(word.replace(/['’].*$/, '')),
  );
  if (unknown.length > 12 || unknown.some((word) => STEERS.test(word))) return null;
  return readPhrases(plain, LINE_PHRASES, new Set([...LINE_IDLE, ...unknown]));
}
