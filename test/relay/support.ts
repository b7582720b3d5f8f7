/** What the tests of the relay share: a relay on loopback, envelopes, and requests that are signed. */
import { randomBytes } from 'node:crypto';
import { computeCid } from '../../reference/core/cid.ts';
import { didOfKey } from '../../reference/core/dids.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import {
  type Envelope,
  type EnvelopeContent,
  signEnvelope,
} from '../../reference/core/envelopes.ts';
import { signMailboxRequest } from '../../reference/core/mailbox-signatures.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import type { RelayParts } from '../../reference/relay/relay-parts.ts';
import { defaultRelayParts } from '../../reference/relay/relay-parts.ts';
import { openRelayServer, type RelayServerConfig } from '../../reference/relay/server.ts';
import { ask, type Cleanup, freePort, OPERATOR, temporaryFolder } from '../host/helpers.ts';

/** Somebody with a key and a DID. */
export interface Party {
  readonly did: string;
  readonly keyid: string;
  readonly seed: Uint8Array;
}

/** Somebody new. */
export function makeParty(): Party {
  const seed = new Uint8Array(randomBytes(32));
  const key = encodeMultikey(derivePublicKey(seed));
  const did = didOfKey(key);
  return { did, keyid: `${did}#${key}`, seed };
}

let made = 0;

/** An envelope from somebody to somebody. No two are equal. */
export function makeEnvelope(
  from: Party,
  to: Party,
  more: Partial<EnvelopeContent> = {},
): Envelope {
  const content: EnvelopeContent = {
    sender_did: from.did,
    receiver_did: to.did,
    encoding: 'plain',
    created: formatTimestamp(Date.now()),
    ttl_seconds: 3600,
    payload: { key_documents: [], records: [{ number: made++ }] },
    ...more,
  };
  return signEnvelope(content, { privateKey: from.seed, verificationMethod: from.keyid });
}

/** An envelope whose proof nobody made, which a relay does not mind; quicker than a signed one. */
export function makeBlindEnvelope(from: Party, to: Party): Envelope {
  const content = {
    sender_did: from.did,
    receiver_did: to.did,
    encoding: 'sealed',
    created: formatTimestamp(Date.now()),
    ttl_seconds: 3600,
    payload: `payload ${made++}`,
  };
  return { ...content, id: computeCid(content), proof: { type: 'none' } };
}

/** The seal of an envelope. */
export function sealOf(envelope: Envelope): string {
  return computeCid(envelope);
}

/** The path of a mailbox. */
export function pathOf(did: string): string {
  return `/v1/mailbox/${encodeURIComponent(did)}`;
}

/** A nonce that was never used. */
export function freshNonce(): string {
  return randomBytes(18).toString('base64url');
}

/** What of a signed request is not as usual. */
export interface Oddity {
  readonly nonce?: string;
  readonly created?: number;
  readonly keyid?: string;
  readonly seed?: Uint8Array;
  readonly baseUrl?: string;
  readonly sent?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** A relay that is asked over sockets. */
export interface RelayClient {
  readonly base: string;
  deposit(envelope: Envelope | string, to?: string): ReturnType<typeof ask>;
  signed(
    method: string,
    target: string,
    owner: Party,
    body?: string,
    odd?: Oddity,
  ): ReturnType<typeof ask>;
  receive(owner: Party, query?: string, odd?: Oddity): ReturnType<typeof ask>;
  acknowledge(owner: Party, seals: readonly string[], odd?: Oddity): ReturnType<typeof ask>;
  status(owner: Party, odd?: Oddity): ReturnType<typeof ask>;
  /** The values of the metrics without labels, and those with `kind` as `name:kind`. */
  metrics(): Promise<Map<string, number>>;
  advance(milliseconds: number): Promise<void>;
}

/** Asks a relay. */
export function clientOf(base: string): RelayClient {
  let ahead = 0;
  const signed: RelayClient['signed'] = (method, target, owner, body, odd = {}) => {
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const fields = signMailboxRequest(
      { method, baseUrl: odd.baseUrl ?? base, target, ...(bytes && { body: bytes }) },
      {
        privateKey: odd.seed ?? owner.seed,
        keyid: odd.keyid ?? owner.keyid,
        created: formatTimestamp(odd.created ?? Date.now() + ahead),
        nonce: odd.nonce ?? freshNonce(),
      },
    );
    const sent = 'sent' in odd ? odd.sent : body;
    return ask(`${base}${target}`, {
      method,
      headers: { ...fields, ...odd.headers },
      ...(sent !== undefined && { body: sent }),
    });
  };
  return {
    base,
    signed,
    deposit(envelope, to) {
      const did = to ?? (typeof envelope === 'string' ? '' : envelope.receiver_did);
      const body = typeof envelope === 'string' ? envelope : JSON.stringify(envelope);
      return ask(`${base}${pathOf(did)}`, { method: 'POST', body });
    },
    receive: (owner, query = '', odd = {}) =>
      signed('GET', `${pathOf(owner.did)}/receive${query}`, owner, undefined, odd),
    acknowledge: (owner, seals, odd = {}) =>
      signed('POST', `${pathOf(owner.did)}/ack`, owner, JSON.stringify({ seals }), odd),
    status: (owner, odd = {}) => signed('GET', pathOf(owner.did), owner, undefined, odd),
    async metrics() {
      const { text } = await ask(`${base}/metrics`);
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      return new Map(
        lines.map((line) => {
          const [, name = '', kind, value] = /^(\w+)(?:\{kind="(\w+)"\})? (.+)$/.exec(line) ?? [];
          return [kind === undefined ? name : `${name}:${kind}`, Number(value)];
        }),
      );
    },
    async advance(milliseconds) {
      const moved = await ask(`${base}/admin/clock`, {
        token: OPERATOR,
        body: { advance_ms: milliseconds },
      });
      if (moved.status !== 200) throw new Error(`the clock was not moved: ${moved.text}`);
      ahead += milliseconds;
    },
  };
}

/** A relay that runs in the process of the test. */
export interface TestRelay extends RelayClient {
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts a relay; it is stopped when the test ends. */
export async function startRelay(
  t: Cleanup,
  config: Partial<RelayServerConfig> = {},
  changeParts: (parts: RelayParts) => RelayParts = (parts) => parts,
): Promise<TestRelay> {
  const port = await freePort();
  const folder = config.dataFolder ?? temporaryFolder(t);
  const base = `http://127.0.0.1:${port}`;
  const { service } = openRelayServer(
    {
      ...{ base, host: '127.0.0.1', port, dataFolder: folder, operatorToken: OPERATOR },
      ...{ development: true, testClock: true },
      ...config,
    },
    changeParts(defaultRelayParts()),
  );
  await service.listen();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= service.close());
  t.teardown(close);
  return { ...clientOf(base), folder, close };
}
