// What every command has at hand: its host, the tokens that are there, and the ways to say something.

import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pc from 'picocolors';
import { UsageError } from '../../engine/errors.ts';
import { ActorTokens } from './actor-tokens.ts';
import { HostClient } from './client.ts';
import { harmless, harmlessJson } from './words.ts';

const USUAL_URL = 'http://127.0.0.1:8080';

type Stream = NodeJS.WritableStream & { isTTY?: boolean };

/** What a command gets from the process it runs in. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  out: Stream;
  err: Stream;
  /** Ends the command; its reason is thrown. */
  signal: AbortSignal;
}

/** Options that every command has. */
export interface CommonOptions {
  output: 'text' | 'json';
}

/** One run of one command. */
export class Session {
  readonly client: HostClient;
  readonly tokens: ActorTokens;
  readonly json: boolean;
  readonly #surroundings: Surroundings;
  /** What is never shown, whoever says it. */
  readonly #secrets = new Set<string>();

  constructor(surroundings: Surroundings, options: CommonOptions) {
    const { env, signal } = surroundings;
    const base = readBaseUrl(env['CONCORDAT_URL'] || USUAL_URL);
    if (base === undefined) {
      throw new UsageError('CONCORDAT_URL must be http or https, a host and a port, and no more');
    }
    this.client = new HostClient(base, signal);
    this.tokens = new ActorTokens(env['CONCORDAT_HOME'] || undefined, base);
    this.json = options.output === 'json';
    this.#surroundings = surroundings;
    if (this.operatorIfAny !== undefined) this.#secrets.add(this.operatorIfAny);
  }

  /** The operator's token, where there is one. */
  get operatorIfAny(): string | undefined {
    return this.#surroundings.env['CONCORDAT_OPERATOR_TOKEN'] || undefined;
  }

  /** @throws {UsageError} without one */
  get operator(): string {
    const token = this.operatorIfAny;
    if (token === undefined) {
      throw new UsageError('this is for the operator: set CONCORDAT_OPERATOR_TOKEN');
    }
    return token;
  }

  /** The actor to speak as: the one that was named, or the only one whose token is kept. */
  actorName(named?: string): string | undefined {
    const name = named ?? (this.#surroundings.env['CONCORDAT_ACTOR'] || undefined);
    if (name !== undefined) return name;
    const names = this.tokens.names();
    return names.length === 1 ? names[0] : undefined;
  }

  /** @throws {UsageError} if it is not clear who speaks, or no token is kept for them */
  actorToken(named?: string): string {
    const name = this.actorName(named);
    if (name === undefined) {
      const names = this.tokens.names();
      throw new UsageError(
        names.length === 0
          ? 'there is no actor to speak as; make one with: concordat ctl actor create <name>'
          : `set CONCORDAT_ACTOR, or give --actor: ${names.join(', ')}`,
      );
    }
    const token = this.tokens.read(name);
    if (token !== undefined) {
      this.#secrets.add(token);
      return token;
    }
    throw new UsageError(
      `no token is kept for ${name} at ${this.client.base}; make one with: concordat ctl actor create ${name}`,
    );
  }

  /** Whichever token may read: the operator's, or else an actor's. */
  readerToken(): string {
    return this.operatorIfAny ?? this.actorToken();
  }

  /** Lines for people; nothing where the output is JSON. */
  say(...lines: readonly string[]): void {
    if (this.json) return;
    const { out } = this.#surroundings;
    for (const line of lines) out.write(`${this.withoutSecrets(harmless(line))}\n`);
  }

  /** The line of something that was done. */
  done(line: string): void {
    const { out } = this.#surroundings;
    const colors = pc.createColors(pc.isColorSupported && out.isTTY === true);
    if (!this.json) out.write(colors.green('✓ '));
    this.say(line);
  }

  /** The line of something that goes on. */
  step(line: string): void {
    this.say(`→ ${line}`);
  }

  /** The answer of the API, where the output is JSON. */
  answer(value: unknown): void {
    if (!this.json) return;
    this.#surroundings.out.write(`${this.withoutSecrets(harmlessJson(value))}\n`);
  }

  /** Bytes as they are, at the pace of whoever reads them. */
  async write(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { out } = this.#surroundings;
    for await (const chunk of bytes) {
      if (!out.write(chunk)) await once(out, 'drain');
    }
  }

  /** Waits; an interruption ends it. */
  async pause(milliseconds: number): Promise<void> {
    const { signal } = this.#surroundings;
    try {
      await wait(milliseconds, undefined, { signal });
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  }

  /** A host that repeats a token in an answer does not get it onto the screen. */
  withoutSecrets(text: string): string {
    let shown = text;
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, '<redacted>');
    return shown;
  }
}

/** The base URL that a text is, without a slash at the end; undefined where it is none. */
export function readBaseUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^/@?#\s]+\/?$/.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}
