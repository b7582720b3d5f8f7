/** What a relay tells about itself in the text format of Prometheus. */
import { Counter, Gauge, Registry } from 'prom-client';
import type { MailboxStand, Parties, RelayStand } from './relay-store.ts';

/** Why a deposit was refused, as far as it is counted. */
export type RefusedDeposit = 'queue_full' | 'payload_too_large' | 'too_fast';

/** What is now, for the gauges. */
export interface Standing {
  readonly stand: RelayStand;
  /** For a relay that shows DIDs. */
  readonly mailboxes: readonly MailboxStand[];
  readonly now: number;
}

/** Counts what a relay does. */
export interface RelayMetrics {
  deposited(parties: Parties): void;
  given(did: string, count: number): void;
  acknowledged(did: string, count: number): void;
  refused(kind: RefusedDeposit): void;
  expired(parties: readonly Parties[]): void;
  text(standing: Standing): Promise<string>;
  readonly contentType: string;
}

/** What an operator chose about them. */
export interface MetricsOptions {
  /** Shows who talks to whom. */
  readonly withDids: boolean;
  /** Whether deposits that come too fast are refused. */
  readonly isLimited: boolean;
}

function secondsSince(time: number | undefined, now: number): number {
  return time === undefined ? 0 : Math.max(0, (now - time) / 1000);
}

/**
 * Makes the metrics of one relay. They count from now on.
 *
 * Spec: `relay-metrics`, `relay-metrics-quiet`.
 */
export function openMetrics({ withDids, isLimited }: MetricsOptions): RelayMetrics {
  const registry = new Registry();
  const registers = [registry];
  const labels = (...names: string[]) => (withDids ? names : []);
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });

  const deposits = counter(
    'relay_deposits_total',
    'Envelopes that were queued.',
    labels('from_did', 'to_did'),
  );
  const receives = counter(
    'relay_receives_total',
    'Envelopes that were given, each time.',
    labels('did'),
  );
  const acks = counter('relay_acks_total', 'Envelopes that were acknowledged.', labels('did'));
  const refusals = counter('relay_rate_limit_hits_total', 'Deposits that were refused.', ['kind']);
  const expired = counter(
    'relay_envelopes_expired_total',
    'Envelopes that were removed at their end.',
  );
  const size = gauge('relay_queue_size', 'Envelopes that are queued.', labels('did'));
  const oldest = gauge(
    'relay_oldest_envelope_seconds',
    'The time for which the oldest envelope has been queued.',
    labels('did'),
  );
  const senders = gauge('relay_unique_senders', 'Different senders of queued envelopes.');
  const receivers = gauge('relay_unique_receivers', 'Different receivers of queued envelopes.');
  refusals.inc({ kind: 'queue_full' }, 0);
  refusals.inc({ kind: 'payload_too_large' }, 0);
  if (isLimited) refusals.inc({ kind: 'too_fast' }, 0);

  function showMailboxes(mailboxes: readonly MailboxStand[], now: number): void {
    size.reset();
    oldest.reset();
    for (const mailbox of mailboxes) {
      size.set({ did: mailbox.did }, mailbox.queued);
      oldest.set({ did: mailbox.did }, secondsSince(mailbox.oldest, now));
    }
  }

  return {
    contentType: registry.contentType,
    deposited({ sender, receiver }) {
      deposits.inc(withDids ? { from_did: sender, to_did: receiver } : {});
    },
    given(did, count) {
      receives.inc(withDids ? { did } : {}, count);
    },
    acknowledged(did, count) {
      acks.inc(withDids ? { did } : {}, count);
    },
    refused(kind) {
      refusals.inc({ kind });
    },
    expired(parties) {
      expired.inc(parties.length);
    },
    async text({ stand, mailboxes, now }) {
      if (withDids) {
        showMailboxes(mailboxes, now);
      } else {
        size.set(stand.queued);
        oldest.set(secondsSince(stand.oldest, now));
      }
      senders.set(stand.senders);
      receivers.set(stand.receivers);
      return registry.metrics();
    },
  };
}
