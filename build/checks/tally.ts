import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, runModule } from '../run.ts';
import type { Check } from './checks.ts';

/** What ran and how it ended; printed last, as `N passed, N failed`. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  async runCheck(check: Check): Promise<void> {
    const started = Date.now();
    const { code, output } = await check.run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)\n`);
    if (code === 0) this.passed += 1;
    else {
      this.failed += 1;
      process.stdout.write(`${output}\n`);
    }
  }

  /** Runs one vitest project and adds its counts; a run that counts nothing is a failure. */
  async runTests(project: string): Promise<void> {
    const report = join(root, '.cache', `${project}.json`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    const options = [
      'run',
      '--config',
      'build/vitest.config.ts',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { code, output } = await runModule('vitest/vitest.mjs', options);
    process.stdout.write(output);
    const counts = readCounts(report);
    this.passed += counts.passed;
    this.failed += counts.failed === 0 && (code !== 0 || counts.passed === 0) ? 1 : counts.failed;
    this.skipped += counts.skipped;
  }

  close(): void {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed${skipped}\n`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

function readCounts(report: string): Counts {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
