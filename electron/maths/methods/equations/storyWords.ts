/** Words by which a story of amounts would mean something else; one that has any is left alone. */
export const STEERING =
  /\b(?:not(?! more than)|never|except|without|half|halves|twice|double|triple|back|lost|loses|broken|breaks|returns?|returned|removed?|discount|free|percent|refund(?:ed)?|gives?|gave|given away|borrows?|lent|lends|owes?|shared?|split|remaining|left over|change|tip|tax|interest|increased|reduced|off|out of|gets off|get off|unless|instead|already gone|first \d|third|quarter|average|mean|between them|other half|extra for|empty|spends? another|spent|stays?|outside)\b|%/;
