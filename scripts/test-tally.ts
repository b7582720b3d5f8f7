// Counts a run of the test suite from its TAP.

import { Parser } from 'tap-parser';
import type { Result } from 'tap-parser';

/** One assertion that did not hold, or a test that did not come to its end. */
export interface TestFailure {
  /** The names of the file and of the tests around it. */
  name: string;
  /** What TAP says about it: differences, place, stack. */
  detail: unknown;
}

/** What one test file came to. */
export interface FileTally {
  name: string;
  passed: number;
  failures: TestFailure[];
  milliseconds: number | undefined;
}

/**
 * Counts assertions, file by file. Subtests are not counted beside the assertions in them, but one
 * that fails although they all hold (it timed out, or threw) is a failure of its own.
 */
export class TestTally {
  /** Write the TAP here. */
  readonly parser: Parser = new Parser();
  readonly files: FileTally[] = [];

  /** What is still being counted, while its file runs. */
  #open: FileTally = emptyFile();
  /** Failures of all files so far; it only grows, so that a test can see whether something in it failed. */
  #failed = 0;

  constructor(onFile: (file: FileTally) => void) {
    this.#watch(this.parser, []);
    this.parser.on('assert', (result: Result) => {
      if (!result.closingTestPoint) return;
      this.#open.name = result.name;
      this.#open.milliseconds = result.time ?? undefined;
      this.files.push(this.#open);
      onFile(this.#open);
      this.#open = emptyFile();
    });
    this.parser.on('bailout', (reason: string) => this.#fail('the run', `bailed out: ${reason}`));
  }

  get passed(): number {
    return this.files.reduce((sum, file) => sum + file.passed, this.#open.passed);
  }

  get failures(): TestFailure[] {
    return [...this.files.flatMap((file) => file.failures), ...this.#open.failures];
  }

  #watch(parser: Parser, path: readonly string[]): void {
    parser.on('child', (child: Parser) => this.#watch(child, [...path, child.name]));
    let failedBefore = this.#failed;
    parser.on('assert', (result: Result) => {
      const name = [...path, result.name].filter((part) => part !== '').join(' > ');
      const explained = result.closingTestPoint && this.#failed > failedBefore;
      // A skipped test says nothing, and what says nothing is not green.
      if (result.skip !== false || result.todo !== false) {
        this.#fail(name, `not run: ${String(result.skip || result.todo)}`);
      } else if (!result.ok && !explained) {
        this.#fail(name, result.diag);
      } else if (result.ok && !result.closingTestPoint) {
        this.#open.passed += 1;
      }
      failedBefore = this.#failed;
    });
  }

  #fail(name: string, detail: unknown): void {
    this.#open.failures.push({ name, detail });
    this.#failed += 1;
  }
}

function emptyFile(): FileTally {
  return { name: '', passed: 0, failures: [], milliseconds: undefined };
}
