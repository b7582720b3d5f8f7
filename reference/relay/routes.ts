/** What a relay answers. */
import { ProtocolError } from '../core/errors.ts';
import { type Answer, jsonAnswer } from '../host/http/answer.ts';
import type { RoutedRequest } from '../host/http/request.ts';
import type { Route } from '../host/http/serving.ts';
import { admitOwner } from './access.ts';
import { readDeposit } from './deposits.ts';
import type { RefusedDeposit } from './metrics.ts';
import type { MailboxPage, ReceiveRequest } from './receiving.ts';
import type { Relay } from './relay.ts';

/** The routes of a relay. */
export function relayRoutes(): Route<Relay>[] {
  return [
    { path: '/v1/mailbox/:did', methods: { GET: getMailbox, POST: postEnvelope } },
    { path: '/v1/mailbox/:did/receive', methods: { GET: getEnvelopes } },
    { path: '/v1/mailbox/:did/ack', methods: { POST: postAcknowledgement } },
    { path: '/metrics', methods: { GET: getMetrics } },
  ];
}

/** Spec: `relay-path-did`, `relay-did-malformed`. */
function mailboxOf({ parameters }: RoutedRequest, { parts }: Relay): string {
  return parts.readMailbox(parameters.did ?? '');
}

/** Spec: `relay-deposit`, `relay-durable`. */
async function postEnvelope(request: RoutedRequest, relay: Relay): Promise<Answer> {
  const mailbox = mailboxOf(request, relay);
  try {
    return await deposit(request, mailbox, relay);
  } catch (error) {
    const kind = kindOf(error);
    if (kind) relay.metrics.refused(kind);
    throw error;
  }
}

async function deposit(request: RoutedRequest, mailbox: string, relay: Relay): Promise<Answer> {
  const { parts, store, clock, metrics, limit } = relay;
  const { message } = request;
  if (await limit.isTooFast(message.socket.remoteAddress ?? '')) {
    throw new ProtocolError('rate-limited', 'too many deposits in this minute');
  }
  parts.requireJsonType(request);
  const bytes = await parts.readBody(message);
  const value = parts.parseBody(bytes);
  const given = readDeposit(value, bytes, { mailbox, now: clock.now(), rules: parts });
  const status = await store.transact((tables) =>
    parts.takeDeposit(tables, given, { now: clock.now(), rules: parts }),
  );
  const { sender_did: sender, receiver_did: receiver } = given.envelope;
  if (status === 'queued') {
    metrics.deposited({ sender, receiver });
    relay.arrivals.ring(receiver);
  }
  const view = parts.depositView(given, status);
  return { ...jsonAnswer(JSON.stringify(view)), status: 202 };
}

/** Which refusals are counted, and as what. */
const COUNTED: Readonly<Record<string, RefusedDeposit>> = {
  'mailbox-full': 'queue_full',
  'too-large': 'payload_too_large',
  'rate-limited': 'too_fast',
};

function kindOf(error: unknown): RefusedDeposit | undefined {
  return error instanceof ProtocolError ? COUNTED[error.code] : undefined;
}

/** Spec: `relay-receive`, `relay-receive-again`, `relay-receive-wait`, `relay-receive-cursor`. */
async function getEnvelopes(request: RoutedRequest, relay: Relay): Promise<Answer> {
  const did = mailboxOf(request, relay);
  await admitOwner(request, { did }, relay);
  const asked = relay.parts.readReceiveRequest(request.query);
  const after = placeOf(asked, did, relay);
  const isHead = request.method === 'HEAD';
  const wait = isHead ? 0 : asked.wait;
  const page = await waitForPage({ did, after, limit: asked.limit, wait }, request, relay);
  return answerPage(page, { did, after, isHead }, relay);
}

/** @throws {ProtocolError} `cursor-invalid` */
function placeOf({ after }: ReceiveRequest, did: string, { parts, store }: Relay): number {
  if (after === undefined) return 0;
  const place = parts.openCursor(after, did, store.cursorKey);
  if (place === undefined) {
    throw new ProtocolError('cursor-invalid', 'no cursor of this relay for this mailbox');
  }
  return place;
}

interface PageRequest {
  readonly did: string;
  readonly after: number;
  readonly limit: number;
  readonly wait: number;
}

/** Spec: `relay-receive-wait`. */
async function waitForPage(
  { did, after, limit, wait }: PageRequest,
  { message }: RoutedRequest,
  { parts, store, clock, arrivals }: Relay,
): Promise<MailboxPage> {
  const deadline = performance.now() + wait * 1000;
  for (;;) {
    // Listening begins before looking, so that nothing arrives between the two.
    const listening = arrivals.listen(did);
    try {
      const at = parts.livingAt(clock.now());
      const page = parts.readPage(store.tables, { did, after, limit, at });
      const left = deadline - performance.now();
      const isOver = left <= 0 || arrivals.isOver || message.socket.destroyed;
      if (page.envelopes.length > 0 || isOver) return page;
      await listening.heard(left);
    } finally {
      listening.end();
    }
  }
}

interface PageOwner {
  readonly did: string;
  readonly after: number;
  readonly isHead: boolean;
}

function answerPage(
  { envelopes, hasMore }: MailboxPage,
  { did, after, isHead }: PageOwner,
  { parts, store, metrics }: Relay,
): Answer {
  const bodies = envelopes.flatMap(({ number }) => store.tables.readBody(number) ?? []);
  const next = parts.sealCursor(envelopes.at(-1)?.number ?? after, did, store.cursorKey);
  if (!isHead) metrics.given(did, bodies.length);
  return jsonAnswer(parts.pageText(bodies, { next, hasMore }));
}

/** Spec: `relay-ack`, `relay-ack-durable`, `relay-ack-shape`. */
async function postAcknowledgement(request: RoutedRequest, relay: Relay): Promise<Answer> {
  const { parts, store, clock, metrics } = relay;
  const did = mailboxOf(request, relay);
  const body = await parts.readBody(request.message);
  await admitOwner(request, { did, body }, relay);
  parts.requireJsonType(request);
  const seals = parts.readAcknowledgement(parts.parseBody(body));
  const done = await store.transact((tables) =>
    parts.acknowledge(tables, { did, seals, at: parts.livingAt(clock.now()) }),
  );
  metrics.acknowledged(did, done.removed.length);
  return jsonAnswer(JSON.stringify(parts.acknowledgedView(done)));
}

/** Spec: `relay-status`. */
async function getMailbox(request: RoutedRequest, relay: Relay): Promise<Answer> {
  const { parts, store, clock } = relay;
  const did = mailboxOf(request, relay);
  await admitOwner(request, { did }, relay);
  const stand = store.tables.mailbox(did, parts.livingAt(clock.now()));
  return jsonAnswer(JSON.stringify(parts.mailboxView(did, stand)));
}

/** Spec: `relay-metrics`, `relay-metrics-quiet`. */
async function getMetrics(_request: RoutedRequest, relay: Relay): Promise<Answer> {
  const { parts, store, clock, metrics, config } = relay;
  const now = clock.now();
  const at = parts.livingAt(now);
  const mailboxes = config.metricsWithDids ? store.tables.mailboxes(at) : [];
  const text = await metrics.text({ stand: store.tables.stand(at), mailboxes, now });
  return jsonAnswer(text, metrics.contentType);
}
