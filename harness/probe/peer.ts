// The Syncropel peer that the harness plays: an instance with a DID of its own on a port of its own. It answers handshakes and
// begins them, offers threads to those who pull, has actors that sign records, and misbehaves when told to. A check may have
// any number of them, each in a pair with the target.

import {
  BEGINNING,
  keysOfDidDocument,
  keysOfDidKey,
  MANIFEST_ENDPOINTS,
  OracleError,
  oracleCheckPairMessage,
  oracleCidOfDigest,
  oracleDocumentId,
  MAX_TTL_SECONDS,
  oraclePairId,
  oracleVerifyEnvelope,
  PAIR_SCOPES,
  PLAIN,
  randomText,
  readDid,
  sha256,
  signDocument,
  signEnvelope,
  signPairMessage,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, OracleKey, PairMessageKind } from '../oracle/index.ts';
import { ERROR_STATUS } from '../engine/error-table.ts';
import type { HttpAnswer, RequestOptions } from '../engine/http.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import { tamper } from './activities.ts';
import type { Change } from './activities.ts';
import { BehaviourList } from './behaviour.ts';
import type { ProbeRequest } from './behaviour.ts';
import { PeerActor } from './peer-actor.ts';
import type { ActorHost, PeerActorOptions } from './peer-actor.ts';
import { signsWith } from './peer-keys.ts';
import type { PeerKey } from './peer-keys.ts';
import { bearerOf, problem, readFetch, SourceThread } from './peer-source.ts';
import type { SourceElement } from './peer-source.ts';
import type { Probe, Route, RouteAnswer } from './probe.ts';

const DAY = 86_400_000;
const JSON_TYPE = 'application/json';
const PAIRS_THREAD = 'th_federation_pairs';
const KINDS = 'syncropel.federation.';

/** How a peer sends a request to a target: through the check, so that it is recorded and its answer judged. */
export type PeerSend = (url: string, options?: RequestOptions) => Promise<HttpAnswer>;

/** The host on the other side. */
export interface PeerTarget {
  base: string;
  did: string;
}

export interface SyncPeerOptions {
  /** The method of the instance DID; `key` unless given. A `web` one is `did:web:localhost%3A<port>`. */
  method?: 'key' | 'web';
  /** Which DID a `key` is to have, if it can be found. */
  suits?: (did: string) => boolean;
  /** A `did:sync:instance` instead, made by {@link DirectoryLog} for a peer that listens already. */
  log?: InstanceLog;
  /** Told each token that the peer mints or gets, so that no report shows it. */
  keepSecret?: (token: string) => void;
}

/** The identity of an instance whose keys are in a log of a directory. */
export interface InstanceLog {
  readonly did: string;
  /** The history, which the log keeps. */
  readonly keys: PeerKey[];
}

/** What a pair is made for. */
export interface Proposal {
  namespaces: { initiator: string; responder: string };
  scopes: string[];
}

/** How a message deviates from the right one. */
export interface MessageOptions {
  /** Members that replace others before the message is identified and signed; `undefined` leaves one out. */
  fields?: Change;
  /** Signs with this key instead of the instance's. */
  key?: PeerKey;
  /** Members of the proof that replace the right ones, such as `domain` and `challenge`. */
  proof?: JsonObject;
  proof_purpose?: string;
  /** Changes after the signature. */
  tampered?: Change;
  /** Sends it to the path of this pair instead of its own. */
  path_pair_id?: string;
}

export interface ManifestOptions {
  issued?: string;
  expires?: string;
  /** Members that replace others before it is identified and signed. */
  fields?: Change;
  /** Signs with this key instead of the instance's. */
  key?: PeerKey;
  /** Changes after the signature. */
  tampered?: Change;
}

/** What an envelope holds, and how it deviates from the right one. */
export interface EnvelopeOptions {
  /** Records and forms, right or wrong. */
  records?: readonly unknown[];
  /** The key documents, instead of those of the peer's own actors whose whole records are among the records. */
  key_documents?: readonly unknown[];
  encoding?: string;
  /** The payload, instead of records and key documents. */
  payload?: JsonValue;
  created?: string;
  ttl_seconds?: number;
  /** Members that replace others before it is identified and signed; `undefined` leaves one out. */
  fields?: Change;
  /** Signs with this key instead of the instance's. */
  key?: PeerKey;
  /** Members of the proof that replace the right ones. */
  proof?: JsonObject;
  proof_purpose?: string;
  /** The `created` of the proof, where it is not that of the envelope. */
  proof_created?: string;
  /** Changes after the signature. */
  tampered?: Change;
}

/** An envelope that was handed to the peer directly. */
export interface SeenEnvelope {
  request: ProbeRequest;
  /** `performance.now()` at arrival. */
  arrived_ms: number;
  /** The `envelope` of the body; `undefined` where it is no object. */
  envelope: JsonObject | undefined;
  /** The records in it, as far as there are any. */
  records: JsonObject[];
  /** What the oracle has against it; `undefined` for a right one. */
  fault: string | undefined;
  /** The token that came with it. */
  token: string | undefined;
  /** The status of the answer, where the peer itself gave it. */
  status: number | undefined;
}

