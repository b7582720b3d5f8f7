/** What the mutants of pairs are made of: other states, other results, other notes, and messages that are changed on the way. */
import { ProtocolError, type ErrorCode } from '../reference/core/errors.ts';
import type { JsonObject, JsonValue } from '../reference/core/json.ts';
import type { PairRecord, PairStand } from '../reference/core/pair-fold.ts';
import type { FederatedRecord } from '../reference/core/record.ts';
import type { IncomingAnswer, OutgoingRequest } from '../reference/host/guarded-fetch.ts';
import type { NoteTables } from '../reference/host/notes.ts';
import type { Asked, ReadResult, ResultTools } from '../reference/host/pairs/result.ts';
import type { PairTimes } from '../reference/host/pairs/rules.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { Store, StoreTables } from '../reference/host/store.ts';
import { changeRoute, changeStore, recode } from './changes.ts';

/** Lets some things last longer or shorter, in milliseconds. */
export function changeTimes(parts: HostParts, times: Partial<PairTimes>): HostParts {
  return { ...parts, pairTimes: { ...parts.pairTimes, ...times } };
}

/** Makes another state of what the records say. */
export function changeState(
  parts: HostParts,
  change: (right: PairStand, records: readonly PairRecord[], self: string) => PairStand,
): HostParts {
  return {
    ...parts,
    foldPair: (records, self, pairId) =>
      change(parts.foldPair(records, self, pairId), records, self),
  };
}

/** Whether a record is of one of the kinds of pairs. */
export function isOfKind({ kind }: Pick<PairRecord, 'kind'>, name: string): boolean {
  return kind === `syncropel.federation.${name}.v1`;
}

/** Changes what is written to and read from the notes, inside and outside of transactions. */
export function changeNotes(
  parts: HostParts,
  change: (right: NoteTables) => Partial<NoteTables>,
): HostParts {
  const changed = (right: object): NoteTables => {
    const tables = right as NoteTables;
    const bound: NoteTables = {
      find: (area, name) => tables.find(area, name),
      list: (area, prefix) => tables.list(area, prefix),
      next: (area, prefix, after) => tables.next(area, prefix, after),
      put: (area, name, value, at) => tables.put(area, name, value, at),
      remove: (area, name) => tables.remove(area, name),
      forgetBefore: (area, at) => tables.forgetBefore(area, at),
    };
    return { ...bound, ...change(bound) };
  };
  const withNotes = (tables: StoreTables): StoreTables =>
    new Proxy(tables, {
      get: (target, name) => {
        if (name === 'notes') return changed(target.notes);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return changeStore(parts, (right): Partial<Store> => ({
    notes: changed(right.notes),
    transact: (units) =>
      right.transact(
        units.map((unit) => {
          const { work } = unit;
          return work === undefined ? unit : { ...unit, work: (tables) => work(withNotes(tables)) };
        }),
      ),
  }));
}

/** Does not write down some members of what is remembered of pairs, so that they are lost at the next start. */
export function loseAtRestart(parts: HostParts, ...names: readonly string[]): HostParts {
  return changeNotes(parts, (right) => ({
    put: (area, name, value, at) => {
      const kept = Object.entries(value).filter(([member]) => !names.includes(member));
      right.put(area, name, area === 'pairs' ? Object.fromEntries(kept) : value, at);
    },
  }));
}

/** Changes requests to peers, and the answers to them, where the path is of this form. */
export function changeExchange(
  parts: HostParts,
  path: RegExp,
  change: {
    readonly request?: (request: OutgoingRequest) => OutgoingRequest;
    readonly answer?: (answer: IncomingAnswer) => IncomingAnswer;
  },
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        request: async (request) => {
          if (!path.test(new URL(request.url).pathname)) return right.request(request);
          const answer = await right.request(change.request?.(request) ?? request);
          return change.answer?.(answer) ?? answer;
        },
        close: () => right.close(),
      };
    },
  };
}

/** Refuses with another code on one route only. */
export function recodeRoute(
  parts: HostParts,
  route: string,
  from: ErrorCode,
  to: ErrorCode,
): HostParts {
  return refuseRoute(parts, route, (error) => recode(error, from, to));
}

/** Refuses otherwise on one route only. */
export function refuseRoute(
  parts: HostParts,
  route: string,
  change: (error: unknown) => unknown,
): HostParts {
  return changeRoute(parts, route, (right) => async (request, services) => {
    try {
      return await right(request, services);
    } catch (error) {
      throw change(error);
    }
  });
}

/** The result of a handshake, judged by nothing but what is asked for here. */
export async function takeResult(
  { signers, manifests }: ResultTools,
  body: JsonObject | undefined,
  { peerDid, strict }: Asked,
  isGood: (genesis: FederatedRecord) => boolean,
): Promise<ReadResult> {
  const result = body as JsonObject & ReadResult;
  if (typeof result.token !== 'string') throw new ProtocolError('resolve-failed', 'no token');
  const { form } = await signers.verify(
    result.genesis as unknown as JsonValue,
    undefined,
    undefined,
  );
  const genesis = form as FederatedRecord;
  if (!isGood(genesis)) throw new ProtocolError('resolve-failed', 'the genesis is another one');
  const manifest = await manifests.judge(result.manifest, strict);
  if (manifest.instance.did !== peerDid) throw new ProtocolError('manifest-invalid', 'foreign');
  return { ...result, genesis, manifest };
}

/** Does something else where a judgement refuses for one of these reasons. */
export function overlook<T>(
  judge: () => T,
  codes: readonly ErrorCode[],
  instead: (error: ProtocolError) => T,
): T {
  try {
    return judge();
  } catch (error) {
    if (error instanceof ProtocolError && codes.includes(error.code)) return instead(error);
    throw error;
  }
}
