import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

/** Colour names of the style sheet, each as its light and its dark value. */
function readColours(): ReadonlyMap<string, readonly [string, string]> {
  const css = readFileSync(new URL('../../renderer/look/tokens.css', import.meta.url), 'utf8');
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ['ink', ['paper', 'sheet', 'accent-soft']],
  ['ink-soft', ['paper', 'sheet', 'sunken', 'accent-soft', 'refuted-soft', 'unchecked-soft', 'verified-soft']],
  ['verified', ['paper', 'sheet', 'verified-soft']],
  ['refuted', ['paper', 'sheet', 'refuted-soft']],
  ['unchecked', ['paper', 'sheet', 'unchecked-soft']],
  ['accent', ['paper', 'sheet', 'accent-soft']],
  ['accent-ink', ['accent']],
] as const;

describe('the colours of the screen', () => {
  const colours = readColours();

  it.each(pairs)('%s can be read on every ground it stands on, light and dark', (text, grounds) => {
    for (const ground of grounds) {
      for (const theme of [0, 1] as const) {
        const ratio = contrast(colours.get(text)?.[theme] ?? '', colours.get(ground)?.[theme] ?? '');
        expect(ratio, `${text} on ${ground}, ${theme === 0 ? 'light' : 'dark'}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
