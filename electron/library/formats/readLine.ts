/** What one line of Markdown or plain text is, before anything is known of its neighbours. */
export type TextLine = {
  readonly kind: 'blank' | 'heading' | 'key-heading' | 'item' | 'answer' | 'text';
  /** Without its mark: the heading, the item's first line, the answer. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of a heading: 1 for `#`. */
  readonly level: number;
  /** How far it is indented, in columns. */
  readonly indent: number;
  /** Of an item: its number or letter in plain form, or empty for a bullet. */
  readonly label: string;
};

const bullet = /^[-*•–]\s+(?<text>.*)$/;
const numbered = /^(?:(?:Q|question|problem|exercise)\s*)?(?<label>\d{1,4})\s*(?:[.):]|\.\))(?:\s+(?<text>.*))?$/i;
const bracketed = /^\((?<label>\d{1,4}|[a-h]|i{1,3}|iv|v)\)\s+(?<text>.*)$/i;
/** "1a." and "3b)": a part with the number of its problem. */
const numberedPart = /^(?:Q\s*)?(?<label>\d{1,3}[a-h])[.)]\s+(?<text>.*)$/i;
/** Letters beyond h are more likely unknowns. */
const lettered = /^(?<label>[a-h])[.)]\s+(?<text>.*)$/i;
const answer = /^(?:\*\*|__)?(?:answer|ans|key|solution)(?:\*\*|__)?\s*[:=](?:\*\*|__)?\s*(?<text>\S.*)$/i;
const keyTitle = /^(?:answers?|answer key|key|solutions?|mark scheme)\s*:?$/i;

export function readLine(source: string, index: number): TextLine {
  const expanded = source.replaceAll('\t', '    ');
  const text = expanded.trim();
  const plain = { line: index + 1, level: 0, indent: expanded.length - expanded.trimStart().length, label: '' };
  // Rules and the fences of front matter separate, and say nothing.
  if (text === '' || /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/.test(text)) return { ...plain, kind: 'blank', text: '' };
  const heading = /^(?<marks>#{1,6})\s+(?<text>.*)$/.exec(text)?.groups;
  const name = unmarked((heading?.['text'] ?? text).replace(/\s#+$/, ''));
  if (keyTitle.test(name)) return { ...plain, kind: 'key-heading', text: name };
  if (heading !== undefined) return { ...plain, kind: 'heading', level: heading['marks']?.length ?? 1, text: name };
  const given = answer.exec(text)?.groups?.['text'];
  if (given !== undefined) return { ...plain, kind: 'answer', text: given };
  const item = [bullet, numbered, numberedPart, bracketed, lettered]
    .map((mark) => mark.exec(text))
    .find((match) => match !== null);
  if (item === undefined) return { ...plain, kind: 'text', text };
  return {
    ...plain,
    kind: 'item',
    label: (item.groups?.['label'] ?? '').toLowerCase(),
    text: item.groups?.['text'] ?? '',
  };
}

function unmarked(text: string): string {
  return text.replace(/^(\*\*|__)(.*)\1$/, '$2').trim();
}

const firstPart = /^(?:\((?<round>a|i)\)|(?<bare>a)[.)])\s+(?<text>.*)$/i;

/** "8) a) Expand …" is the item 8 and its first part. */
export function partsApart(line: TextLine): readonly TextLine[] {
  const part = line.kind === 'item' && /^\d+$/.test(line.label) ? firstPart.exec(line.text)?.groups : undefined;
  if (part === undefined) return [line];
  const label = (part['round'] ?? part['bare'] ?? '').toLowerCase();
  return [
    { ...line, text: '' },
    { ...line, label, text: part['text'] ?? '', indent: line.indent + 1 },
  ];
}
