import { capital, withArticle } from './crossed.ts';
import type { ShapeAsk } from './shapeFrames.ts';

/** A length from a total and another length. */
export function backward(
  shape: string,
  wanted: readonly string[],
  total: string,
  known: string,
  more: readonly string[] = [],
): ShapeAsk {
  return {
    wanted,
    shape,
    facts: [
      `${total} {${total}} and ${known} {${known}}`,
      `${withArticle(total)} of {${total}} and a ${known} of {${known}}`,
      `${known} {${known}} and ${total} {${total}}`,
    ],
    told: [
      `The ${total} of ${shape} is {${total}} and its ${known} is {${known}}`,
      `The ${known} of ${shape} is {${known}} and the ${total} is {${total}}`,
      `The ${total} of ${shape} is {${total}}. Its ${known} is {${known}}`,
      `${capital(shape)} has ${withArticle(total)} of {${total}}. The ${known} is {${known}}`,
    ],
    after: [`whose ${total} is {${total}} and whose ${known} is {${known}}`],
    extra: more,
    heldOut: [
      `${known} {${known}} whose ${total} is {${total}}`,
      `a ${known} of {${known}} and ${withArticle(total)} of {${total}} in all`,
    ],
  };
}

/** The side of a shape with equal sides, from its total. */
export function sideFrom(shape: string, total: string, edge = 'side'): ShapeAsk {
  const mark = total.replaceAll(' ', '');
  const name = shape.replace(/^an? /, '');
  return {
    wanted:
      edge === 'side'
        ? ['side length', 'side', 'length of each side', 'length of one side']
        : ['edge length', 'side length', 'length of each edge', 'length of an edge'],
    shape,
    facts: [`${total} {${mark}}`, `${withArticle(total)} of {${mark}}`, `${withArticle(total)} equal to {${mark}}`],
    told: [`The ${total} of ${shape} is {${mark}}`, `${capital(shape)} has a total ${total} of {${mark}}`],
    after: [`whose ${total} is {${mark}}`],
    extra: [
      `${capital(shape)} has ${total} {${mark}}. How long is each ${edge}?`,
      `${capital(shape)} has ${withArticle(total)} of {${mark}}. How long is one ${edge}?`,
      `The ${total} of ${shape} is {${mark}}. How long is each ${edge}?`,
      `The ${total} of ${shape} is {${mark}}. Find the length of each ${edge}.`,
      `The ${total} of ${shape} is {${mark}}. What is the length of one of its ${edge}s?`,
      `How long are the ${edge}s of ${shape} with ${total} {${mark}}?`,
      `How long is each ${edge} of ${shape} with ${withArticle(total)} of {${mark}}?`,
      `${name} ${total} {${mark}} ${edge} length?`,
    ],
    heldOut: [`${total} exactly {${mark}}`, `{${mark}} as its ${total}`],
  };
}

export const TRAPEZIUM_HEIGHT: ShapeAsk = {
  wanted: ['height', 'perpendicular height'],
  shape: 'a trapezium',
  facts: [
    'area {area} and parallel sides {one} and {two}',
    'parallel sides {one} and {two} and area {area}',
    'parallel sides of {one} and {two} and an area of {area}',
  ],
  told: [
    'The area of a trapezium is {area} and its parallel sides are {one} and {two}',
    'The parallel sides of a trapezium are {one} and {two}. Its area is {area}',
  ],
  after: ['whose area is {area} and whose parallel sides are {one} and {two}'],
  extra: ['A trapezoid has bases {one} and {two} and area {area}. Find its height.'],
  heldOut: ['an area of {area} between parallel sides {one} and {two}'],
};
export const CUBOID_BACK = (wanted: 'height' | 'width'): ShapeAsk => {
  const known = wanted === 'height' ? 'width' : 'height';
  return {
    wanted: [wanted],
    shape: 'a cuboid',
    facts: [
      `volume {volume}, length {length} and ${known} {${known}}`,
      `a volume of {volume}, a length of {length} and a ${known} of {${known}}`,
      `length {length}, ${known} {${known}} and volume {volume}`,
    ],
    told: [
      `The volume of a cuboid is {volume}, its length is {length} and its ${known} is {${known}}`,
      `The volume of a box is {volume}. It is {length} long and {${known}} ${known === 'width' ? 'wide' : 'high'}`,
      `A cuboid is {length} long and {${known}} ${known === 'width' ? 'wide' : 'high'}. Its volume is {volume}`,
    ],
    after: [`whose volume is {volume}, whose length is {length} and whose ${known} is {${known}}`],
    heldOut: [`length {length} and ${known} {${known}} whose volume is {volume}`],
  };
};
