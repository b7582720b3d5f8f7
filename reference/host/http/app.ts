/** The routes of a host on Express. */
import { IncomingMessage, type Server, ServerResponse, createServer } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { didOfBaseUrl } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import type { HostConfig } from '../config.ts';
import { type Answer, writeAnswer } from './answer.ts';
import { AbortedRequestError, announcesTooMuch, endUnread } from './body.ts';
import * as consent from './consent-handlers.ts';
import * as handle from './handlers.ts';
import type { Handler, Services } from './handlers.ts';
import * as records from './record-handlers.ts';
import * as pairs from './pair-handlers.ts';
import { readRequestInfo } from './request.ts';
import * as sync from './sync-handlers.ts';

/** A path and what answers each of its methods. */
export interface Route {
  readonly path: string;
  readonly methods: Readonly<Record<string, Handler>>;
}

/** Where a request may be of any length, and take its time. */
const IMPORT_PATH = '/v1/import';

/** The table of routes, as the specification has it. */
export function routesOf(config: HostConfig): Route[] {
  return [
    { path: '/health', methods: { GET: handle.getHealth } },
    { path: '/activity', methods: { POST: handle.postActivity } },
    { path: '/actors/:name', methods: { GET: handle.getActor } },
    { path: '/actors/:name/inbox', methods: { GET: handle.getInbox, POST: handle.postInbox } },
    { path: '/actors/:name/outbox', methods: { GET: handle.getOutbox } },
    { path: '/actors/:name/followers', methods: { GET: handle.getFollowers } },
    { path: '/actors/:name/following', methods: { GET: handle.getFollowing } },
    { path: '/actors/:name/backfilled', methods: { GET: handle.getBackfilled } },
    { path: '/inbox', methods: { POST: handle.postInbox } },
    { path: '/artifacts/:id', methods: { GET: handle.getArtifact } },
    { path: '/.well-known/webfinger', methods: { GET: handle.getWebfinger } },
    { path: '/.well-known/nodeinfo', methods: { GET: handle.getNodeinfoLinks } },
    { path: '/nodeinfo/2.1', methods: { GET: handle.getNodeinfo } },
    { path: '/.well-known/sx-capabilities', methods: { GET: handle.getCapabilities } },
    { path: '/resolve', methods: { GET: handle.getResolve } },
    { path: '/projections/:name', methods: { GET: handle.getProjection } },
    { path: '/admin/tokens', methods: { POST: handle.postToken, DELETE: handle.deleteToken } },
    {
      path: '/admin/dead-letter',
      methods: { GET: handle.getDeadLetters, POST: handle.postDeadLetters },
    },
    { path: '/v1/records', methods: { POST: records.postRecord } },
    { path: '/v1/records/:id', methods: { GET: records.getRecord } },
    { path: '/v1/threads/:thread', methods: { GET: records.getThread } },
    { path: '/v1/threads/:thread/records', methods: { GET: records.getThreadRecords } },
    { path: '/v1/export', methods: { GET: records.getExport } },
    { path: IMPORT_PATH, methods: { POST: records.postImport } },
    { path: '/v1/identity', methods: { GET: records.getIdentity } },
    { path: '/v1/actors/:did', methods: { GET: records.getKeyDocument } },
    ...(didOfBaseUrl(config.base) === undefined
      ? []
      : [{ path: '/.well-known/did.json', methods: { GET: records.getDidDocument } }]),
    { path: '/.well-known/syncropel', methods: { GET: pairs.getManifest } },
    { path: '/v1/federation/pair', methods: { POST: pairs.postPairRequest } },
    { path: '/v1/federation/pair/:pairId/poll', methods: { POST: pairs.postPairPoll } },
    { path: '/v1/federation/pair/:pairId/confirm', methods: { POST: pairs.postPairConfirm } },
    { path: '/v1/federation/pair/:pairId/refresh', methods: { POST: pairs.postPairRefresh } },
    { path: '/v1/federation/pair/:pairId/revoke', methods: { POST: pairs.postPairRevoke } },
    { path: '/v1/federation/pairs', methods: { GET: pairs.getPairs, POST: pairs.postPairs } },
    { path: '/v1/federation/pairs/:pairId', methods: { GET: pairs.getPair } },
    { path: '/v1/federation/pairs/:pairId/pause', methods: { POST: pairs.postPause } },
    { path: '/v1/federation/pairs/:pairId/resume', methods: { POST: pairs.postResume } },
    { path: '/v1/federation/pairs/:pairId/refresh', methods: { POST: pairs.postRefresh } },
    { path: '/v1/federation/pairs/:pairId/revoke', methods: { POST: pairs.postRevoke } },
    {
      path: '/v1/federation/pairs/:pairId/threads',
      methods: { GET: pairs.getPairThreads, POST: pairs.postPairThread },
    },
    {
      path: '/v1/federation/pairs/:pairId/threads/:thread',
      methods: { DELETE: pairs.deletePairThread },
    },
    { path: '/v1/aitl', methods: { GET: pairs.getProposals } },
    { path: '/v1/aitl/rules', methods: { GET: pairs.getRules, POST: pairs.postRule } },
    { path: '/v1/aitl/rules/:id', methods: { DELETE: pairs.deleteRule } },
    { path: '/v1/aitl/:id/decide', methods: { POST: pairs.postDecision } },
    { path: '/v1/sync/changes', methods: { GET: sync.getChanges } },
    { path: '/v1/sync/records', methods: { POST: sync.postSyncRecords } },
    { path: '/v1/sync/pull', methods: { POST: sync.postPull } },
    { path: '/v1/sync/pairs', methods: { GET: sync.getSyncPairs, POST: sync.postSyncPair } },
    {
      path: '/v1/sync/pairs/:id',
      methods: { GET: sync.getSyncPair, DELETE: sync.deleteSyncPair },
    },
    { path: '/v1/sync/pairs/:id/pause', methods: { POST: sync.pauseSyncPair } },
    { path: '/v1/sync/pairs/:id/resume', methods: { POST: sync.resumeSyncPair } },
    { path: '/v1/sync/pairs/:id/kick', methods: { POST: sync.kickSyncPair } },
    { path: '/v1/sync/pairs/:id/stats', methods: { GET: sync.getSyncStats } },
    { path: '/v1/consent/grants', methods: { GET: consent.getGrants, POST: consent.postGrant } },
    { path: '/v1/consent/grants/:id', methods: { DELETE: consent.deleteGrant } },
    ...(config.testClock ? [{ path: '/admin/clock', methods: { POST: handle.postClock } }] : []),
  ];
}

