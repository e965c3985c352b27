import { RuntimeFault } from './fault.ts';
import { seededNumber } from './seededNumbers.ts';
import type { Sampling } from './writer.ts';

/** Candidates this far below the best (after temperature) hold less than 1e-8 of the mass even in a large vocabulary. */
const widestGap = 32;
/** Candidates are first counted by how far they lie below the best, in steps of this width. */
const bucketsPerUnit = 16;
const bucketCount = widestGap * bucketsPerUnit;

type Candidate = { readonly id: number; readonly weight: number };

/** How much lies how far below the best. */
type Spread = { readonly mass: Float64Array; readonly count: Int32Array; readonly total: number };

/**
 * Chooses the next token from a row of logits. Temperature 0 takes the largest, the first of equals. Otherwise top-k,
 * then top-p (the smallest set of most likely tokens whose share of the top-k mass reaches it), then a seeded draw.
 * Throws `nan-logits` when the row holds no usable numbers.
 */
export function sampleToken(logits: Float32Array, sampling: Sampling, position: number): number {
  const best = largest(logits);
  if (sampling.temperature <= 0) return best;
  const chance = seededNumber(sampling.seed, position);
  const spread = spreadOf(logits, best, sampling.temperature);
  if (sampling.topK <= 0 && sampling.topP >= 1)
    return drawFromAll(logits, best, sampling.temperature, spread.total * chance);
  return draw(nucleus(likely(logits, best, sampling, spread), sampling, spread), chance);
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

/** One pass over a large vocabulary instead of sorting it: only what may be chosen is sorted afterwards. */
function spreadOf(logits: Float32Array, best: number, temperature: number): Spread {
  const mass = new Float64Array(bucketCount);
  const count = new Int32Array(bucketCount);
  const top = logits[best] ?? 0;
  let total = 0;
  for (let id = 0; id < logits.length; id += 1) {
    const gap = (top - (logits[id] ?? -Infinity)) / temperature;
    if (gap >= widestGap) continue;
    const bucket = Math.floor(gap * bucketsPerUnit);
    const weight = Math.exp(-gap);
    mass[bucket] = (mass[bucket] ?? 0) + weight;
    count[bucket] = (count[bucket] ?? 0) + 1;
    total += weight;
  }
  return { mass, count, total };
}

function drawFromAll(logits: Float32Array, best: number, temperature: number, target: number): number {
  const top = logits[best] ?? 0;
  let left = target;
  for (let id = 0; id < logits.length; id += 1) {
    const gap = (top - (logits[id] ?? -Infinity)) / temperature;
    if (gap < widestGap) left -= Math.exp(-gap);
    if (left < 0) return id;
  }
  return best;
}

/** Every candidate that top-k or top-p can leave, most likely first. */
function likely(logits: Float32Array, best: number, sampling: Sampling, spread: Spread): Candidate[] {
  const widest = (lastBucket(sampling, spread) + 1) / bucketsPerUnit;
  const top = logits[best] ?? 0;
  const candidates: Candidate[] = [];
  for (let id = 0; id < logits.length; id += 1) {
    const gap = (top - (logits[id] ?? -Infinity)) / sampling.temperature;
    if (gap < widest) candidates.push({ id, weight: Math.exp(-gap) });
  }
  return candidates.sort((left, right) => right.weight - left.weight || left.id - right.id);
}

function lastBucket(sampling: Sampling, spread: Spread): number {
  let count = 0;
  let mass = 0;
  const enough = spread.mass.findIndex((bucketMass, bucket) => {
    count += spread.count[bucket] ?? 0;
    mass += bucketMass;
    return (
      (sampling.topK > 0 && count >= sampling.topK) || (sampling.topK <= 0 && mass >= sampling.topP * spread.total)
    );
  });
  return enough < 0 ? bucketCount - 1 : enough;
}

function nucleus(candidates: readonly Candidate[], sampling: Sampling, spread: Spread): readonly Candidate[] {
  const kept = sampling.topK > 0 ? candidates.slice(0, sampling.topK) : candidates;
  const target = (sampling.topK > 0 ? massOf(kept) : spread.total) * sampling.topP;
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
