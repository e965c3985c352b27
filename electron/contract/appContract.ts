import { z } from 'zod';

import { call, stream } from './define.ts';
import { EffortForecasts } from './effortForecast.ts';
import { modelCalls } from './modelContract.ts';
import { DevicePreference, ModelInfo } from './inferenceContract.ts';
import { Advice, Difficulty, HelpAnswer, SimilarAnswer } from './practice.ts';
import {
  ArgumentReport,
  Effort,
  ProblemReading,
  SolveEvent,
  Solution,
  SolveStatus,
  VerdictStatus,
} from './vocabulary.ts';

const Identifier = z.number().int().positive();
/** Longer texts are refused by the reader with a clear word; this bound only protects the port. */
const ProblemText = z.string().max(20_000);
const nothing = z.object({});

export const InferenceState = z.enum(['stopped', 'starting', 'ready', 'busy', 'stopping', 'broken']);
export type InferenceState = z.infer<typeof InferenceState>;

export const AppStatus = z.object({
  version: z.string(),
  mode: z.enum(['desktop', 'browser']),
  inference: InferenceState,
  /** Absent until a model is loaded. */
  model: ModelInfo.optional(),
  /** What is wrong and what to do, when something is. */
  trouble: z.string().optional(),
});
export type AppStatus = z.infer<typeof AppStatus>;

export const AttemptState = z.enum(['working', 'finished', 'stopped', 'interrupted', 'failed']);
export type AttemptState = z.infer<typeof AttemptState>;

export const AttemptSummary = z.object({
  id: Identifier,
  problem: z.string(),
  state: AttemptState,
  status: SolveStatus.nullable(),
  answer: z.string().nullable(),
  verdict: VerdictStatus.nullable(),
  /** Why there is no answer, where there is none and a reason is known. */
  why: z.string().nullable(),
  /** How many hints were taken on the problem. */
  hints: z.number().int().nonnegative(),
  /** Worked for the sake of hints alone: its steps and answer are kept back until they are asked for. */
  withheld: z.boolean(),
  /** The title of the set in which this is what counts for one of the problems. */
  set: z.string().optional(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
});
export type AttemptSummary = z.infer<typeof AttemptSummary>;

/** A stored attempt; of an unfinished one, `solution` holds the steps that were finished. */
export const StoredAttempt = AttemptSummary.extend({ solution: Solution });
export type StoredAttempt = z.infer<typeof StoredAttempt>;

export const SetState = z.enum(['idle', 'solving', 'paused', 'done']);
export const ProblemSetSummary = z.object({
  id: Identifier,
  title: z.string(),
  state: SetState,
  total: z.number().int(),
  done: z.number().int(),
  verified: z.number().int(),
  createdAt: z.number(),
});
export type ProblemSetSummary = z.infer<typeof ProblemSetSummary>;

export const SetProblem = z.object({
  id: Identifier,
  position: z.number().int(),
  /** Its number on the teacher's sheet ("3b"), or else its place in the set, from 1. */
  label: z.string(),
  text: z.string(),
  /** The teacher's key, where the set came with one. */
  key: z.string().nullable(),
  /** Does the latest answer agree with the key? Null: no key, no answer yet, or undecided. */
  agrees: z.boolean().nullable(),
  attempt: AttemptSummary.nullable(),
});
export type SetProblem = z.infer<typeof SetProblem>;

export const ProblemSet = ProblemSetSummary.extend({
  problems: z.array(SetProblem),
  /** What was remarked on the file that the set came from. */
  remarks: z.array(z.string()),
});
export type ProblemSet = z.infer<typeof ProblemSet>;

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  effort: Effort,
  device: DevicePreference,
  /** Show one step at a time, the next on request. */
  revealStepByStep: z.boolean(),
  /** The id of the model that solves; `starter` is the one that ships with the app. */
  model: z.string().min(1).max(200),
});
export type Settings = z.infer<typeof Settings>;

export const SetProgress = z.object({
  set: ProblemSetSummary,
  /** The problem being worked, and what just happened in it. */
  problem: Identifier.optional(),
  event: SolveEvent.optional(),
});
export type SetProgress = z.infer<typeof SetProgress>;

/** The pupil's own lines, at most as many and as long as one page of working has. */
const Lines = z.array(z.string().max(2_000)).max(200);

/** Renderer ↔ main: all the authority the page has. */
export const appContract = {
  status: call(nothing, AppStatus),
  /** Sends the status at once and whenever it changes, until cancelled. */
  watchStatus: stream(nothing, AppStatus, nothing),
  readProblem: call(z.object({ text: ProblemText }), ProblemReading),
  solve: stream(
    z.object({ problem: ProblemText, effort: Effort, seed: z.number().int().nonnegative().optional() }),
    /** The first event names the stored attempt. */
    z.union([z.object({ kind: z.literal('stored'), attempt: Identifier }), SolveEvent]),
    Solution,
  ),
  checkWorking: call(
    z.object({ problem: ProblemText.optional(), lines: Lines }),
    /** `plain`: the lines as they were taken, without labels and remarks. */
    ArgumentReport.extend({ plain: z.array(z.string()) }),
  ),
  /**
   * One rung of help from where the pupil's lines have come. `after` is the help given last: a pupil who still stands
   * there gets the next rung, one who has gone on begins at the first again. Each rung is counted in the history.
   * Where no rule works the problem, the model works it first, which may take its time.
   */
  help: call(
    z.object({
      problem: ProblemText,
      lines: Lines,
      after: z.object({ place: z.string().max(3_000), rung: z.number().int().min(0).max(10) }).optional(),
    }),
    HelpAnswer,
  ),
  /** Another problem of the same kind; the same seed gives the same problem. */
  similarProblem: call(
    z.object({ problem: ProblemText, seed: z.number().int().nonnegative(), difficulty: Difficulty }),
    SimilarAnswer,
  ),
  /** What a rule has to say besides the solution with this answer; nothing where it knows nothing. */
  advice: call(z.object({ problem: ProblemText, answer: z.string().max(20_000) }), Advice.nullable()),
  forecastEffort: call(nothing, EffortForecasts),
  listHistory: call(
    z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(200), before: Identifier.optional() }),
    z.object({ attempts: z.array(AttemptSummary), more: z.boolean() }),
  ),
  openAttempt: call(z.object({ id: Identifier }), StoredAttempt),
  /** Gives out a solution that was kept back; counted as the last hint. */
  revealAttempt: call(z.object({ id: Identifier }), StoredAttempt),
  deleteAttempt: call(z.object({ id: Identifier }), nothing),
  listSets: call(nothing, z.object({ sets: z.array(ProblemSetSummary) })),
  openSet: call(z.object({ id: Identifier }), ProblemSet),
  /** The format is told from name and content; a fault names the line. */
  importSet: call(
    z.object({
      fileName: z.string().max(255),
      text: z.string().max(2_000_000),
      /** What was noticed while the file was read as text; kept with the set's own remarks. */
      remarks: z.array(z.string().max(1_000)).max(20).optional(),
    }),
    z.object({ set: ProblemSetSummary, remarks: z.array(z.string()) }),
  ),
  deleteSet: call(z.object({ id: Identifier }), nothing),
  /** Works the unsolved problems of a set, one after another; cancelling pauses it. */
  solveSet: stream(z.object({ id: Identifier }), SetProgress, ProblemSetSummary),
  settings: call(nothing, Settings),
  changeSettings: call(Settings.partial(), Settings),
  ...modelCalls,
};
export type AppContract = typeof appContract;
