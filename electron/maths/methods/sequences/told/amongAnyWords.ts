import { readPhrases } from '../../words/phrases.ts';
import { SEQUENCE_IDLE, SEQUENCE_PHRASES } from './sequencePhrases.ts';
import type { SequenceFact } from './sequencePhrases.ts';

/** Words that would make it another sequence or another question. */
const STEERS =
  /^(?:not|never|no|nor|neither|without|except|unless|instead|twice|double\w*|half|halv\w*|thirds?|quarters?|tripl\w*|trebl\w*|times|square[ds]?|cube[ds]?|product|total|average|mean|median|range|mode|reflect\w*|digits?|multiples?|factors?|primes?|primed|even|odd|alternat\w*|consecutive|between|revers\w*|backwards?|swap\w*|chang\w*|remov\w*|delet\w*|crossed|insert\w*|replac\w*|new|again|skip\w*|miss\w*|left|right|above|below|under|over|more|less|fewer|than|greater|larger|smaller|bigger|nearest|closest|minimum|maximum|least|most|last|previous|another|other|both|either|only|cost|price|per|percent|after|before|until|then|if|when|why|prove|explain|show|draw|plot|sketch|root|estimate|approximate\w*|many|much|hours?|minutes?|seconds?|days?|weeks?|months?|years?|km|cm|metres?|miles?|kg|litres?|pounds?|dollars?|pence|p|limits?|converge\w*|tend\w*|approach\w*|probability|random|graph|gradient|equation|solve|differen\w*|integra\w*|deriv\w*|add\w*|subtract\w*|multipl\w*|divid\w*|minus|plus|start\w*|begin\w*|increas\w*|decreas\w*|grow\w*|ris\w*|fall\w*|drop\w*|lost?|los\w*|gave|gives?|away|back|each|every|together|altogether|first|second|third|fourth|fifth|half|bounc\w*|share[ds]?|split|paid|pays?|earn\w*|sav\w*|spen\w*|interest|counting|including|excluding|inclusive|ends)$/;

const VOCABULARY = new Set(
  SEQUENCE_PHRASES.flatMap(({ pattern }) => pattern.source.replace(/\\[a-z]/g, ' ').match(/[a-z]{2,}/g) ?? []),
);

/** The facts of a question about a listed or told sequence; other words, names and things, are passed over (record 0022). */
export function amongAnyWords(text: string): readonly SequenceFact[] | null {
  if (!/@|\b(?:sequences?|progressions?|series|terms?|nth)\b/.test(text)) return null;
  const unknown = (text.match(/(?<![@\w])[a-z][a-z'’-]+/g) ?? []).filter(
    (word) => !SEQUENCE_IDLE.has(word) && !VOCABULARY.has(word.replace(/['’].*$/, '')),
  );
  if (unknown.length === 0 || unknown.length > 10 || unknown.some((word) => STEERS.test(word))) return null;
  return readPhrases(text, SEQUENCE_PHRASES, new Set([...SEQUENCE_IDLE, ...unknown]));
}
