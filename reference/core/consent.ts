/**
 * Consent: which records cross, and how much of them, by the records of a host's `th_consent`.
 */
import { type HashLevel, HASH_LEVELS } from './hash-levels.ts';
import { ownMember } from './json.ts';
import { type FederatedRecord, isReservedThread } from './record.ts';

/**
 * The kinds of the records that decide.
 *
 * Spec: `consent-grant`, `consent-revoke`.
 */
export const CONSENT_KINDS = {
  grant: 'core.consent.v1',
  revocation: 'core.consent_revoked.v1',
} as const;

/** What the fold looks at in a record. */
export type ConsentRecord = Pick<FederatedRecord, 'id' | 'clock' | 'kind' | 'body'>;

/** Which records are asked about, as whom somebody asks, and when. */
export interface ConsentQuestion {
  /** The namespace of the records. */
  readonly source_namespace: string;
  /** The namespace as which the reader counts. */
  readonly target_namespace: string;
  readonly thread: string;
  readonly now: string;
}

/**
 * The fullest level at which records may cross; undefined where they may not.
 *
 * Spec: `consent-same-namespace`, `consent-strict`, `consent-exact`, `consent-newest`,
 * `consent-ended`, `consent-level`, `consent-threads`.
 *
 * @param records those that the host itself wrote on `th_consent`, in whatever order: nobody else
 * gives consent
 */
export function consentLevel(
  records: readonly ConsentRecord[],
  question: ConsentQuestion,
): HashLevel | undefined {
  if (isReservedThread(question.thread)) return undefined;
  if (question.source_namespace === question.target_namespace) return 'L0';
  const grant = newestGrant(records, question);
  return grant && isInForce(grant, records, question.now) ? fullestLevel(grant) : undefined;
}

function newestGrant(
  records: readonly ConsentRecord[],
  question: ConsentQuestion,
): ConsentRecord | undefined {
  let newest: ConsentRecord | undefined;
  for (const record of records) {
    if (matches(record, question) && (!newest || isNewer(record, newest))) newest = record;
  }
  return newest;
}

function matches({ kind, body }: ConsentRecord, question: ConsentQuestion): boolean {
  const threads = ownMember(body, 'threads');
  return (
    kind === CONSENT_KINDS.grant &&
    // Whole texts: what is said of "acme" says nothing of "acme/payments".
    ownMember(body, 'source_namespace') === question.source_namespace &&
    ownMember(body, 'target_namespace') === question.target_namespace &&
    (threads === undefined || (Array.isArray(threads) && threads.includes(question.thread)))
  );
}

function isNewer(record: ConsentRecord, other: ConsentRecord): boolean {
  return record.clock > other.clock || (record.clock === other.clock && record.id > other.id);
}

/** Tells whether a grant has neither expired nor been revoked. */
function isInForce(grant: ConsentRecord, records: readonly ConsentRecord[], now: string): boolean {
  const expires = ownMember(grant.body, 'expires');
  if (typeof expires === 'string' && expires <= now) return false;
  return !records.some(
    ({ kind, body }) => kind === CONSENT_KINDS.revocation && ownMember(body, 'grant') === grant.id,
  );
}

function fullestLevel({ body }: ConsentRecord): HashLevel | undefined {
  const levels = ownMember(body, 'hash_levels');
  if (levels === undefined) return HASH_LEVELS[0];
  return HASH_LEVELS.find((level) => Array.isArray(levels) && levels.includes(level));
}
