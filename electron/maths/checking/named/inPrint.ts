const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A typed formula as a book prints it in a line of text: √(13² − 5²) for sqrt(13^2 - 5^2). */
export function inPrint(typed: string): string {
  return typed
    .replace(/\bsqrt(?=\()/g, '√')
    .replace(/\^(?:\((-?)(\d+)\)|(-?)(\d+)(?![\d.]))/g, (_, inside = '', whole = '', sign = '', digits = '') =>
      raised(`${inside}${sign}`, `${whole}${digits}`),
    )
    .replace(/ \* /g, ' × ')
    .replace(/(?<![A-Za-z])-(?=[\d(√a-z])|(?<= )-(?= )/g, '−');
}

function raised(sign: string, digits: string): string {
  return (sign === '' ? '' : '⁻') + [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('');
}
