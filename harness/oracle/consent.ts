// What crosses, and at which level, from the records of `th_consent`.

import { getMember, isJsonObject, type JsonObject } from './json.ts';
import { isReservedThread, RECORD_LEVELS, type RecordLevel } from './records.ts';

/** What is asked about: a record of a namespace on a thread, a reader, and a time. */
export interface ConsentQuestion {
  readonly source_namespace: string;
  readonly target_namespace: string;
  readonly thread: string;
  readonly now: string;
}

/**
 * The fullest level at which a record crosses; null where nothing crosses. The records are those that the host itself
 * wrote, in whatever order they are.
 *
 * Spec: `consent-same-namespace`, `consent-strict`, `consent-exact`, `consent-newest`, `consent-ended`, `consent-level`,
 * `consent-threads`.
 */
export function oracleConsentLevel(
  known: readonly JsonObject[],
  question: ConsentQuestion,
): RecordLevel | null {
  const { source_namespace, target_namespace, thread, now } = question;
  if (isReservedThread(thread)) return null;
  if (source_namespace === target_namespace) return 'L0';
  const grants = known.filter((record) => {
    const body = bodyOf(record);
    const threads = getMember(body, 'threads');
    return (
      record['kind'] === 'core.consent.v1' &&
      getMember(body, 'source_namespace') === source_namespace &&
      getMember(body, 'target_namespace') === target_namespace &&
      (threads === undefined || (Array.isArray(threads) && threads.includes(thread)))
    );
  });
  const [newest] = grants.sort((a, b) => (b['clock'] as number) - (a['clock'] as number));
  if (newest === undefined) return null;
  const expires = getMember(bodyOf(newest), 'expires');
  if (typeof expires === 'string' && expires <= now) return null;
  const isRevoked = known.some(
    (record) =>
      record['kind'] === 'core.consent_revoked.v1' &&
      getMember(bodyOf(record), 'grant') === newest['id'],
  );
  if (isRevoked) return null;
  const levels = getMember(bodyOf(newest), 'hash_levels');
  if (levels === undefined) return 'L0';
  return RECORD_LEVELS.find((level) => Array.isArray(levels) && levels.includes(level)) ?? null;
}

function bodyOf(record: JsonObject): JsonObject {
  const body = record['body'];
  return isJsonObject(body) ? body : {};
}
