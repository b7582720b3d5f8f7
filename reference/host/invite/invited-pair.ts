/** Which pair an invite is about, where there is one already. */
import { isPaired, type Pair } from '../pairs/book.ts';
import { handshakeUnderWay, type PairMemory } from '../pairs/memory.ts';
import { later, type PairTimes } from '../pairs/rules.ts';

/**
 * Tells whether a handshake of two hosts is under way, so that an invite begins no other one: one of
 * this host, or one of the peer that was approved here just now.
 *
 * Spec: `invite-under-way`.
 */
export function joinsHandshake(
  memory: Pick<PairMemory, 'handshake' | 'confirm' | 'approvals'>,
  now: string,
  { approval, handshake }: Pick<PairTimes, 'approval' | 'handshake'>,
): boolean {
  if (handshakeUnderWay(memory as PairMemory, now)) return true;
  return memory.approvals.some(({ expires }) => later(now, approval - handshake) < expires);
}

/** A pair, and whether a handshake for it is under way. */
export interface KnownPair {
  readonly pair: Pair;
  readonly isUnderWay: boolean;
}

function isAt({ pair, isUnderWay }: KnownPair, url: string, now: string): boolean {
  if (isPaired(pair)) return pair.peerUrl === url;
  const place = handshakeUnderWay(pair.memory, now)?.peerUrl ?? pair.peerUrl;
  return isUnderWay && place === url;
}

/**
 * The pair with the peer at a URL, where it needs no fetching to know whose that is; undefined where it
 * has to be asked.
 *
 * Spec: `invite-pair-existing`, `invite-under-way`.
 */
export function findInvited(
  known: readonly KnownPair[],
  url: string,
  now: string,
): Pair | undefined {
  const found = known.filter((one) => isAt(one, url, now));
  // Of several only the manifest tells who is there now.
  return found.length === 1 ? found[0]!.pair : undefined;
}
