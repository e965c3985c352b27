/** Words and names that a number in brackets belongs to: "sin (30)", "f (2)", "multiply by (3)". */
export const takesBracket =
  /(?:(?<!(?:^|[^A-Za-z])[A-Za-z]\s)(?<![A-Za-z\d])[fghFGH]['′]*|(?<![A-Za-z])(?:ln|lg|of|by|to|is|in|or|at|as|[A-Za-z]{3,})|\\[a-zA-Z]+)(?:[\^_]\S*)?$/;
