// The tokens of actors, each in a file of its own that only its owner can read. A token is never an argument and never shown.

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../engine/errors.ts';

const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;
const TOKEN_BYTES = 32;

/** The tokens that are kept for the actors of one host. */
export class ActorTokens {
  readonly #folder: string;

  /** @param home the folder that CONCORDAT_HOME names; `~/.concordat` without one */
  constructor(home: string | undefined, base: string) {
    // Whoever works for several hosts has the same names at several of them.
    this.#folder = join(home ?? join(homedir(), '.concordat'), 'tokens', encodeURIComponent(base));
  }

  /** The file of an actor's token. */
  path(name: string): string {
    if (!NAME.test(name)) throw new UsageError(`${JSON.stringify(name)} is no name of an actor`);
    return join(this.#folder, name);
  }

  /** The actors whose tokens are kept. */
  names(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((name) => NAME.test(name))
      .sort();
  }

  /** @throws {UsageError} if somebody else could have read it */
  read(name: string): string | undefined {
    const path = this.path(name);
    if (!existsSync(path)) return undefined;
    if (platform() !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
      throw new UsageError(
        `the token in ${path} can be read by others; chmod 600 it, or make a new one`,
      );
    }
    return readFileSync(path, 'utf8').trim();
  }

  /** Makes a token and keeps it, before anybody is told of it. */
  make(name: string): string {
    const path = this.path(name);
    mkdirSync(this.#folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    writeFileSync(path, `${token}\n`, { flag: 'wx', mode: OWNER_ONLY });
    chmodSync(path, OWNER_ONLY);
    return token;
  }

  forget(name: string): void {
    rmSync(this.path(name), { force: true });
  }
}
