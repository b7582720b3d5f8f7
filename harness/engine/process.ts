// Child processes, each in a group of its own, so that whatever a start command spawns dies with it. Everything that was
// started here is stopped when the kit ends, whichever way it ends.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const OUTPUT_LIMIT = 64 * 1024;
const KEPT_LIMIT = 4 * 1024 * 1024;
const running = new Set<number>();
let guarding = false;

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Kills whatever is still running. Safe to call twice. */
export function stopEverything(): void {
  for (const pid of running) killGroup(pid, 'SIGKILL');
  running.clear();
}

function guardExit(): void {
  if (guarding) return;
  guarding = true;
  process.once('exit', stopEverything);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopEverything();
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/** The last bytes of a stream of text. */
export class OutputBuffer {
  #text = '';

  push(chunk: string): void {
    this.#text += chunk;
    if (this.#text.length > 2 * KEPT_LIMIT) this.#text = this.#text.slice(-KEPT_LIMIT);
  }

  /** As much as somebody reads. */
  toString(): string {
    const isCut = this.#text.length > OUTPUT_LIMIT;
    return isCut ? `…${this.#text.slice(-OUTPUT_LIMIT)}` : this.#text;
  }

  /** All that is kept, for who looks for something in it. */
  whole(): string {
    return this.#text;
  }
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export function describeEnding(ending: Ending): string {
  return ending.signal === null
    ? `exit code ${ending.code ?? 'unknown'}`
    : `signal ${ending.signal}`;
}

/** One started process with its output. */
export class RunningProcess {
  readonly output: OutputBuffer;
  /** Set once the process has ended. */
  ending: Ending | undefined;
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;

  constructor(
    command: readonly string[],
    options: { cwd: string; env: NodeJS.ProcessEnv; output?: OutputBuffer },
  ) {
    const [program, ...args] = command;
    if (program === undefined) throw new TypeError('an empty command cannot be started');
    guardExit();
    this.output = options.output ?? new OutputBuffer();
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    if (child.pid !== undefined) running.add(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (chunk: string) => this.output.push(chunk));
    }
    this.ended = new Promise((resolve) => {
      const end = (ending: Ending): void => {
        // Grandchildren may outlive their parent; the group goes as one.
        if (child.pid !== undefined) {
          killGroup(child.pid, 'SIGKILL');
          running.delete(child.pid);
        }
        this.ending ??= ending;
        resolve(this.ending);
      };
      child.once('exit', (code, signal) => end({ code, signal }));
      child.once('error', (error) => {
        this.output.push(`${error.message}\n`);
        end({ code: 127, signal: null });
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Ends the whole group at once, as a power cut would. */
  async kill(): Promise<Ending> {
    if (this.#child.pid !== undefined && this.ending === undefined) {
      killGroup(this.#child.pid, 'SIGKILL');
    }
    return await this.ended;
  }

  /** Asks the process to end, and kills it when it has not done so in time. */
  async stop(signal: NodeJS.Signals, patience_ms: number): Promise<Ending & { killed: boolean }> {
    let killed = false;
    if (this.ending === undefined) {
      this.#child.kill(signal);
      const timer = setTimeout(() => {
        killed = true;
        void this.kill();
      }, patience_ms);
      await this.ended;
      clearTimeout(timer);
    }
    return { ...(await this.ended), killed };
  }
}
