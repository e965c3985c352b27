import { z } from 'zod';

import { ErrorData } from './errors.ts';

/**
 * The six frames of the protocol, as plain JSON data. Each side parses what it receives and trusts nothing else.
 * `id` is chosen by the caller and names one running call of this connection; id 0 stands for the connection itself
 * (a frame so bad that it names no call).
 */

/** Events one stream may send before the reader has acknowledged any; keeps a slow reader's memory bounded. */
export const eventWindow = 32;

/** Calls one connection may have running at once; a page needs a handful. */
export const mostCalls = 64;

const CallId = z.number().int().positive();

export const ClientFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: CallId, name: z.string().max(100), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: CallId }),
  /** The reader has taken `count` more events. */
  z.object({ kind: z.literal('credit'), id: CallId, count: z.number().int().positive() }),
]);
export type ClientFrame = z.infer<typeof ClientFrame>;

export const ServerFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), id: CallId, event: z.unknown() }),
  z.object({ kind: z.literal('result'), id: CallId, output: z.unknown() }),
  z.object({ kind: z.literal('error'), id: z.number().int().nonnegative(), error: ErrorData }),
]);
export type ServerFrame = z.infer<typeof ServerFrame>;

export type Frame = ClientFrame | ServerFrame;

/** The call a bad frame seems to be about, so that its caller can be told; 0 when it names none. */
export function callIdOf(message: unknown): number {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : 0;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : 0;
}
