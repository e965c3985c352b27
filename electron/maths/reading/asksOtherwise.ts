/** "Write a problem for …": a text is wanted, not the answer to what stands in it. */
const wantsText =
  /^\s*(?:(?:please|pls|can you|could you|would you)\s+)*(?:write|make(?: up)?|give|invent|create|compose|design|think of|come up with|set)(?: (?:me|us))?\s+(?:a|an|another|one|two|three|some|several|your own|my own)\s+(?:[a-z-]+\s+){0,3}?(?:problems?|questions?|stor(?:y|ies)|examples?|exercises?|situations?|quiz(?:zes)?)\b/i;

/** "Tell me if this is an equation: …": yes or no is wanted, of the words that follow. */
const wantsYesOrNo =
  /^\s*(?:(?:please|pls|can you|could you|would you)\s+)*(?:tell|say|state|explain|determine|decide|check|find out)(?: (?:me|us))?\s+(?:if|whether)\s+(?:this|that|it|these|those|the following)\b/i;

/** Whether the text opens with a request that makes a problem further on a mere example of something. */
export function asksOtherwise(text: string): boolean {
  return wantsText.test(text) || wantsYesOrNo.test(text);
}
