import { createInterface } from 'node:readline';

import type { Ask, Reply, Timing } from '../protocol.ts';

/** An engine under test, as its process serves it. */
export type Engine = {
  readonly open: (ask: Extract<Ask, { readonly ask: 'open' }>) => Promise<void>;
  readonly write: (ids: readonly number[], count: number) => Promise<Timing>;
};

/** Answers asks from standard input until the last one. A fault is an answer too, and ends the process. */
export async function serve(engine: Engine): Promise<void> {
  const say = (reply: Reply): void => void process.stdout.write(`${JSON.stringify(reply)}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const ask = JSON.parse(line) as Ask;
    try {
      if (ask.ask === 'close') break;
      if (ask.ask === 'open') {
        await engine.open(ask);
        say({});
      } else say({ timing: await engine.write(ask.ids, ask.count) });
    } catch (thrown) {
      say({ failed: thrown instanceof Error ? thrown.message : String(thrown) });
      break;
    }
  }
  process.exit(0);
}
