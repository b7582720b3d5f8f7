// What several checks of relays do: making envelopes, right or wrong, and reading metrics.

import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import {
  MAX_TTL_SECONDS,
  oracleDocumentId,
  oracleSeal,
  PLAIN,
  randomText,
  signEnvelope,
} from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { tamper } from '../probe/activities.ts';
import type { Change } from '../probe/activities.ts';
import type { MailboxClient } from '../probe/mailbox-client.ts';
import { makeDidKey, signsWith } from '../probe/peer-keys.ts';

/** Somebody who writes to others through relays. */
export type Sender = ReturnType<typeof makeDidKey>;

/** Makes a new sender. */
export function makeSender(): Sender {
  return makeDidKey();
}

/**
 * An envelope for a mailbox, with a payload that only its receiver could judge. `fields` replace members before it is
 * identified and signed; `undefined` leaves one out.
 */
export function envelopeFor(
  mailbox: Pick<MailboxClient, 'did'>,
  fields: Change = {},
  sender: Sender = makeSender(),
): JsonObject {
  const unsigned = tamper(
    {
      sender_did: sender.did,
      receiver_did: mailbox.did,
      encoding: PLAIN,
      created: new Date().toISOString(),
      ttl_seconds: MAX_TTL_SECONDS,
      payload: { key_documents: [], records: [{ note: randomText() }] },
    },
    fields,
  );
  return signEnvelope(unsigned, { ...signsWith(sender.key), created: new Date().toISOString() });
}

/** So many envelopes for a mailbox by one sender; their proofs are made up, as no relay looks at them. */
export function manyFor(mailbox: Pick<MailboxClient, 'did'>, count: number): JsonObject[] {
  const sample = envelopeFor(mailbox);
  return Array.from({ length: count }, () => {
    const envelope = {
      ...sample,
      payload: { key_documents: [], records: [{ note: randomText() }] },
    };
    return { ...envelope, id: oracleDocumentId(envelope) };
  });
}

/** The same envelope with another proof: the id fits, and the seal is another. */
export function withOtherProof(envelope: JsonObject): JsonObject {
  return { ...envelope, proof: { made: 'up', nonce: randomText() } };
}

/** Counts whether a deposit was answered as one that was queued, or as one that was known. */
export function expectDeposit(
  check: CheckContext,
  requirement: string,
  answer: HttpAnswer,
  {
    envelope,
    status,
    detail,
  }: { envelope: JsonObject; status: 'queued' | 'known'; detail: string },
): void {
  if (!check.status(requirement, answer, 202, detail)) return;
  check.equal(requirement, answer.media_type, 'application/json', `${detail}: its type`, {
    answer,
  });
  check.equal(
    requirement,
    answer.json,
    { id: String(envelope['id']), seal: oracleSeal(envelope), status },
    `${detail}: id, seal and status`,
    { answer },
  );
}

/** The metrics of a relay: the sum of the values of a name, with these labels if there are any. */
export async function readMetrics(
  check: CheckContext,
  host: Host = check.host,
): Promise<(name: string, labels?: Record<string, string>) => number> {
  const answer = await check.get(`${host.base}/metrics`);
  if (answer.status !== 200) throw new TargetFault(`GET /metrics was answered ${answer.status}`);
  const lines = answer.text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return (name, labels = {}) => {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    const values = lines.flatMap((line) => {
      const [, found, shown = '', value] =
        /^([a-z_]+)(\{[^}]*\})? +([^ ]+)/.exec(line) ?? ([] as (string | undefined)[]);
      const isIt = found === name && wanted.every((pair) => shown.includes(pair));
      return isIt ? [Number(value)] : [];
    });
    return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0);
  };
}

/** The time that an answer names, in milliseconds; NaN where there is none. */
export function timeAt(value: unknown, name: string): number {
  return Date.parse(String(at(value, name)));
}