/** A message that came to the peer. */
export interface SeenMessage {
  kind: PairMessageKind;
  request: ProbeRequest;
  /** The parsed body; `undefined` where it is no JSON object. */
  message: JsonObject | undefined;
  /** What the oracle has against it; `undefined` for a right one. */
  fault: string | undefined;
  /** The status of the answer, where the peer itself gave it. */
  status: number | undefined;
}

/** A request of the target to pair, as the peer keeps it. */
export interface Handshake {
  readonly from: string;
  readonly pair_id: string;
  readonly proposal: Proposal;
  /** The newest request for this proposal. */
  request: JsonObject;
  readonly nonces: Set<string>;
  /** Nonces for which a result was given. */
  readonly served: Set<string>;
  readonly aitl_record_id: string;
  state: 'pending' | 'approved' | 'declined' | 'active' | 'ended';
  genesis: JsonObject | undefined;
  /** The nonce and the token of the newest result. */
  result: { nonce: string; token: string } | undefined;
  readonly confirms: JsonObject[];
}

/** What the peer holds of one pair. */
export interface PairLink {
  readonly target: PeerTarget;
  readonly pair_id: string;
  genesis: JsonObject | undefined;
  /** The genesis and revoke records of the pair, oldest first. */
  readonly history: JsonObject[];
  /** The token that the peer presents at the target. */
  token: string | undefined;
  /** The tokens that the target may present, oldest first; with the use of one, those before it end. */
  readonly accepted: string[];
  state: 'establishing' | 'active' | 'revoked';
}

const ROUTES = {
  pair_request: /^\/v1\/federation\/pair$/,
  pair_poll: /^\/v1\/federation\/pair\/([^/]+)\/poll$/,
  pair_confirm: /^\/v1\/federation\/pair\/([^/]+)\/confirm$/,
  pair_refresh: /^\/v1\/federation\/pair\/([^/]+)\/refresh$/,
} as const satisfies Record<PairMessageKind, RegExp>;

const REVOKE = /^\/v1\/federation\/pair\/([^/]+)\/revoke$/;

/** An instance of the harness that hosts can pair with. */
export class SyncPeer implements ActorHost {
  readonly probe: Probe;
  readonly base: string;
  readonly did: string;
  /** The instance as a writer of records; its keys are those of the DID. */
  readonly instance: PeerActor;
  readonly actors: PeerActor[] = [];
  /** Every message of a pair that came, in order of arrival. */
  readonly messages: SeenMessage[] = [];
  /** The handshakes that targets have begun, the oldest first. */
  readonly handshakes: Handshake[] = [];
  /** What the peer holds of each pair, by `pair_id`. */
  readonly links = new Map<string, PairLink>();
  /** The notices of revocation that came, in order of arrival. */
  readonly revokes: JsonObject[] = [];
  /** What was pushed to it. */
  readonly pushed: JsonObject[] = [];
  /** The envelopes that were handed to it directly, in order of arrival. */
  readonly directs: SeenEnvelope[] = [];
  /** The peers of which it tells those who ask for introductions; `undefined` where its operator permits none. */
  introduces: readonly unknown[] | undefined = undefined;
  /** How often it was asked for introductions. */
  introductions_asked = 0;
  /** Key documents that it has of actors of other instances, by DID. */
  readonly kept_documents = new Map<string, JsonObject>();
  /** DID documents of hosts whose DID is a `did:web`, by DID: the peer asks nobody else. */
  readonly did_documents = new Map<string, unknown>();
  /** Misbehaviour, by what is asked for. */
  readonly on = {
    manifest: new BehaviourList(),
    did_document: new BehaviourList(),
    pair_request: new BehaviourList(),
    pair_poll: new BehaviourList(),
    pair_confirm: new BehaviourList(),
    pair_refresh: new BehaviourList(),
    revoke: new BehaviourList(),
    changes: new BehaviourList(),
    /** What is pushed and asked for by ids; envelopes have behaviours of their own. */
    records: new BehaviourList(),
    envelope: new BehaviourList(),
    introductions: new BehaviourList(),
  };
  /** What the operator of the peer does with a request: approves it at once, leaves it waiting, or declines it. */
  decide: (request: JsonObject) => 'approve' | 'wait' | 'decline' = () => 'approve';
  /** How its manifest deviates from the right one, wherever the peer shows it. */
  manifest_options: ManifestOptions = {};
  /** Makes another result of the right one. */
  change_result: (result: JsonObject, handshake: Handshake) => JsonObject = (result) => result;
  /** Members of the genesis records that it writes which replace others before they are signed. */
  genesis_fields: Change = {};
  /** Whether a request for changes needs a token that the peer gave; without it, any will do. */
  checks_tokens = true;
  /** How far its clock is ahead, for a target whose clock was moved. */
  clock_ahead_ms = 0;
  readonly #send: PeerSend;
  readonly #keepSecret: (token: string) => void;
  readonly #threads = new Map<string, SourceThread>();

