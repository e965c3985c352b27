/** Stands for a dollar sign that is money, so that those round formulas can be told apart. */
export const DOLLAR = '＄';

/** "$5" is money; "$5 + 3$" is a formula between dollars, as is "$x$". Escaped dollars are money. */
export function keepDollars(text: string): string {
  return text
    .replace(/\\\$/g, DOLLAR)
    .replace(/\$(\d[\d.,]*)(?=[^$]*$|[^$\\=+*/^]*\$\d|[^$\\=+*/^]*[a-z]{3}[^$]*\$)/gi, `${DOLLAR}$1`)
    .replace(/-\$(?=\d)/g, `-${DOLLAR}`);
}
