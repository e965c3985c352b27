import type { ModelFacts, ModelFit, ModelOffer, UnfinishedImport } from '../contract/modelContract.ts';
import { kindWords, layoutWords, sizeWords } from '../contract/modelWords.ts';
import type { ShelvedModel } from '../packages/modelShelf.ts';

/** What a package is, what it needs and whether it fits, for people at a terminal. */
export function offerText(offer: ModelOffer): string {
  const { facts, fit } = offer;
  const place = offer.inside === '' ? offer.path : `${offer.path}, in ${offer.inside}`;
  return lines([
    facts.known ? facts.name : `${facts.name} (not in the catalogue: asked in the usual way)`,
    ['from', place],
    ...factRows(facts),
    ['disk', diskWords(offer)],
    ...fitRows(fit),
    ...leftOutRows(offer),
  ]);
}

export function modelText(model: ShelvedModel): string {
  if (model.facts === null || model.fit === null) return lines([model.id, ['trouble', model.trouble ?? 'unknown']]);
  return lines([
    model.id,
    ['name', model.name],
    ...factRows(model.facts),
    ['disk', sizeWords(model.diskBytes)],
    ...fitRows(model.fit),
    ['folder', model.folder],
  ]);
}

export function unfinishedText({ id, name, source, copiedBytes, totalBytes }: UnfinishedImport): string {
  return lines([
    `${id} (unfinished)`,
    ['name', name],
    ['copied', `${sizeWords(copiedBytes)} of ${sizeWords(totalBytes)}`],
    ['to go on', `longhand models import "${source}"`],
  ]);
}

type Row = readonly [label: string, text: string];

function factRows(facts: ModelFacts): readonly Row[] {
  return [
    ['made for', kindWords(facts)],
    ['layout', layoutWords(facts)],
    ['context', `up to ${facts.contextLength} tokens`],
  ];
}

function fitRows({ contexts, longestContext, freeMemory }: ModelFit): readonly Row[] {
  const needs = contexts.map(
    ({ tokens, bytes, fits }) => `${sizeWords(bytes)} at ${tokens} tokens${fits ? '' : ' (too much)'}`,
  );
  const fit =
    longestContext === 0
      ? `does not fit: ${sizeWords(freeMemory)} of memory is free. Close other programs, or choose a smaller model.`
      : `${sizeWords(freeMemory)} of memory is free: room for ${longestContext} tokens`;
  return [
    ['memory', needs.join(', ')],
    ['here', fit],
  ];
}

function diskWords({ diskBytes, copiedBytes, freeDisk, present }: ModelOffer): string {
  if (present !== null) return `${sizeWords(diskBytes)}, here already as ${present}`;
  const rest = copiedBytes > 0 ? `, ${sizeWords(copiedBytes)} of it copied already` : '';
  const room = diskBytes - copiedBytes > freeDisk ? ' (too little)' : '';
  return `${sizeWords(diskBytes)}${rest}; ${sizeWords(freeDisk)} is free${room}`;
}

function leftOutRows({ leftOut }: ModelOffer): readonly Row[] {
  if (leftOut.length === 0) return [];
  const rest = leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : '';
  return [['left out', `${leftOut.slice(0, 5).join(', ')}${rest}`]];
}

function lines([title, ...rows]: readonly [string, ...Row[]]): string {
  return `${[title, ...rows.map(([label, text]) => `  ${label.padEnd(9)} ${text}`)].join('\n')}\n`;
}
