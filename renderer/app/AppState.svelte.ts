import { createContext } from 'svelte';

import { Connection } from '../connection/Connection.svelte.ts';
import type { OpenPort } from '../connection/openPort.ts';
import { EffortState } from '../effort/EffortState.svelte.ts';
import { HelpState } from '../help/HelpState.svelte.ts';
import { HistoryState } from '../history/HistoryState.svelte.ts';
import { ModelsState } from '../models/ModelsState.svelte.ts';
import { SetsState } from '../sets/SetsState.svelte.ts';
import { SettingsState } from '../settings/SettingsState.svelte.ts';
import { ReadingState } from '../solve/ReadingState.svelte.ts';
import { SolveState } from '../solve/SolveState.svelte.ts';
import { WorkingState } from '../working/WorkingState.svelte.ts';
import { Confirmation } from './Confirmation.svelte.ts';
import { Navigation } from './Navigation.svelte.ts';
import { StatusState } from './StatusState.svelte.ts';

/** Everything the components show, made once for the page. Components get it from the typed context below. */
export class AppState {
  readonly connection: Connection;
  readonly navigation = new Navigation();
  readonly confirmation = new Confirmation();
  readonly status: StatusState;
  readonly settings: SettingsState;
  readonly effort: EffortState;
  readonly help: HelpState;
  readonly reading: ReadingState;
  readonly solve: SolveState;
  readonly working: WorkingState;
  readonly history: HistoryState;
  readonly sets: SetsState;
  readonly models: ModelsState;
  /** Which panel lies over the page. */
  panel: 'settings' | 'shortcuts' | null = $state(null);

  constructor(openPort: OpenPort) {
    this.connection = new Connection(openPort);
    const { api } = this.connection;
    this.status = new StatusState(api);
    this.settings = new SettingsState(api);
    this.effort = new EffortState(api);
    this.help = new HelpState(api);
    this.reading = new ReadingState(api);
    this.solve = new SolveState(api);
    this.working = new WorkingState(api);
    this.history = new HistoryState(api);
    this.sets = new SetsState(api);
    this.models = new ModelsState(api);
  }

  start(): void {
    void this.connection.open();
    void this.status.watch();
    void this.settings.load();
    // Where a finger is the pointer, the focus would bring up a keyboard nobody asked for.
    if (this.navigation.view.kind === 'solve' && matchMedia('(pointer: fine)').matches) focusSoon(problemBoxId);
  }

  /** Puts a problem in the box and works it; while there is nobody to work it, the box says so and keeps it. */
  solveNow(problem: string): void {
    if (this.reading.text !== problem) this.reading.write(problem);
    this.navigation.go({ kind: 'solve' });
    if (this.connection.state === 'lost') return;
    this.help.forget();
    const { effort, revealStepByStep } = this.settings.current;
    void this.solve.start(problem, effort, revealStepByStep).then(() => this.effort.load());
    // So that N brings the next step, and Tab leads to its button, without leaving the box first.
    if (revealStepByStep) focusSoon(solutionId);
  }

  /** Works the problem that is shown once more. */
  solveAgain(): void {
    if (this.connection.state !== 'lost') void this.solve.retry();
  }

  /** Gives a hint on the problem in the box in place of its solution; without the pupil's lines, from the start. */
  hintNow(): void {
    const problem = this.reading.text.trim();
    if (problem === '' || this.connection.state === 'lost') return;
    if (this.help.problem !== problem || this.help.last === null) void this.help.ask(problem, []);
    this.solve.hide();
  }

  /** Opens a problem in My working, with no lines yet. */
  workMyself(problem: string): void {
    if (this.working.problem !== problem) this.working.begin(problem);
    this.navigation.go({ kind: 'working' });
    focusSoon(workingLinesId);
  }

  /** Puts a problem in the box, to be changed by hand. */
  editProblem(problem: string): void {
    if (this.reading.text.trim() === '' || this.navigation.view.kind !== 'solve') this.reading.write(problem);
    this.navigation.go({ kind: 'solve' });
    focusSoon(problemBoxId);
  }
}

/** The elements that take the problem, show its solution, and take a pupil's own lines. */
export const problemBoxId = 'problem';
export const solutionId = 'solution';
export const workingLinesId = 'working-lines';

/** Frames to wait for a view to be drawn. */
const mostFrames = 30;

/** The view may have to be drawn before its element can take the focus. */
function focusSoon(id: string, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element !== null) element.focus();
    else if (frames > 0) focusSoon(id, frames - 1);
  });
}

export const [useApp, provideApp] = createContext<AppState>();
