/**
 * The kit's end of the adapter protocol: a child process that reads and writes JSON lines.
 *
 * A program that crashes, hangs or prints something else gets a clear answer within seconds, with what it printed.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';

import { isJsonObject, type JsonObject, type JsonValue } from '../oracle/index.ts';
import { PROTOCOL_VERSION, type Answer, type Answerer, type Hello } from './protocol.ts';

/** How long an adapter may be silent while it owes an answer, in milliseconds. */
export const DEFAULT_DEADLINE_MS = 5_000;

const MAX_LINE_CHARACTERS = 64 * 1024 * 1024;
const TAIL_CHARACTERS = 4_000;

/** How an adapter failed to be one. */
export type FaultKind = 'crash' | 'hang' | 'garbage';

/** The adapter does not keep the protocol: it crashed, hangs, or printed something else. */
export class AdapterFault extends Error {
  override readonly name = 'AdapterFault';
  readonly kind: FaultKind;
  /** The end of what the program wrote to standard error. */
  readonly printed: string;

  constructor(kind: FaultKind, message: string, printed: string) {
    super(message);
    this.kind = kind;
    this.printed = printed;
  }
}

interface Pending {
  readonly request: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const running = new Set<AdapterProcess>();
process.on('exit', () => {
  for (const adapter of running) adapter.kill();
});

/** An adapter in a process of its own. */
export class AdapterProcess implements Answerer {
  readonly command: string;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #deadlineMs: number;
  readonly #pending = new Map<number, Pending>();
  readonly #exited: Promise<void>;
  #nextId = 1;
  #rest = '';
  #printed = '';
  #fault: AdapterFault | undefined;
  #timer: NodeJS.Timeout | undefined;
  #drained: Promise<unknown> | undefined;

  /** Starts a command with the shell, in a process group of its own. */
  constructor(command: string, deadlineMs = DEFAULT_DEADLINE_MS) {
    this.command = command;
    this.#deadlineMs = deadlineMs;
    this.#child = spawn(command, { shell: true, detached: true, stdio: 'pipe' });
    running.add(this);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#printed = (this.#printed + text).slice(-TAIL_CHARACTERS);
    });
    // A program that ends early closes the pipe; its end is reported where it is noticed.
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', (error) => this.#fail('crash', error.message));
    this.#exited = new Promise((resolve) => {
      this.#child.on('close', (code, signal) => {
        running.delete(this);
        this.#fail('crash', `the adapter ended (${signal ?? `exit code ${String(code)}`})`);
        resolve();
      });
    });
  }

  /** Whether the program has ended, or was ended because of a fault. */
  get isGone(): boolean {
    return this.#fault !== undefined;
  }

  /** Asks who is there. */
  async hello(): Promise<Hello> {
    const answer = await this.ask('hello', {});
    if (!answer.ok) throw this.#garbage(`it refuses hello with ${answer.code}`);
    const { protocol, name, version, ops } = answer.output;
    if (protocol !== PROTOCOL_VERSION)
      throw this.#garbage(`it speaks protocol ${String(protocol)}`);
    if (typeof name !== 'string' || typeof version !== 'string') {
      throw this.#garbage('its hello has no name or version');
    }
    if (!Array.isArray(ops) || !ops.every((op) => typeof op === 'string')) {
      throw this.#garbage('its hello has no list of ops');
    }
    return { protocol, name, version, ops };
  }

  /**
   * Sends one request and waits for its answer.
   *
   * @throws {AdapterFault} when the program crashes, hangs or prints something else
   */
  async ask(op: string, input: JsonObject): Promise<Answer> {
    if (this.#fault !== undefined) throw this.#fault;
    const id = this.#nextId;
    this.#nextId += 1;
    const request = JSON.stringify({ id, op, input });
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#pending.set(id, { request, resolve, reject });
    });
    // The answer may fail while the pipe is still full; whoever awaits it below hears of that.
    answer.catch(() => undefined);
    this.#watch();
    await this.#send(`${request}\n`);
    return answer;
  }

  /** Closes standard input and waits for the program to end by itself. Tells whether it did in time. */
  async end(patienceMs = this.#deadlineMs): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#child.stdin.end();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const inTime = await Promise.race([this.#exited.then(() => true), late]);
    clearTimeout(timer);
    this.kill();
    await this.#exited;
    return inTime;
  }

  /** Ends the program and everything it started, at once. */
  kill(): void {
    clearTimeout(this.#timer);
    const { pid } = this.#child;
    if (pid === undefined || !running.has(this)) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // the group is gone already
    }
  }

  async #send(line: string): Promise<void> {
    while (this.#drained !== undefined) await this.#drained;
    if (this.#child.stdin.write(line)) return;
    this.#drained = Promise.race([once(this.#child.stdin, 'drain'), this.#exited])
      // a pipe that breaks is reported as the end of the program
      .catch(() => undefined)
      .finally(() => {
        this.#drained = undefined;
      });
    await this.#drained;
  }

  #read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() as string;
    for (const line of lines) this.#take(line);
    if (this.#rest.length > MAX_LINE_CHARACTERS) {
      this.#fail('garbage', 'the adapter printed a line without end');
    }
  }

  #take(line: string): void {
    if (line.trim() === '' || this.#fault !== undefined) return;
    const response = readResponse(line);
    const waiting = response === undefined ? undefined : this.#pending.get(response.id);
    if (response === undefined || waiting === undefined) {
      const shown = line.length > 300 ? `${line.slice(0, 300)}…` : line;
      const what = response === undefined ? 'is no response' : 'answers no open request';
      this.#fail('garbage', `the adapter printed a line that ${what}: ${shown}`);
      return;
    }
    this.#pending.delete(response.id);
    this.#watch();
    waiting.resolve(response.answer);
  }

  /** The deadline runs while an answer is owed, and begins anew with every answer. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#pending.size === 0) return;
    this.#timer = setTimeout(() => {
      const [oldest] = this.#pending.values();
      const request = oldest?.request ?? '';
      const shown = request.length > 300 ? `${request.slice(0, 300)}…` : request;
      this.#fail(
        'hang',
        `the adapter gave no answer for ${this.#deadlineMs} ms; it owes one to ${shown}`,
      );
    }, this.#deadlineMs);
  }

  #fail(kind: FaultKind, message: string): void {
    this.#fault ??= new AdapterFault(kind, message, this.#printed.trim());
    clearTimeout(this.#timer);
    for (const waiting of this.#pending.values()) waiting.reject(this.#fault);
    this.#pending.clear();
    this.kill();
  }

  #garbage(what: string): AdapterFault {
    return new AdapterFault('garbage', `this is no adapter: ${what}`, this.#printed.trim());
  }
}

function readResponse(line: string): { id: number; answer: Answer } | undefined {
  let response: JsonValue;
  try {
    response = JSON.parse(line) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(response)) return undefined;
  const { id, ok, output, code } = response;
  if (typeof id !== 'number') return undefined;
  if (ok === true && isJsonObject(output)) return { id, answer: { ok, output } };
  if (ok === false && typeof code === 'string') return { id, answer: { ok, code } };
  return undefined;
}
