import type { TextLine } from './readLine.ts';
import { splitAnswer } from './splitAnswer.ts';
import { withoutEmphasis } from './withoutEmphasis.ts';

export type Item = {
  readonly text: string;
  readonly key: string | null;
  /** Where it begins, from 1. */
  readonly line: number;
  /** `3`, `b`, or `3b` for part b of item 3; empty for bullets. */
  readonly label: string;
};

type OpenItem = {
  lines: string[];
  key: string | null;
  hasParts: boolean;
  readonly start: TextLine;
  readonly parent: OpenItem | null;
};

export type Items = {
  readonly items: readonly Item[];
  /** Marked as items, with nothing behind the mark. */
  readonly empty: readonly Item[];
  /** Lines that belong to no item. */
  readonly stray: readonly TextLine[];
};

/** The problems among the lines, and what is none. */
export function readItems(lines: readonly TextLine[]): Items {
  const marked = lines.some((line) => line.kind === 'item');
  const { open, stray } = gather(
    marked
      ? lines
      : lines.map((line) => (line.kind === 'text' && line.indent === 0 ? { ...line, kind: 'item' } : line)),
  );
  const items = open.filter((item) => !item.hasParts).map(close);
  return { items: items.filter((item) => item.text !== ''), empty: items.filter((item) => item.text === ''), stray };
}

function gather(lines: readonly TextLine[]): { open: readonly OpenItem[]; stray: readonly TextLine[] } {
  const open: OpenItem[] = [];
  const stray: TextLine[] = [];
  let current: OpenItem | null = null;
  let afterBlank = false;
  for (const line of lines) {
    if (line.kind === 'item') {
      current = openItem(line, current);
      open.push(current);
    } else if (line.kind === 'answer' && current !== null) {
      current.key = line.text;
    } else if (line.kind === 'heading') {
      current = null;
    } else if (line.kind !== 'blank') {
      // After a blank line only an indented line still belongs to the item above.
      if (current !== null && (!afterBlank || line.indent > current.start.indent)) current.lines.push(line.text);
      else {
        current = null;
        stray.push(line);
      }
    }
    afterBlank = line.kind === 'blank';
  }
  return { open, stray };
}

/** An item indented further than the one above is a part of it; so is 3b of 3, and b of what a is a part of. */
function openItem(line: TextLine, above: OpenItem | null): OpenItem {
  let parent = above !== null && isNext(above.start.label, line.label) ? (above.parent ?? above) : above;
  while (parent !== null && !isPart(line, parent, above)) parent = parent.parent;
  if (parent !== null) parent.hasParts = true;
  return { lines: [line.text], key: null, hasParts: false, start: line, parent };
}

function isPart(line: TextLine, parent: OpenItem, above: OpenItem | null): boolean {
  if (parent.start.indent < line.indent || isPartLabel(line.label, parent.start.label)) return true;
  return above?.parent === parent && isNext(above.start.label, line.label);
}

/** 3b of 3 */
function isPartLabel(label: string, whole: string): boolean {
  return /^\d+$/.test(whole) && label.length === whole.length + 1 && label.startsWith(whole) && /[a-h]$/.test(label);
}

const ORDERS = [[...'abcdefgh'], ['i', 'ii', 'iii', 'iv', 'v']] as const;

function isNext(label: string, next: string): boolean {
  return ORDERS.some((order) => order.some((each, place) => each === label && order[place + 1] === next));
}

function close(item: OpenItem): Item {
  const { text, key } = splitAnswer(textOf(item));
  // "3. Expand: a) (x+1)(x+2)" asks to expand in every part.
  const asked = item.parent === null ? text : [...introductions(item.parent), text].join(' ');
  const label = labels(item).join('');
  return { text: asked.trim(), key: item.key ?? key, line: item.start.line, label };
}

function textOf(item: OpenItem): string {
  return withoutEmphasis(item.lines.join('\n').trim());
}

function introductions(item: OpenItem | null): string[] {
  if (item === null) return [];
  return [...introductions(item.parent), textOf(item)].filter((text) => text !== '');
}

function labels(item: OpenItem | null): string[] {
  if (item === null) return [];
  const { label } = item.start;
  return item.parent !== null && isPartLabel(label, item.parent.start.label)
    ? [label]
    : [...labels(item.parent), label];
}
