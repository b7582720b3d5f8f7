import { hkdfSync, type KeyObject } from 'node:crypto';
import { importPrivateKey, signEd25519 } from './crypto.ts';
import type { Secret } from './store.ts';

/** The private keys of the local actors. It signs, and gives none of them away. */
export class Keyring {
  readonly #seeds = new Map<string, Uint8Array>();
  readonly #imported = new Map<string, KeyObject>();

  add({ id, seed }: Secret): void {
    this.#seeds.set(id, seed);
  }

  /** A function that signs with one key. */
  signer(keyId: string): (message: Uint8Array) => Uint8Array {
    const key = this.#imported.get(keyId) ?? this.#import(keyId);
    return (message) => signEd25519(message, key);
  }

  /** Secret bytes for another purpose, the same ones each time, that only the holder of a key can make. */
  derive(keyId: string, purpose: string, length: number): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#seedOf(keyId), '', purpose, length));
  }

  #import(keyId: string): KeyObject {
    const key = importPrivateKey(this.#seedOf(keyId));
    this.#imported.set(keyId, key);
    return key;
  }

  #seedOf(keyId: string): Uint8Array {
    const seed = this.#seeds.get(keyId);
    if (!seed) throw new TypeError(`no private key for ${keyId}`);
    return seed;
  }
}
