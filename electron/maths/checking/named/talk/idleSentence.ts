/** Words of sentences that greet, thank, ask for help or ask once more for the answer, and say nothing else. */
const IDLE_WORDS = new Set(
  (
    'what should would will ought must could can may might the a an answer answers result be is are to he she they we i you it this that ' +
    'have has had got get getting end up with write put whats  give tell us me him her them please pls kindly help let know come out his their my our your do does did for how with ' +
    'thanks thank much very many good morning afternoon evening hello hi hey dear grateful stuck on question problem in advance need really ' +
    "don't dont understand sure see just want work struggling homework son daughter child brother sister everyone all so kind"
  ).split(' '),
);
const OPENS =
  /^(?:what|please|could|can|would|will|may|might|thanks|thank|many thanks|how (?:do|does|would|should|can)|hi|hello|hey|good|dear|help|let|tell|i|i'm|we|my)\b/i;
/** Asks whether something is so: the answer is yes or no. "What is that one for?" */
const ASKS_ELSE =
  /\b(?:one|single) (?:answer|result)\b|\b(?:right|wrong|correct|why|if it|if that|if this|how many|how much|which)\b/i;
const FINISHED =
  /^(?:write|give|find|state) (?:both|all)(?: (?:the|of the|possible))? (?:solutions|roots|answers|values)$|^(?:separate|list) (?:your |the |multiple )?(?:solutions|answers|values|roots) (?:with|by|using) (?:a comma|commas)$|^(?:you must )?(?:show|write down) (?:all )?(?:of )?your (?:working|work|workings|steps|method)(?: out)?$|^(?:no calculators?|non-?calculator|calculators? (?:not )?allowed|you may (?:not )?use a calculator)$|^(?:it|this) is for (?:my|our) (?:son|daughter|child)(?: in (?:year|grade) \d{1,2})?$/i;

/** A sentence that could be left out without a change; `behind`: what is asked stands before it. */
export function isIdle(sentence: string, behind: boolean): boolean {
  const bare = sentence
    .trim()
    .replace(/[.?!\s]+$/, '')
    .replace(/[‘’]/g, "'");
  if (FINISHED.test(bare)) return true;
  const words = bare
    .toLowerCase()
    .replace(/\b(?:right|correct|final) answer\b/g, 'answer')
    .replace(/\b(this|that) one\b/g, '$1')
    .split(/[\s,]+/);
  if (!OPENS.test(bare) || ASKS_ELSE.test(words.join(' '))) return false;
  // "What is it?" before anything is told asks for something else.
  return (behind || !/^(?:what|how)\b/i.test(bare)) && words.every((word) => IDLE_WORDS.has(word));
}
