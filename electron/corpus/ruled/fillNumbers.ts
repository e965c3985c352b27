import type { Random } from '../../maths/problems/random.ts';
import { MEN, WOMEN } from '../style/nouns.ts';

const MARK = /<([^<>]+)>/g;

function drawn(low: string, high: string, random: Random): string {
  const places = Math.max(...[low, high].map((end) => end.split('.')[1]?.length ?? 0));
  const scale = 10 ** places;
  return (random.whole(Math.round(Number(low) * scale), Math.round(Number(high) * scale)) / scale).toString();
}

/** `p*q+3` from the numbers drawn so far, from left to right. */
function worked(sum: string, known: ReadonlyMap<string, string>): string | null {
  const parts = sum.match(/[a-z]+|\d+|[-+*]/g) ?? [];
  let total: number | null = null;
  let sign = '+';
  for (const part of parts) {
    if (/^[-+*]$/.test(part)) sign = part;
    else {
      const value = Number(known.get(part) ?? part);
      if (Number.isNaN(value)) return null;
      total = total === null ? value : sign === '*' ? total * value : sign === '-' ? total - value : total + value;
    }
  }
  return total === null ? null : total.toString();
}

/**
 * Fills a template: `<2..9>` is a number, `<a:2..9>` one that is called `a` from there on, `<a*2+1>` one worked from
 * those, `<+|->` one of the texts, `<name>` and `<other>`
 * two people.
 */
export function fillNumbers(template: string, random: Random): string {
  const known = new Map<string, string>();
  known
    .set('name', WOMEN[random.whole(0, WOMEN.length - 1)] ?? '')
    .set('other', MEN[random.whole(0, MEN.length - 1)] ?? '');
  return template.replace(MARK, (mark, inside: string) => {
    if (inside === 'name' || inside === 'other') return known.get(inside) ?? mark;
    const [, name, low, high] = /^(?:([a-z]+):)?(-?[\d.]+?)\.\.(-?[\d.]+)$/.exec(inside) ?? [];
    if (low !== undefined && high !== undefined) {
      const value = drawn(low, high, random);
      if (name !== undefined) known.set(name, value);
      return value;
    }
    if (inside.includes('|')) return random.pick(['', ...inside.split('|')].slice(1) as [string, ...string[]]);
    return worked(inside, known) ?? mark;
  });
}
