/** A peer that a test plays: it signs what it is told to, right or wrong. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { didOfKey } from '../../reference/core/dids.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { createManifest, manifestOf } from '../../reference/core/manifest.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import {
  pairIdOf,
  type PairMessageContent,
  type PairMessageKind,
  signPairMessage,
} from '../../reference/core/pair-messages.ts';
import { type RecordContent, signRecord } from '../../reference/core/record.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { generateKeyPair, type KeyPair, randomNonce } from '../../reference/host/crypto.ts';
import { randomToken } from '../../reference/host/pairs/rules.ts';
import { ask, type Cleanup, type TestAnswer } from './helpers.ts';
import { DAY } from './pair-helpers.ts';

/** A request that the peer got. */
export interface PeerRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: JsonObject;
}

/** What it answers; undefined hangs up. */
export type PeerReply = { readonly status: number; readonly body?: JsonValue } | undefined;

/** A peer. */
export class PlayedPeer {
  readonly did: string;
  readonly requests: PeerRequest[] = [];
  base = 'http://127.0.0.1:1';
  /** By how much its clock is ahead. */
  ahead = 0;
  /** Answers what is not its manifest. */
  reply: (request: PeerRequest) => PeerReply | Promise<PeerReply> = () => undefined;
  readonly #seed: Uint8Array;
  readonly #method: string;

  /** @param named under which DID and method, if not those of the key itself */
  constructor(
    keys: Pick<KeyPair, 'seed'> = generateKeyPair(),
    named?: { did: string; method: string },
  ) {
    const multikey = encodeMultikey(derivePublicKey(keys.seed));
    this.did = named?.did ?? didOfKey(multikey);
    this.#method = named?.method ?? `${this.did}#${multikey}`;
    this.#seed = keys.seed;
  }

  /** Serves its manifest, and answers as it is told. */
  async serve(t: Cleanup): Promise<this> {
    const server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const text = Buffer.concat(chunks).toString('utf8');
        const { method = '', url: path = '', headers } = request;
        const body = (text === '' ? {} : JSON.parse(text)) as JsonObject;
        const got = { method, path, headers, body };
        if (path !== '/.well-known/syncropel') this.requests.push(got);
        const answer =
          path === '/.well-known/syncropel'
            ? { status: 200, body: { federation_manifest: this.manifest() } }
            : await this.reply(got);
        if (!answer) return request.socket.destroy();
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer.body ?? {}));
      })();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    t.teardown(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });
    return this;
  }

  now(): string {
    return formatTimestamp(Date.now() + this.ahead);
  }

  later(milliseconds: number): string {
    return formatTimestamp(Date.now() + this.ahead + milliseconds);
  }

  manifest(more: { issued?: string; expires?: string } = {}): JsonObject {
    const { did, base: baseUrl } = this;
    const content = manifestOf({
      ...{ did, baseUrl, version: '1' },
      issued: this.now(),
      expires: this.later(7 * DAY),
      ...more,
    });
    const signing = { privateKey: this.#seed, verificationMethod: this.#method };
    return createManifest(content, signing) as unknown as JsonObject;
  }

  /** A message to a host. */
  message(kind: PairMessageKind, to: string, members: JsonObject = {}): JsonObject {
    const content = {
      ...{ object: kind, from: this.did, to, nonce: randomNonce(), salt: randomNonce() },
      created: this.now(),
      ...this.#membersOf(kind, to),
      ...members,
    };
    const signing = { privateKey: this.#seed, verificationMethod: this.#method };
    const signed = signPairMessage(content as unknown as PairMessageContent, signing);
    return signed as unknown as JsonObject;
  }

  #membersOf(kind: PairMessageKind, to: string): JsonObject {
    const pair = { pair_id: pairIdOf(this.did, to) };
    const token = { token: randomToken(), token_expires: this.later(90 * DAY) };
    if (kind === 'pair_poll') return pair;
    if (kind === 'pair_confirm') return { ...pair, ...token };
    if (kind === 'pair_refresh') return { ...pair, ...token, manifest: this.manifest() };
    return {
      namespaces: { initiator: 'default', responder: 'default' },
      scopes: ['federation:sync_pull', 'federation:sync_push', 'federation:subscribe'],
      manifest: this.manifest(),
    };
  }

  /** Sends a message to where messages of its kind go. */
  send(base: string, message: JsonObject): Promise<TestAnswer> {
    const path =
      message.object === 'pair_request'
        ? ''
        : `/${String(message.pair_id)}/${String(message.object).replace('pair_', '')}`;
    return ask(`${base}/v1/federation/pair${path}`, { body: message });
  }

  /** A record of its own on the thread of pairs. */
  record(kind: string, body: JsonObject, clock: number, parents: string[] = []): JsonObject {
    const content: RecordContent = {
      thread: 'th_federation_pairs',
      namespace: 'default',
      act: 'LEARN',
      kind: `syncropel.federation.${kind}`,
      data_type: 'SCALAR',
      parents,
      actor: this.did,
      clock,
      created: this.now(),
      salt: randomNonce(),
      body,
    };
    const signing = { privateKey: this.#seed, verificationMethod: this.#method };
    return signRecord(content, signing) as unknown as JsonObject;
  }

  /** A genesis for the request of a host. */
  genesis(request: JsonObject, clock = 0): JsonObject {
    return this.record(
      'pair.genesis.v1',
      {
        pair_id: pairIdOf(this.did, String(request.from)),
        initiator_did: request.from!,
        responder_did: this.did,
        namespaces: request.namespaces!,
        scopes: request.scopes!,
        request: request.id!,
      },
      clock,
    );
  }

  /** The result for the request of a host. */
  result(request: JsonObject, more: JsonObject = {}): JsonObject {
    return {
      pair_id: pairIdOf(this.did, String(request.from)),
      state: 'approved',
      genesis: this.genesis(request),
      records: [],
      token: randomToken(),
      token_expires: this.later(90 * DAY),
      scopes: request.scopes!,
      manifest: this.manifest(),
      ...more,
    };
  }

  /** Makes a pair with a host as its initiator; the host has to approve at once. */
  async pairWith(
    base: string,
    to: string,
  ): Promise<{ there: string; here: string; nonce: string }> {
    const request = this.message('pair_request', to);
    const result = await this.send(base, request);
    if (result.status !== 200) throw new Error(result.text);
    const genesis = (result.json.genesis as JsonObject).id!;
    const nonce = request.nonce!;
    const confirm = this.message('pair_confirm', to, { nonce, genesis });
    const confirmed = await this.send(base, confirm);
    if (confirmed.status !== 200) throw new Error(confirmed.text);
    const here = String(confirm.token);
    return { there: String(result.json.token), here, nonce: String(nonce) };
  }
}
