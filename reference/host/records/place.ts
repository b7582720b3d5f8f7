/**
 * How a form finds its place among those that are kept: the merge of one form into the state of its
 * thread, and what it changes for the records that wait.
 */
import { canonicalText } from '../../core/canonical.ts';
import { ProtocolError } from '../../core/errors.ts';
import { HASH_LEVELS, isWhole, levelOf, type RecordForm } from '../../core/hash-levels.ts';
import type { HostParts } from '../parts.ts';
import {
  type Anchor,
  NO_CLOCK,
  type RecordEntry,
  type RecordOutline,
  type RecordTables,
  type StoredRecord,
} from './record-tables.ts';

/** What a form did: it was new, said nothing new, or is fuller than the one that was kept. */
export type PlaceOutcome = 'stored' | 'known' | 'upgraded';

/** A form in its place. */
export interface Placed {
  readonly outcome: PlaceOutcome;
  /** What is kept now. */
  readonly stored: StoredRecord;
  /** What was kept before, where another form of the same level took its place. */
  readonly former?: StoredRecord;
}

/** How a form came. */
export interface Origin {
  /** The DID of the peer that sent it; of those only so many may wait. */
  readonly source?: string | undefined;
}

/** The parts that decide here. */
export type PlaceParts = Pick<
  HostParts,
  'betterForm' | 'readCounterReport' | 'raiseSlot' | 'pendingLimit'
>;

/** The form that is kept of a record. */
export function formOf(stored: StoredRecord): RecordForm {
  // Only forms that were checked are kept.
  return JSON.parse(stored.text) as RecordForm;
}

function entryOf(form: RecordForm, source: string | undefined): RecordEntry {
  return {
    id: form.id,
    thread: form.thread,
    namespace: form.namespace,
    level: HASH_LEVELS.indexOf(levelOf(form)),
    actor: 'actor' in form ? form.actor : undefined,
    clock: 'clock' in form ? form.clock : undefined,
    text: JSON.stringify(form),
    source,
  };
}

function parentsOf(form: RecordForm): readonly string[] {
  return 'parents' in form ? form.parents : [];
}

/**
 * Merges a form that was verified into the state of its thread.
 *
 * Spec: `merge-fuller`, `merge-tie`, `level-upgrade`, `level-no-downgrade`, `merge-pending`,
 * `merge-pending-resolved`, `merge-pending-bound`.
 *
 * @throws {ProtocolError} `pending-full`
 */
export function placeForm(
  tables: RecordTables,
  form: RecordForm,
  origin: Origin,
  parts: PlaceParts,
): Placed {
  const known = tables.find(form.id);
  if (!known) return { outcome: 'stored', stored: addForm(tables, form, origin, parts) };
  const held = formOf(known);
  if (parts.betterForm(held, form) === held) return { outcome: 'known', stored: known };
  if (levelOf(held) === levelOf(form)) {
    // It tells nothing new, so nobody has to get it again.
    const stored = tables.rewrite(known, JSON.stringify(form), origin.source);
    return { outcome: 'known', stored, former: known };
  }
  return { outcome: 'upgraded', stored: replaceForm(tables, known, form, origin, parts) };
}

/**
 * Tells whether a form whose id computes says nothing that would have to be judged: it is no whole
 * record, or the very one that is held.
 *
 * Spec: `level-no-downgrade`, `import-again`.
 */
export function isSettled(form: RecordForm, held: StoredRecord): boolean {
  if (!isWhole(form)) return held.level <= HASH_LEVELS.indexOf(form.level);
  return held.level === 0 && canonicalText(form) === canonicalText(formOf(held));
}

function addForm(
  tables: RecordTables,
  form: RecordForm,
  origin: Origin,
  parts: PlaceParts,
): StoredRecord {
  const parents = parentsOf(form);
  const waits = countUnready(tables, form.thread, parents);
  if (waits > 0) checkRoom(tables, form.thread, origin, parts);
  const entry = entryOf(form, origin.source);
  const stored = tables.insert(entry, waits, anchorOf(tables, entry, parents));
  tables.link(stored.number, parents);
  countReport(tables, form, parts);
  if (waits === 0) release(tables, form.thread, form.id);
  return stored;
}

/**
 * Where nothing was known of the parents or the clock, the fuller form may say that the record has to
 * wait, or stands elsewhere; and with it those that build on it.
 */
