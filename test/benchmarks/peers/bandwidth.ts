import { Worker } from 'node:worker_threads';

/**
 * Bytes a second that this machine reads from memory with `threads` threads: each looks for a byte that is not there in
 * 512 MiB of its own, which the C library does with vector loads. The best of some rounds, since it is a limit.
 */
export async function memoryBandwidth(threads: number): Promise<number> {
  const rates = await Promise.all(Array.from({ length: threads }, readInWorker));
  return rates.reduce((sum, rate) => sum + rate, 0);
}

const source = `
const { parentPort } = require('node:worker_threads');
const bytes = Buffer.alloc(512 << 20, 1);
let best = 0;
for (let round = 0; round < 8; round += 1) {
  const start = performance.now();
  bytes.indexOf(2);
  best = Math.max(best, (1000 * bytes.length) / (performance.now() - start));
}
parentPort.postMessage(best);
`;

function readInWorker(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true });
    worker.once('message', (rate: number) => resolve(rate));
    worker.once('error', reject);
  });
}
