/** What the mutants of the adapter that judge requests for a mailbox are made of. */
import { isInnerList, parseDictionary } from 'structured-headers';

import {
  MAILBOX_ALGORITHM,
  MAILBOX_COMPONENTS,
  MAILBOX_TAG,
  ProtocolError,
  checkMailboxOwner,
  checkMailboxSignature,
  checkMailboxTime,
  keysOfDidKey,
  parseDid,
  readMailboxSignature,
  requireMailboxKey,
  type JsonObject,
  type Key,
  type MailboxRequest,
  type MailboxSignature,
  type VerifyMailboxOptions,
} from '../reference/core/index.ts';
import { type Answering, bytesAt, outcome } from './adapter-tools.ts';

/** The steps by which a request is judged. */
export interface MailboxSteps {
  read(request: MailboxRequest): MailboxSignature;
  checkOwner(signature: MailboxSignature, did: string): void;
  checkTime(signature: MailboxSignature, now: string): void;
  requireKey(signature: MailboxSignature, keys: readonly Key[], now: string): Key;
  checkSignature(
    request: MailboxRequest,
    signature: MailboxSignature,
    key: Key,
    options?: VerifyMailboxOptions,
  ): void;
}

const RIGHT: MailboxSteps = {
  read: readMailboxSignature,
  checkOwner: checkMailboxOwner,
  checkTime: checkMailboxTime,
  requireKey: requireMailboxKey,
  checkSignature: checkMailboxSignature,
};

function requestAt(input: JsonObject): MailboxRequest {
  return {
    method: String(input['method']),
    baseUrl: String(input['base_url']),
    target: String(input['path']),
    headers: input['headers'] as Record<string, string>,
    body: bytesAt(input, 'bodyHex'),
  };
}

function keysOf(did: string): readonly Key[] {
  const parsed = parseDid(did);
  return parsed.method === 'key' ? keysOfDidKey(parsed) : [];
}

/** Judges requests by other steps, in the right order. */
export function judgingRequests(change: (right: MailboxSteps) => Partial<MailboxSteps>): Answering {
  const steps = { ...RIGHT, ...change(RIGHT) };
  return (op, input, right) => {
    if (op !== 'mailbox-request') return right(op, input);
    return outcome(() => {
      const request = requestAt(input);
      const did = String(input['did']);
      const now = String(input['now']);
      const signature = steps.read(request);
      steps.checkOwner(signature, did);
      steps.checkTime(signature, now);
      steps.checkSignature(request, signature, steps.requireKey(signature, keysOf(did), now));
    });
  };
}

/** A signature as it was sent, whatever its form is. */
export interface LooseSignature {
  readonly label: string;
  readonly components: readonly string[];
  readonly parameters: ReadonlyMap<string, unknown>;
}

const PARAMETERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  created: Number.isSafeInteger,
  nonce: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{22,64}$/.test(value),
  keyid: (value) => typeof value === 'string',
  alg: (value) => value === MAILBOX_ALGORITHM,
  tag: (value) => value === MAILBOX_TAG,
};

/** What is wrong with the form of a signature: the parameters and components, or that there are more. */
function faultsOf(
  { components, parameters }: LooseSignature,
  { method }: MailboxRequest,
): readonly string[] {
  const due = [...MAILBOX_COMPONENTS, ...(method === 'POST' ? ['content-digest'] : [])];
  const faults = Object.keys(PARAMETERS).filter((name) => !PARAMETERS[name]!(parameters.get(name)));
  faults.push(...due.filter((name) => !components.includes(name)));
  if (parameters.size > Object.keys(PARAMETERS).length) faults.push('more parameters');
  if (components.some((name) => !due.includes(name))) faults.push('more components');
  if (new Set(components).size < components.length) faults.push('components twice');
  return faults;
}

/** Takes signatures whose form has this fault only. */
export function overlookingForm(fault: string): Answering {
  return overlookingForms(({ faults }) => faults.join() === fault);
}

/** A signature, what is wrong with it, and how many of the request have the tag. */
type JudgedSignature = LooseSignature & {
  readonly faults: readonly string[];
  readonly tagged: number;
};

/** Takes signatures of another form, the first of those that `accepts`, where the right reader refuses. */
export function overlookingForms(accepts: (signature: JudgedSignature) => boolean): Answering {
  return judgingRequests((right) => ({
    read: (request) => {
      try {
        return right.read(request);
      } catch (error) {
        const all = readLoosely(request);
        const tagged = all.filter(
          ([{ parameters }]) => parameters.get('tag') === MAILBOX_TAG,
        ).length;
        const found = all.find(([loose]) =>
          accepts({ ...loose, faults: faultsOf(loose, request), tagged }),
        );
        if (found === undefined) throw error;
        return found[1];
      }
    },
  }));
}

/** Every signature of a request, as far as there are bytes to it. */
export function readLoosely({
  headers,
}: MailboxRequest): (readonly [LooseSignature, MailboxSignature])[] {
  try {
    const inputs = parseDictionary(headers['signature-input'] ?? '');
    const signatures = parseDictionary(headers['signature'] ?? '');
    return [...inputs].flatMap(([label, member]) => {
      const bytes = signatures.get(label)?.[0];
      if (!isInnerList(member) || !(bytes instanceof ArrayBuffer)) return [];
      const components = member[0].map(([name]) => String(name));
      const parameters = member[1];
      const read: MailboxSignature = {
        components,
        parameters: Object.fromEntries(parameters) as Record<string, string | number>,
        created: Number(parameters.get('created')),
        nonce: String(parameters.get('nonce')),
        keyid: String(parameters.get('keyid')),
        signature: new Uint8Array(bytes),
      };
      return [[{ label, components, parameters }, read] as const];
    });
  } catch {
    return [];
  }
}

/** The SHA-256 that a request says its body has. */
export function digestIn({ headers }: MailboxRequest): Uint8Array | undefined {
  try {
    const value = parseDictionary(headers['content-digest'] ?? '').get('sha-256')?.[0];
    return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a signature that is good for what `change` makes of the request, too. */
export function alsoGoodFor(change: (request: MailboxRequest) => MailboxRequest): Answering {
  return judgingRequests((right) => ({
    checkSignature: (request, signature, key) => {
      try {
        right.checkSignature(request, signature, key);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        right.checkSignature(change(request), signature, key);
      }
    },
  }));
}

/** Refuses signatures that the right reader takes. */
export function refusingForm(
  refuses: (signature: LooseSignature, all: readonly LooseSignature[]) => boolean,
): Answering {
  return judgingRequests((right) => ({
    read: (request) => {
      const signature = right.read(request);
      const all = readLoosely(request).map(([loose]) => loose);
      if (all.some((loose) => refuses(loose, all))) {
        throw new ProtocolError('signature-invalid', 'not of the form');
      }
      return signature;
    },
  }));
}