/** The methods of a route for `Allow`: HEAD goes with GET. */
function allowedMethods({ methods }: Route): string {
  return Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ');
}

/** Sends an answer, and closes the connection if the rest of the request is not worth reading. */
function send(answer: Answer, request: Request, response: Response): void {
  const isLong =
    request.headers['transfer-encoding'] !== undefined ||
    announcesTooMuch(request) ||
    isUnlimited(request);
  const isUnread = !request.complete && isLong;
  if (!isUnread || answer.pieces || answer.stream) return writeAnswer(response, answer);
  const bytes = Buffer.from(answer.body ?? '', 'utf8');
  const headers = { ...answer.headers, 'content-length': bytes.length, connection: 'close' };
  response.writeHead(answer.status, headers);
  // The client has the whole answer now; only the connection is still open.
  response.write(bytes);
  endUnread(request, response, () => response.end());
}

/** Express handlers of one route. */
class RouteRunner {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Runs a handler and sends what it answers. */
  run(handler: Handler) {
    return async (request: Request, response: Response): Promise<void> => {
      const routed = { ...readRequestInfo(request), parameters: parametersOf(request) };
      const answer = await handler(routed, this.#services);
      this.#send(this.#services.kernel.parts.finishAnswer(answer, routed), request, response);
    };
  }

  /** Spec: `http-method`; an unknown actor comes first. */
  refuseMethod(route: Route) {
    const allow = allowedMethods(route);
    return this.run((request, services) => {
      if (route.path.startsWith('/actors/')) handle.requireActorInPath(request, services);
      const refusal = new ProtocolError('method-not-allowed', `allowed: ${allow}`);
      const answer = services.kernel.parts.problem(refusal, services.kernel.parts.statusOfCode);
      return { ...answer, headers: { ...answer.headers, allow } };
    });
  }

  /** Turns whatever a handler threw into an answer. */
  refuse(error: unknown, request: Request, response: Response): void {
    const { parts } = this.#services.kernel;
    if (error instanceof AbortedRequestError || response.headersSent) {
      request.socket.destroy();
      return;
    }
    const refusal = toRefusal(error);
    if (!(refusal instanceof ProtocolError)) {
      parts.logger.error({ err: refusal, method: request.method }, 'a request failed');
    }
    const answer = parts.problem(refusal, parts.statusOfCode);
    this.#send(parts.finishAnswer(answer, readRequestInfo(request)), request, response);
  }

  #send(answer: Answer, request: Request, response: Response): void {
    if (this.#services.isStopping()) response.setHeader('connection', 'close');
    send(answer, request, response);
  }
}

function parametersOf(request: Request): Record<string, string> {
  const parameters = Object.entries(request.params);
  return Object.fromEntries(parameters.map(([name, value]) => [name, String(value)]));
}

/** A path that can not be decoded is one that the host does not have. */
function toRefusal(error: unknown): unknown {
  return error instanceof URIError ? new ProtocolError('not-found', 'no such path') : error;
}

/** Makes the Express application of a host. */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  // Paths are compared exactly: another case or a slash at the end is another path.
  const router = express.Router({ caseSensitive: true, strict: true });
  const runner = new RouteRunner(services);
  for (const route of services.kernel.parts.routes(services.kernel.config)) {
    const line = router.route(route.path);
    for (const [method, handler] of Object.entries(route.methods)) {
      line[method.toLowerCase() as 'get' | 'post' | 'delete'](runner.run(handler));
    }
    line.all(runner.refuseMethod(route));
  }
  router.all('/actors/:name/{*below}', runner.run(handle.refuseBelowActor));
  app.use(router);
  app.use(() => {
    throw new ProtocolError('not-found', 'no such path');
  });
  // Express takes a function of four parameters for errors.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    runner.refuse(error, request, response);
  });
  return app;
}