  /** Use `check.syncPeer()`. The probe must be listening. */
  constructor(probe: Probe, send: PeerSend, options: SyncPeerOptions = {}) {
    this.probe = probe;
    this.#send = send;
    this.#keepSecret = options.keepSecret ?? (() => undefined);
    const { port } = new URL(probe.origin);
    const isWeb = options.log === undefined && options.method === 'web';
    this.base = isWeb ? `http://localhost:${port}` : probe.origin;
    this.instance = new PeerActor(this, {
      name: 'instance',
      ...(options.log === undefined
        ? {
            method: options.method ?? 'key',
            suits: options.suits,
            did: `did:web:localhost%3A${port}`,
          }
        : { method: 'instance', did: options.log.did, keys: options.log.keys }),
      // Like that of a did:key, so that a peer may have a past.
      key: { created: BEGINNING },
    });
    this.did = this.instance.did;
    probe.routes.push((request) => this.#route(request));
  }

  // ------------------------------------------------------------------------------------------------ identity

  /** The key that signs manifests, messages and key documents now. */
  get key(): PeerKey {
    return this.instance.key;
  }

  /** The time by the peer's clock. */
  now(offset_ms = 0): string {
    return new Date(Date.now() + this.clock_ahead_ms + offset_ms).toISOString();
  }

  /** A new actor of this instance, or one with a DID of another method that shows its records here. */
  actor(options: PeerActorOptions = {}): PeerActor {
    const actor = new PeerActor(this, options);
    this.actors.push(actor);
    return actor;
  }

  /** The federation manifest, signed now. */
  manifest(options: ManifestOptions = this.manifest_options): JsonObject {
    const issued = options.issued ?? this.now();
    const endpoints = Object.entries(MANIFEST_ENDPOINTS).map(([name, path]) => [
      name,
      this.base + path,
    ]);
    const unsigned = tamper(
      {
        object: 'federation_manifest',
        manifest_version: 1,
        instance: {
          did: this.did,
          version: '1.0.0',
          federation_protocol_version: 'concordat/0',
        },
        base_url: this.base,
        federation: { enabled: true, ...Object.fromEntries(endpoints) },
        advertises: { kinds: [], namespaces: ['default'] },
        consent_policy: { default_posture: 'pair-then-ask', accepts_pair_requests: true },
        issued,
        expires: options.expires ?? new Date(Date.parse(issued) + 7 * DAY).toISOString(),
      },
      options.fields ?? {},
    );
    const id = oracleDocumentId(unsigned);
    const signed = signDocument(
      { id, ...unsigned },
      { ...signsWith(options.key ?? this.key), created: issued },
    );
    return tamper(signed, options.tampered ?? {});
  }

  /** Is away until {@link SyncPeer.open}: connections are refused. */
  async close(): Promise<void> {
    await this.probe.close();
  }

  async open(): Promise<void> {
    await this.probe.open();
  }

  // ------------------------------------------------------------------------------------------------ envelopes

  /** A signed envelope for a target: a right one with these records, unless the options say otherwise. */
  envelope(target: Pick<PeerTarget, 'did'>, options: EnvelopeOptions = {}): JsonObject {
    const { records = [], key_documents = this.#documentsFor(records) } = options;
    const unsigned = tamper(
      {
        ...{ sender_did: this.did, receiver_did: target.did },
        encoding: options.encoding ?? PLAIN,
        created: options.created ?? this.now(),
        ttl_seconds: options.ttl_seconds ?? MAX_TTL_SECONDS,
        payload: options.payload ?? ({ key_documents, records } as unknown as JsonObject),
      },
      options.fields ?? {},
    );
    const signed = signEnvelope(unsigned, {
      ...signsWith(options.key ?? this.key),
      ...(options.proof_purpose === undefined ? {} : { proofPurpose: options.proof_purpose }),
      ...(options.proof_created === undefined ? {} : { created: options.proof_created }),
      ...(options.proof === undefined ? {} : { extra: options.proof }),
    });
    return tamper(signed, options.tampered ?? {});
  }

  /** The key documents of its own actors whose whole records these are. Spec: `async-envelope-documents`. */
  #documentsFor(records: readonly unknown[]): JsonObject[] {
    const whole = records.filter((record) => at(record, 'level') === undefined);
    const writers = new Set(whole.map((record) => textAt(record, 'actor')));
    return this.actors
      .filter(({ did, method }) => method === 'sync' && writers.has(did))
      .map((actor) => actor.keyDocument());
  }

  #answerEnvelope(seen: SeenEnvelope): RouteAnswer {
    if (seen.fault !== undefined) {
      const [code = 'shape-invalid'] = seen.fault.split(': ');
      return problem(ERROR_STATUS[code] ?? 422, code, { detail: seen.fault });
    }
    const results = seen.records.map((record) => ({
      id: textAt(record, 'id') ?? null,
      status: 'stored',
    }));
    return answer(200, { results });
  }

