const FOR_EACH_WHO_GOES =
  /\b(?:entry|entrance|admission|joining|to (?:get in|get into|enter|go in|join|sign up))\b(?! per\b| (?:[£$€₹] ?[\d.]+ )?(?:each|per (?:person|head)))/i;
const SOME_RATE =
  /\d (?:an?|per|each|every) (?!head|person|child|adult|pupil|student|ticket|member|guest)[a-z]|\b[a-z]+s (?:are|cost) [£$€₹]/i;
const COMPANY = '(?:friends|mates|children|people|kids|girls|boys|brothers|sisters|cousins|teenagers|pupils|students)';
const SEVERAL_GO = new RegExp(
  String.raw`\b[A-Z][a-z]+ and (?:(?:his|her|their|my|\d|two|three|four) [a-z]+|[A-Z][a-z]+|I)\b|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) ${COMPANY}\b`,
);

/**
 * "£3 entry and £1.50 a ride. Ed and his sister have £20.": each of them pays to get in, and no reader counts who goes;
 * what it comes to must be left alone.
 */
export function isPaidByEach(text: string): boolean {
  return FOR_EACH_WHO_GOES.test(text) && SOME_RATE.test(text) && SEVERAL_GO.test(text);
}