/** A constructor that was written as a function, as those of `node:http` are. */
type OldConstructor = (this: object, first: unknown, second: unknown) => void;

/**
 * A constructor whose instances have a given prototype from the start. Calling the parent is three times
 * quicker than `Reflect.construct`, which is left for the day on which it becomes a class.
 */
function bornWith<C extends object>(parent: C, prototype: object): C {
  const isClass = Function.prototype.toString.call(parent).startsWith('class');
  const constructor = isClass
    ? function (...args: unknown[]): object {
        return Reflect.construct(parent as never, args, constructor) as object;
      }
    : function (this: object, first: unknown, second: unknown): void {
        (parent as unknown as OldConstructor).call(this, first, second);
      };
  constructor.prototype = prototype;
  return constructor as unknown as C;
}

const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

function isUnlimited({ url }: IncomingMessage): boolean {
  return url?.split('?', 1)[0] === IMPORT_PATH;
}

/** Cuts off a request that is not complete in time, where its route does not see to that itself. */
function limitTime(request: IncomingMessage): void {
  const { headers } = request;
  const hasBody =
    headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;
  if (!hasBody || isUnlimited(request)) return;
  const timer = setTimeout(() => request.destroy(), REQUEST_TIMEOUT).unref();
  const end = (): void => clearTimeout(timer);
  request.once('end', end).once('close', end);
}

/**
 * Makes the HTTP server of an application.
 *
 * Express changes the prototype of each request and response, and an object whose prototype was
 * changed is slow for the rest of its life. Here they are born with the prototype that Express wants,
 * so that the change changes nothing: three times the requests per second.
 */
export function createHttpServer(app: Express): Server {
  const server = createServer(
    {
      IncomingMessage: bornWith(IncomingMessage, app.request),
      ServerResponse: bornWith(ServerResponse, app.response),
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: 0,
    },
    app,
  );
  server.on('request', limitTime);
  // A client that asks first is told to go on only if its body will be read.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (isUnlimited(request) || !announcesTooMuch(request)) response.writeContinue();
    server.emit('request', request, response);
  });
  return server;
}
