/** Removing what has come to its end, whether anybody asks for it or not. */
import { MAILBOX_NONCE_MILLISECONDS } from '../core/mailbox-signatures.ts';
import type { Parties, RelayTables } from './relay-store.ts';

/** How often is swept. */
export const SWEEP_MILLISECONDS = 15_000;

/** How much is removed at once, so that nobody who waits meanwhile waits long. */
export const SWEEP_LIMIT = 500;

/** What one sweep did. */
export interface Swept {
  /** Whose envelopes were removed. */
  readonly ended: readonly Parties[];
  /** Whether there may be more. */
  readonly isMore: boolean;
}

/**
 * Removes envelopes whose end has come, and forgets seals and nonces that can not come back.
 *
 * Spec: `relay-sweep`.
 */
export function sweep(tables: RelayTables, now: number): Swept {
  const ended = tables.removeEnded(now, SWEEP_LIMIT);
  const seals = tables.forgetSeals(now, SWEEP_LIMIT);
  const nonces = tables.forgetNonces(now - MAILBOX_NONCE_MILLISECONDS, SWEEP_LIMIT);
  return { ended, isMore: [ended.length, seals, nonces].includes(SWEEP_LIMIT) };
}
