import katex from 'katex';
import type { Attachment } from 'svelte/attachments';

/** Longer TeX than this is not a line of school maths; it is shown as text. */
const longestTex = 4_000;

/** What is written by a model or read from a file is untrusted: no links, no HTML, no endless macros, no huge rules. */
const limits = { trust: false, maxExpand: 200, maxSize: 20, strict: 'ignore', output: 'htmlAndMathml' } as const;

/**
 * Sets a formula inside an element through the DOM, which the page's policy allows (markup would not pass it). KaTeX
 * writes MathML beside it for screen readers. TeX that cannot be set is shown as it was written.
 */
export function setFormula(latex: string, display: boolean): Attachment<HTMLElement> {
  return (element) => {
    try {
      if (latex.length > longestTex) throw new RangeError('too long to set');
      katex.render(latex, element, { ...limits, displayMode: display, fleqn: display, throwOnError: true });
      element.classList.remove('unset-tex');
    } catch (error) {
      element.replaceChildren(latex);
      element.classList.add('unset-tex');
      element.title = `This formula cannot be typeset: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}

/** The formula as MathML markup, for pasting elsewhere; null when it cannot be set. Never put into the page. */
export function formulaAsMathml(latex: string): string | null {
  try {
    const markup = katex.renderToString(latex, { ...limits, output: 'mathml', displayMode: true, throwOnError: true });
    return /<math[\s\S]*<\/math>/.exec(markup)?.[0] ?? null;
  } catch {
    return null;
  }
}
