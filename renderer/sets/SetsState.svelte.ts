import type { ProblemSet, ProblemSetSummary, SetProgress } from '../../electron/contract/appContract.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { Api } from '../connection/api.ts';
import { isLost, whenLost } from '../connection/lostWords.ts';
import { faultText } from '../solution/solutionProgress.ts';
import { readSetFile } from './readSetFile.ts';

/** The problems a set is at, each with the steps its solution has come to. */
export type SetActivity = { readonly set: number; readonly steps: Readonly<Record<number, number>> };

/** The problem sets, one of them opened, and the set being solved. Solving goes on while other views are open. */
export class SetsState {
  sets: readonly ProblemSetSummary[] = $state.raw([]);
  loaded = $state(false);
  opened: ProblemSet | null = $state.raw(null);
  /** Set being solved by this page, if any. */
  solving: number | null = $state(null);
  activity: SetActivity | null = $state.raw(null);
  fault: string | null = $state(null);
  importing = $state(false);
  readonly #api: Api;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  async load(): Promise<void> {
    await this.#guard(async () => {
      this.sets = (await this.#api.call('listSets', {})).sets;
      this.loaded = true;
    });
  }

  async open(id: number): Promise<void> {
    if (this.opened?.id !== id) this.opened = null;
    await this.#guard(() => this.#refresh(id));
  }

  /** Gives the new set's id, or null when the file could not be taken in. */
  async import(file: File): Promise<number | null> {
    this.importing = true;
    let made: number | null = null;
    await this.#guard(async () => {
      const { fileName, text, remarks } = await readSetFile(file);
      const { set } = await this.#api.call('importSet', { fileName, text, remarks: [...remarks] });
      this.sets = [set, ...this.sets.filter((other) => other.id !== set.id)];
      made = set.id;
    });
    this.importing = false;
    return made;
  }

  async remove(id: number): Promise<void> {
    if (this.solving === id) this.pause();
    await this.#guard(async () => {
      await this.#api.call('deleteSet', { id });
      this.sets = this.sets.filter((set) => set.id !== id);
      if (this.opened?.id === id) this.opened = null;
    });
  }

  async solve(id: number): Promise<void> {
    if (this.solving !== null) return;
    const running = new AbortController();
    this.#running = running;
    this.solving = id;
    this.fault = null;
    const stream = this.#api.stream('solveSet', { id }, { signal: running.signal });
    await this.#guard(async () => {
      for await (const event of stream) this.#take(id, event);
    });
    // A pause is only over when the problem under way has been put away.
    await stream.settled;
    this.solving = null;
    this.activity = null;
    await this.#catchUp(id);
  }

  pause(): void {
    this.#running?.abort();
  }

  #take(id: number, { set, problem, event }: SetProgress): void {
    this.#showSummary(set);
    if (problem === undefined) return;
    if (event?.kind === 'finished') void this.#catchUp(id);
    const others = Object.entries(this.activity?.steps ?? {}).filter(([other]) => other !== `${problem}`);
    const steps = event?.kind === 'step' ? event.index + 1 : (this.activity?.steps[problem] ?? 0);
    const under = event?.kind === 'finished' ? [] : [[`${problem}`, steps] as const];
    this.activity = { set: id, steps: Object.fromEntries([...others, ...under]) };
  }

  #showSummary(summary: ProblemSetSummary): void {
    this.sets = this.sets.map((set) => (set.id === summary.id ? summary : set));
    if (this.opened?.id === summary.id) this.opened = { ...this.opened, ...summary };
  }

  async #catchUp(id: number): Promise<void> {
    const isOpen = this.opened?.id === id;
    await this.#guard(async () => {
      if (isOpen) await this.#refresh(id);
      else this.sets = (await this.#api.call('listSets', {})).sets;
    }, 'keep');
  }

  async #refresh(id: number): Promise<void> {
    const set = await this.#api.call('openSet', { id });
    this.opened = set;
    this.#showSummary(summaryOf(set));
  }

  /** `keep`: a success does not take away a fault that is shown. */
  async #guard(work: () => Promise<void>, shown: 'replace' | 'keep' = 'replace'): Promise<void> {
    try {
      await work();
      if (shown === 'replace') this.fault = null;
    } catch (error) {
      const cancelled = error instanceof AppError && error.code === 'cancelled';
      if (!cancelled) this.fault = isLost(error) ? lostText(this.solving !== null) : faultText(error);
    }
  }
}

function lostText(solving: boolean): string {
  if (!solving) return `Longhand stopped answering. Your sets are kept. ${whenLost}`;
  return `Longhand stopped answering while it was solving this set. Every problem finished by then is kept. If Longhand
    does not come back by itself, start it again; in a browser, open the address it prints. Then go on with the set.`;
}

function summaryOf({ id, title, state, total, done, verified, createdAt }: ProblemSet): ProblemSetSummary {
  return { id, title, state, total, done, verified, createdAt };
}
