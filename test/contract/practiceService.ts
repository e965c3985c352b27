import { z } from 'zod';

import { call, stream } from '../../electron/contract/define.ts';
import { AppError, errorCodes } from '../../electron/contract/errors.ts';
import type { Port } from '../../electron/contract/port.ts';
import { type Handlers, serve, type Server } from '../../electron/contract/server.ts';

const nothing = z.object({});

/** A small contract that uses everything the protocol has; served over every transport by the tests. */
export const practiceContract = {
  echo: call(z.object({ text: z.string() }), z.object({ text: z.string() })),
  fail: call(z.object({ code: z.enum(errorCodes) }), nothing),
  break: call(nothing, nothing),
  lie: call(nothing, z.object({ number: z.number() })),
  /** Ends only when cancelled. */
  wait: call(nothing, nothing),
  count: stream(z.object({ to: z.number().int() }), z.object({ n: z.number() }), z.object({ sum: z.number() })),
  countThenFail: stream(z.object({ to: z.number().int() }), z.object({ n: z.number() }), nothing),
  /** Sends events for ever. */
  flood: stream(nothing, z.object({ n: z.number() }), nothing),
  seen: call(nothing, z.object({ cancelled: z.number(), flooded: z.number() })),
};

/** Serves the practice contract at `port`; what it has seen is asked for by the call `seen`. */
export function servePractice(port: Port): Server {
  const seen = { cancelled: 0, flooded: 0 };
  const handlers: Handlers<typeof practiceContract> = {
    echo: async ({ text }) => ({ text }),
    fail: async ({ code }) => {
      throw new AppError(code, `This failed with ${code}.`, { cause: new Error('the reason beneath') });
    },
    break: async () => {
      throw new TypeError('x is not a function');
    },
    lie: async () => ({ number: 'seven' }) as unknown as { number: number },
    wait: async (_input, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      seen.cancelled += 1;
      return {};
    },
    count: async ({ to }, { emit }) => {
      let sum = 0;
      for (let n = 1; n <= to; n += 1) {
        await emit({ n });
        sum += n;
      }
      return { sum };
    },
    countThenFail: async ({ to }, { emit }) => {
      for (let n = 1; n <= to; n += 1) await emit({ n });
      throw new AppError('model-failed', 'It stopped half-way.');
    },
    flood: async (_input, { emit, signal }) => {
      signal.addEventListener('abort', () => (seen.cancelled += 1));
      for (let n = 1; ; n += 1) {
        await emit({ n });
        seen.flooded = n;
      }
    },
    seen: async () => ({ ...seen }),
  };
  return serve(practiceContract, handlers, port);
}
