/**
 * What a host has to remember beside its log and its records, and may change and forget again: where a
 * handshake stands, what a peer gave it to identify itself with, what it has seen lately.
 *
 * Notes are written in the transactions of `Store.transact`. None of them is ever shown or exported.
 */
import type { JsonObject } from '../core/json.ts';

/** A note with its name in an area. */
export interface Note {
  readonly name: string;
  readonly value: JsonObject;
}

/** Reading, at any time. */
export interface NoteReader {
  find(area: string, name: string): JsonObject | undefined;
  /** The notes of an area whose names begin with a text, in ascending order of their names. */
  list(area: string, prefix?: string): Note[];
  /** The first of these notes whose name comes after another name; undefined behind the last one. */
  next(area: string, prefix: string, after: string): Note | undefined;
}

/** Reading and writing, inside of a transaction. */
export interface NoteTables extends NoteReader {
  /** @param at when it was made, in milliseconds, where it is to be forgotten some day */
  put(area: string, name: string, value: JsonObject, at?: number): void;
  remove(area: string, name: string): void;
  /** Forgets the notes of an area that were made before a time. */
  forgetBefore(area: string, at: number): void;
}
