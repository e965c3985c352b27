export type Piece = {
  readonly kind: 'sentence' | 'label' | 'bracket' | 'head' | 'tail';
  readonly text: string;
  readonly rest: string;
};

export const SENTENCE_END = /(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|St|vs|approx|i\.e|e\.g|a\.m|p\.m|No|G\.P|A\.P))[.?!])\s+/;
const LABEL = /^([^:]{2,90}):\s+(?=\S)/;
const BRACKET = /\s*\(([^()]*[a-z]{3}[^()]*)\)/gi;
/** "Half of With f(x) = …", "Twice what is …", "Minus …": an amount made of what follows. */
const HEAD =
  /^((?:(?:what is|find|give|work out|calculate) )?(?:the )?(?:half|twice|thrice|double|triple|treble|halve|minus|(?:[a-z]+|\d+) (?:times|more than|less than)|(?:a|one) (?:third|quarter) of|opposite of|negative of|reciprocal of|square of|\d+ ?% of)(?: of)?(?: this| that| it)?,? )(?=\S)/i;
const JOINER =
  /[,;]? (?:and|then|but|or|plus|minus|times|instead|except|unless|if|not|using|giving|without|with|before|after|only|when|counting)\b/gi;
/** "72/8 - 3 What rule did you use?": a second request with nothing but a blank before it. */
const SECOND_REQUEST =
  /(?<=[\d)$\]}²³a-z?=]) (?=(?:What|Which|Who|Why|How|Give|Find|State|Explain|Show|Then|Now|Double|Halve|Round|Add|Subtract)\b)/g;
const LAST_WORD =
  /,? (?:doubled|halved|trebled|tripled|squared|cubed|backwards?|reversed|negated|inverted|swapped)[.?!]*$/i;

function sentencesOf(text: string): readonly Piece[] {
  const all = text.split(SENTENCE_END);
  if (all.length < 2) return [];
  return all.map((one, at) => ({
    kind: 'sentence',
    text: one,
    rest: all.filter((_, other) => other !== at).join(' '),
  }));
}

function bracketsOf(text: string): readonly Piece[] {
  return [...text.matchAll(BRACKET)].map((found) => ({
    kind: 'bracket',
    text: found[1] ?? '',
    rest: `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim(),
  }));
}

function startOf(text: string, pattern: RegExp, kind: 'label' | 'head'): readonly Piece[] {
  const found = pattern.exec(text);
  return found === null ? [] : [{ kind, text: found[1] ?? '', rest: text.slice(found[0].length) }];
}

/** What the last sentence ends on, from each word that joins something on. */
function tailsOf(text: string): readonly Piece[] {
  const last = text.split(SENTENCE_END).at(-1) ?? '';
  const from = text.length - last.length;
  const joined = [...last.matchAll(JOINER)].slice(-3).map(({ index }) => from + index);
  const second = [...last.matchAll(SECOND_REQUEST)].map(({ index }) => from + index);
  const word = LAST_WORD.exec(last)?.index;
  return [...joined, ...second, ...(word === undefined ? [] : [from + word])]
    .filter((at) => at > 0)
    .map((at) => ({ kind: 'tail', text: text.slice(at), rest: text.slice(0, at) }));
}

/** What stands before, after and inside a question and can be left out of it. */
export function piecesOf(text: string): readonly Piece[] {
  return [
    ...sentencesOf(text),
    ...startOf(text, LABEL, 'label'),
    ...startOf(text, HEAD, 'head'),
    ...bracketsOf(text),
    ...tailsOf(text),
  ];
}
