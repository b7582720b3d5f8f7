/**
 * A host before it has an identity, for an operator who wants to make that by a command of its own. It
 * serves the same routes, and nearly all of them are not available yet; once there is an identity, the host
 * itself takes its place.
 */
import { ProtocolError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { requireOperatorToken } from '../service/operator.ts';
import type { HostConfig } from './config.ts';
import { createHost, type Host, openKernel } from './host.ts';
import { type Answer, jsonAnswer } from './http/answer.ts';
import { getHealth } from './http/handlers.ts';
import type { RoutedRequest } from './http/request.ts';
import {
  closeServer,
  createApp,
  createHttpServer,
  type Handler,
  listenOn,
  type Route,
} from './http/serving.ts';
import type { HostParts } from './parts.ts';

const PAGE = 1000;

/** Tells whether a data folder has an identity. */
async function hasIdentity({ dataFolder }: HostConfig, parts: HostParts): Promise<boolean> {
  const store = await parts.openStore(dataFolder);
  try {
    for (let last = 0; ;) {
      const page = await store.readLog(last, PAGE);
      if (page.some(({ kind }) => kind === 'instance-keyed')) return true;
      if (page.length < PAGE) return false;
      last = page.at(-1)!.seq;
    }
  } finally {
    await store.close();
  }
}

/**
 * Opens a host as it is set up: with `--without-identity` one that waits for its identity, unless it has
 * one.
 *
 * Spec: `identity-generate`.
 */
export async function openHost(config: HostConfig, parts: HostParts): Promise<Host> {
  const isWaiting = config.withoutIdentity === true && !(await hasIdentity(config, parts));
  return isWaiting ? createWaitingHost(config, parts) : createHost(config, parts);
}

/** A host that becomes another one as soon as it has an identity. */
function createWaitingHost(config: HostConfig, parts: HostParts): Host {
  let real: Host | undefined;
  let making: Promise<JsonObject> | undefined;
  let port = config.port;
  const { problem, statusOfCode, finishAnswer, logger } = parts;
  const tools = {
    problem,
    statusOfCode,
    finishAnswer,
    logger,
    isStopping: () => real !== undefined,
  };

  /** Makes the identity, and lets the host itself take the port over. */
  async function make(): Promise<JsonObject> {
    const view = await foundIdentity(config, parts);
    const host = await createHost({ ...config, port }, parts);
    // The request that is under way keeps its connection, and is answered when the other one listens.
    server.close();
    server.closeIdleConnections();
    await host.listen();
    real = host;
    return view;
  }

  async function postIdentity({ message }: RoutedRequest): Promise<Answer> {
    requireOperatorToken(message.headers.authorization, config.operatorToken);
    if (making) {
      await making;
      throw new ProtocolError('conflict', 'the host has its identity');
    }
    making = make();
    try {
      return { ...jsonAnswer(JSON.stringify(await making)), status: 201 };
    } catch (error) {
      if (!real) making = undefined;
      throw error;
    }
  }

  const routes = waitingRoutes(config, parts, postIdentity);
  const server = createHttpServer(createApp({ services: undefined, tools, routes }));
  return {
    async listen() {
      port = await listenOn(server, config);
      return port;
    },
    async close() {
      await making?.catch(() => undefined);
      await Promise.all([closeServer(server), real?.close()]);
    },
  };
}

/** Makes the identity of a data folder. */
async function foundIdentity(config: HostConfig, parts: HostParts): Promise<JsonObject> {
  const { kernel } = await openKernel(config, parts);
  try {
    return parts.identityView(kernel.instance, undefined);
  } finally {
    await kernel.log.settled();
    await kernel.transport.close();
    await kernel.store.close();
  }
}

function unavailable(): never {
  throw new ProtocolError('unavailable', 'the host has no identity yet');
}

/** The routes of the host, most of which have to wait. */
function waitingRoutes(
  config: HostConfig,
  parts: HostParts,
  postIdentity: Handler<undefined>,
): Route<undefined>[] {
  const capabilities = parts.capabilityDocument(config);
  const ready: Readonly<Record<string, Handler<undefined>>> = {
    'GET /health': () => getHealth(),
    'GET /.well-known/sx-capabilities': () => jsonAnswer(JSON.stringify(capabilities)),
    'GET /.well-known/syncropel': () =>
      jsonAnswer(JSON.stringify({ capabilities_manifest: capabilities })),
    'GET /v1/identity': () => {
      throw new ProtocolError('not-found', 'the host has no identity yet');
    },
    'POST /v1/identity': postIdentity,
  };
  return parts.routes(config).map(({ path, methods }) => ({
    path,
    methods: Object.fromEntries(
      Object.keys(methods).map((method) => [method, ready[`${method} ${path}`] ?? unavailable]),
    ),
  }));
}
