/** Ways to change a relay that several mutants use. */
import type { ErrorCode } from '../reference/core/errors.ts';
import type { Handler } from '../reference/host/http/handlers.ts';
import type { MailboxRequest, MailboxSignature } from '../reference/core/mailbox-signatures.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { RelayMetrics } from '../reference/relay/metrics.ts';
import type { Relay } from '../reference/relay/relay.ts';
import type { RelayParts } from '../reference/relay/relay-parts.ts';
import type { RelayStore, RelayTables } from '../reference/relay/relay-store.ts';
import { changeRoute, recode } from './changes.ts';

export const DEPOSIT = 'POST /v1/mailbox/:did';
export const RECEIVE = 'GET /v1/mailbox/:did/receive';
export const ACKNOWLEDGE = 'POST /v1/mailbox/:did/ack';
export const STATUS = 'GET /v1/mailbox/:did';

/** Changes parts of the relay of a host. */
export function changeRelay(
  parts: HostParts,
  change: (right: RelayParts) => Partial<RelayParts>,
): HostParts {
  return { ...parts, relay: { ...parts.relay, ...change(parts.relay) } };
}

/** Changes parts of the relay for one method of one route only. */
export function changeRelayOfRoute(
  parts: HostParts,
  route: string,
  change: (right: RelayParts) => Partial<RelayParts>,
): HostParts {
  return changeRoute(parts, route, (right) => (request, services) => {
    const changed = { ...services.relay.parts, ...change(services.relay.parts) };
    const relay = Object.create(services.relay, { parts: { value: changed } }) as Relay;
    return right(request, { ...services, relay });
  });
}

/** Refuses with another code where one method of one route refuses with this one. */
export function changeCodeOfRoute(
  parts: HostParts,
  route: string,
  from: ErrorCode,
  to: ErrorCode,
): HostParts {
  const wrap =
    (right: Handler): Handler =>
    async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        throw recode(error, from, to);
      }
    };
  return changeRoute(parts, route, wrap);
}

/** Changes what the relay keeps its mailboxes in. */
export function changeRelayStore(
  parts: HostParts,
  change: (right: RelayStore) => Partial<RelayStore>,
): HostParts {
  return changeRelay(parts, ({ openStore }) => ({
    openStore: (folder) => {
      const right = openStore(folder);
      return { ...right, ...change(right) };
    },
  }));
}

/** Changes the tables of the relay. */
export function changeRelayTables(
  parts: HostParts,
  change: (right: RelayTables) => Partial<RelayTables>,
): HostParts {
  return changeRelayStore(parts, (right) => ({
    tables: { ...right.tables, ...change(right.tables) },
    transact: (work) => right.transact((tables) => work({ ...tables, ...change(tables) })),
  }));
}

/** Changes how the relay counts. */
export function changeMetrics(
  parts: HostParts,
  change: (right: RelayMetrics) => Partial<RelayMetrics>,
): HostParts {
  return changeRelay(parts, ({ openMetrics }) => ({
    openMetrics: (options) => {
      const right = openMetrics(options);
      return { ...right, ...change(right) };
    },
  }));
}

/** Changes the text of the metrics. */
export function changeMetricsText(parts: HostParts, change: (text: string) => string): HostParts {
  return changeMetrics(parts, (right) => ({
    text: async (standing) => change(await right.text(standing)),
  }));
}

/** What of the form of a signature is not asked for. */
export interface Leniency {
  readonly components?: boolean;
  readonly parameters?: boolean;
  readonly nonce?: boolean;
  readonly several?: boolean;
  readonly tag?: boolean;
}

/**
 * Reads the signature of a request as it is written, where the right reader refuses its form for a reason that does not
 * count here.
 */
export function readLeniently(
  request: MailboxRequest,
  right: (request: MailboxRequest) => MailboxSignature,
  leniency: Leniency,
): MailboxSignature {
  try {
    return right(request);
  } catch (error) {
    return findForgiven(request, leniency) ?? rethrow(error);
  }
}

function rethrow(error: unknown): never {
  throw error;
}

function findForgiven(
  { headers }: MailboxRequest,
  leniency: Leniency,
): MailboxSignature | undefined {
  const inputs = /(?:^|, *)m=\(([^)]*)\)((?:;[^,]*)?)/.exec(headers['signature-input'] ?? '');
  const value = /(?:^|, *)m=:([A-Za-z0-9+/=]+):/.exec(headers['signature'] ?? '')?.[1];
  if (!inputs || value === undefined) return undefined;
  const components = [...(inputs[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  const parameters = Object.fromEntries(
    [...(inputs[2] ?? '').matchAll(/;([a-z]+)=(?:"([^"]*)"|(\d+))/g)].map(
      ([, name, text, number]) => [name!, text ?? Number(number)],
    ),
  );
  const { created, nonce, keyid, tag } = parameters;
  const names = Object.keys(parameters).sort().join();
  const isUsual = {
    components: ['@method', '@authority', '@path', '@query'].every((name) =>
      components.includes(name),
    ),
    parameters: names === 'alg,created,keyid,nonce,tag',
    nonce: /^[A-Za-z0-9_-]{22,64}$/.test(String(nonce)),
    several: !(headers['signature-input'] ?? '').includes('), '),
    tag: tag === 'concordat-mailbox',
  };
  const isForgiven = Object.entries(isUsual).every(
    ([name, isRight]) => isRight || leniency[name as keyof Leniency] === true,
  );
  if (!isForgiven || typeof created !== 'number' || typeof keyid !== 'string') return undefined;
  const signature = new Uint8Array(Buffer.from(value, 'base64'));
  return { components, parameters, created, nonce: String(nonce), keyid, signature };
}
