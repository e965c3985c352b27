import type { Assignment } from '../binding/session.ts';
import { RuntimeFault } from '../fault.ts';

/** Operators in which a decoder spends its time, and EPContext, which stands for a graph compiled for a device. */
const heavy: ReadonlySet<string> = new Set([
  'MatMulNBits',
  'MatMul',
  'MatMulInteger',
  'MatMulIntegerToFloat',
  'DynamicQuantizeMatMul',
  'QLinearMatMul',
  'FusedMatMul',
  'Gemm',
  'Conv',
  'GroupQueryAttention',
  'MultiHeadAttention',
  'Attention',
  'EPContext',
]);
const cpu = 'CPUExecutionProvider';

/**
 * What part of the heavy work a provider left to the CPU, in words, or undefined when none. A provider may take a graph and
 * leave most of it to the CPU without a word; then the device is not the one in use. Throws `device-failed`.
 *
 * Providers that compile whole subgraphs list the nodes they took; others list none, and only what fell to the CPU shows.
 */
export function workLeftToCpu(assigned: readonly Assignment[]): string | undefined {
  const work = assigned.filter(({ operator }) => heavy.has(operator));
  const left = work.filter(({ provider }) => provider === cpu).length;
  const taken = work.length - left;
  if (left === 0) return undefined;
  if (taken < left) {
    const amount = taken === 0 ? 'all' : `${left} of ${work.length}`;
    throw new RuntimeFault('device-failed', `its provider leaves ${amount} of the model's matrices to the CPU.`);
  }
  return `${left} of the model's ${work.length} matrices are left to the CPU.`;
}
