import { clausesOf, REMARK_WORDS } from './chatter.ts';

/** Words of people who tell what they, or somebody they help, tried: none of them tells a fact of the question. */
const ATTEMPT_WORDS = new Set(
  'son sons daughter daughters nephew niece grandson granddaughter boy girl lad lass kid kids child children grandad grandma gran dad uncle aunt bot ai robot app forum chat pal classmate neighbour wife husband year yr old yo insist insists insisted swear swears claims claimed argues argued keeps coming took taking take taken adding added add multiplied multiplying multiply timesing timesed cross crosses crossed red pen ink tick ticked all over see saw middle term terms front end number numbers area perimeter half first second last third line lines actually really real allowed match matches matched together same yes no nope wouldnt shouldnt be been dont doesnt isnt though bc cos because instead only just when whole thing one two both answers ans result results decimal decimals root roots square squared cube cubed squaring theirs hers mine yours marks mark zero nought minuses plusses rule rules index law laws ac box grid cancel cancelled expanded expanding rearranged rearranging collecting collected simplified simplifying factored factoring factorised factorising bracket brackets letter letters then now what know never ever always tears crying cry easy its thats theyre hes shes weve ive id youd hed shed wed double triple of sum total from hint book teacher power powers exponent exponents tells told still again hand phone twice'.split(
    ' ',
  ),
);
/** Somebody has come to something. */
const CAME =
  /\b(?:got|gets?|getting|did|wrote|writes?|written|tried|try|trying|thinks?|thought|reckons?|insists?|insisted|swears?|claims?|said|says?|answered|answer|ans|working|workings|i (?:put|gave|had|made|took|have)|(?:method|son|daughter|boy|girl|lad|he|she) (?:gives?|gave|has|had|put|puts)|came|comes?|coming|ended up|ends up|forgot|guess(?:ed)?|multiply|multiplied|added|took)\b/;
/** It is in doubt, or known to be wrong. */
const DOUBTED =
  /\b(?:wrong|right(?= one|$| though| tho| or)|incorrect|apparently|lol|haha|insists?|insisted|swears?|claims?|thinks?|thought|reckons?|says? (?:no|its|it is|yes)|red pen|cross(?:ed)?|idk|(?:now|then) what|dont match|doesnt match|isnt allowed|not allowed|but (?:the|it|its|thats|that|my|book|apparently|not|he|she|they|marked|is)|keeps?|no idea|confus\w+|forgot|not fully)\b|\b(?:says|said) \S+ (?:is|equals) /;
/** A doubt by itself. */
const WONDERS =
  /^(?:(?:so|or|and|but) )?(?:is (?:it|that|this|the answer)|would it be|isnt it)\b|^(?:and |but )?(?:it is |its )?not .*\b(?:apparently|right|lol|surely|thought|though)\b|^(?:can|could) (?:you|u|i|we) (?:just )?(?:add|put|take|times|multiply|cancel|square) .*\btogether$|^are .*\bthe same(?: thing)?$|^(?:bc|because|cos) .*\b(?:isnt|is not|not) allowed$|^(?:multiply|times) by .*\b(?:now|then) what$|\b(?:and )?(?:now|then) what$/;
/** Here what somebody got is a fact. */
const TELLS_FACT =
  /\b(?:think|thinks|thinking|thought) of (?:a|an|two|some)\b|\bmachine\b|\b(?:input|output)\b|\bi (?:square|double|cube|add|multiply|start|choose|pick)\b|\b(?:number|value|constant) (?:is|was|did|i)\b/i;
const TASK =
  /\b(?:expan\w+|factori[sz]\w*|factor(?:ed|ing)?|simplif\w+|rearrang\w+|subject|rationali[sz]\w+|collect\w*|multipl\w+ out|brackets|foil|single power|surd|standard form|solve|differentiate|integrate|fully|completely|work out)\b/i;
const FORMULA_NAMES =
  /^(?:frac|sqrt|root|log|ln|sin|cos|tan|pi|x|xy|yx|ab|ba|ac|bc|bd|ad|pq|qp|mn|rs|st|uv|vt|at|as|ut|abc|pqr|xyz)$/;

