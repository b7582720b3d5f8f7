/**
 * Serving a table of routes on Express, whatever stands behind it: a host, a relay of its own, a
 * directory of its own.
 */
import { IncomingMessage, type Server, ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { type ErrorCode, ProtocolError } from '../../core/errors.ts';
import type { HostLogger } from '../logger.ts';
import { type Answer, writeAnswer } from './answer.ts';
import { AbortedRequestError, announcesTooMuch, endUnread } from './body.ts';
import type { problemOf } from './problem.ts';
import { type RequestInfo, readRequestInfo, type RoutedRequest } from './request.ts';

/** Answers one method of one route. */
export type Handler<S> = (request: RoutedRequest, services: S) => Answer | Promise<Answer>;

/** A path and what answers each of its methods. */
export interface Route<S> {
  readonly path: string;
  readonly methods: Readonly<Record<string, Handler<S>>>;
}

/** What every answer goes through. */
export interface ServingTools {
  readonly problem: typeof problemOf;
  readonly statusOfCode: (code: ErrorCode) => number;
  /** The last hand on every answer. */
  readonly finishAnswer: (answer: Answer, request: RequestInfo) => Answer;
  readonly logger: HostLogger;
  /** Whether the server is about to end, so that connections are not kept. */
  readonly isStopping: () => boolean;
}

/** What is served, and how. */
export interface Serving<S> {
  readonly services: S;
  readonly tools: ServingTools;
  readonly routes: readonly Route<S>[];
  /** Where a request may be of any length, and take its time. */
  readonly unlimitedPath?: string;
  /** What comes before a method is refused. */
  readonly beforeMethod?: (route: Route<S>, request: RoutedRequest) => void;
  /** What answers below a path where no route does. */
  readonly below?: { readonly path: string; readonly handler: Handler<S> };
}

/** The methods of a route for `Allow`: HEAD goes with GET. */
function allowedMethods<S>({ methods }: Route<S>): string {
  return Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ');
}

/** Sends an answer, and closes the connection if the rest of the request is not worth reading. */
function send(answer: Answer, request: Request, response: Response, isUnlimited: boolean): void {
  const isLong =
    request.headers['transfer-encoding'] !== undefined || announcesTooMuch(request) || isUnlimited;
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
class RouteRunner<S> {
  readonly #serving: Serving<S>;

  constructor(serving: Serving<S>) {
    this.#serving = serving;
  }

  /** Runs a handler and sends what it answers. */
  run(handler: Handler<S>) {
    return async (request: Request, response: Response): Promise<void> => {
      const { services, tools } = this.#serving;
      const routed = { ...readRequestInfo(request), parameters: parametersOf(request) };
      const answer = await handler(routed, services);
      this.#send(tools.finishAnswer(answer, routed), request, response);
    };
  }

  /** Spec: `http-method`. */
  refuseMethod(route: Route<S>) {
    const allow = allowedMethods(route);
    return this.run((request) => {
      const { beforeMethod, tools } = this.#serving;
      beforeMethod?.(route, request);
      const refusal = new ProtocolError('method-not-allowed', `allowed: ${allow}`);
      const answer = tools.problem(refusal, tools.statusOfCode);
      return { ...answer, headers: { ...answer.headers, allow } };
    });
  }

  /** Turns whatever a handler threw into an answer. */
  refuse(error: unknown, request: Request, response: Response): void {
    const { tools } = this.#serving;
    if (error instanceof AbortedRequestError || response.headersSent) {
      request.socket.destroy();
      return;
    }
    const refusal = toRefusal(error);
    if (!(refusal instanceof ProtocolError)) {
      tools.logger.error({ err: refusal, method: request.method }, 'a request failed');
    }
    const answer = tools.problem(refusal, tools.statusOfCode);
    this.#send(tools.finishAnswer(answer, readRequestInfo(request)), request, response);
  }

  #send(answer: Answer, request: Request, response: Response): void {
    const { tools, unlimitedPath } = this.#serving;
    if (tools.isStopping()) response.setHeader('connection', 'close');
    send(answer, request, response, isAt(unlimitedPath, request));
  }
}

function parametersOf(request: Request): Record<string, string> {
  const parameters = Object.entries(request.params);
  return Object.fromEntries(parameters.map(([name, value]) => [name, String(value)]));
}

/** A path that can not be decoded is one that is not there. */
function toRefusal(error: unknown): unknown {
  return error instanceof URIError ? new ProtocolError('not-found', 'no such path') : error;
}

/** Makes the Express application that serves a table of routes. */
export function createApp<S>(serving: Serving<S>): Express {
  const app = express();
  app.disable('x-powered-by');
  // Paths are compared exactly: another case or a slash at the end is another path.
  const router = express.Router({ caseSensitive: true, strict: true });
  const runner = new RouteRunner(serving);
  for (const route of serving.routes) {
    const line = router.route(route.path);
    for (const [method, handler] of Object.entries(route.methods)) {
      line[method.toLowerCase() as 'get' | 'post' | 'delete'](runner.run(handler));
    }
    line.all(runner.refuseMethod(route));
  }
  if (serving.below) router.all(serving.below.path, runner.run(serving.below.handler));
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

function isAt(path: string | undefined, { url }: IncomingMessage): boolean {
  return path !== undefined && url?.split('?', 1)[0] === path;
}

/** Cuts off a request that is not complete in time. */
function limitTime(request: IncomingMessage): void {
  const { headers } = request;
  const hasBody =
    headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;
  if (!hasBody) return;
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
 *
 * @param unlimitedPath where a request may be of any length, and its route sees to the time it takes
 */
export function createHttpServer(app: Express, unlimitedPath?: string): Server {
  const server = createServer(
    {
      IncomingMessage: bornWith(IncomingMessage, app.request),
      ServerResponse: bornWith(ServerResponse, app.response),
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: 0,
    },
    app,
  );
  server.on('request', (request: IncomingMessage) => {
    if (!isAt(unlimitedPath, request)) limitTime(request);
  });
  // A client that asks first is told to go on only if its body will be read.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (isAt(unlimitedPath, request) || !announcesTooMuch(request)) response.writeContinue();
    server.emit('request', request, response);
  });
  return server;
}

/** Where a server listens; port 0 is any free one. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Starts to listen, and gives the port. */
export function listenOn(server: Server, { host, port }: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Takes no more connections, and resolves when the last one has ended. */
export function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
