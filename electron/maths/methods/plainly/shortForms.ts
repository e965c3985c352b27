/** How people shorten words when they type; each has one meaning only where it stands. */
const FORMS: readonly (readonly [RegExp, string | ((all: string) => string)])[] = [
  [/[’‘`´]/g, "'"],
  [/\\"/g, '"'],
  [/[\u00A0\u2009\u202F]/g, ' '],
  [/\b(what|where|who|how|that|there|here|when)(?:'s|s(?= (?:the|a|an|my|our|his|her|its|this|that|it|left|going|wrong|cheaper|more|one|\d)\b|$))/gi, '$1 is'],
  [/\b(what|there|that|how)s(?= )/gi, '$1 is'],
  [/\bthere is (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?!%)[a-z]+s\b)/gi, 'there are '],
  [/\b(he|she|it)'s(?= (?:(?:going|a|an|the|not|now|about|in|at|on)\b|\d))/gi, '$1 is'],
  [/\b(he|she|it)'s(?= (?:already|got|been|had|spent|saved)\b)/gi, '$1 has'],
  [/\b(he|she)s(?= (?:going|now|\d))/gi, '$1 is'],
  [/\b(they|we|you)(?:'re|re(?= (?:\d|both|all|independent|going|in|the|not)))/gi, (all: string) => `${all.replace(/'?re$/i, '')} are`],
  [/\bi'?m\b/gi, 'I am'],
  [/\bi(?:'ve|ve)\b/gi, 'I have'],
  [/\b(he|she|it|we|they|you|i)'ll\b/gi, '$1 will'],
  [/\b(is|are|was|were|does|do|did|has|have|had|could|would|should)n['’]?t\b/gi, '$1 not'],
  [/\b(?:can't|cant)\b/gi, 'cannot'],
  [/\b(?:won't|wont)\b/gi, 'will not'],
  [/\blet's\b/gi, 'let us'],
  [/(?<=\b(?:can|could|if|do|when|would|will|did|should|as|that|have|thank) )u\b(?! ?[=≈+−*/^_(<>²³'′,-])/gi, 'you'],
  [/\bu(?= (?:get|have|can|need|flip|roll|swap|pick|know|take|add|start|buy|pay|spend|want|go|are|could|would|draw|choose|throw|toss|spin|put|must|will|use|do|think)\b)/gi, 'you'],
  [/\bur\b(?= [a-z]{2})/gi, 'your'],
  [/\bthru\b/gi, 'through'],
  [/(?<=[a-z] )(?:til|till|'til)(?= (?:they|he|she|it|the|you|we|i)\b)/gi, 'until'],
  [/\b(?:tmrw|tmr|tmw|tomoz|2moro)\b/gi, 'tomorrow'],
  [/\bhw\b/gi, 'homework'],
  [/\bw\/o\b/gi, 'without'],
  [/\b(?:yrs|yrs\.)(?= |$|[,.?!])/gi, 'years'],
  [/(?<=\d ?)mins?\b(?! [a-z]+ and max)/gi, (all: string) => (/s/i.test(all) ? 'minutes' : 'min')],
  [/\b(how many|in|of|per|the) mins\b/gi, '$1 minutes'],
  [/(?<=\d ?|\b(?:in|of|many) )secs\b/gi, 'seconds'],
  [/(?<=\d ?|\b(?:in|of|many) )hrs\b/gi, 'hours'],
  [/(?<=\d ?|\b(?:in|of|many) )(?:wks)\b/gi, 'weeks'],
  [/\beqns\b/gi, 'equations'],
  [/\beqn\b\.?/gi, 'equation'],
  [/\bhyp\b\.?(?! ?\()/gi, 'hypotenuse'],
  [/\bopp\b\.?(?=,? (?:\d|side|is|=|and))/gi, 'opposite'],
  [/\badj\b\.?(?=,? (?:\d|side|is|=|and))/gi, 'adjacent'],
  [/\bvol\b\.?/gi, 'volume'],
  [/\bincl\b\.?/gi, 'including'],
  [/\bprob\b\.?(?= (?:of|that|a|an|the|it|total|both|is|i|you|they))/gi, 'probability'],
  [/\bp\.a\.?(?=[\s,;]|$)/gi, 'per year'],
  [/\bapprox\b\.?/gi, 'approximately'],
  [/\bperp\b\.?/gi, 'perpendicular'],
  [/\bavg\b\.?/gi, 'average'],
  [/\b(old|far|long|much|many)'s\b/gi, '$1 is'],
  [/\b(you|i|we|he|she|they|it)'d\b(?! (?:better|rather|been|had))/gi, '$1 would'],
  [/\bwhat (?:would|will|should) be\b/gi, 'what is'],
  [/(?<=\d ?(?:yrs|hrs|mins|secs|min|sec))\.(?= [a-z])/g, '. '],
  [/\bintegral (?=(?:values?|solutions?|roots?)\b)/gi, 'integer '],
  [/\btruth set\b/gi, 'solution set'],
  [/\bgonna\b/gi, 'going to'],
  [/\bgotta\b/gi, 'have to'],
  [/\bwanna\b/gi, 'want to'],
  [/(?<=[a-z\d)] )&(?= [a-z\d(])/gi, 'and'],
]; // prettier-ignore

const RAISED = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const RAISED_AS = 'abcdefghijklmnoprstuvwxyz';
const LOWERED_DIGITS = '₀₁₂₃₄₅₆₇₈₉';

/** Small letters above the line and fractions in one sign, as the keyboard has them. */
function withTypedSigns(text: string): string {
  return text
    .replace(
      new RegExp(`∫([${LOWERED_DIGITS}]+)(?=[${RAISED}])`, 'g'),
      (_all, from: string) => `∫_${[...from].map((digit) => LOWERED_DIGITS.indexOf(digit)).join('')}`,
    )
    .replace(new RegExp(`[${RAISED}]`, 'g'), (letter) => `^${RAISED_AS[RAISED.indexOf(letter)] ?? ''}`)
    .replace(
      /(\d?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])(?=(\s?[a-zA-Z(√])?)/g,
      (_all, whole: string, part: string, next: string | undefined) => {
        const plain = part.normalize('NFKD').replace('⁄', '/');
        if (whole !== '') return `${whole} ${plain}`;
        return next !== undefined && !next.startsWith(' ') ? `(${plain})` : plain;
      },
    );
}

/** The text with its short forms written out. */
export function withoutShortForms(typed: string): string {
  const text = withTypedSigns(typed);
  return FORMS.reduce(
    (written, [pattern, full]) =>
      typeof full === 'string' ? written.replace(pattern, full) : written.replace(pattern, full),
    text,
  );
}
