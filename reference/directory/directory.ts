/** Joins the parts to a directory. */
import type { Clock } from '../host/clock.ts';
import type { DirectoryParts } from './directory-parts.ts';
import type { DirectoryStore } from './directory-store.ts';

/** A directory, for its routes. */
export class Directory {
  readonly parts: DirectoryParts;
  readonly store: DirectoryStore;
  readonly clock: Clock;

  constructor(dataFolder: string, parts: DirectoryParts, clock: Clock) {
    this.parts = parts;
    this.store = parts.openStore(dataFolder);
    this.clock = clock;
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
