import type { StoryAmount } from '../../words/storyAmounts.ts';
import type { Part, Said, Claim } from './travelClaims.ts';

/** A stretch of a way: the amounts told of it, by their marks. */
export type Stretch = {
  d?: number;
  s?: number;
  t?: number;
  back: boolean;
  rest: boolean;
  asked: boolean;
  sameSpeed: boolean;
};

export type Ask = Extract<Said, { readonly kind: 'ask' }>;
export type Told = {
  readonly legs: readonly Stretch[];
  readonly whole: { readonly d?: number; readonly s?: number; readonly t?: number };
  readonly stops: readonly number[];
  readonly leave: number | null;
  readonly arrive: number | null;
  readonly ask: Ask;
  /** The question is about all of it. */
  readonly asksWhole: boolean;
  readonly asksRest: boolean;
  readonly including: boolean;
  readonly moving: boolean;
};

export const PARTS: readonly Part[] = ['d', 's', 't'];

export function known(leg: Stretch): number {
  return PARTS.filter((part) => leg[part] !== undefined).length;
}

function stretch(flags: Partial<Stretch> = {}): Stretch {
  return { back: false, rest: false, asked: false, sameSpeed: false, ...flags };
}

class Teller {
  legs: Stretch[] = [];
  now = stretch();
  asked = false;

  push(): void {
    if (known(this.now) > 0 || (this.now.rest && this.asked)) this.legs.push(this.now);
    this.now = stretch({ asked: this.asked });
  }

  amount(part: Part, mark: number): void {
    if (this.now[part] !== undefined) this.push();
    this.now = { ...this.now, [part]: mark };
  }

  event(name: string): void {
    const size = known(this.now) + (this.now.back && this.now.d === undefined ? 1 : 0);
    if (name === 'then' && size > 0) this.push();
    if (name === 'end' && size > 1) this.push();
    if (name === 'return' || name === 'rest') {
      if (known(this.now) > 0) this.push();
      this.now = { ...this.now, [name === 'rest' ? 'rest' : 'back']: true };
    }
    if (name === 'same way' && (this.legs.length > 0 || known(this.now) > 1)) {
      if (this.legs.length === 0) this.push();
      this.now = { ...this.now, back: true };
    }
    if (name === 'same speed') {
      if (known(this.now) > 1) this.push();
      this.now = { ...this.now, sameSpeed: true };
    }
  }

  /** The question begins: what follows in it belongs to what is asked for. */
  ask(): void {
    const size = known(this.now) + (this.now.back && this.now.d === undefined ? 1 : 0);
    if (size > 1) this.push();
    this.asked = true;
    this.now = { ...this.now, asked: true };
  }
}

/** "Out at 60 and back at 40. The way there was 120 km": one length told apart belongs to the first way. */
function withWay(legs: readonly Stretch[]): readonly Stretch[] {
  const lone = legs.filter((leg) => known(leg) === 1 && leg.d !== undefined && !leg.back && !leg.rest);
  const others = legs.filter((leg) => !lone.includes(leg));
  const [way, ...more] = lone;
  const [first, ...rest] = others;
  if (way === undefined || more.length > 0 || first === undefined || first.d !== undefined) return legs;
  if (others.length === 1 && known(first) <= 2) return [{ ...first, d: way.d ?? 0, asked: first.asked || way.asked }];
  return rest.length > 0 && rest.every((leg) => leg.back) ? [{ ...first, d: way.d ?? 0 }, ...rest] : legs;
}

/** Two clauses with one part each of the same stretch. */
function together(legs: readonly Stretch[]): readonly Stretch[] {
  const [one, two, ...more] = legs;
  if (one === undefined || two === undefined || more.length > 0 || known(one) !== 1 || known(two) !== 1) return legs;
  const apart = PARTS.every((part) => one[part] === undefined || two[part] === undefined);
  return apart && !two.back && !two.sameSpeed ? [{ ...one, ...two, asked: false }] : legs;
}

/** What is told and asked, in order; `null` where a time of the day is told twice, or not one thing is asked. */
export function toldOf(claims: readonly Claim[], amounts: readonly StoryAmount[]): Told | null {
  const said = claims.flatMap((claim) => (claim.said === null ? [] : [claim.said]));
  const asks = said.filter((one) => one.kind === 'ask');
  const [ask, ...more] = asks;
  if (ask === undefined || more.some((one) => one.what !== ask.what) || more.length > 1) return null;
  const teller = new Teller();
  const whole: { d?: number; s?: number; t?: number } = {};
  const stops: number[] = [];
  const clocks: Extract<Said, { kind: 'clock' }>[] = [];
  let [asksWhole, asksRest, including, moving, failed] = [false, false, false, false, false];
  for (const one of said)
    switch (one.kind) {
      case 'amount':
        if (one.of === 'stop') {
          if (known(teller.now) > 1) teller.push();
          stops.push(one.mark);
        } else if (one.of === 'whole') {
          failed ||= whole[one.part] !== undefined && !isSame(amounts[whole[one.part] ?? -1], amounts[one.mark]);
          whole[one.part] = one.mark;
        } else teller.amount(one.part, one.mark);
        break;
      case 'clock':
        clocks.push(one);
        break;
      case 'ask':
        teller.ask();
        break;
      case 'event':
        if (one.event === 'whole') asksWhole ||= teller.asked;
        else if (one.event === 'including') including = true;
        else if (one.event === 'moving') moving = true;
        else teller.event(one.event);
        if (one.event === 'rest') asksRest ||= teller.asked;
        break;
    }
  teller.push();
  const placed = placedClocks(clocks, ask);
  if (failed || placed === null) return null;
  // "… and 2 h for the rest. … What was the distance for the rest?": the rest was told of before.
  const last = teller.legs.at(-1);
  const isTold = last !== undefined && known(last) === 0 && teller.legs.slice(1, -1).some((leg) => known(leg) === 1);
  const legs = together(withWay(isTold ? teller.legs.slice(0, -1) : teller.legs));
  return { legs, whole, stops, ...placed, ask, asksWhole, asksRest, including, moving };
}

/** A length told twice is told once. */
function isSame(one: StoryAmount | undefined, two: StoryAmount | undefined): boolean {
  return one?.kind === 'length' && two?.kind === 'length' && one.unit === two.unit && one.value.equals(two.value);
}

function placedClocks(
  clocks: readonly Extract<Said, { readonly kind: 'clock' }>[],
  ask: Ask,
): { readonly leave: number | null; readonly arrive: number | null } | null {
  if (clocks.length > 2) return null;
  const [one, two] = clocks;
  if (one === undefined) return { leave: null, arrive: null };
  if (two !== undefined) {
    if (one.at !== '' && one.at === two.at) return null;
    return one.at === 'arrive' || two.at === 'leave'
      ? { leave: two.mark, arrive: one.mark }
      : { leave: one.mark, arrive: two.mark };
  }
  if (one.at === '') return ask.what === 'clock' ? { leave: one.mark, arrive: null } : null;
  return one.at === 'leave' ? { leave: one.mark, arrive: null } : { leave: null, arrive: one.mark };
}
