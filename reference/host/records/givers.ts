/**
 * Which peers gave a record to the host, beside the one from whom its form is. Who has given a record
 * need not get it.
 */
import type { NoteReader, NoteTables } from '../notes.ts';
import type { StoredRecord } from './record-tables.ts';

const AREA = 'record-givers';

/** Long enough for every number of a record. */
const NUMBER_LENGTH = 16;

function nameOf({ number }: Pick<StoredRecord, 'number'>, did: string): string {
  return `${String(number).padStart(NUMBER_LENGTH, '0')} ${did}`;
}

function givenLevel(notes: NoteReader, stored: StoredRecord, did: string): number | undefined {
  return (notes.find(AREA, nameOf(stored, did)) as { level: number } | undefined)?.level;
}

/** Notes that somebody gave a record at a level, if nothing as full was noted of it. */
export function noteGiver(
  notes: NoteTables,
  stored: StoredRecord,
  did: string | undefined,
  level: number,
): void {
  if (did === undefined || stored.source === did) return;
  const noted = givenLevel(notes, stored, did);
  if (noted === undefined || level < noted) notes.put(AREA, nameOf(stored, did), { level });
}

/**
 * Tells whether a peer gave all that is held of a record.
 *
 * Spec: `async-send-not-back`.
 */
export function isGivenBy(notes: NoteReader, stored: StoredRecord, did: string): boolean {
  if (stored.source === did) return true;
  const level = givenLevel(notes, stored, did);
  return level !== undefined && level <= stored.level;
}