function replaceForm(
  tables: RecordTables,
  known: StoredRecord,
  form: RecordForm,
  origin: Origin,
  parts: PlaceParts,
): StoredRecord {
  const parents = parentsOf(form);
  const waits = countUnready(tables, form.thread, parents);
  const entry = entryOf(form, origin.source);
  const before = tables.placeOf(form.id)!.anchor;
  const anchor = anchorOf(tables, entry, parents);
  if (waits > known.waits) hold(tables, form.thread, form.id);
  const stored = tables.replace(known.number, entry, waits, anchor);
  tables.link(stored.number, parents);
  countReport(tables, form, parts);
  if (waits === 0) moveWith(tables, stored, before, anchor);
  return stored;
}

/** How many of these parents are not on the thread, or wait themselves. */
function countUnready(tables: RecordTables, thread: string, parents: readonly string[]): number {
  return parents.filter((id) => {
    const parent = tables.placeOf(id);
    return parent?.thread !== thread || parent.waits > 0;
  }).length;
}

/** The anchor of a record. Of one that waits for parents it does not matter. */
function anchorOf(
  tables: RecordTables,
  { id, clock }: { readonly id: string; readonly clock?: number | undefined },
  parents: readonly string[],
): Anchor {
  let last: Anchor = { clock: clock ?? NO_CLOCK, id };
  for (const parent of parents) {
    const anchor = tables.placeOf(parent)?.anchor;
    if (anchor && isLater(anchor, last)) last = anchor;
  }
  return last;
}

function isSameAnchor(one: Anchor, other: Anchor): boolean {
  return one.clock === other.clock && one.id === other.id;
}

function isLater(one: Anchor, other: Anchor): boolean {
  return one.clock === other.clock ? one.id > other.id : one.clock > other.clock;
}

function checkRoom(
  tables: RecordTables,
  thread: string,
  { source }: Origin,
  { pendingLimit }: PlaceParts,
): void {
  if (source === undefined || tables.countPending(thread) < pendingLimit) return;
  throw new ProtocolError('pending-full', `${pendingLimit} records of ${thread} wait already`);
}

/**
 * The slot of a counter after a report.
 *
 * Spec: `merge-counter-slot`.
 */
export function raiseSlot(held: number | undefined, reported: number): number {
  return Math.max(held ?? 0, reported);
}

/** A record waits no more: its children have one parent less to wait for. */
function release(tables: RecordTables, thread: string, id: string): void {
  for (const ready = [id]; ready.length > 0;) {
    for (const child of tables.childrenOf(thread, ready.pop()!)) {
      tables.setWaits(child.number, child.waits - 1);
      if (child.waits > 1) continue;
      settle(tables, child);
      ready.push(child.id);
    }
  }
}

/** A record waits from now on: its children have one parent more to wait for. */
function hold(tables: RecordTables, thread: string, id: string): void {
  for (const held = [id]; held.length > 0;) {
    for (const child of tables.childrenOf(thread, held.pop()!)) {
      tables.setWaits(child.number, child.waits + 1);
      if (child.waits === 0) held.push(child.id);
    }
  }
}

/** A record has another anchor: so have those that build on it and stood by the old one, or before the new one. */
function moveWith(
  tables: RecordTables,
  { thread, id }: StoredRecord,
  before: Anchor,
  after: Anchor,
): void {
  if (isSameAnchor(before, after)) return;
  // Where a child stays, none that builds on it moves by it: they come after it in any case.
  const moved = new Map<string, number>();
  for (const found = [id]; found.length > 0;) {
    for (const child of tables.childrenOf(thread, found.pop()!)) {
      if (child.waits > 0) continue;
      if (!isSameAnchor(child.anchor, before) && !isLater(after, child.anchor)) continue;
      const edges = moved.get(child.id) ?? 0;
      moved.set(child.id, edges + 1);
      if (edges === 0) found.push(child.id);
    }
  }
  // Parents first, so that each is looked at once.
  for (const ready = [id]; ready.length > 0;) {
    for (const child of tables.childrenOf(thread, ready.pop()!)) {
      const edges = moved.get(child.id);
      if (edges === undefined) continue;
      moved.set(child.id, edges - 1);
      if (edges > 1) continue;
      settle(tables, child);
      ready.push(child.id);
    }
  }
}

/** Gives a record the anchor that follows from those of its parents. */
function settle(tables: RecordTables, record: RecordOutline): void {
  const parents = tables.linksOf([record.number]).map(({ parent }) => parent);
  tables.setAnchor(record.number, anchorOf(tables, record, parents));
}

/** Spec: `merge-counter-slot`. */
function countReport(tables: RecordTables, form: RecordForm, parts: PlaceParts): void {
  const report = parts.readCounterReport(form);
  if (!report) return;
  const { counter, actor } = report;
  const held = tables.findCounterSlot(form.thread, counter, actor);
  const value = parts.raiseSlot(held, report.value);
  if (value !== held) tables.putCounterSlot(form.thread, { counter, actor, value });
}