  #routeOfEnvelope(request: ProbeRequest, body: unknown): Route {
    const envelope = at(body, 'envelope');
    const seen: SeenEnvelope = {
      ...{ request, arrived_ms: request.arrived_ms, token: bearerOf(request) },
      envelope: isObject(envelope) ? (envelope as JsonObject) : undefined,
      records: listAt(envelope, 'payload', 'records').filter(isObject) as JsonObject[],
      ...{ fault: undefined, status: undefined },
    };
    return {
      ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on.envelope },
      record: () => {
        seen.fault = this.#judgeEnvelope(envelope);
        this.directs.push(seen);
      },
      act: () => {
        const given = this.#mayRead(request) ?? this.#answerEnvelope(seen);
        seen.status = given.status;
        return given;
      },
    };
  }

  #judgeEnvelope(envelope: unknown): string | undefined {
    try {
      oracleVerifyEnvelope((envelope ?? null) as JsonValue, {
        receiver: this.did,
        keys: (sender) => this.#keysOf(sender, 'assertionMethod'),
      });
      return undefined;
    } catch (error) {
      if (error instanceof OracleError) return error.message;
      throw error;
    }
  }

  // ------------------------------------------------------------------------------------------------ threads

  /** A thread that it offers; it is there from the first time it is asked for. */
  thread(name: string): SourceThread {
    const known = this.#threads.get(name);
    if (known !== undefined) return known;
    const thread = new SourceThread(name);
    this.#threads.set(name, thread);
    return thread;
  }

  // ------------------------------------------------------------------------------------------------ messages

  /** A signed message to a target, with a fresh nonce and salt unless they are given. */
  message(
    kind: PairMessageKind,
    target: PeerTarget,
    fields: Change,
    options: MessageOptions = {},
  ): JsonObject {
    const { did } = target;
    const own: Change = kind === 'pair_request' ? {} : { pair_id: this.pairId(target) };
    const unsigned = tamper(
      { object: kind, from: this.did, to: did, nonce: randomText(), salt: randomText() },
      { created: this.now(), ...own, ...fields, ...options.fields },
    );
    const signed = signPairMessage(unsigned, {
      ...signsWith(options.key ?? this.key),
      ...(options.proof_purpose === undefined ? {} : { proofPurpose: options.proof_purpose }),
      ...(options.proof === undefined ? {} : { extra: options.proof }),
    });
    return tamper(signed, options.tampered ?? {});
  }

  /** Sends a message to its endpoint at the target, whatever comes of it. */
  async send(
    kind: PairMessageKind,
    target: PeerTarget,
    message: RequestOptions['body'],
    options: Pick<MessageOptions, 'path_pair_id'> = {},
  ): Promise<HttpAnswer> {
    const pair = options.path_pair_id ?? this.pairId(target);
    const path = kind === 'pair_request' ? '' : `/${pair}/${kind.slice('pair_'.length)}`;
    return await this.#send(`${target.base}/v1/federation/pair${path}`, {
      method: 'POST',
      content_type: JSON_TYPE,
      body: message,
    });
  }

  /** The name of its pair with a target. */
  pairId(target: Pick<PeerTarget, 'did'>): string {
    return oraclePairId(this.did, target.did);
  }

  /** What it holds of its pair with a target. */
  link(target: PeerTarget): PairLink {
    const pair_id = this.pairId(target);
    const known = this.links.get(pair_id);
    if (known !== undefined) return known;
    const link: PairLink = {
      ...{ target, pair_id, genesis: undefined, history: [], token: undefined, accepted: [] },
      state: 'establishing',
    };
    this.links.set(pair_id, link);
    return link;
  }

  /** A token for a target to present, which is accepted from now on unless `accept` is false. */
  mintToken(target: PeerTarget, options: { accept?: boolean } = {}): string {
    const token = randomText();
    this.#keepSecret(token);
    if (options.accept !== false) this.link(target).accepted.push(token);
    return token;
  }

  /** When a token that is minted now expires. */
  tokenExpires(): string {
    return this.now(90 * DAY);
  }

  /** Begins a handshake as the initiator; nothing is sent yet. */
  handshake(target: PeerTarget, proposal: Partial<Proposal> = {}): OutgoingHandshake {
    return new OutgoingHandshake(this, target, proposalOf(proposal));
  }

  /** Sends a renewal; with a good answer, the token in it is used from then on. */
  async refresh(target: PeerTarget, options: MessageOptions = {}): Promise<HttpAnswer> {
    const message = this.message(
      'pair_refresh',
      target,
      {
        token: this.mintToken(target),
        token_expires: this.tokenExpires(),
        manifest: this.manifest(),
      },
      options,
    );
    const answer = await this.send('pair_refresh', target, message, options);
    const token = textAt(answer.json, 'token');
    if (answer.status === 200 && token !== undefined) this.#use(this.link(target), token);
    return answer;
  }

  /** The record by which the peer revokes its pair with a target; `fields` replace members of the record. */
  revokeRecord(target: PeerTarget, body: Change = {}, fields: Change = {}): JsonObject {
    const link = this.link(target);
    return this.instance.record({
      thread: PAIRS_THREAD,
      act: 'LEARN',
      kind: `${KINDS}pair.revoke.v1`,
      parents: headsOf(link.history),
      body: tamper({ pair_id: link.pair_id, genesis: textAt(link.genesis, 'id') ?? null }, body),
      ...fields,
    });
  }

  /** Sends a notice of revocation: a right one, unless a record is given. */
  async revoke(
    target: PeerTarget,
    record: JsonObject = this.revokeRecord(target),
    options: Pick<MessageOptions, 'path_pair_id'> = {},
  ): Promise<HttpAnswer> {
    const pair = options.path_pair_id ?? this.pairId(target);
    const answer = await this.#send(`${target.base}/v1/federation/pair/${pair}/revoke`, {
      method: 'POST',
      body: { record },
    });
    if (answer.status === 200) this.#end(this.link(target), record);
    return answer;
  }

  #use(link: PairLink, token: string): void {
    this.#keepSecret(token);
    link.token = token;
  }

  #end(link: PairLink, revoke: JsonObject): void {
    link.history.push(revoke);
    link.state = 'revoked';
    link.token = undefined;
    link.accepted.length = 0;
    // What was approved before is no approval for a new pair.
    for (const handshake of this.handshakes) {
      if (handshake.pair_id === link.pair_id) handshake.state = 'ended';
    }
  }

  // ------------------------------------------------------------------------------------------------ the responder

  /** The handshake that a target began last. */
  handshakeOf(target: Pick<PeerTarget, 'did'>): Handshake | undefined {
    return this.handshakes.findLast(({ from }) => from === target.did);
  }

  /** Approves a handshake that waits; the next poll gets the result. */
  approve(handshake: Handshake): void {
    handshake.state = 'approved';
    handshake.genesis ??= this.genesis(handshake);
  }

  decline(handshake: Handshake): void {
    handshake.state = 'declined';
  }

  /** The genesis record for a handshake, as the responder writes it. */
  genesis(handshake: Handshake, fields: Change = this.genesis_fields): JsonObject {
    const { from, pair_id, proposal, request } = handshake;
    const link = this.links.get(pair_id);
    return this.instance.record({
      thread: PAIRS_THREAD,
      act: 'LEARN',
      kind: `${KINDS}pair.genesis.v1`,
      parents: headsOf(link?.history ?? []),
      body: {
        ...{ pair_id, initiator_did: from, responder_did: this.did },
        ...{ namespaces: proposal.namespaces, scopes: proposal.scopes },
        request: request['id'] ?? null,
      },
      ...fields,
    });
  }

  #judge(
    kind: PairMessageKind,
    message: unknown,
    path_pair_id: string | undefined,
  ): string | undefined {
    try {
      oracleCheckPairMessage(message, {
        kind,
        self: this.did,
        path_pair_id,
        keysOf: (did, purpose) => this.#keysOf(did, purpose),
        now: this.now(),
      });
      return undefined;
    } catch (error) {
      if (error instanceof OracleError) return error.message;
      throw error;
    }
  }

  #keysOf(did: string, purpose: 'assertionMethod' | 'authentication'): OracleKey[] {
    const { method } = readDid(did);
    if (method === 'key') return keysOfDidKey(did);
    return method === 'web' ? keysOfDidDocument(did, this.did_documents.get(did), purpose) : [];
  }

  #answerMessage(kind: PairMessageKind, seen: SeenMessage): RouteAnswer {
    const { message, fault } = seen;
    if (message === undefined || fault !== undefined) {
      const [code = 'shape-invalid', reason = ''] = (fault ?? '').split(': ');
      return code === 'pair_handshake_rejected'
        ? problem(401, code, { reason })
        : problem(422, code, { detail: fault ?? 'no JSON object' });
    }
    switch (kind) {
      case 'pair_request':
        return this.#answerRequest(message);
      case 'pair_poll':
        return this.#answerPoll(message);
      case 'pair_confirm':
        return this.#answerConfirm(message);
      case 'pair_refresh':
        return this.#answerRefresh(message);
    }
  }

  #answerRequest(request: JsonObject): RouteAnswer {
    const from = request['from'] as string;
    const proposal = { namespaces: request['namespaces'], scopes: request['scopes'] };
    const text = JSON.stringify([proposal.namespaces, proposal.scopes]);
    const known = this.handshakes.findLast(
      (handshake) =>
        handshake.from === from &&
        ['pending', 'approved', 'active'].includes(handshake.state) &&
        JSON.stringify([handshake.proposal.namespaces, handshake.proposal.scopes]) === text,
    );
    const handshake = known ?? this.#newHandshake(from, request, proposal as unknown as Proposal);
    handshake.request = request;
    handshake.nonces.add(request['nonce'] as string);
    if (handshake.state === 'pending') {
      const decision = this.decide(request);
      if (decision === 'approve') this.approve(handshake);
      if (decision === 'decline') this.decline(handshake);
    }
    if (handshake.state === 'approved' || handshake.state === 'active') {
      return this.#result(handshake, request['nonce'] as string);
    }
    const { pair_id, aitl_record_id } = handshake;
    return answer(202, { pair_id, aitl_record_id, state: 'pending' });
  }

  #newHandshake(from: string, request: JsonObject, proposal: Proposal): Handshake {
    const base = textAt(request, 'manifest', 'base_url') ?? '';
    const { pair_id } = this.link({ base, did: from });
    const handshake: Handshake = {
      ...{ from, pair_id, proposal, request, nonces: new Set<string>(), served: new Set<string>() },
      aitl_record_id: oracleCidOfDigest(sha256(Buffer.from(randomText()))),
      ...{ state: 'pending', genesis: undefined, result: undefined, confirms: [] },
    };
    this.handshakes.push(handshake);
    return handshake;
  }

  #result(handshake: Handshake, nonce: string): RouteAnswer {
    const { from, pair_id, proposal } = handshake;
    const link = this.links.get(pair_id) as PairLink;
    handshake.genesis ??= this.genesis(handshake);
    handshake.served.add(nonce);
    // It is accepted when the confirm has come.
    const token = this.mintToken({ base: '', did: from }, { accept: false });
    handshake.result = { nonce, token };
    const result: JsonObject = {
      ...{ pair_id, state: 'approved', genesis: handshake.genesis, records: link.history },
      ...{ token, token_expires: this.tokenExpires(), scopes: proposal.scopes },
      manifest: this.manifest(),
    };
    return answer(200, this.change_result(structuredClone(result), handshake));
  }

  #answerPoll(poll: JsonObject): RouteAnswer {
    const nonce = poll['nonce'] as string;
    const handshake = this.#handshakeWith(poll);
    const isUsedUp = handshake?.state === 'active' || handshake?.state === 'ended';
    const isOver = isUsedUp || handshake?.served.has(nonce) === true;
    if (handshake === undefined || isOver) return problem(410, 'gone');
    if (handshake.state === 'declined') return problem(403, 'pair_declined');
    if (handshake.state === 'pending') {
      return answer(202, { pair_id: handshake.pair_id, state: 'pending' });
    }
    return this.#result(handshake, nonce);
  }

  #handshakeWith(message: JsonObject): Handshake | undefined {
    return this.handshakes.findLast(
      ({ from, nonces }) => from === message['from'] && nonces.has(message['nonce'] as string),
    );
  }

  #answerConfirm(confirm: JsonObject): RouteAnswer {
    const handshake = this.#handshakeWith(confirm);
    const { result, genesis, state } = handshake ?? {};
    if (state === 'ended') return problem(410, 'gone');
    const fits = result?.nonce === confirm['nonce'] && genesis?.['id'] === confirm['genesis'];
    if (handshake === undefined || result === undefined || !fits) return problem(410, 'gone');
    const { pair_id } = handshake;
    const link = this.links.get(pair_id) as PairLink;
    handshake.confirms.push(confirm);
    handshake.state = 'active';
    this.#activate(link, genesis as JsonObject, confirm['token'] as string, result.token);
    return answer(200, { pair_id, state: 'active' });
  }

  #activate(link: PairLink, genesis: JsonObject, token: string, accepted: string): void {
    link.state = 'active';
    this.#use(link, token);
    if (link.genesis?.['id'] !== genesis['id']) link.history.push(genesis);
    link.genesis = genesis;
    link.accepted.splice(0, link.accepted.length, accepted);
  }

  /** Takes an own handshake for done: the result was confirmed. */
  activate(target: PeerTarget, genesis: JsonObject, token: string, accepted: string): void {
    this.#activate(this.link(target), genesis, token, accepted);
  }

  #answerRefresh(refresh: JsonObject): RouteAnswer {
    const link = this.links.get(refresh['pair_id'] as string);
    if (link?.state !== 'active') {
      return problem(401, 'pair_handshake_rejected', { reason: 'unpaired' });
    }
    this.#use(link, refresh['token'] as string);
    const base = textAt(refresh, 'manifest', 'base_url');
    if (base !== undefined) link.target.base = base;
    return answer(200, {
      ...{ pair_id: link.pair_id, state: 'active', token: this.mintToken(link.target) },
      ...{ token_expires: this.tokenExpires(), manifest: this.manifest() },
    });
  }

  #answerRevoke(pair_id: string, body: unknown): RouteAnswer {
    const record = at(body, 'record') as JsonObject | undefined;
    const link = this.links.get(pair_id);
    const genesis = textAt(record, 'body', 'genesis');
    if (record === undefined) return problem(422, 'shape-invalid');
    if (link === undefined || !link.history.some(({ id }) => id === genesis)) {
      return problem(404, 'unpaired_peer');
    }
    this.revokes.push(record);
    if (link.genesis?.['id'] === genesis) this.#end(link, record);
    return answer(200, { pair_id, state: 'revoked' });
  }

  // ------------------------------------------------------------------------------------------------ routes

  #route(request: ProbeRequest): Route | undefined {
    const { pathname } = new URL(request.path, this.base);
    if (request.method === 'GET') return this.#routeOfGet(request, pathname);
    if (request.method !== 'POST') return undefined;
    for (const [kind, path] of Object.entries(ROUTES) as [PairMessageKind, RegExp][]) {
      const match = path.exec(pathname);
      if (match !== null) return this.#routeOfMessage(kind, request, match[1]);
    }
    const revoked = REVOKE.exec(pathname)?.[1];
    if (revoked !== undefined) {
      return {
        ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on.revoke },
        act: (seen) => this.#answerRevoke(revoked, parseBody(seen)),
      };
    }
    if (pathname !== '/v1/sync/records') return undefined;
    const body = parseBody(request);
    if (isObject(body) && Object.hasOwn(body, 'envelope'))
      return this.#routeOfEnvelope(request, body);
    return {
      ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on.records },
      act: (seen) => this.#mayRead(seen) ?? this.#answerRecords(parseBody(seen)),
    };
  }

  #routeOfMessage(
    kind: PairMessageKind,
    request: ProbeRequest,
    path_pair_id: string | undefined,
  ): Route {
    const body = parseBody(request);
    const message =
      typeof body === 'object' && body !== null && !Array.isArray(body)
        ? (body as JsonObject)
        : undefined;
    const seen: SeenMessage = { kind, request, message, fault: undefined, status: undefined };
    return {
      ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on[kind] },
      record: () => {
        seen.fault = this.#judge(kind, body, path_pair_id);
        this.messages.push(seen);
      },
      act: () => {
        const given = this.#answerMessage(kind, seen);
        seen.status = given.status;
        return given;
      },
    };
  }

  #routeOfGet(request: ProbeRequest, pathname: string): Route | undefined {
    if (pathname === '/.well-known/syncropel') {
      const capabilities = { protocol: 'concordat/0', classes: ['core', 'actors', 'records'] };
      return {
        ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on.manifest },
        act: () =>
          answer(200, {
            capabilities_manifest: capabilities,
            federation_manifest: this.manifest(),
          }),
      };
    }
    if (pathname === '/.well-known/did.json' && this.instance.method === 'web') {
      return {
        ...{ status: 200, content_type: 'application/did+json', behaviours: this.on.did_document },
        act: () => ({ document: this.instance.keyDocument() }),
        record: () => (this.instance.document_fetches += 1),
      };
    }
    if (pathname === '/v1/sync/changes') return this.#routeOfChanges(request);
    if (pathname === '/v1/federation/introductions') return this.#routeOfIntroductions();
    const path = /^\/v1\/actors\/([^/]+)$/.exec(pathname)?.[1];
    if (path !== undefined) return this.#routeOfKeys(decodeURIComponent(path));
    const name = /^\/actors\/([^/]+)\/did\.json$/.exec(pathname)?.[1];
    const actor = this.actors.find((it) => it.name === name && it.method === 'web');
    return actor === undefined ? undefined : keysRoute(actor, 'application/did+json');
  }

  #routeOfKeys(did: string): Route {
    const actor = this.actors.find((it) => it.did === did && it.method === 'sync');
    if (actor !== undefined) return keysRoute(actor, JSON_TYPE);
    const kept = this.kept_documents.get(did);
    if (kept === undefined) return problem(404, 'not-found');
    return { status: 200, content_type: JSON_TYPE, document: kept };
  }

  #routeOfChanges(request: ProbeRequest): Route {
    const fetch = readFetch(request, this.base);
    const refusal = this.#mayRead(request);
    const source = this.thread(fetch.thread);
    const full = { ...fetch, from: source.placeOf(fetch.since) };
    const record = (): void => {
      source.fetches.push(full);
    };
    const route = refusal === undefined ? source.route(full) : { status: 401, ...refusal, record };
    const take: BehaviourList['take'] = (seen) => {
      const own = source.on_changes.take(seen);
      return Object.keys(own).length > 0 ? own : this.on.changes.take(seen);
    };
    return { ...route, behaviours: { take } };
  }

  #routeOfIntroductions(): Route {
    return {
      ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on.introductions },
      record: () => (this.introductions_asked += 1),
      act: (request) => {
        const refusal = this.#mayRead(request);
        if (refusal !== undefined) return refusal;
        if (this.introduces === undefined) return problem(403, 'forbidden');
        return answer(200, { peers: this.introduces as JsonValue });
      },
    };
  }

  /** Refuses a request without a token that the peer gave; the use of one ends those before it. */
  #mayRead(request: ProbeRequest): RouteAnswer | undefined {
    if (!this.checks_tokens) return undefined;
    const token = bearerOf(request);
    for (const { accepted } of this.links.values()) {
      const place = token === undefined ? -1 : accepted.indexOf(token);
      if (place < 0) continue;
      accepted.splice(0, place);
      return undefined;
    }
    return problem(401, 'unauthorized');
  }

  #answerRecords(body: unknown): RouteAnswer {
    const ids = at(body, 'ids');
    const records = at(body, 'records');
    if (Array.isArray(records)) {
      this.pushed.push(...(records as JsonObject[]));
      const results = (records as unknown[]).map((record) => ({
        id: textAt(record, 'id') ?? null,
        status: 'stored',
      }));
      return answer(200, { results });
    }
    if (!Array.isArray(ids)) return problem(422, 'shape-invalid');
    const held = this.#heldElements();
    const found = (ids as string[]).filter((id) => held.has(id));
    return answer(200, {
      records: found.map((id) => held.get(id) as unknown as JsonValue),
      missing: (ids as string[]).filter((id) => !held.has(id)),
    });
  }

  #heldElements(): Map<string, SourceElement> {
    const held = new Map<string, SourceElement>();
    for (const thread of this.#threads.values()) {
      for (let place = 0; place < Math.min(thread.length, 10_000); place += 1) {
        const element = JSON.parse(thread.textAt(place)) as SourceElement;
        const id = textAt(element, 'id');
        if (id !== undefined) held.set(id, element);
      }
    }
    return held;
  }
}

