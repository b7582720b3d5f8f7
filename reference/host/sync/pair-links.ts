/** The pairs of a host as sync sees them. */
import { ProtocolError } from '../../core/errors.ts';
import { bearerToken } from '../authorize.ts';
import { hashToken } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Pair } from '../pairs/book.ts';
import type { Pairs } from '../pairs/pairs.ts';
import type { PeerLinks, PeerPair } from './peer-links.ts';

function toPeerPair(pair: Pair): PeerPair {
  const { pairId, peerDid, peerUrl, state, genesis, terms, threads } = pair;
  return {
    pairId,
    peerDid,
    peerUrl: peerUrl ?? '',
    state,
    genesis,
    namespaces: terms?.namespaces ?? { local: '', peer: '' },
    scopes: terms?.scopes ?? [],
    threads: threads ? [...threads.keys()] : null,
  };
}

/** Joins sync to the pairs of a host. */
export function linkPairs(kernel: Kernel, pairs: Pairs): PeerLinks {
  const { parts } = kernel;
  const listeners = new Set<(peerDid: string) => void>();
  pairs.listen(({ peerDid }) => {
    for (const listener of [...listeners]) listener(peerDid);
  });
  const requirePair = (peerDid: string): Pair => {
    const pair = pairs.findByDid(peerDid);
    if (!pair) throw new ProtocolError('unpaired_peer', 'there is no pair with this peer');
    return pair;
  };
  return {
    async authenticate(authorization) {
      const { pair } = await pairs.authenticatePeer(authorization);
      return toPeerPair(pair);
    },
    lookAgain({ pairId }, authorization) {
      const pair = pairs.find(pairId);
      const hash = hashToken(bearerToken(authorization) ?? '');
      const verdict = pair ? parts.judgeToken(pair, hash, nowOf(kernel)) : 'unauthorized';
      if (!pair || verdict) throw new ProtocolError(verdict!, 'the token opens nothing now');
      return toPeerPair(pair);
    },
    find(peerDid) {
      const pair = pairs.findByDid(peerDid);
      return pair && toPeerPair(pair);
    },
    list: () => pairs.list().map(toPeerPair),
    read: (peerDid, { path, ...limits }) =>
      pairs.peerRequest(requirePair(peerDid), path, {
        ...limits,
        method: 'GET',
        headers: { accept: 'application/json' },
        tooLong: 'refuse',
      }),
    send: async (peerDid, { path, ...message }) =>
      pairs.peerRequest(requirePair(peerDid), path, {
        ...message,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        tooLong: 'cut',
      }),
    async notePulled(peerDid) {
      const pair = pairs.findByDid(peerDid);
      if (pair) await pairs.noteContact(pair.pairId);
    },
    async noteTrouble(peerDid, failure) {
      const pair = pairs.findByDid(peerDid);
      const kind = parts.contactFailure(failure);
      if (pair) await pairs.noteFailure(pair.pairId, kind, failure.errorClass);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
