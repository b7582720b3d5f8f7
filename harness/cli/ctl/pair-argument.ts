// <pair> on the command line: a DID, a pair_id, a URL, or the beginning of the first two.

import { UsageError } from '../../engine/errors.ts';
import { listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { readBaseUrl } from './session.ts';
import type { Session } from './session.ts';

/** A pair, as the host shows it. */
export interface ShownPair {
  pair_id: string;
  peer_did: string;
  /** Everything that the host says of it. */
  view: unknown;
}

/** All pairs of the host. */
export async function listPairs(session: Session): Promise<ShownPair[]> {
  const answer = await session.client.ask('GET', '/v1/federation/pairs', {
    token: session.operator,
  });
  return listAt(answer, 'pairs').map(shownPair);
}

/** One pair by its whole id. */
export async function readPair(session: Session, id: string): Promise<ShownPair> {
  const token = session.operator;
  return shownPair(
    await session.client.ask('GET', `/v1/federation/pairs/${encodeURIComponent(id)}`, { token }),
  );
}

function shownPair(view: unknown): ShownPair {
  return { pair_id: textAt(view, 'pair_id') ?? '', peer_did: textAt(view, 'peer_did') ?? '', view };
}

/** What is usual in writing: `pair_…` for `fed_…`, and dots behind a name that was cut off. */
function written(text: string): string {
  return text.replace(/(?:\.{3}|…)$/, '').replace(/^pair_(?=[0-9a-f]*$)/, 'fed_');
}

/**
 * The pair that an argument means.
 *
 * @throws {Refused} `unpaired_peer` if it means none
 * @throws {UsageError} if it means several
 */
export async function findPair(session: Session, argument: string): Promise<ShownPair> {
  const name = written(argument);
  const url = readBaseUrl(name);
  const pairs = await listPairs(session);
  const exact = pairs.find(
    ({ pair_id, peer_did, view }) =>
      pair_id === name ||
      peer_did === name ||
      (url !== undefined && textAt(view, 'peer_url') === url),
  );
  if (exact !== undefined) return exact;
  return (
    onlyOne(
      argument,
      pairs,
      ({ pair_id, peer_did }) =>
        name !== '' && (pair_id.startsWith(name) || peer_did.startsWith(name)),
    ) ?? refuseUnpaired(argument)
  );
}

function refuseUnpaired(argument: string): never {
  throw new Refused('unpaired_peer', `there is no pair with ${argument}`);
}

/**
 * The DID that an argument means. A whole DID is left to the host to judge.
 *
 * @throws {Refused} `unpaired_peer`
 */
export async function findPeer(session: Session, argument: string): Promise<string> {
  try {
    return (await findPair(session, argument)).peer_did;
  } catch (error) {
    if (
      error instanceof Refused &&
      error.code === 'unpaired_peer' &&
      /^did:[a-z]+:./.test(argument)
    ) {
      return argument;
    }
    throw error;
  }
}

/** Whether an argument is an id, or the beginning of one. */
export function beginsId(argument: string, id: string): boolean {
  const name = written(argument);
  return name !== '' && id.startsWith(name);
}

/**
 * The content id that an argument begins.
 *
 * @throws {Refused} `not-found` where none does
 * @throws {UsageError} where several do
 */
export function findId(what: string, argument: string, ids: readonly string[]): string {
  const name = written(argument);
  if (ids.includes(name)) return name;
  const found = onlyOne(argument, ids, (id) => beginsId(argument, id));
  if (found !== undefined) return found;
  throw new Refused('not-found', `there is no ${what} ${argument}`);
}

function onlyOne<T>(argument: string, all: readonly T[], fits: (one: T) => boolean): T | undefined {
  const found = all.filter(fits);
  if (found.length > 1) {
    throw new UsageError(`${argument} is the beginning of ${found.length} names; give more of it`);
  }
  return found[0];
}