/** A handshake that the peer begins: each step is sent when it is called, right or wrong. */
export class OutgoingHandshake {
  readonly peer: SyncPeer;
  readonly target: PeerTarget;
  readonly proposal: Proposal;
  /** The nonce of its messages. */
  readonly nonce = randomText();
  /** The token for the target, which its confirm hands over. */
  readonly token: string;
  /** The first answer with a result. */
  result: JsonObject | undefined;

  constructor(peer: SyncPeer, target: PeerTarget, proposal: Proposal) {
    this.peer = peer;
    this.target = target;
    this.proposal = proposal;
    this.token = peer.mintToken(target, { accept: false });
  }

  get pair_id(): string {
    return this.peer.pairId(this.target);
  }

  /** The genesis record of the result. */
  get genesis(): JsonObject | undefined {
    return at(this.result, 'genesis') as JsonObject | undefined;
  }

  /** The request, signed. */
  requestMessage(options: MessageOptions = {}): JsonObject {
    const { nonce, proposal } = this;
    const { namespaces, scopes } = proposal;
    const fields = { nonce, namespaces, scopes, manifest: this.peer.manifest() };
    return this.peer.message('pair_request', this.target, fields, options);
  }

  pollMessage(options: MessageOptions = {}): JsonObject {
    return this.peer.message('pair_poll', this.target, { nonce: this.nonce }, options);
  }

