/** The keys of those who have mailboxes. */
import {
  type DidWeb,
  didDocumentUrl,
  keysOfDidDocument,
  keysOfDidKey,
  parseDid,
} from '../core/dids.ts';
import { ProtocolError } from '../core/errors.ts';
import type { Key } from '../core/keys.ts';
import type { JsonValue } from '../core/json.ts';
import { fetchJson, toSignerError } from '../host/fetch-json.ts';
import type { Transport } from '../host/guarded-fetch.ts';
import { Recent } from '../service/recent.ts';

/** What came of a fetch, and when it was made. */
interface Fetched {
  readonly at: number;
  /** The keys, or why there are none. */
  readonly keys: Promise<readonly Key[]>;
}

/** What decides about keys. */
export interface KeyRules {
  readonly isFreshDocument: typeof isFreshDocument;
  readonly mayFetchAgain: typeof mayFetchAgain;
  readonly parseBody: (bytes: Uint8Array) => JsonValue;
}

/** What the keys are found by. */
export interface KeyTools {
  readonly rules: KeyRules;
  readonly transport: Transport;
  readonly development: boolean;
  readonly now: () => number;
}

/** How many documents are at hand at once, and how long their keys are together as text. */
const MOST_FETCHED = { count: 10_000, size: 64 * 1024 * 1024 };

const ACCEPT = 'application/did+json, application/json';

/** Finds the keys by which requests for mailboxes are signed. */
export class MailboxKeys {
  readonly #tools: KeyTools;
  /** The last fetch for each DID, also one that failed: so nobody can be asked too often. */
  readonly #fetched = new Recent<Fetched>(MOST_FETCHED);

  constructor(tools: KeyTools) {
    this.#tools = tools;
  }

  /**
   * Looks for a key among those that a DID has for authentication, and once more among fetched ones
   * where those at hand do not have it.
   *
   * Spec: `relay-signature-key`, `identity-refetch`, `did-web-purpose`.
   *
   * @throws {ProtocolError} `signer-unresolvable`, `signer-unavailable`
   */
  async find(did: string, look: (keys: readonly Key[]) => Key): Promise<Key> {
    const parsed = parseDid(did);
    if (parsed.method === 'key') return look(keysOfDidKey(parsed));
    if (parsed.method !== 'web') {
      throw new ProtocolError('signer-unresolvable', `the keys of ${did} cannot be had here`);
    }
    const { rules, now } = this.#tools;
    const kept = this.#fetched.find(did);
    const isToFetch = kept === undefined || !rules.isFreshDocument(now() - kept.at);
    const used = isToFetch ? this.#fetch(parsed) : kept;
    try {
      return look(await used.keys);
    } catch (error) {
      if (used !== kept || !rules.mayFetchAgain(now() - kept.at)) throw error;
    }
    // Of several who found the key missing at once, one asks for all.
    const newest = this.#fetched.find(did);
    const isAsked = newest !== undefined && newest !== kept;
    return look(await (isAsked ? newest : this.#fetch(parsed)).keys);
  }

  #fetch(parsed: DidWeb): Fetched {
    const { did } = parsed;
    const fetched: Fetched = { at: this.#tools.now(), keys: this.#fetchKeys(parsed) };
    this.#fetched.keep(did, fetched, 0);
    fetched.keys.then(
      (keys) => {
        if (this.#fetched.find(did) !== fetched) return;
        this.#fetched.keep(did, fetched, JSON.stringify(keys).length);
      },
      // Whoever waits for it is told; that there may be nobody is no fault.
      () => undefined,
    );
    return fetched;
  }

  /** Spec: `did-web-url`, `did-web-document`, `relay-signature-key`. */
  async #fetchKeys(did: DidWeb): Promise<readonly Key[]> {
    const { rules, transport, development } = this.#tools;
    const url = didDocumentUrl(did, development);
    let document: JsonValue;
    try {
      document = await fetchJson(url, ACCEPT, transport, rules.parseBody);
    } catch (error) {
      throw toSignerError(error);
    }
    return keysOfDidDocument(document, did.did, 'authentication');
  }
}

const FRESH_MILLISECONDS = 300_000;
const PAUSE_MILLISECONDS = 30_000;

/**
 * Tells whether a document may still be used that was fetched some time ago.
 *
 * Spec: `relay-signature-key`.
 */
export function isFreshDocument(age: number): boolean {
  return age <= FRESH_MILLISECONDS;
}

/**
 * Tells whether a document may be fetched again that does not have a key.
 *
 * Spec: `identity-refetch`.
 */
export function mayFetchAgain(age: number): boolean {
  return age >= PAUSE_MILLISECONDS;
}
