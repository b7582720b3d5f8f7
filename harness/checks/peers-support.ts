// What the checks of finding peers share: somebody whose keys are in a log of a directory, and what he signs.

import type { CheckContext } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import { unexpected } from '../engine/operator.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { DirectoryLog, DirectoryProbe } from '../probe/directory.ts';
import { PeerActor } from '../probe/peer-actor.ts';
import { currentKey, makePeerKey } from '../probe/peer-keys.ts';
import type { PeerKey } from '../probe/peer-keys.ts';

export const UNRESOLVABLE = 'signer-unresolvable';
export const UNAVAILABLE = 'signer-unavailable';

/** Who has a log, as somebody who writes records. */
export function writerOf(log: DirectoryLog): PeerActor {
  return new PeerActor(hostOf(log), { method: 'instance', did: log.did, keys: log.keys });
}

/** An actor of who has a log: its key document is signed by a key of the log. */
export function actorOf(log: DirectoryLog): PeerActor {
  return new PeerActor(hostOf(log), { method: 'sync' });
}

function hostOf(log: DirectoryLog) {
  return {
    did: log.did,
    base: 'https://elsewhere.example',
    get key() {
      return currentKey(log.keys);
    },
    // Operations that are made at once are some milliseconds apart, and no record is older than the newest key.
    now: (offset_ms?: number) => latest(timeFromNow(offset_ms), currentKey(log.keys).created),
  };
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

/** A key under the DID of a log that the log does not have. */
export function strangeKeyOf(log: DirectoryLog, fragment = 'extra'): PeerKey {
  return makePeerKey(log.did, fragment, { fragment });
}

/** The entry of a key in an operation. */
export function entryOf(key: PeerKey): JsonObject {
  return {
    name: key.id.slice(key.id.indexOf('#') + 1),
    publicKeyMultibase: key.publicKeyMultibase,
  };
}

/** A host of the check's own with a directory of the harness, and a peer that hands records over. */
export interface Carried {
  host: Host;
  directory: DirectoryProbe;
  pair: Pairing;
}

export async function carried(check: CheckContext): Promise<Carried> {
  const host = await check.startHost();
  const directory = await check.directory();
  const answer = await check.operator(host).setDirectory(directory.base);
  if (answer.status !== 200) throw unexpected('POST /v1/config/directory', '200', answer);
  return { host, directory, pair: await pairWith(check, { host }) };
}

/** Hands a record over to the host, and gives `stored` or the code with which it was refused. */
export async function handOver(pair: Pairing, record: JsonObject): Promise<unknown> {
  const answer = await pair.push([record]);
  if (answer.status !== 200) return `status ${answer.status}`;
  const result = at(answer.json, 'results', 0);
  return textAt(result, 'code') ?? textAt(result, 'status');
}

/** Hands over a new record of who has a log, signed by its newest key or another one. */
export async function handOverBy(
  pair: Pairing,
  log: DirectoryLog,
  key?: PeerKey,
): Promise<unknown> {
  const record = writerOf(log).record(
    { thread: pair.check.random('th_') },
    key === undefined ? {} : { key },
  );
  return await handOver(pair, record);
}

/** The records of pairs that a host has with somebody, and the messages of pairs that somebody got. */
export async function madeOfPair(pair: Pairing): Promise<unknown> {
  const records = await pair.records();
  return { records: records.length, messages: pair.peer.messages.length };
}

export const NOTHING_OF_A_PAIR = { records: 0, messages: 0 };
