import { unitBefore, unitBehind } from './measureUnits.ts';

/** A number and what stands beside it: "5 cm", "£5", "12 apples", also with the number alone in formula signs. */
const COUNTED =
  /^\s*(?<sign>[£€])?\s*[-−]?\d[\d.,]*(?:\s*\/\s*\d+)?\s*(?<behind>[a-z°^\\][a-z °^²³\d/\\{}]*?)?\s*\.?\s*$/i;

type Beside = { readonly unit: string | null; readonly words: readonly string[] };

function besideNumber(text: string): Beside | null {
  const plain = text
    .replace(/\\(?:text|mathrm)\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\^\s*\{?\s*\\circ\s*\}?/g, '°')
    .replace(/\\[ ,;]|\$/g, ' ')
    .replace(/²|\^\{?2\}?| squared/g, '^2')
    .replace(/³|\^\{?3\}?| cubed/g, '^3');
  const { sign, behind = '' } = COUNTED.exec(plain)?.groups ?? {};
  const money = sign === undefined ? null : unitBefore(sign);
  const bare = behind.trim();
  const name = money?.kind ?? unitOf(bare);
  if (name === null && !/^[a-z]{3,}(?: [a-z]{3,}){0,2}$/i.test(bare)) return null;
  return { unit: name, words: name === null ? bare.toLowerCase().split(' ').map(stem) : [] };
}

function unitOf(name: string): string | null {
  if (name === '°' || /^degrees?$/i.test(name)) return 'angle';
  if (/^(?:rad|radians?)$/i.test(name)) return 'radian';
  if (/^euros?$/i.test(name)) return 'euros';
  const unit = unitBehind(name);
  return unit === null ? null : `${unit.kind} ${unit.worth.toFraction()}`.replace(/^(pounds|dollars) 1$/, '$1');
}

function stem(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

/** "5 cm" and "5 kg", "12 apples" and "12 pears": the numbers alone say nothing. */
export function areOtherThings(expected: string, given: string): boolean {
  const [first, second] = [besideNumber(expected), besideNumber(given)];
  if (first === null || second === null) return false;
  if (first.unit !== null && second.unit !== null) return first.unit !== second.unit && !areDegrees(first, second);
  return first.words.length > 0 && second.words.length > 0 && !first.words.some((word) => second.words.includes(word));
}

/** "−3°" for "−3 °C" leaves out what is clear. */
function areDegrees(...both: readonly Beside[]): boolean {
  return (
    both.every(({ unit }) => unit === 'angle' || unit === 'celsius 1' || unit === 'fahrenheit 1') &&
    both.some(({ unit }) => unit === 'angle')
  );
}
