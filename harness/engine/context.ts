// What a check is given: the target, actors of its own on it, a peer of its own, and the ways to say what it saw.

import { randomBytes } from 'node:crypto';
import { oracleVerifyActivity, OracleError } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { DirectoryProbe } from '../probe/directory.ts';
import type { DirectoryLog, OperationContent } from '../probe/directory.ts';
import { FaultProxy } from '../probe/fault-proxy.ts';
import { MailboxClient } from '../probe/mailbox-client.ts';
import type { MailboxOwner } from '../probe/mailbox-client.ts';
import { MdnsProbe } from '../probe/mdns.ts';
import { Probe } from '../probe/probe.ts';
import type { Delivery } from '../probe/probe.ts';
import { SyncPeer } from '../probe/peer.ts';
import type { SyncPeerOptions } from '../probe/peer.ts';
import { RelayProbe } from '../probe/relay.ts';
import { until } from './clock.ts';
import type { UntilOptions } from './clock.ts';
import { isSilence, NotTestable, TargetFault, TargetUnreachable } from './errors.ts';
import { DirectoryClient } from './directory-client.ts';
import { EventFeed } from './event-feed.ts';
import type { FeedOptions } from './event-feed.ts';
import type { Finding } from './findings.ts';
import { HttpDriver } from './http.ts';
import type { Body, HttpAnswer, RequestOptions } from './http.ts';
import { at, isObject, listAt, show, textAt } from './json.ts';
import { LocalActor } from './local-actor.ts';
import type { TargetManifest } from './manifest.ts';
import { Operator } from './operator.ts';
import { freePort } from './ports.ts';
import { chunked, sendRaw } from './raw-socket.ts';
import type { RawAnswer } from './raw-socket.ts';
import type { Redactor } from './redact.ts';
import { shapeProblems } from './schemas.ts';
import { Host, missingCommand } from './target.ts';
import type { HostMode, HostOptions } from './target.ts';
import { Transcript } from './transcript.ts';
import { judgeAnswer } from './wire.ts';

const TOO_MANY_FAILURES = 25;

export interface Failure {
  requirement: string;
  detail: string;
  expected?: string;
  actual?: string;
  /** Number of the exchange that showed it, if one did. */
  exchange?: number;
}

export interface Tally {
  passed: number;
  failed: number;
}

export interface ExpectOptions {
  expected?: string;
  actual?: string;
  /** The answer that shows it; without it, the latest exchange. */
  answer?: HttpAnswer;
}

export interface RefusalExpectation {
  status: number;
  code: string | readonly string[];
}

export interface RunEnvironment {
  manifest: TargetManifest;
  redactor: Redactor;
  driver: HttpDriver;
  /** The host that checks share. */
  host: Host;
  /** Other hosts of the same run, whose answers are judged as well. */
  peers: readonly Host[];
  /** Actors of a remote host whose operator token the harness was not given; each is handed out once. */
  given_actors: { name: string; token: string }[];
}

export interface ActorOptions {
  /** Another host than the shared one. */
  host?: Host;
  type?: 'Person' | 'Service' | 'Group';
  /** Further members of the actor's object. */
  object?: JsonObject;
  name?: string;
}

/** How a host of a check is started; in development mode unless something else is chosen. */
export interface StartOptions {
  guarded?: boolean;
  bare?: boolean;
  /** With multicast DNS: at a free port, or at this one. */
  mdns?: boolean | number;
  hostname?: string;
}

/** Thrown by {@link CheckContext.demand}: the failure is recorded, and there is no sense in going on. */
export class CheckStopped extends Error {
  override readonly name = 'CheckStopped';
}

/** One check's view of the target. */
export class CheckContext {
  /** The host that all checks share. Use it as if others were using it too, which they are. */
  readonly host: Host;
  readonly manifest: TargetManifest;
  readonly transcript: Transcript;
  /** A peer of this check's own; listens as soon as it has an actor. */
  readonly probe: Probe;
  readonly tallies = new Map<string, Tally>();
  readonly failures: Failure[] = [];
  readonly notes: string[] = [];
  /** Set to false in a check whose point is that what the target sends does not verify. */
  verify_deliveries = true;
  readonly #environment: RunEnvironment;
  readonly #cited: ReadonlySet<string>;
  readonly #hosts: Host[] = [];
  readonly #proxies: FaultProxy[] = [];
  readonly #probes: Probe[] = [];
  readonly #neighbours: MdnsProbe[] = [];
  readonly #feeds: EventFeed[] = [];
  readonly #documents = new Map<string, unknown>();
  readonly #verifications: Promise<void>[] = [];
  readonly #endings: (() => Promise<unknown>)[] = [];
  #ended = false;

