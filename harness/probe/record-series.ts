// Records by the ten thousand. Their canonical texts are written from a pattern, because a general canonicalizer would take
// most of the time of a check; a test holds them against the oracle.

import { createHash, sign } from 'node:crypto';
import { base58 } from '@scure/base';
import { oracleCidOfDigest } from '../oracle/index.ts';
import type { PeerKey } from './peer-keys.ts';

export interface SeriesOptions {
  thread?: string;
  namespace?: string;
  first_clock?: number;
  created?: string;
  /** Whether each record has the one before it as its parent; it has not unless this is set. */
  linked?: boolean;
  /** Whether whole records are made, or forms of the level L3, which cost a fraction and need no key. */
  level?: 'L0' | 'L3';
  /** So many characters in the text of each body. */
  body_characters?: number;
}

/** Many records of one actor on one thread, each made when it is first asked for. */
export class RecordSeries {
  readonly length: number;
  readonly #did: string;
  readonly #key: PeerKey;
  readonly #options: Required<SeriesOptions>;
  readonly #ids: string[] = [];

  constructor(did: string, key: PeerKey, count: number, options: SeriesOptions) {
    this.length = count;
    this.#did = did;
    this.#key = key;
    this.#options = {
      thread: 'th_peer',
      namespace: 'default',
      first_clock: 0,
      created: new Date().toISOString(),
      linked: false,
      level: 'L0',
      body_characters: 0,
      ...options,
    };
  }

  /** The JSON text of a record. The same index always gives the same record. */
  textAt(index: number): string {
    return this.#options.level === 'L3' ? this.#presenceOnly(index) : this.#whole(index);
  }

  #presenceOnly(index: number): string {
    const { thread } = this.#options;
    const c2 = cidOf(`{"series":${JSON.stringify(this.#did)},"thread":"${thread}","at":${index}}`);
    const id = this.#identify(index, c2);
    return `{"act":"KNOW","body":{"redacted":true},"commitment":"${c2}","id":"${id}","level":"L3","namespace":${this.#namespace},"thread":"${thread}"}`;
  }

  #whole(index: number): string {
    const { thread, created, first_clock, linked, body_characters } = this.#options;
    const actor = JSON.stringify(this.#did);
    const clock = first_clock + index;
    const parents = linked && index > 0 ? `["${this.idAt(index - 1)}"]` : '[]';
    const salt = `series-${String(index).padStart(20, '0')}`;
    const body = `{"text":"${'x'.repeat(body_characters)}${index}"}`;
    const type = '"data_type":"SCALAR"';
    const kind = '"kind":"core.know.v1"';
    const c0 = cidOf(`{"body":${body},"salt":"${salt}"}`);
    const c1 = cidOf(
      `{"actor":${actor},"clock":${clock},"created":"${created}","payload":"${c0}"}`,
    );
    const c2 = cidOf(`{${type},${kind},"parents":${parents},"provenance":"${c1}"}`);
    const id = this.#identify(index, c2);
    const begin = `{"act":"KNOW","actor":${actor},"body":${body},"clock":${clock},"created":"${created}",${type},"id":"${id}",${kind},"namespace":${this.#namespace},"parents":${parents}`;
    const end = `"salt":"${salt}","thread":"${thread}"}`;
    return `${begin},"proof":${this.#prove(`${begin},${end}`)},${end}`;
  }

  get #namespace(): string {
    return JSON.stringify(this.#options.namespace);
  }

  #identify(index: number, c2: string): string {
    const { thread } = this.#options;
    const id = cidOf(
      `{"act":"KNOW","namespace":${this.#namespace},"structure":"${c2}","thread":"${thread}"}`,
    );
    this.#ids[index] = id;
    return id;
  }

  /** The id of a record, for what links to it. */
  idAt(index: number): string {
    const known = this.#ids[index];
    if (known !== undefined) return known;
    // A chain is made from its beginning, and not by calling itself a hundred thousand times over.
    const from = this.#options.linked ? this.#ids.length : index;
    for (let at = from; at <= index; at += 1) this.textAt(at);
    return this.#ids[index] as string;
  }

  /** All ids of a finite series. */
  ids(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.idAt(index));
  }

  #prove(document: string): string {
    const rest = `"proofPurpose":"assertionMethod"`;
    const begin = `{"created":"${this.#options.created}","cryptosuite":"eddsa-jcs-2022",${rest}`;
    const end = `"type":"DataIntegrityProof","verificationMethod":${JSON.stringify(this.#key.id)}}`;
    const hashes = Buffer.concat([sha256(`${begin},${end}`), sha256(document)]);
    const signature = Uint8Array.from(sign(null, hashes, this.#key.private_key));
    return `${begin},"proofValue":"z${base58.encode(signature)}",${end}`;
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

function cidOf(canonical: string): string {
  return oracleCidOfDigest(sha256(canonical));
}
