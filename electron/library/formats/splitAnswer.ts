const IN_BRACKETS = /[([]\s*(?:answer|ans|key)\s*[:=]/i;
/** Behind a sentence or two blanks: "… + 4. Answer: (4, 2)", "…  Ans: 5". */
const AT_THE_END = /(?:(?<=[.?!])[ ]+|[ ]{2,})(?:answer|ans|key)\.?\s*[:=][ ]*(?<key>[^\n]*[\da-z][^\n]*)$/i;
/** Without a colon only far behind the question, and where a value follows: "…    Answer 4.6". */
const FAR_BEHIND = /[ ]{3,}(?:answer|ans)\.?[ ]+(?<key>(?:[-−+±£$€([{√\\]*\d|[a-z][ ]?=|[([$\\])[^\n]*)$/i;
/** "Answer: in cm" says how, not what. */
const SAYS_HOW = /^(?:in|to|as|with|correct|give|using|all|both|the)\b/i;

export type SplitAnswer = { readonly text: string; readonly key: string | null };

/** Takes "(answer: …)" and "Answer: …" off the end of a problem. */
export function splitAnswer(text: string): SplitAnswer {
  const start = /[)\]]$/.test(text) ? IN_BRACKETS.exec(text) : null;
  if (start !== null) return cut(text, start.index, text.slice(start.index + start[0].length, -1));
  const end = AT_THE_END.exec(text) ?? FAR_BEHIND.exec(text);
  const key = end?.groups?.['key'] ?? '';
  return end === null || SAYS_HOW.test(key) ? { text, key: null } : cut(text, end.index, key);
}

function cut(text: string, at: number, key: string): SplitAnswer {
  return { text: text.slice(0, at).trim(), key: key.trim() === '' ? null : key.trim() };
}
