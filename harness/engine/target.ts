// The host under test: started and stopped by the harness, or remote. A host has one base URL for its whole life; its
// process may die and come back on the same port with the same data.

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NotTestable, TargetUnreachable } from './errors.ts';
import type { TargetManifest } from './manifest.ts';
import { freeDatagramPort, freePort } from './ports.ts';
import { describeEnding, OutputBuffer, RunningProcess } from './process.ts';
import type { Ending } from './process.ts';
import type { Redactor } from './redact.ts';

const DEFAULT_READY_TIMEOUT = 10_000;
const REMOTE_READY_TIMEOUT = 3000;
const HEALTH_TIMEOUT = 1000;
// Longer than the five seconds or so that hosts give to what is under way, so that they can end in order.
const STOP_PATIENCE = 10_000;

/**
 * How a host is started: in development mode, as it runs in production (`guarded_command`), without the shipped
 * definitions (`bare_command`), or with multicast DNS on the loopback interface (`mdns_command`).
 */
export type HostMode = 'development' | 'guarded' | 'bare' | 'mdns';

const COMMAND_OF = {
  development: 'command',
  guarded: 'guarded_command',
  bare: 'bare_command',
  mdns: 'mdns_command',
} as const satisfies Record<HostMode, string>;

/** What a manifest lacks for a mode; `undefined` where it has what is needed. */
export function missingCommand(manifest: TargetManifest, mode: HostMode): string | undefined {
  if (manifest.start?.[COMMAND_OF[mode]] !== undefined) return undefined;
  return `the target manifest names no "${COMMAND_OF[mode]}"`;
}

export interface HostOptions {
  manifest: TargetManifest;
  redactor: Redactor;
  /** Which of the manifest's commands starts it; `command` without it. */
  mode?: HostMode;
  /** Reach the host by another URL than its own port's, such as that of a proxy in front of it. */
  base_url?: string;
  port?: number;
  /** The port of multicast DNS, for the mode `mdns`; a free one unless given, as for a second host beside the first. */
  mdns_port?: number;
  /** The host name in the base URL of a started host, where `127.0.0.1` will not do. */
  hostname?: string;
}

/** One host: where it is, whose process it is, and how to end and revive it. */
export class Host {
  readonly manifest: TargetManifest;
  /** `undefined` for a remote host. */
  readonly port: number | undefined;
  readonly data_dir: string | undefined;
  /** The port of its multicast DNS, in the mode `mdns`. */
  readonly mdns_port: number | undefined;
  readonly operator_token: string | undefined;
  readonly output = new OutputBuffer();
  #base: string;
  readonly #mode: HostMode;
  readonly #redactor: Redactor;
  #process: RunningProcess | undefined;
  /** Set while the harness itself takes the process down, so that its death is not a finding. */
  #expected_to_be_down = false;

  private constructor(
    options: HostOptions,
    place: {
      base: string;
      port?: number;
      mdns_port?: number;
      data_dir?: string;
      operator_token?: string;
    },
  ) {
    this.manifest = options.manifest;
    this.#base = place.base.replace(/\/+$/, '');
    this.port = place.port;
    this.data_dir = place.data_dir;
    this.mdns_port = place.mdns_port;
    this.operator_token = place.operator_token;
    this.#mode = options.mode ?? 'development';
    this.#redactor = options.redactor;
    options.redactor.add(place.operator_token, 'operator');
  }

  /**
   * Starts a host, or looks for a remote one, and waits until it is ready.
   *
   * @throws {TargetUnreachable} with the output of the process when it dies or is not ready in time
   */
  static async open(options: HostOptions): Promise<Host> {
    const { manifest } = options;
    const given = process.env[manifest.operator_token_env];
    if (manifest.start === undefined) {
      if (manifest.base_url === undefined) {
        throw new TargetUnreachable('the target manifest names neither "start" nor "base_url"');
      }
      const host = new Host(options, {
        base: manifest.base_url,
        ...(given === undefined ? {} : { operator_token: given }),
      });
      await host.#waitUntilReady(REMOTE_READY_TIMEOUT);
      return host;
    }
    const port = options.port ?? (await freePort());
    const host = new Host(options, {
      base: options.base_url ?? `http://${options.hostname ?? '127.0.0.1'}:${port}`,
      port,
      ...(options.mode === 'mdns'
        ? { mdns_port: options.mdns_port ?? (await freeDatagramPort()) }
        : {}),
      data_dir: await mkdtemp(join(tmpdir(), 'concordat-target-')),
      operator_token: given ?? randomBytes(24).toString('base64url'),
    });
    try {
      await host.start();
    } catch (error) {
      await host.close();
      throw error;
    }
    return host;
  }

  /** Its base URL, without a trailing slash. */
  get base(): string {
    return this.#base;
  }

  /** From its next start on, the base URL of a host on its own port has this host name. */
  moveTo(hostname: string): void {
    this.#base = `http://${hostname}:${String(this.port)}`;
  }

