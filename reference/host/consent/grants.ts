/** Giving consent and taking it back. */
import { CONSENT_KINDS } from '../../core/consent.ts';
import { ProtocolError } from '../../core/errors.ts';
import { HASH_LEVELS } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import {
  type FederatedRecord,
  isNamespace,
  isReservedThread,
  isThreadName,
} from '../../core/record.ts';
import { isTimestamp } from '../../core/time.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { InstanceWriter, Records } from '../records/records.ts';
import { type ConsentBook, CONSENT_THREAD } from './consent-book.ts';

const AUDIT_THREAD = 'th_audit_consent';
const AUDIT_KIND = 'core.consent_state_change.v1';

const MAX_THREADS = 100;
const MAX_PURPOSE_LENGTH = 1000;

function isListOf(value: JsonValue, most: number, isItem: (item: JsonValue) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= most &&
    new Set(value).size === value.length &&
    value.every(isItem)
  );
}

function isLevel(value: JsonValue): boolean {
  return HASH_LEVELS.some((level) => level === value);
}

/** How long a text is in characters, which are Unicode code points. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** The form of each member of a grant. */
const MEMBER_FORMS: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  source_namespace: isNamespace,
  target_namespace: isNamespace,
  hash_levels: (value) => isListOf(value, HASH_LEVELS.length, isLevel),
  threads: (value) => isListOf(value, MAX_THREADS, isThreadName),
  purpose: (value) => typeof value === 'string' && lengthOf(value) <= MAX_PURPOSE_LENGTH,
  expires: isTimestamp,
};

/**
 * Reads what an operator wants to permit. It becomes the body of the record.
 *
 * Spec: `consent-grant`, `consent-grant-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`, `thread-reserved`
 */
export function readGrant(value: JsonValue): JsonObject {
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'a grant is an object');
  for (const [name, member] of Object.entries(value)) {
    if (Object.hasOwn(MEMBER_FORMS, name) && MEMBER_FORMS[name]!(member)) continue;
    throw new ProtocolError('shape-invalid', `${name} is not a member of a grant, or not so`);
  }
  for (const name of ['source_namespace', 'target_namespace']) {
    if (!Object.hasOwn(value, name)) throw new ProtocolError('shape-invalid', `no ${name}`);
  }
  const threads = (ownMember(value, 'threads') ?? []) as string[];
  const reserved = threads.find(isReservedThread);
  if (reserved !== undefined) {
    throw new ProtocolError('thread-reserved', `${reserved} is the host's own`);
  }
  const levels = (ownMember(value, 'hash_levels') ?? HASH_LEVELS) as readonly string[];
  return { ...value, hash_levels: HASH_LEVELS.filter((level) => levels.includes(level)) };
}

/** Where a grant stands. */
export type GrantState = 'active' | 'expired' | 'revoked';

/** A grant as it is shown. */
export interface GrantView {
  readonly grant_id: string;
  readonly state: GrantState;
  readonly body: FederatedRecord['body'];
}

/**
 * The grants of a host, the oldest first.
 *
 * Spec: `consent-list`.
 */
export function grantViews(records: readonly FederatedRecord[], now: string): GrantView[] {
  const revoked = new Set(
    records
      .filter(({ kind }) => kind === CONSENT_KINDS.revocation)
      .map(({ body }) => ownMember(body as JsonObject, 'grant')),
  );
  const stateOf = ({ id, body }: FederatedRecord): GrantState => {
    if (revoked.has(id)) return 'revoked';
    const expires = ownMember(body as JsonObject, 'expires');
    return typeof expires === 'string' && expires <= now ? 'expired' : 'active';
  };
  return records
    .filter(({ kind }) => kind === CONSENT_KINDS.grant)
    .sort((one, other) => one.clock - other.clock)
    .map((grant) => ({ grant_id: grant.id, state: stateOf(grant), body: grant.body }));
}

/** What changes consent. */
export interface GrantTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly book: ConsentBook;
}

/** Spec: `consent-audit`. */
function audit({ write }: InstanceWriter, grant: string, to: string, timestamp: string): void {
  const body = { grant, to, timestamp };
  write({ thread: AUDIT_THREAD, act: 'LEARN', kind: AUDIT_KIND, body });
}

/**
 * Writes a grant.
 *
 * Spec: `consent-grant`, `consent-audit`, `consent-durable`.
 */
export function writeGrant(
  body: JsonObject,
  { kernel, records }: GrantTools,
): Promise<FederatedRecord> {
  return records.transact((writer) => {
    const { grant: kind } = CONSENT_KINDS;
    const grant = writer.write({ thread: CONSENT_THREAD, act: 'LEARN', kind, body });
    audit(writer, grant.id, 'active', nowOf(kernel));
    return grant;
  });
}

/**
 * Takes a grant back.
 *
 * Spec: `consent-revoke`, `consent-audit`, `consent-durable`.
 *
 * @throws {ProtocolError} `not-found` if there is no such grant, or it is revoked already
 */
export function revokeGrant(id: string, { kernel, records, book }: GrantTools): Promise<void> {
  // One after another, so that none is revoked twice.
  return kernel.gates.exclusive('consent', async () => {
    const grants = grantViews(book.records(), nowOf(kernel));
    const grant = grants.find(({ grant_id }) => grant_id === id);
    if (!grant || grant.state === 'revoked') throw new ProtocolError('not-found', 'no such grant');
    await records.transact((writer) => {
      const { revocation: kind } = CONSENT_KINDS;
      writer.write({ thread: CONSENT_THREAD, act: 'LEARN', kind, body: { grant: id } });
      audit(writer, id, 'revoked', nowOf(kernel));
    });
  });
}
