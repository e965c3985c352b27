import { RuntimeFault } from './fault.ts';
import { seededNumber } from './seededNumbers.ts';
import type { Sampling } from './writer.ts';

/** Candidates this far below the best (after temperature) hold less than 1e-8 of the mass even in a large vocabulary. */
const widestGap = 32;

type Candidate = { readonly id: number; readonly weight: number };

/**
 * Chooses the next token from a row of logits. Temperature 0 takes the largest, the first of equals. Otherwise top-k,
 * then top-p (the smallest set of most likely tokens whose share of the top-k mass reaches it), then a seeded draw.
 * Throws `nan-logits` when the row holds no usable numbers.
 */
export function sampleToken(logits: Float32Array, sampling: Sampling, position: number): number {
  const best = largest(logits);
  if (sampling.temperature <= 0) return best;
  const candidates = nucleus(likely(logits, best, sampling.temperature), sampling);
  return draw(candidates, seededNumber(sampling.seed, position));
}

/** Index of the largest logit; also the check that all of them are numbers. */
export function largest(logits: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  let broken = false;
  for (let id = 0; id < logits.length; id += 1) {
    const value = logits[id] ?? Number.NaN;
    if (value > most) {
      most = value;
      best = id;
    } else if (value !== value) {
      broken = true;
    }
  }
  if (broken || !Number.isFinite(most)) throw nanFault();
  return best;
}

function likely(logits: Float32Array, best: number, temperature: number): Candidate[] {
  const top = logits[best] ?? 0;
  const floor = top - widestGap * temperature;
  const candidates: Candidate[] = [];
  for (let id = 0; id < logits.length; id += 1) {
    const value = logits[id] ?? -Infinity;
    if (value >= floor) candidates.push({ id, weight: Math.exp((value - top) / temperature) });
  }
  return candidates.sort((left, right) => right.weight - left.weight || left.id - right.id);
}

function nucleus(candidates: readonly Candidate[], sampling: Sampling): readonly Candidate[] {
  const kept = sampling.topK > 0 ? candidates.slice(0, sampling.topK) : candidates;
  const target = massOf(kept) * sampling.topP;
  let mass = 0;
  const end = kept.findIndex((candidate) => (mass += candidate.weight) >= target);
  return kept.slice(0, end < 0 ? kept.length : end + 1);
}

function draw(candidates: readonly Candidate[], chance: number): number {
  let left = chance * massOf(candidates);
  for (const candidate of candidates) {
    left -= candidate.weight;
    if (left < 0) return candidate.id;
  }
  return candidates.at(-1)?.id ?? 0;
}

function massOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((mass, candidate) => mass + candidate.weight, 0);
}

function nanFault(): RuntimeFault {
  return new RuntimeFault(
    'nan-logits',
    'The model gave numbers that are none (NaN). Its weights are damaged or the device computes wrongly: try the CPU, or copy the model again.',
  );
}
