// Making a pair, and watching it being made: the host does it, and is asked every two seconds how far it is.

import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { readMap, readSeconds } from './command.ts';
import type { NamespaceMap } from './command.ts';
import { readPair } from './pair-argument.ts';
import type { ShownPair } from './pair-argument.ts';
import type { Session } from './session.ts';
import { days, duration, facts, joined } from './words.ts';

const ASK_EVERY_MS = 2000;
/** How long before its end a token is renewed. */
const RENEWED_BEFORE_MS = 7 * 24 * 60 * 60 * 1000;

/** How long a command waits for the peer's operator where nothing else is said. */
const USUAL_WAIT_SECONDS = 60;

export interface PairOptions {
  map?: NamespaceMap;
  scope?: string[];
  strict: boolean;
  autoGenerateIdentity?: boolean;
  wait: number;
}

/** Options of making a pair, for all commands that may make one. */
export function addPairOptions(command: Command): Command {
  return command
    .option('--map <local:peer>', 'as which namespace each counts with the other', readMap)
    .option('--no-strict', "go on though the peer's manifest has expired")
    .option('--auto-generate-identity', 'make an identity for the own host where it has none')
    .option(
      '--wait <seconds>',
      "how long to wait for the peer's operator",
      readSeconds,
      USUAL_WAIT_SECONDS,
    );
}

/** Makes an identity for the host where it has none. */
export async function ensureIdentity(session: Session): Promise<void> {
  try {
    await session.client.ask('GET', '/v1/identity');
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'not-found') throw error;
    const identity = await session.client.ask('POST', '/v1/identity', { token: session.operator });
    session.done(`Identity made: ${textAt(identity, 'did') ?? ''}`);
  }
}

/** Says who is at a URL, as far as the host can look; a host that cannot look begins without. */
export async function discover(session: Session, url: string, strict: boolean): Promise<unknown> {
  const found = await lookUp(session, url, strict);
  if (found === undefined) return undefined;
  session.done(`Discovered ${url}`);
  const left = Date.parse(textAt(found, 'manifest', 'expires') ?? '') - Date.now();
  session.say(
    ...facts({
      DID: textAt(found, 'did'),
      'Manifest TTL': Number.isNaN(left) ? undefined : `${duration(Math.max(left, 0))} remaining`,
    }),
  );
  return found;
}

async function lookUp(session: Session, url: string, strict: boolean): Promise<unknown> {
  const query = new URLSearchParams({ peer: url });
  try {
    return await session.client.ask('GET', `/v1/discovery/lookup?${query.toString()}`, {
      token: session.operator,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // A host without the class `peers` has no such path; one that is told not to be strict may pair all the same.
    if (error.code === 'not-found' || (!strict && error.code === 'manifest-expired'))
      return undefined;
    throw error;
  }
}

/** Follows a handshake to its end, or for as long as it is waited for. */
export async function followHandshake(
  session: Session,
  pairId: string,
  seconds: number,
): Promise<{ pair: ShownPair; established: boolean }> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const pair = await readMaking(session, pairId);
    if (textAt(pair.view, 'state') !== 'establishing') return { pair, established: true };
    const left = end - performance.now();
    if (left <= 0) return { pair, established: false };
    await session.pause(Math.min(ASK_EVERY_MS, left));
  }
}

/** @throws {Refused} if the handshake came to nothing */
async function readMaking(session: Session, pairId: string): Promise<ShownPair> {
  let pair: ShownPair;
  try {
    pair = await readPair(session, pairId);
  } catch (error) {
    // What never was a pair has no state, and is not shown.
    if (error instanceof Refused && error.code === 'not-found') throw brokenOff(undefined);
    throw error;
  }
  if (textAt(pair.view, 'state') === 'revoked') throw brokenOff(textAt(pair.view, 'last_error'));
  return pair;
}

function brokenOff(reason: string | undefined): Refused {
  if (reason === undefined || reason.includes('pair_declined')) {
    return new Refused('pair_declined', 'the peer declined the pair');
  }
  return new Refused('peer-refused', reason);
}

/** The lines of a pair that is there. */
export function sayConfirmed(session: Session, { view }: ShownPair): void {
  const left = Date.parse(textAt(view, 'token_expires') ?? '') - Date.now();
  session.done('Pair confirmed');
  session.say(
    ...facts({
      pair_id: textAt(view, 'pair_id'),
      peer_did: textAt(view, 'peer_did'),
      scopes: listAt(view, 'scopes').length === 0 ? undefined : joined(view, 'scopes'),
      'token TTL': Number.isNaN(left)
        ? undefined
        : `${days(left)} (auto-renew at ${days(left - RENEWED_BEFORE_MS)})`,
      state: textAt(view, 'state'),
    }),
    'Persisted at: th_federation_pairs (genesis record on both sides)',
  );
}

/** What is said when nobody has decided in time: no failure, as the proposal stays. */
export function sayPending(session: Session, seconds: number, { view }: ShownPair): void {
  const trouble = textAt(view, 'last_error');
  session.say(
    `… still pending after ${seconds}s`,
    ...(trouble === undefined ? [] : facts({ 'last error': trouble })),
    "  The proposal waits for the peer's operator, up to 7 days: concordat ctl aitl list, then aitl approve, over there.",
    '  Once it is approved, the same command again completes the pair at once.',
  );
}

/** Begins a pair with the host at a URL. Gives back the last answer of the API. */
export async function makePair(
  session: Session,
  url: string,
  options: PairOptions,
): Promise<unknown> {
  const { client, operator: token } = session;
  if (options.autoGenerateIdentity === true) await ensureIdentity(session);
  const found = await discover(session, url, options.strict);
  const before = textAt(found, 'paired');
  if (before === undefined || before === 'revoked' || before === 'establishing') {
    session.step('Initiating handshake');
  }
  const begun = await client.ask('POST', '/v1/federation/pairs', {
    token,
    body: {
      peer_url: url,
      ...(options.map === undefined ? {} : { namespaces: options.map }),
      ...(options.scope === undefined ? {} : { scopes: options.scope }),
      ...(options.strict ? {} : { strict: false }),
    },
  });
  const pairId = textAt(begun, 'pair_id') ?? '';
  if (at(begun, 'state') !== 'establishing') {
    sayConfirmed(session, await readPair(session, pairId));
    return begun;
  }
  if (found === undefined) session.say(...facts({ DID: textAt(begun, 'peer_did') }));
  session.step('Awaiting peer approval...');
  const { pair, established } = await followHandshake(session, pairId, options.wait);
  if (established) sayConfirmed(session, pair);
  else sayPending(session, options.wait, pair);
  return pair.view;
}
