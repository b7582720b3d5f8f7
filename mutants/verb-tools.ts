/** Ways to change what a host makes of verbs, and of what is announced, that several mutants use. */
import { ProtocolError, type ErrorCode } from '../reference/core/errors.ts';
import type { JsonObject } from '../reference/core/json.ts';
import type { InboxCheck } from '../reference/host/inbox.ts';
import type { LogEntry } from '../reference/host/events.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { Announced } from '../reference/host/projections/announced.ts';
import type { Registry } from '../reference/host/projections/registry.ts';
import { changeStore, recode } from './changes.ts';

/** Tells whether an activity came from somewhere: what is to be published is judged before it is signed. */
export function isReceived(activity: JsonObject): boolean {
  return Object.hasOwn(activity, 'proof');
}

/** Judges what verbs are here in another way for what is received, or for what is published. */
export function judgingVerbs(
  parts: HostParts,
  applies: (activity: JsonObject) => boolean,
  change: Partial<HostParts>,
): HostParts {
  return {
    ...parts,
    judgeVerbs(kernel, activity) {
      if (!applies(activity)) return parts.judgeVerbs(kernel, activity);
      return parts.judgeVerbs({ ...kernel, parts: { ...kernel.parts, ...change } }, activity);
    },
  };
}

/** The checks of a delivery, one of them moved before another one. */
export function moveCheck(
  checks: readonly InboxCheck[],
  name: string,
  before: string,
): readonly InboxCheck[] {
  const moved = checks.filter((check) => check.name === name);
  return checks.flatMap((check) => {
    if (check.name === name) return [];
    return check.name === before ? [...moved, check] : [check];
  });
}

/** The checks of a delivery, one of them run in another way. */
export function wrapCheck(
  checks: readonly InboxCheck[],
  name: string,
  run: (right: InboxCheck['run']) => InboxCheck['run'],
): readonly InboxCheck[] {
  return checks.map((check) => (check.name === name ? { ...check, run: run(check.run) } : check));
}

/** Runs something that refuses with another code. */
export function recoding<T>(from: ErrorCode, to: ErrorCode, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw recode(error, from, to);
  }
}

/** Tells whether something is refused with a code. */
export function isRefusedWith(code: ErrorCode, run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof ProtocolError && error.code === code) return true;
    throw error;
  }
}

/** Forgets when the host starts again what some of the entries say. */
export function forgetting(
  parts: HostParts,
  forgets: (entry: { kind: string; body: string | undefined }) => boolean,
): HostParts {
  return changeStore(parts, (right) => ({
    readLog: async (after, limit) =>
      (await right.readLog(after, limit)).map((entry) =>
        forgets(entry) ? { ...entry, kind: 'forgotten' } : entry,
      ),
  }));
}

/** Parts that know the registry as it was before the entry that is folded. */
export function withRegistry(
  parts: HostParts,
  change: (registry: () => Registry | undefined) => Partial<HostParts>,
): HostParts {
  let registry: Registry | undefined;
  return {
    ...parts,
    ...change(() => registry),
    foldRegistry(state, entry) {
      registry = parts.foldRegistry(state, entry);
      return registry;
    },
  };
}

/** Parts that know what was announced before the entry that is folded. */
export function withAnnounced(
  parts: HostParts,
  change: (announced: () => Announced | undefined) => Partial<HostParts>,
): HostParts {
  let announced: Announced | undefined;
  const changed = { ...parts, ...change(() => announced) };
  return {
    ...changed,
    foldAnnounced(state, entry) {
      announced = changed.foldAnnounced(state, entry);
      return announced;
    },
  };
}

/** Takes what was fetched for received by those to whom it was announced. */
export function asReceived(entry: LogEntry, announced: Announced | undefined): LogEntry {
  if (entry.kind !== 'fetched') return entry;
  const receivers = [...(announced?.announcements.get(entry.activity.id)?.receivers ?? [])];
  return { ...entry, kind: 'received', receivers };
}

/**
 * Fetches what is announced also where the host has it, if it is to be. What comes of it is that nothing is left to be
 * fetched.
 */
export function fetchingAgain(
  parts: HostParts,
  isToBe: (announced: Announced, id: string) => boolean,
): HostParts {
  return {
    ...parts,
    foldAnnounced(state, entry) {
      const object = entry.kind === 'received' ? entry.activity.object : undefined;
      const id = typeof object === 'string' ? object : '';
      const forgotten = isToBe(state, id) && state.known.delete(id);
      const next = parts.foldAnnounced(state, entry);
      if (forgotten) next.known.add(id);
      return next;
    },
    async fetchAnnounced(kernel, peers, job) {
      const { known, announcements } = kernel.state.announced;
      try {
        return await parts.fetchAnnounced(kernel, peers, job);
      } finally {
        if (known.has(job.activity)) announcements.get(job.activity)?.fetches.clear();
      }
    },
  };
}

/** Changes the headers with which artifacts are asked for. */
export function changeFetches(
  parts: HostParts,
  change: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): HostParts {
  return {
    ...parts,
    openTransport(options) {
      const right = parts.openTransport(options);
      return {
        request: (request) =>
          right.request(
            request.url.includes('/artifacts/')
              ? { ...request, headers: change(request.headers) }
              : request,
          ),
        close: () => right.close(),
      };
    },
  };
}

/** Changes the entries of the projection `announced`. */
export function changeAnnounced(
  parts: HostParts,
  change: (entry: JsonObject) => JsonObject,
): HostParts {
  return {
    ...parts,
    announcedView(announced, actor) {
      const view = Object.entries(parts.announcedView(announced, actor));
      return Object.fromEntries(view.map(([id, entry]) => [id, change(entry as JsonObject)]));
    },
  };
}
