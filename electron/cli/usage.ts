/** Thrown for a command line that cannot be understood; the program then exits with 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Under every fault of a command line: the list of commands itself would push the fault off the screen. */
export const helpHint = 'For the commands and their options: longhand --help';

export const usage = `longhand <command>

  solve "<problem>" [--json] [--effort quick|standard|thorough] [--model DIR] [--seed N]
        work one problem and check every line
  hint "<problem>" [--line "<line>"]… [--level nudge|idea|step|solution] [--json] [--model DIR]
        help before the answer, from where your own lines stand
  similar "<problem>" [--seed N] [--difficulty easier|same|harder] [--solution] [--json]
        another problem of the same kind, to practise on
  batch IN.jsonl --out OUT.jsonl [--effort …] [--model DIR] [--seed N]
        work many; each line {"id","problem"}; run it again to go on where it stopped
  grade IN.jsonl --out OUT.jsonl
        compare answers; each line {"expected","given"} gains "equal" and "why"
  check IN.jsonl --out OUT.jsonl
        judge working line by line; each line {"problem"?,"lines":[…]}
  eval FILE.jsonl [--samples N] [--effort …] [--model DIR] [--bare] [--json] [--out OUT.jsonl]
        measure a model on problems with known answers (MATH-500, AIME, GSM8K, GPQA or our own); killed, it goes on
        where it stopped when it is run again
  models [list | show PATH | import PATH | verify [NAME] | remove NAME] [--to DIR] [--json]
        model packages: what is here, what a folder, stick, share or ZIP archive holds, bringing it in
  serve [--port N] [--data DIR] [--model DIR] [--open]
        the app in a browser on this machine; --data says where history and settings are kept
  doctor [--json] [--model DIR]
        what this machine has, which model and device would run, what is wrong

  solve, batch, eval and doctor take --device auto|npu|gpu|cpu, and --providers DIR, a folder with provider libraries
  for NPUs and GPUs

  A model is a folder, or the name of an imported one.

  --help, --version
`;
