import type { ImportProgress } from '../contract/modelContract.ts';
import { sizeWords } from '../contract/modelWords.ts';

/** How far a long copy has come, on stderr: one line that is written over at a terminal, a line each tenth elsewhere. */
export class ProgressLine {
  readonly #terminal = process.stderr.isTTY;
  readonly #startedAt = performance.now();
  /** Bytes that were there when the first word came: an import that goes on has not copied those now. */
  #firstBytes: number | undefined;
  #shownAt = 0;
  #tenth = 0;

  show({ doneBytes, totalBytes }: ImportProgress): void {
    this.#firstBytes ??= doneBytes;
    const now = performance.now();
    const tenth = Math.floor((10 * doneBytes) / Math.max(1, totalBytes));
    const due = this.#terminal ? now - this.#shownAt > 200 : tenth > this.#tenth;
    if (!due) return;
    this.#shownAt = now;
    this.#tenth = tenth;
    const text = this.#text(doneBytes, totalBytes, (now - this.#startedAt) / 1000);
    process.stderr.write(this.#terminal ? `\r\u001b[K${text}` : `${text}\n`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#terminal) process.stderr.write('\r\u001b[K');
  }

  #text(done: number, total: number, seconds: number): string {
    const share = Math.floor((100 * done) / Math.max(1, total));
    const perSecond = (done - (this.#firstBytes ?? 0)) / Math.max(0.001, seconds);
    const left = perSecond > 0 ? Math.round((total - done) / perSecond) : 0;
    const wait = left > 2 ? `, about ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left` : '';
    return `${share} %  ${sizeWords(done)} of ${sizeWords(total)}${wait}`;
  }
}
