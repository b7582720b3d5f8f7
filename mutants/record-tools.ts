/** What the mutants of records are made of: forms that are overlooked, tables that tell something else, other ids and answers. */
import { ProtocolError, type ErrorCode } from '../reference/core/errors.ts';
import type { RecordForm } from '../reference/core/hash-levels.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../reference/core/json.ts';
import { signDocument } from '../reference/core/proof.ts';
import type { FederatedRecord, RecordContent } from '../reference/core/record.ts';
import { sha256 } from '../reference/host/crypto.ts';
import type { OutgoingRequest } from '../reference/host/guarded-fetch.ts';
import { jsonAnswer } from '../reference/host/http/answer.ts';
import type { Services } from '../reference/host/http/handlers.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { RecordTables } from '../reference/host/records/record-tables.ts';
import { changeRoute, changeStore } from './changes.ts';

/** Takes a form that is refused, where the form that `repair` makes of it would be taken. */
export function overlookForms(
  parts: HostParts,
  repair: (form: JsonObject) => JsonObject | undefined,
): HostParts {
  return {
    ...parts,
    checkFormLooks: (value) => {
      try {
        parts.checkFormLooks(value);
      } catch (error) {
        const repaired = isJsonObject(value) ? repair({ ...value }) : undefined;
        if (repaired === undefined) throw error;
        parts.checkFormLooks(repaired);
      }
    },
  };
}

/** The form without some members. */
export function without(form: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));
}

/** Takes a whole record that is refused with one of these codes, whatever else may be wrong with it. */
export function overlookProofs(parts: HostParts, ...codes: readonly ErrorCode[]): HostParts {
  return {
    ...parts,
    verifyRecord: async (record, keys, received) => {
      try {
        await parts.verifyRecord(record, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !codes.includes(error.code)) throw error;
      }
    },
  };
}

/** Changes what the tables of records say and do, inside and outside of transactions. */
export function changeTables(
  parts: HostParts,
  change: (right: RecordTables) => Partial<RecordTables>,
): HostParts {
  const changed = <T extends object>(right: T): T =>
    new Proxy(right, {
      get: (target, name) => {
        const other: unknown = Reflect.get(change(target as unknown as RecordTables), name);
        if (other !== undefined) return other;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return changeStore(parts, (right) => ({
    records: changed(right.records),
    transact: (units) =>
      right.transact(
        units.map((unit) => {
          const { work } = unit;
          return work === undefined ? unit : { ...unit, work: (tables) => work(changed(tables)) };
        }),
      ),
  }));
}

/** Signs what it writes under another id. */
export function withId(parts: HostParts, idOf: (content: RecordContent) => string): HostParts {
  return {
    ...parts,
    signRecord: (content, verificationMethod, sign) =>
      signDocument({ id: idOf(content), ...content } as Omit<FederatedRecord, 'proof'>, {
        ...{ sha256, sign, verificationMethod },
        created: content.created,
      }) as unknown as FederatedRecord,
  };
}

/** Changes the documents that are fetched, by their URL. */
export function changeFetched(
  parts: HostParts,
  change: (document: JsonObject, url: string) => JsonValue,
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        request: async (request) => {
          const answer = await right.request(request);
          const url = String(request.url);
          if (answer.status !== 200 || !/did\.json$|\/v1\/actors\//.test(url)) return answer;
          const document = readObject(answer.body);
          if (document === undefined) return answer;
          return { ...answer, body: Buffer.from(JSON.stringify(change(document, url))) };
        },
        close: () => right.close(),
      };
    },
  };
}

function readObject(body: Uint8Array): JsonObject | undefined {
  try {
    const value = JSON.parse(Buffer.from(body).toString()) as JsonValue;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Changes the requests that the host sends. */
export function changeRequests(
  parts: HostParts,
  change: (request: OutgoingRequest) => OutgoingRequest,
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return { request: (request) => right.request(change(request)), close: () => right.close() };
    },
  };
}

/** Changes the lines of an export. */
export function changeExport(
  parts: HostParts,
  change: (line: string, index: number) => string | undefined,
): HostParts {
  return {
    ...parts,
    exportLines: async function* (kernel, signers) {
      let index = 0;
      for await (const piece of parts.exportLines(kernel, signers)) {
        for (const line of piece.split('\n').slice(0, -1)) {
          const changed = change(line, index++);
          if (changed !== undefined) yield `${changed}\n`;
        }
      }
    },
  };
}

/** The same for lines with a record. */
export function changeExported(
  parts: HostParts,
  change: (record: RecordForm) => RecordForm | undefined,
): HostParts {
  return changeExport(parts, (line) => {
    if (!line.startsWith('{"record"')) return line;
    const record = change((JSON.parse(line) as { record: RecordForm }).record);
    return record && `{"record":${JSON.stringify(record)}}`;
  });
}

/** A page of a thread, as it is answered. */
export interface ThreadPage {
  readonly records: readonly JsonObject[];
  readonly has_more: boolean;
  readonly next: string | null;
}

/** Changes a page of a thread, which is answered in pieces. */
export async function* changePage(
  pieces: AsyncIterable<string> | undefined,
  change: (page: ThreadPage) => ThreadPage,
): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces ?? []) text += piece;
  yield JSON.stringify(change(JSON.parse(text) as ThreadPage));
}

/** A record that was made and not stored. */
export class HeldRecord extends Error {
  readonly record: FederatedRecord;

  constructor(record: FederatedRecord) {
    super('held back');
    this.record = record;
  }
}

/** Answers writes as if they were stored, and leaves it to somebody else to do so. */
export function holdWrites(
  parts: HostParts,
  keep: (held: HeldRecord, records: Services['records']) => void,
): HostParts {
  const clocks = new Map<string, number>();
  const place = (thread: string, actor: string): string => `${thread} ${actor}`;
  const holding = changeTables(parts, (right) => ({
    highestClock: (thread, actor) =>
      clocks.get(place(thread, actor)) ?? right.highestClock(thread, actor),
  }));
  const signRecord: HostParts['signRecord'] = (content, verificationMethod, sign) => {
    const record = parts.signRecord(content, verificationMethod, sign);
    if (parts.isReservedThread(content.thread)) return record;
    clocks.set(place(content.thread, content.actor), content.clock);
    throw new HeldRecord(record);
  };
  return changeRoute(
    { ...holding, signRecord },
    'POST /v1/records',
    (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        if (!(error instanceof HeldRecord)) throw error;
        keep(error, services.records);
        const location = `${services.kernel.config.base}/v1/records/${error.record.id}`;
        const answer = jsonAnswer(JSON.stringify(error.record), 'application/json', { location });
        return { ...answer, status: 201 };
      }
    },
  );
}
