/** Remarks of pupils that change nothing of what is asked. */
const REMARKS: readonly RegExp[] = [
  /[,;.]?\s*(?:the |that )?minus (?:before|in front of|outside) the brackets? (?:is )?(?:confus\w*|confusing me|throws me)(?: me)?/gi,
  /\bif x ?(?:∈|\\in) ?(?:ℝ|R|\\mathbb\{R\}),?/g,
  /\\?\(?x ?\\in ?\\mathbb\{R\}\\?\)?,?/g,
  /\((?:need|want|give|write|answer)[^()=<>]{0,40}\)/gi,
  /\bturn (?:it|this) into a quadratic(?: and)?/gi,
  /,? ?(?:by completing the square)?,? or otherwise,?/gi,
  /\s*(?:->|→|=>)\s*[a-z](?:,? ?(?:and )?[a-z])? ?\??\s*$/g,
];
const MORE = '(?:larger|bigger|greater|more|higher)';
const LESS = '(?:smaller|less|lower|fewer)';
const FORMULA = String.raw`(?=\|?-?(?:\d|[a-z](?![a-z])|\(|√))`;

/** The same question with signs for "is larger than", and without the "is" that opens "for which x is …". */
export function plainAsking(problem: string): string {
  return REMARKS.reduce((text, remark) => text.replace(remark, ' '), problem)
    .replace(
      new RegExp(
        String.raw`(\b(?:for|of) (?:which|what)(?: [a-z]+){0,3}(?: of)? \$?[a-z]\$?) (?:is|are|does|do) ${FORMULA}`,
        'i',
      ),
      '$1 , ',
    )
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?${MORE} than or equal to ${FORMULA}`, 'g'), ' ≥ ')
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?${LESS} than or equal to ${FORMULA}`, 'g'), ' ≤ ')
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?${MORE} than ${FORMULA}`, 'g'), ' > ')
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?${LESS} than ${FORMULA}`, 'g'), ' < ')
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?at least ${FORMULA}`, 'g'), ' ≥ ')
    .replace(new RegExp(`(?<=[\\w)²³]) (?:be |is )?at most ${FORMULA}`, 'g'), ' ≤ ')
    .replace(/\b([a-z]) ?(?:=|is) ?(?:\?+|_+|…)\s*\.?$/i, ' find $1')
    .replace(/,? ?\b([a-z]) ?\?\s*$/i, ' find $1');
}
