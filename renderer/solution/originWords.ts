import type { Solution } from '../../electron/contract/vocabulary.ts';
import { deviceName } from '../app/statusWords.ts';

type Origin = Pick<Solution, 'source' | 'model' | 'device' | 'seconds' | 'attempts' | 'rewrites'>;

/** Who wrote a solution and at what cost. A solution by rule names no model, for none wrote it. */
export function originWords({ source, model, device, seconds, attempts, rewrites }: Origin): string {
  const time = `${seconds.toFixed(1)} s`;
  if (source === 'rule') {
    const before = attempts > 0 ? `after ${count(attempts, 'try', 'tries')} of the model that did not hold` : '';
    return ['An exact method', before].filter(Boolean).join(', ') + ` · ${time}`;
  }
  const parts = [`${model} on the ${deviceName(device)}`, time];
  if (attempts > 1) parts.push(`${attempts} tries`);
  if (rewrites > 0) parts.push(`${count(rewrites, 'line', 'lines')} written again`);
  return parts.join(' · ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
