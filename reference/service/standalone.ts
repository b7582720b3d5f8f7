/** A table of routes as a server of its own, with `/health` and, for tests, a clock that can be moved. */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, ownMember } from '../core/json.ts';
import { parseStrict } from '../core/strict-parse.ts';
import { formatTimestamp } from '../core/time.ts';
import type { Clock } from '../host/clock.ts';
import { jsonAnswer } from '../host/http/answer.ts';
import { readBody } from '../host/http/body.ts';
import { problemOf, statusOfCode } from '../host/http/problem.ts';
import {
  closeServer,
  createApp,
  createHttpServer,
  type Handler,
  listenOn,
  type Route,
} from '../host/http/serving.ts';
import type { HostLogger } from '../host/logger.ts';
import { requireJsonType } from './json-requests.ts';
import { requireOperatorToken } from './operator.ts';
import type { Service } from './program.ts';
import type { ServerConfig } from './set-up.ts';

/** What is served alone. */
export interface Standalone<S> {
  readonly config: ServerConfig;
  readonly routes: readonly Route<S>[];
  readonly services: S;
  readonly logger: HostLogger;
  readonly clock: Clock;
  /** Keeps how far the clock was moved, over restarts. */
  readonly keepMove: (milliseconds: number) => Promise<void>;
  readonly start: () => void;
  /** Lets go of requests that wait. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

const GRACE_MILLISECONDS = 5000;

/** The farthest that a clock is moved at once, in milliseconds. */
const MAX_ADVANCE = 10_000_000_000;

/** Makes a service of a table of routes. */
export function standalone<S>(parts: Standalone<S>): Service {
  const { config, services, logger } = parts;
  let isStopping = false;
  const own: Route<S>[] = [
    { path: '/health', methods: { GET: () => jsonAnswer('{"status":"ok"}') } },
    ...(config.testClock ? [clockRoute(parts)] : []),
  ];
  const app = createApp<S>({
    services,
    routes: [...own, ...parts.routes],
    tools: {
      problem: problemOf,
      statusOfCode,
      finishAnswer: (answer) => answer,
      logger,
      isStopping: () => isStopping,
    },
  });
  const server = createHttpServer(app);
  return {
    async listen() {
      const port = await listenOn(server, config).catch(async (error: unknown) => {
        // What is open would keep the process from ending.
        await parts.close();
        throw error;
      });
      parts.start();
      return port;
    },
    async close() {
      isStopping = true;
      const closed = closeServer(server);
      parts.release();
      const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearTimeout(cutOff);
      await parts.close();
    },
  };
}

function clockRoute<S>({ config, clock, keepMove }: Standalone<S>): Route<S> {
  const move: Handler<S> = async (request) => {
    requireOperatorToken(request.message.headers.authorization, config.operatorToken);
    requireJsonType(request);
    const value = parseStrict(await readBody(request.message));
    const milliseconds = isJsonObject(value) ? ownMember(value, 'advance_ms') : undefined;
    if (!isAdvance(milliseconds)) {
      throw new ProtocolError('shape-invalid', `advance_ms is not 0 to ${MAX_ADVANCE}`);
    }
    await keepMove(milliseconds);
    clock.advance(milliseconds);
    return jsonAnswer(JSON.stringify({ now: formatTimestamp(clock.now()) }));
  };
  return { path: '/admin/clock', methods: { POST: move } };
}

function isAdvance(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ADVANCE;
}