/** "We have x = 3" gives a value. */
const VALUE_TOLD = /(?:^| )[a-z] ?= ?-?\d+(?:\.\d+)?(?: |$)/;

/** A part of a formula: signs, digits and letters that stand alone or in products. */
function isOfFormula(token: string): boolean {
  if (!/[\d+*/^=√()²³⁰-⁹×÷−-]|^[a-z]$/.test(token)) return false;
  return (token.match(/[a-z]+/g) ?? []).every((run) => run.length < 2 || FORMULA_NAMES.test(run));
}

/** Whether a clause only tells what somebody came to: every word is known to say no more, and a formula is in it. */
function isAttempt(clause: string, sure: boolean): boolean {
  const plain = clause
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[“”"?!:;,]/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const tokens = plain.split(' ');
  if (plain === '' || (isOfFormula(tokens[0] ?? '') && tokens[0] !== 'i')) return false;
  const doubted = DOUBTED.test(plain);
  const told = CAME.test(plain) && (doubted || (sure && !VALUE_TOLD.test(plain)));
  if (!told && !WONDERS.test(plain)) return false;
  if (/^(?:and |so |but )?what\b|\b(?:how|why|which|find|where|when (?:x|i|you|we)|if)\b/.test(plain)) return false;
  if (/\b(?:positive|negative)\b(?! \d)/.test(plain)) return false;
  return tokens.every(
    (token) => isOfFormula(token) || ATTEMPT_WORDS.has(token) || REMARK_WORDS.has(token.replace(/[()]/g, '')),
  );
}

const TAIL =
  /\s+(?=(?:and|but|so|cos|because|bc|then|i|he|she|they|we|my|our|his|her|is it|not|which)\s|(?:got|apparently)\b)/gi;

/** A clause without the attempt at its end: "(2a + 5)^2 and insists its 4a^2 + 25". */
function withoutTail(words: string, sure: boolean): string {
  for (const { index } of words.matchAll(TAIL)) {
    const before = words.slice(0, index);
    if (
      before.trim() === '' ||
      /\b(?:and|but|of|by|with|than|if|when|to|is|the|a|that|from|expand|simplify)$/i.test(before)
    )
      continue;
    const tail = words.slice(index).replace(/^\s*(?:and|but|so|then|which) /i, '');
    if (/\d|[a-z][-+^=]/.test(tail) && isAttempt(tail, sure)) return before;
  }
  return words;
}

/** Clauses, "my working:" together with what follows it. */
function joinedClauses(text: string): readonly { readonly words: string; readonly end: string }[] {
  const found: { words: string; end: string }[] = [];
  for (const { words, end } of clausesOf(text)) {
    const last = found.at(-1);
    if (
      last !== undefined &&
      /:\s*$/.test(last.end) &&
      /\b(?:working|workings|answer|attempt|try|got|did)$/i.test(last.words)
    )
      found[found.length - 1] = { words: `${last.words} ${words}`, end };
    else found.push({ words, end });
  }
  return found;
}

/** The question without what somebody came to and doubts: "…, is it 10x − 3", "(she got √75)", "my answer was f = u + v". */
export function withoutAttempts(text: string): string {
  if (/\$/.test(text)) return text;
  const sure = TASK.test(text) && !TELLS_FACT.test(text);
  const bare = text.replace(/\s*\(([^()]*(?:\([^()]*\)[^()]*)*[a-z]{2}[^()]*)\)/gi, (all, inside: string) =>
    / /.test(inside.trim()) && isAttempt(inside, sure) ? '' : all,
  );
  const kept: string[] = [];
  for (const { words, end } of joinedClauses(bare)) {
    if (kept.length > 0 && words.trim() !== '' && isAttempt(words, sure)) {
      kept.push(kept.pop()?.replace(/[\s,;:.…–—-]+$/, '. ') ?? '');
      continue;
    }
    kept.push(`${withoutTail(words, sure)}${end}`);
  }
  return kept.join('').trim();
}