  /** Whether the harness can end and revive this host. */
  get controllable(): boolean {
    return this.manifest.start !== undefined;
  }

  /** The last output of the process, with secrets taken out. */
  get log(): string {
    return this.#redactor.text(this.output.toString());
  }

  /** The output as it is, for a check that looks for secrets in it. It must not get into a report. */
  get rawLog(): string {
    return this.output.whole();
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** How the process ended although nobody asked it to; `undefined` while all is well. */
  get crash(): Ending | undefined {
    return this.#expected_to_be_down ? undefined : this.#process?.ending;
  }

  async start(): Promise<void> {
    const start = this.manifest.start;
    if (start === undefined) throw new NotTestable('a remote target cannot be started');
    const command = start[COMMAND_OF[this.#mode]];
    if (command === undefined) {
      throw new NotTestable(missingCommand(this.manifest, this.#mode) ?? 'no command');
    }
    const fill = (text: string): string =>
      text
        .replaceAll('${port}', String(this.port))
        .replaceAll('${mdns_port}', String(this.mdns_port))
        .replaceAll('${base_url}', this.base)
        .replaceAll('${data_dir}', this.data_dir ?? '');
    const env: NodeJS.ProcessEnv = { ...process.env };
    for (const [name, value] of Object.entries(start.env ?? {})) env[name] = fill(value);
    if (this.operator_token !== undefined) {
      env[this.manifest.operator_token_env] = this.operator_token;
    }
    this.#process = new RunningProcess(command.map(fill), {
      cwd: resolve(dirname(this.manifest.path), start.cwd ?? '.'),
      env,
      output: this.output,
    });
    this.#expected_to_be_down = false;
    await this.#waitUntilReady(start.ready_timeout_ms ?? DEFAULT_READY_TIMEOUT);
  }

  /** Ends the host as a power cut would. */
  async kill(): Promise<void> {
    this.#expected_to_be_down = true;
    await this.#controlled().kill();
  }

  /** Asks the host to end, and waits for it. `killed` tells that it had to be forced. */
  async stop(): Promise<Ending & { killed: boolean }> {
    this.#expected_to_be_down = true;
    const signal = this.manifest.start?.stop_signal ?? 'SIGTERM';
    return await this.#controlled().stop(signal as NodeJS.Signals, STOP_PATIENCE);
  }

  /** Ends the host (gracefully, or not) and starts it again on the same port with the same data. */
  async restart(how: 'stop' | 'kill' = 'stop'): Promise<void> {
    await (how === 'kill' ? this.kill() : this.stop());
    await this.start();
  }

  /** Ends the process, if there is one, and removes its data. */
  async close(): Promise<void> {
    if (this.#process !== undefined) {
      this.#expected_to_be_down = true;
      await this.#process.kill();
    }
    if (this.data_dir !== undefined) {
      await rm(this.data_dir, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  #controlled(): RunningProcess {
    if (this.#process === undefined) throw new NotTestable('a remote target cannot be stopped');
    return this.#process;
  }

  async #waitUntilReady(timeout_ms: number): Promise<void> {
    // The host's own port, not the base URL: a proxy in front of it may be holding requests on purpose.
    const url =
      this.port === undefined ? `${this.base}/health` : `http://127.0.0.1:${this.port}/health`;
    const end = performance.now() + timeout_ms;
    let last = 'no answer';
    for (let interval = 5; performance.now() < end; interval = Math.min(50, interval * 1.5)) {
      const ending = this.#process?.ending;
      if (ending !== undefined) {
        throw new TargetUnreachable(
          `the target "${this.manifest.name}" ended with ${describeEnding(ending)} before it was ready`,
          this.log,
        );
      }
      const left = Math.max(1, end - performance.now());
      const answer = await askHealth(url, Math.min(HEALTH_TIMEOUT, left), this.#process?.ended);
      if (answer === 200) return;
      last = typeof answer === 'number' ? `status ${answer}` : answer;
      await pause(interval);
    }
    await this.#process?.kill();
    throw new TargetUnreachable(
      `the target "${this.manifest.name}" was not ready within ${timeout_ms} ms: GET ${url} gave ${last}`,
      this.log,
    );
  }
}

/** The status of one GET, or why there was none. The process's end cuts the wait short. */
function askHealth(
  url: string,
  timeout_ms: number,
  ended: Promise<unknown> | undefined,
): Promise<number | string> {
  return new Promise((settle) => {
    const send = url.startsWith('https:') ? requestSecurely : request;
    const call = send(url, { timeout: timeout_ms, agent: false }, (response) => {
      response.resume();
      settle(response.statusCode ?? 0);
    });
    call.on('timeout', () =>
      call.destroy(new Error(`no answer within ${Math.round(timeout_ms)} ms`)),
    );
    call.on('error', (error) => settle(error.message));
    void ended?.then(() => call.destroy(new Error('the process ended')));
    call.end();
  });
}