  constructor(environment: RunEnvironment, requirements: readonly string[]) {
    this.#environment = environment;
    this.#cited = new Set(requirements);
    this.host = environment.host;
    this.manifest = environment.manifest;
    this.transcript = new Transcript(environment.redactor);
    this.probe = this.peer();
  }

  /** Another peer of this check's own, on another port. */
  peer(): Probe {
    const probe = new Probe({
      onExchange: (request, url) => {
        const exchange = this.transcript.ask('from-target', request.method, url, request);
        return (status, answer) => this.transcript.answer(exchange, status, answer);
      },
      onDelivery: (delivery) => {
        if (!this.verify_deliveries || this.#ended) return;
        this.#verifications.push(this.#verifyDelivery(delivery));
      },
    });
    this.#probes.push(probe);
    return probe;
  }

  /** A Syncropel peer of this check's own, on a port of its own, without a pair yet: see `pairWith`. */
  async syncPeer(options: SyncPeerOptions = {}): Promise<SyncPeer> {
    const probe = this.peer();
    await probe.open();
    return this.#syncPeerAt(probe, options);
  }

  /** One whose instance is a `did:sync:instance`, with its log in a directory of the check. */
  async loggedPeer(
    directory: DirectoryProbe,
    content: OperationContent = {},
  ): Promise<{ peer: SyncPeer; log: DirectoryLog }> {
    const probe = this.peer();
    await probe.open();
    const log = directory.log({ url: probe.origin, ...content });
    return { log, peer: this.#syncPeerAt(probe, { log }) };
  }

  #syncPeerAt(probe: Probe, options: SyncPeerOptions): SyncPeer {
    const { redactor } = this.#environment;
    return new SyncPeer(probe, (url, request) => this.request(url, request), {
      keepSecret: (token) => redactor.add(token, 'peer'),
      ...options,
    });
  }

  /** A relay of this check's own, on a port of its own; see `relayWith` for a target that uses it. */
  async relay(): Promise<RelayProbe> {
    const probe = this.peer();
    await probe.open();
    return new RelayProbe(probe);
  }

  /** A directory of this check's own, on a port of its own. */
  async directory(): Promise<DirectoryProbe> {
    const probe = this.peer();
    await probe.open();
    return new DirectoryProbe(probe);
  }

  /** The target as a directory. */
  directoryClient(host: Host = this.host): DirectoryClient {
    return new DirectoryClient(host.base, (url, request) => this.request(url, request));
  }

  /** A mailbox at the target, of a new `did:key` unless it has an owner; `base` is another relay than the target. */
  mailbox(options: { host?: Host; base?: string; owner?: MailboxOwner } = {}): MailboxClient {
    const base = options.base ?? (options.host ?? this.host).base;
    return new MailboxClient(base, (url, request) => this.request(url, request), options.owner);
  }

  // ------------------------------------------------------------------------------------------------ saying what was seen

  /** Counts one observation of a requirement that the check cites. */
  expect(
    requirement: string,
    condition: boolean,
    detail: string | (() => string),
    options: ExpectOptions = {},
  ): boolean {
    if (!this.#cited.has(requirement)) {
      throw new TypeError(`the check observes ${requirement}, which it does not cite`);
    }
    this.#count(requirement, condition, detail, options);
    return condition;
  }

  /** Like {@link expect}, and ends the check where the condition does not hold. */
  demand(
    requirement: string,
    condition: boolean,
    detail: string | (() => string),
    options: ExpectOptions = {},
  ): void {
    if (!this.expect(requirement, condition, detail, options)) throw new CheckStopped();
  }

  /** Counts whether two JSON values are equal, the order of members aside. */
  equal(
    requirement: string,
    actual: unknown,
    expected: unknown,
    detail: string,
    options: ExpectOptions = {},
  ): boolean {
    return this.expect(requirement, deepEqual(actual, expected), detail, {
      expected: show(expected),
      actual: show(actual),
      ...options,
    });
  }

  /** Counts whether an answer has this status; the body is for the reader of a failure. */
  status(requirement: string, answer: HttpAnswer, status: number, detail: string): boolean {
    return this.expect(requirement, answer.status === status, detail, {
      expected: `status ${status}`,
      actual: `status ${answer.status}${answer.status >= 400 ? `, code ${show(textAt(answer.json, 'code'))}` : ''}`,
      answer,
    });
  }

  /** Counts whether an answer refuses with this status and code, in a problem document. */
  refused(
    requirement: string,
    answer: HttpAnswer,
    due: RefusalExpectation,
    detail = `${answer.method} is refused`,
  ): boolean {
    const codes = typeof due.code === 'string' ? [due.code] : due.code;
    const code = textAt(answer.json, 'code');
    const good =
      answer.status === due.status &&
      (answer.method === 'HEAD' ||
        (code !== undefined &&
          codes.includes(code) &&
          answer.media_type === 'application/problem+json' &&
          shapeProblems('problem', answer.json).length === 0));
    return this.expect(requirement, good, detail, {
      expected: `status ${due.status}, code ${codes.join(' or ')}, application/problem+json`,
      actual: `status ${answer.status}, code ${code ?? 'absent'}, ${answer.media_type || 'no content type'}`,
      answer,
    });
  }

  /** Counts whether the oracle takes an activity for what its actor's current key history makes of it. */
  async verifies(
    requirement: string,
    activity: unknown,
    detail: string,
    mode: 'live' | 'history' = 'history',
  ): Promise<boolean> {
    const code = await this.judgeActivity(activity, mode);
    return this.expect(requirement, code === undefined, detail, {
      expected: 'an activity that verifies',
      actual: code ?? 'verifies',
    });
  }

  /** Ends the check as not testable, which counts as a failure. */
  notTestable(reason: string): never {
    throw new NotTestable(reason);
  }

  /** Adds a line to the report of this check. */
  note(text: string): void {
    this.notes.push(this.redact(text));
  }

  /** A text without the secrets of the run. */
  redact(text: string): string {
    return this.#environment.redactor.text(text);
  }

  // ------------------------------------------------------------------------------------------------ the target

  get base(): string {
    return this.host.base;
  }

  /** Sends one request to a path of the shared host, or to a whole URL. The answer is judged by `wire.ts` as well. */
  async request(target: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    const url = target.startsWith('/') ? this.base + target : target;
    const answer = await this.#environment.driver.send(url, options, this.transcript);
    const judged = this.#knownHosts().find((host) => url.startsWith(`${host.base}/`));
    if (judged !== undefined) {
      for (const finding of judgeAnswer(answer, judged.base)) this.observe(finding, answer);
    }
    return answer;
  }

  async get(target: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.request(target, { ...options, method: 'GET' });
  }

  async post(
    target: string,
    body: Body | undefined,
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.request(target, { ...options, method: 'POST', body });
  }

  /** Delivers to an inbox as a peer does. Text and bytes are sent as they are. */
  async deliver(
    inbox: string | LocalActor,
    activity: Body,
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.request(typeof inbox === 'string' ? inbox : inbox.inbox, {
      method: 'POST',
      content_type: 'application/activity+json',
      body: activity,
      ...options,
    });
  }

  /** Bytes on a fresh socket to the shared host, for what no HTTP client sends. */
  async raw(
    pieces: (string | Uint8Array)[],
    options: { deadline_ms?: number; abort?: boolean; host?: Host } = {},
  ): Promise<RawAnswer> {
    return await sendRaw(
      (options.host ?? this.host).base,
      pieces,
      {
        ...options,
        deadline_ms: options.deadline_ms ?? this.#environment.driver.deadline_ms,
        about_time: options.deadline_ms !== undefined,
      },
      this.transcript,
    );
  }

  /** Opens an event stream of the target; it is closed with the check at the latest. */
  async openFeed(url: string, options: Partial<FeedOptions> = {}): Promise<EventFeed> {
    const { deadline_ms } = this.#environment.driver;
    const feed = await EventFeed.open(url, { deadline_ms, ...options }, this.transcript);
    this.#feeds.push(feed);
    return feed;
  }

  /** A body in HTTP's chunked framing, for {@link raw}. */
  chunked = chunked;

  /** A text that no other check uses. */
  random(prefix = ''): string {
    return prefix + randomBytes(8).toString('hex');
  }

  /** A new token, known to the redactor. */
  freshToken(): string {
    const token = randomBytes(24).toString('base64url');
    this.#environment.redactor.add(token);
    return token;
  }

  /** The operator's token; a check that needs it is not testable without. */
  operatorToken(host: Host = this.host): string {
    return host.operator_token ?? this.notTestable('the operator token is not known');
  }

  /** What the operator of a host can do about pairs, consent and sync; not testable without the operator's token. */
  operator(host: Host = this.host): Operator {
    return new Operator(host.base, this.operatorToken(host), (url, request) =>
      this.request(url, request),
    );
  }

  /** `POST /admin/tokens`, whatever comes of it. */
  async addToken(name: string, token: string, host: Host = this.host): Promise<HttpAnswer> {
    this.#environment.redactor.add(token, `actor ${name}`);
    return await this.post(
      `${host.base}/admin/tokens`,
      { actor: name, token },
      { token: this.operatorToken(host) },
    );
  }

  /** A name and a token on the target, for an actor that is not created yet. */
  async unborn(options: Pick<ActorOptions, 'host' | 'name'> = {}): Promise<LocalActor> {
    const host = options.host ?? this.host;
    const send = (url: string, request?: RequestOptions): Promise<HttpAnswer> =>
      this.request(url, request);
    if (host.operator_token === undefined && options.name === undefined) {
      const given = this.#environment.given_actors.shift();
      if (given === undefined) {
        this.notTestable(
          'the operator token is not known, and no actor of "actor_tokens_env" is left',
        );
      }
      return new LocalActor(host.base, given.name, given.token, send);
    }
    const name = options.name ?? this.random('local-');
    const token = this.freshToken();
    const answer = await this.addToken(name, token, host);
    if (answer.status !== 204) {
      this.notTestable(
        `no actor can be made: POST /admin/tokens was answered ${answer.status} instead of 204`,
      );
    }
    return new LocalActor(host.base, name, token, send);
  }

  /** A fresh actor on the target. */
  async actor(options: ActorOptions = {}): Promise<LocalActor> {
    const actor = await this.unborn(options);
    // An actor that the manifest gave may have been created by an earlier run.
    const given = (options.host ?? this.host).operator_token === undefined;
    if (given && (await this.get(actor.url)).status === 200) return actor;
    const answer = await actor.publish({
      type: 'Create',
      object: { type: options.type ?? 'Person', name: actor.name, ...options.object },
    });
    if (answer.status !== 201) {
      this.notTestable(
        `no actor can be made: its Create was answered ${answer.status} ${show(answer.text, 200)}`,
      );
    }
    return actor;
  }

  /**
   * A host of this check's own, for what would disturb others: killing, restarting, moving the clock, production mode
   * (`guarded`), a start without the shipped definitions (`bare`), or with multicast DNS on the loopback interface (`mdns`),
   * at a port of its own or that of another host. It is closed when the check ends.
   */
  async startHost(options: StartOptions = {}): Promise<Host> {
    if (this.manifest.start === undefined)
      this.notTestable('the harness does not start this target');
    const mode = modeOf(options);
    const missing = missingCommand(this.manifest, mode);
    if (missing !== undefined) this.notTestable(missing);
    return await this.#open({
      mode,
      ...(typeof options.mdns === 'number' ? { mdns_port: options.mdns } : {}),
      ...(options.hostname === undefined ? {} : { hostname: options.hostname }),
    });
  }

  /** A neighbour of a host that was started with `mdns`, on the same loopback network. */
  async mdns(host: Host): Promise<MdnsProbe> {
    if (host.mdns_port === undefined) throw new TypeError('the host has no multicast DNS');
    const probe = await MdnsProbe.open(host.mdns_port);
    this.#neighbours.push(probe);
    return probe;
  }

  /** The same, and everybody reaches the host through a proxy that can hold, drop and rewrite what passes. */
  async startStation(): Promise<{ host: Host; proxy: FaultProxy }> {
    if (this.manifest.start === undefined)
      this.notTestable('the harness does not start this target');
    const port = await freePort();
    const proxy = await FaultProxy.open(() => port);
    this.#proxies.push(proxy);
    return { proxy, host: await this.#open({ base_url: proxy.base, port }) };
  }

  async #open(
    place: Pick<HostOptions, 'mode' | 'mdns_port' | 'hostname' | 'base_url' | 'port'>,
  ): Promise<Host> {
    const { manifest } = this;
    const { redactor } = this.#environment;
    const host = await Host.open({ manifest, redactor, ...place }).catch((error: unknown) => {
      if (error instanceof TargetUnreachable) {
        throw new TargetFault(`${error.message}\n${error.output}`.trim());
      }
      throw error;
    });
    this.#hosts.push(host);
    return host;
  }

  /** Moves the clock of a host of the check's own. Needs the capability `test-clock`. */
  async advanceClock(host: Host, milliseconds: number): Promise<string> {
    if (host === this.host) throw new TypeError('the clock of the shared host is not moved');
    const answer = await this.post(
      `${host.base}/admin/clock`,
      { advance_ms: milliseconds },
      { token: this.operatorToken(host) },
    );
    const now = textAt(answer.json, 'now');
    if (answer.status !== 200 || now === undefined) {
      this.notTestable(`POST /admin/clock was answered ${answer.status} instead of 200`);
    }
    return now;
  }

  // ------------------------------------------------------------------------------------------------ waiting

  /** Polls a condition until it gives something, at most for the deadline. */
  async until<T>(
    description: string,
    condition: () => T | Promise<T>,
    options: UntilOptions = {},
  ): Promise<Exclude<T, undefined | null | false>> {
    return await until(description, condition, options);
  }

  /** Polls a condition and counts whether it came true before the deadline. */
  async eventually(
    requirement: string,
    description: string,
    condition: () => unknown,
    options: UntilOptions = {},
  ): Promise<boolean> {
    try {
      await until(description, condition, options);
    } catch (error) {
      if (!(error instanceof TargetFault) || isSilence(error)) throw error;
      return this.expect(requirement, false, description, {
        expected: `within ${options.deadline_ms ?? 5000} ms`,
        actual: error.message,
      });
    }
    return this.expect(requirement, true, description);
  }

  // ------------------------------------------------------------------------------------------------ the oracle

  /** The code with which the oracle refuses an activity under its actor's current key history; `undefined` for none. */
  async judgeActivity(
    activity: unknown,
    mode: 'live' | 'history' = 'history',
  ): Promise<string | undefined> {
    const actor = textAt(activity, 'actor') ?? '';
    return judge(activity, await this.#keysOf(actor, true), mode);
  }

  /** What the wire showed by itself; counts only where the check cites it, fails always. */
  observe(finding: Finding, answer?: HttpAnswer): void {
    if (finding.ok && !this.#cited.has(finding.requirement)) return;
    this.#count(finding.requirement, finding.ok, finding.detail, {
      ...(finding.expected === undefined ? {} : { expected: finding.expected }),
      ...(finding.actual === undefined ? {} : { actual: finding.actual }),
      ...(answer === undefined ? {} : { answer }),
    });
  }

  /** Takes back at the end of the check what would disturb others; what comes of it does not matter. */
  atEnd(work: () => Promise<unknown>): void {
    this.#endings.push(work);
  }

  /** Waits for what is still being judged, and gives back everything that was taken. Called by the runner. */
  async close(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#verifications);
    await Promise.allSettled(this.#endings.map((work) => work()));
    for (const feed of this.#feeds) feed.close();
    await Promise.all(this.#probes.map((probe) => probe.close()));
    await Promise.all(this.#neighbours.map((neighbour) => neighbour.close()));
    await Promise.all(this.#proxies.map((proxy) => proxy.close()));
    await Promise.all(this.#hosts.map((host) => host.close()));
  }

  /** Output of hosts of the check's own, for the report of a failure. */
  get host_logs(): string[] {
    return this.#hosts.map((host) => host.log).filter((log) => log !== '');
  }

  #knownHosts(): Host[] {
    return [this.host, ...this.#environment.peers, ...this.#hosts];
  }

  #count(
    requirement: string,
    passed: boolean,
    detail: string | (() => string),
    options: ExpectOptions,
  ): void {
    const tally = this.tallies.get(requirement) ?? { passed: 0, failed: 0 };
    this.tallies.set(requirement, tally);
    if (passed) {
      tally.passed += 1;
      return;
    }
    tally.failed += 1;
    if (this.failures.length >= TOO_MANY_FAILURES) return;
    const redact = (text: string): string => this.#environment.redactor.text(text);
    const exchange = options.answer?.exchange.number ?? this.transcript.exchanges.length;
    this.failures.push({
      requirement,
      detail: redact(typeof detail === 'function' ? detail() : detail),
      ...(options.expected === undefined ? {} : { expected: redact(options.expected) }),
      ...(options.actual === undefined ? {} : { actual: redact(options.actual) }),
      ...(exchange > 0 ? { exchange } : {}),
    });
  }

  async #keysOf(actor: string, fresh: boolean): Promise<unknown[]> {
    // Without an actor there is nothing to fetch, and the oracle refuses the shape whatever the keys are.
    if (!URL.canParse(actor)) return [];
    let document = fresh ? undefined : this.#documents.get(actor);
    if (document === undefined) {
      const remote = this.#probes
        .flatMap((probe) => probe.actors)
        .find((candidate) => candidate.url === actor);
      if (remote !== undefined) return listAt(remote.document(), 'assertionMethod');
      // Read aside, so that the transcript of the check shows what the check did.
      const aside = new Transcript(this.#environment.redactor);
      document = (await this.#environment.driver.send(actor, {}, aside)).json;
      this.#documents.set(actor, document);
    }
    return listAt(document, 'assertionMethod');
  }

  /** Everything that the target sends is held against the oracle. Spec: `delivery-request`. */
  async #verifyDelivery(delivery: Delivery): Promise<void> {
    const actor = textAt(delivery.activity, 'actor') ?? '';
    const known = this.#knownHosts().some((host) => actor.startsWith(`${host.base}/`));
    const type = (delivery.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    let code: string | undefined;
    if (known) {
      try {
        code = judgeUnrevoked(delivery.body, await this.#keysOf(actor, false));
        if (code !== undefined) {
          code = judgeUnrevoked(delivery.body, await this.#keysOf(actor, true));
        }
      } catch (error) {
        // The actor document could not be had now, as when the check has just killed the host: nothing was observed.
        if (error instanceof TargetFault) return;
        throw error;
      }
    } else {
      code = `an activity of a stranger: ${show(actor)}`;
    }
    this.observe({
      requirement: 'delivery-request',
      ok: code === undefined && type === 'application/activity+json',
      detail: 'what the target delivers is a signed activity that verifies',
      expected: 'application/activity+json with an activity that the oracle accepts',
      actual: `${type ?? 'no content type'}, ${code ?? 'verifies'}`,
    });
  }
}

function modeOf({ guarded, bare, mdns }: StartOptions): HostMode {
  if (guarded === true) return 'guarded';
  if (bare === true) return 'bare';
  return mdns === undefined || mdns === false ? 'development' : 'mdns';
}

function judge(
  activity: unknown,
  keys: readonly unknown[],
  mode: 'live' | 'history',
): string | undefined {
  try {
    oracleVerifyActivity(activity as Uint8Array | JsonValue, keys, {
      mode,
      received: new Date().toISOString(),
    });
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** A delivery may overtake the reading of a document in which its key is revoked since. */
function judgeUnrevoked(body: Uint8Array, keys: readonly unknown[]): string | undefined {
  const unrevoked = keys.map((key) => {
    if (!isObject(key)) return key;
    const copy = { ...key };
    delete copy['revoked_at'];
    return copy;
  });
  return judge(body, unrevoked, 'history');
}

/** Equality of JSON values. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && deepEqual(a[name], at(b, name)))
    );
  }
  return false;
}