  confirmMessage(options: MessageOptions = {}): JsonObject {
    const { nonce, token } = this;
    const genesis = this.genesis?.['id'] ?? null;
    const fields = { nonce, genesis, token, token_expires: this.peer.tokenExpires() };
    return this.peer.message('pair_confirm', this.target, fields, options);
  }

  /** Sends the request: 202, or 200 with the result. */
  async request(options: MessageOptions = {}): Promise<HttpAnswer> {
    return this.#keep(await this.#send('pair_request', this.requestMessage(options), options));
  }

  async poll(options: MessageOptions = {}): Promise<HttpAnswer> {
    return this.#keep(await this.#send('pair_poll', this.pollMessage(options), options));
  }

  /** Sends the confirm; with a good answer, the peer takes the pair for active. */
  async confirm(options: MessageOptions = {}): Promise<HttpAnswer> {
    const answer = await this.#send('pair_confirm', this.confirmMessage(options), options);
    const token = textAt(this.result, 'token');
    if (answer.status === 200 && this.genesis !== undefined && token !== undefined) {
      this.peer.activate(this.target, this.genesis, token, this.token);
    }
    return answer;
  }

  async #send(
    kind: PairMessageKind,
    message: JsonObject,
    options: MessageOptions,
  ): Promise<HttpAnswer> {
    return await this.peer.send(kind, this.target, message, options);
  }

  #keep(answer: HttpAnswer): HttpAnswer {
    if (answer.status === 200) this.result ??= answer.json as JsonObject;
    return answer;
  }
}

function proposalOf(proposal: Partial<Proposal>): Proposal {
  return {
    namespaces: proposal.namespaces ?? { initiator: 'default', responder: 'default' },
    scopes: proposal.scopes ?? [...PAIR_SCOPES],
  };
}

/** The records that no other one has as parent, in the order of parents. */
function headsOf(history: readonly JsonObject[]): string[] {
  const parents = new Set(history.flatMap((record) => record['parents'] as string[]));
  return history
    .map((record) => record['id'] as string)
    .filter((id) => !parents.has(id))
    .sort();
}

function keysRoute(actor: PeerActor, content_type: string): Route {
  return {
    ...{ status: 200, content_type, behaviours: actor.on_document },
    act: () => ({ document: actor.keyDocument() }),
    record: () => (actor.document_fetches += 1),
  };
}

function answer(status: number, document: JsonObject): RouteAnswer {
  return { status, content_type: JSON_TYPE, document };
}

function parseBody(request: ProbeRequest): unknown {
  try {
    return JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    return undefined;
  }
}
