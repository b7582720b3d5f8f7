/** Ways to change a part of a host that several mutants use. */
import { ProtocolError, type ErrorCode } from '../reference/core/errors.ts';
import type { JsonObject, JsonValue } from '../reference/core/json.ts';
import type { Answer } from '../reference/host/http/answer.ts';
import type { Handler, RoutedRequest, Services } from '../reference/host/http/handlers.ts';
import type { InboxCheck } from '../reference/host/inbox.ts';
import type { Kernel } from '../reference/host/kernel.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { NewEntry, Store } from '../reference/host/store.ts';

/** Replaces the handler of one method of one route, such as `GET /actors/:name`. */
export function changeRoute(
  parts: HostParts,
  route: string,
  wrap: (right: Handler) => Handler,
): HostParts {
  const [method = '', path = ''] = route.split(' ');
  return {
    ...parts,
    routes: (config) =>
      parts.routes(config).map((line) => {
        const right = line.path === path ? line.methods[method] : undefined;
        return right ? { ...line, methods: { ...line.methods, [method]: wrap(right) } } : line;
      }),
  };
}

/** Changes what one method of one route answers, where it does not refuse. */
export function changeAnswer(
  parts: HostParts,
  route: string,
  change: (answer: Answer, request: RoutedRequest, services: Services) => Answer,
): HostParts {
  return changeRoute(
    parts,
    route,
    (right) => async (request, services) =>
      change(await right(request, services), request, services),
  );
}

/** Changes parts of the host for one method of one route only. */
export function changePartsOfRoute(
  parts: HostParts,
  route: string,
  change: (parts: HostParts, request: RoutedRequest) => Partial<HostParts>,
): HostParts {
  return changeRoute(parts, route, (right) => (request, services) => {
    const { kernel } = services;
    const changed = { ...kernel.parts, ...change(kernel.parts, request) };
    return right(request, { ...services, kernel: { ...kernel, parts: changed } });
  });
}

/** Changes the JSON object in the body of an answer. */
export function changeJson(answer: Answer, change: (document: JsonObject) => JsonValue): Answer {
  const document = JSON.parse(answer.body ?? '{}') as JsonObject;
  return { ...answer, body: JSON.stringify(change(document)) };
}

/** Changes headers of an answer; `undefined` removes one. */
export function changeHeaders(
  answer: Answer,
  headers: Readonly<Record<string, string | undefined>>,
): Answer {
  const all = Object.entries({ ...answer.headers, ...headers });
  const left = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...answer, headers: Object.fromEntries(left) };
}

/** Refuses with another code where a host refuses with this one. */
export function changeCode(parts: HostParts, from: ErrorCode, to: ErrorCode): HostParts {
  return {
    ...parts,
    problem: (error, statusOf) => parts.problem(recode(error, from, to), statusOf),
  };
}

/** The same error, with the second code if it has the first. */
export function recode(error: unknown, from: ErrorCode, to: ErrorCode): unknown {
  return error instanceof ProtocolError && error.code === from
    ? new ProtocolError(to, error.detail)
    : error;
}

/** Runs something, and gives back something else if it is refused with this code. */
export async function orElse<T>(
  run: () => T | Promise<T>,
  code: ErrorCode,
  other: (error: ProtocolError) => T | Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProtocolError && error.code === code) return await other(error);
    throw error;
  }
}

/** Changes the store that the host opens. */
export function changeStore(parts: HostParts, change: (right: Store) => Partial<Store>): HostParts {
  return {
    ...parts,
    openStore: async (folder) => {
      const right = await parts.openStore(folder);
      return { ...right, ...change(right) };
    },
  };
}

/** Changes the entries that are written. */
export function changeEntries(parts: HostParts, change: (entry: NewEntry) => NewEntry): HostParts {
  return changeStore(parts, (right) => ({
    append: (entries, secrets) => right.append(entries.map(change), secrets),
  }));
}

/** Replaces one of the checks of a delivery. */
export function changeCheck(
  parts: HostParts,
  name: string,
  change: (right: InboxCheck['run']) => InboxCheck['run'],
): HostParts {
  return {
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === name ? { ...check, run: change(check.run) } : check,
    ),
  };
}

/** The document that is kept of an actor. */
export function keptDocument(kernel: Kernel, actor: string): JsonObject | undefined {
  return kernel.state.peers.documents.get(actor)?.document;
}
