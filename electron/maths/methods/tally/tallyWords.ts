/** A plain number in figures. */
export const N = String.raw`\d+(?:\.\d+)?(?![\d/:%]|\.\d)`;
export const UNIT =
  '(?:kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|met(?:re|er)s?|millilit(?:re|er)s?|lit(?:re|er)s?|kilograms?|kilos?|grams?|tonnes?|gallons?|pints?|miles?|feet|foot|inch(?:es)?|yards?|ounces?|cups?|km|cm|mm|kg|mg|ml|cl|ft|oz|m|g|l)';
/** Words that are no names of things and no adjectives of one. */
export const STEERING =
  '(?:of|with|and|or|to|from|in|into|on|at|for|by|that|which|who|each|every|per|is|are|was|were|has|have|had|the|a|an|then|but|if|when|while|how|what|more|less|fewer|than|left|out|off|away|up|down|each|as|not|no|all|times|over|under|about|after|before|every|percent|years?|old|am|pm|there|it|he|she|they|i|we|you|this|these|those)\\b';
export const THING = `(?!${STEERING})[a-z]{3,}`;
export const HOLDS =
  'holds?|contains?|has|have|weighs?|seats?|takes?|carr(?:y|ies)|measures?|needs?|uses?|fits?|is|gives?|makes?';

/** "Boxes" and "box", "loaves" and "loaf". */
export function stem(word: string): string {
  return word
    .replace(/ves$/, 'f')
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh|z)es$/, '')
    .replace(/(?<!s)s$/, '');
}

export function sameNoun(one: string, two: string): boolean {
  return stem(one) === stem(two);
}
