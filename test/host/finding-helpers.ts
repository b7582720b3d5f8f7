/** What the tests of finding peers share: a directory that a test plays, and logs for it. */
import {
  type DirectoryOperation,
  type DirectoryOperationContent,
  signOperation,
} from '../../reference/core/directory-log.ts';
import { didOfGenesis } from '../../reference/core/dids.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { generateKeyPair } from '../../reference/host/crypto.ts';
import { type Cleanup, startPeer, type TestPeer } from './helpers.ts';

/** A key pair, with the public key as text. */
export interface NamedKey {
  readonly seed: Uint8Array;
  readonly multikey: string;
}

export function newKey(): NamedKey {
  const { seed } = generateKeyPair();
  return { seed, multikey: encodeMultikey(derivePublicKey(seed)) };
}

type Members = Partial<{
  created: string;
  keys: NamedKey[];
  names: string[];
  place: string | undefined;
  handle: string | null;
  namespaces: string[];
  also: string[];
}>;

/** The log of somebody, which grows. */
export class PlayedLog {
  readonly operations: DirectoryOperation[] = [];
  readonly rotation = newKey();

  constructor(members: Members) {
    this.#add({ type: 'genesis', ...this.#content(members) });
  }

  get genesis(): string {
    return this.operations[0]!.id;
  }

  get did(): string {
    return didOfGenesis(this.genesis);
  }

  update(members: Members): void {
    const { id: previous } = this.operations.at(-1)!;
    this.#add({ type: 'update', did: this.did, previous, ...this.#content(members) });
  }

  revoke(): void {
    const { id: previous } = this.operations.at(-1)!;
    const created = formatTimestamp(Date.now());
    this.#add({ object: 'directory_operation', type: 'revoke', created, did: this.did, previous });
  }

  #content({ keys = [newKey()], names, place, handle = null, ...more }: Members) {
    return {
      object: 'directory_operation' as const,
      created: more.created ?? formatTimestamp(Date.now()),
      rotation_keys: [this.rotation.multikey],
      keys: keys.map(({ multikey }, at) => ({
        name: names?.[at] ?? `key-${this.operations.length}-${at}`,
        publicKeyMultibase: multikey,
      })),
      services: place === undefined ? [] : [{ type: 'syncropel', serviceEndpoint: place }],
      handle,
      namespaces: more.namespaces ?? [],
      also_known_as: more.also ?? [],
    };
  }

  #add(content: JsonObject): void {
    const { seed, multikey } = this.rotation;
    const draft = content as unknown as DirectoryOperationContent;
    this.operations.push(signOperation(draft, multikey, { privateKey: seed }));
  }
}

/** A directory that a test plays. */
export interface PlayedDirectory extends TestPeer {
  /** Answers by path, beside those of the logs. */
  readonly answers: Map<string, { readonly status: number; readonly body?: JsonValue }>;
  /** Shows a log, or what is said to be one. */
  show(log: PlayedLog, operations?: readonly unknown[]): void;
}

/** Starts a directory; it is stopped when the test ends. */
export async function startDirectory(t: Cleanup): Promise<PlayedDirectory> {
  const peer = await startPeer(t);
  const answers: PlayedDirectory['answers'] = new Map();
  peer.answer = (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const { status, body } = answers.get(path) ?? { status: 404, body: { code: 'not-found' } };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
    return true;
  };
  return Object.assign(peer, {
    answers,
    show({ did, genesis, operations: own }: PlayedLog, operations: readonly unknown[] = own) {
      const body = { did, operations: structuredClone(operations) as JsonValue };
      answers.set(`/directory/${genesis}/operations`, { status: 200, body });
    },
  });
}
