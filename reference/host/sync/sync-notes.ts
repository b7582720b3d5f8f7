/**
 * What a host remembers of what it pulls: how far it has come with each peer and thread, how its sync
 * pairs stand, and which signers could not be had. All of it is in the tables, none in memory.
 */
import { createHash } from 'node:crypto';
import type { JsonObject } from '../../core/json.ts';
import type { NoteReader, NoteTables } from '../notes.ts';
import type { SyncErrorClass } from './pull-failure.ts';

/** One thread of one peer. */
export interface SyncTarget {
  readonly peerDid: string;
  readonly thread: string;
}

/**
 * What names a thread of a peer.
 *
 * Spec: `sync-pull`.
 */
export function syncPairId({ peerDid, thread }: SyncTarget): string {
  return `sp_${createHash('sha256').update(`${peerDid}\n${thread}`, 'utf8').digest('hex')}`;
}

/** How a sync pair stands. */
export interface SyncRow extends SyncTarget {
  readonly isPaused: boolean;
  /** How its last pull ended. */
  readonly outcome: 'none' | 'success' | 'failure';
  readonly pulled: number;
  readonly refused: number;
  /** How many pulls have ended, and how many of them failed. */
  readonly pulls: number;
  readonly failures: number;
  /** Failures in a row. */
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly lastError: SyncErrorClass | null;
  readonly lastSync: string | null;
}

/** A sync pair that was just made. */
export function newSyncRow(target: SyncTarget): SyncRow {
  return {
    ...target,
    isPaused: false,
    outcome: 'none',
    pulled: 0,
    refused: 0,
    pulls: 0,
    failures: 0,
    attempts: 0,
    nextAttemptAt: null,
    lastError: null,
    lastSync: null,
  };
}

const ROWS = 'sync-pairs';
const CURSORS = 'sync-cursors';
const SIGNERS = 'sync-signers';

/** The sync pair with an id. */
export function findRow(notes: NoteReader, id: string): SyncRow | undefined {
  return notes.find(ROWS, id) as SyncRow | undefined;
}

/** All sync pairs, in ascending order of their ids. */
export function listRows(notes: NoteReader): SyncRow[] {
  return notes.list(ROWS).map(({ value }) => value as unknown as SyncRow);
}

/** Keeps a sync pair as it stands now. */
export function putRow(notes: NoteTables, row: SyncRow): void {
  notes.put(ROWS, syncPairId(row), row as unknown as JsonObject);
}

/** Changes a sync pair, if there still is one. */
export function changeRow(
  notes: NoteTables,
  id: string,
  change: (row: SyncRow) => Partial<SyncRow>,
): SyncRow | undefined {
  const row = findRow(notes, id);
  if (!row) return undefined;
  const changed = { ...row, ...change(row) };
  putRow(notes, changed);
  return changed;
}

/** Forgets a sync pair. What was pulled, and how far, stays. */
export function removeRow(notes: NoteTables, id: string): void {
  notes.remove(ROWS, id);
}

/** How far a thread of a peer was pulled; undefined at the beginning. */
export function findCursor(notes: NoteReader, id: string): string | undefined {
  return (notes.find(CURSORS, id) as { cursor: string } | undefined)?.cursor;
}

/** Keeps how far a thread of a peer was pulled; undefined for the beginning. */
export function putCursor(notes: NoteTables, id: string, cursor: string | undefined): void {
  if (cursor === undefined) notes.remove(CURSORS, id);
  else notes.put(CURSORS, id, { cursor });
}

/** Since when the keys of a signer could not be had for a pull. */
export function unavailableSince(
  notes: NoteReader,
  id: string,
  signer: string,
): string | undefined {
  return (notes.find(SIGNERS, `${id} ${signer}`) as { since: string } | undefined)?.since;
}

/** The signers whose keys could not be had for a pull. */
export function listUnavailable(notes: NoteReader, id: string): string[] {
  return notes.list(SIGNERS, `${id} `).map(({ name }) => name.slice(id.length + 1));
}

/** Notes that the keys of a signer cannot be had now, if it was not noted before. */
export function noteUnavailable(notes: NoteTables, id: string, signer: string, now: string): void {
  const isNoted = unavailableSince(notes, id, signer) !== undefined;
  if (!isNoted) notes.put(SIGNERS, `${id} ${signer}`, { since: now });
}

/** Notes that the keys of a signer could be had. */
export function noteAvailable(notes: NoteTables, id: string, signer: string): void {
  notes.remove(SIGNERS, `${id} ${signer}`);
}
