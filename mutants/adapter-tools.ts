/** What the mutants of the adapter are made of: ways to read, write and judge that differ from the right one in one point. */
import { isUtf8 } from 'node:buffer';
import { base32nopad } from '@scure/base';

import type { Answer } from '../harness/adapter/protocol.ts';
import type { JsonObject, JsonValue } from '../harness/oracle/index.ts';
import {
  ProtocolError,
  canonicalize,
  decodeMultikey,
  decodeProofValue,
  documentId,
  hashDocument,
  isJsonObject,
  parseStrict,
  signDocument,
  signEd25519,
  verifyActivity,
  verifyDocument,
  verifyEd25519Strict,
  type Proof,
  type ProofHashes,
  type VerifySignature,
} from '../reference/core/index.ts';
import type { AdapterMutant } from './mutant.ts';

/** How a mutant answers. */
export type Answering = AdapterMutant['answer'];

export function refuse(code: string): Answer {
  return { ok: false, code };
}

/** Runs a verifier and answers as an adapter does. */
export function outcome(run: () => JsonObject | void): Answer {
  try {
    return { ok: true, output: run() ?? {} };
  } catch (error) {
    if (error instanceof ProtocolError) return refuse(error.code);
    throw error;
  }
}

/** What an operation on a value answers once it is parsed, whatever the parser would have said. */
export function answerAbout(op: string, value: () => JsonValue): Answer {
  return outcome(() => {
    const parsed = value();
    if (op === 'document-id') return { cid: documentId(parsed as JsonObject) };
    return { hex: Buffer.from(canonicalize(parsed)).toString('hex') };
  });
}

/** Parses as a plain library does, whose only fault is bad syntax. */
export function parsePlainly(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw new ProtocolError('invalid-json', 'the plain parser refuses it', { cause });
  }
}

export function bytesAt(input: JsonObject, name = 'hex'): Buffer {
  return Buffer.from(String(input[name]), 'hex');
}

export function textOf(input: JsonObject): string {
  return bytesAt(input).toString('utf8');
}

/** The same input with another text or other bytes. */
export function withText(input: JsonObject, text: string | Uint8Array): JsonObject {
  return { ...input, hex: Buffer.from(text as string).toString('hex') };
}

/** The object that an input holds the text of; nothing where the reference would not parse it to one. */
export function documentOf(input: JsonObject): JsonObject | undefined {
  try {
    const value = parseStrict(bytesAt(input));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads other bytes than were sent. */
export function readingBytes(change: (bytes: Buffer) => Uint8Array): Answering {
  return (op, input, right) =>
    right(op, 'hex' in input ? withText(input, change(bytesAt(input))) : input);
}

/** Reads another text than was sent; what is not UTF-8 stays as it is. */
export function reading(change: (text: string) => string): Answering {
  return readingBytes((bytes) =>
    isUtf8(bytes) ? Buffer.from(change(bytes.toString('utf8'))) : bytes,
  );
}

/** Reads an object with other members than were sent, in one operation. */
export function readingDocument(
  only: string,
  change: (document: JsonObject) => JsonObject,
): Answering {
  return (op, input, right) => {
    const document = op === only ? documentOf(input) : undefined;
    if (document === undefined) return right(op, input);
    return right(op, withText(input, JSON.stringify(change(document))));
  };
}

/** Where the reference refuses with `code`, reads another text instead, if there is one. */
export function forgiving(code: string, change: (text: string) => string | undefined): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (answer.ok || answer.code !== code) return answer;
    try {
      const text = change(textOf(input));
      return text === undefined ? answer : right(op, withText(input, text));
    } catch (error) {
      if (error instanceof SyntaxError) return refuse('invalid-json');
      throw error;
    }
  };
}

/** Where the reference refuses with `code`, reads other bytes instead: each match of a pattern of latin1 is a question mark. */
export function forgivingBytes(code: string, pattern: RegExp): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (answer.ok || answer.code !== code) return answer;
    const mended = bytesAt(input).toString('latin1').replace(pattern, '?');
    return right(op, withText(input, Buffer.from(mended, 'latin1')));
  };
}

/** Refuses some of what the reference accepts. */
export function refusing(
  code: string,
  when: (text: string, input: JsonObject) => boolean,
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    return answer.ok && 'hex' in input && when(textOf(input), input) ? refuse(code) : answer;
  };
}

/** Refuses with another code than the right one. */
export function recoding(from: string, to: string): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    return !answer.ok && answer.code === from ? refuse(to) : answer;
  };
}

/** Changes the tokens of the numbers in a JSON text. */
export function mapNumbers(text: string, change: (token: string) => string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token: string) =>
    token.startsWith('"') ? token : change(token),
  );
}

/** Changes the string tokens of a JSON text, names and values, quotes included. */
export function mapStrings(text: string, change: (token: string) => string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, change);
}

/** Changes the names in a JSON text, quotes included. */
export function mapNames(text: string, change: (token: string) => string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?/g,
    (_all, token: string, colon: string | undefined) =>
      colon === undefined ? token : change(token) + colon,
  );
}

/** Every object within a value, the outermost first. */
export function objectsIn(value: JsonValue): JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value, ...below];
}

/** How many levels of arrays and objects a JSON text has, as far as `brackets` are counted. */
export function depthOf(text: string, brackets = '[{'): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (brackets.includes(token)) deepest = Math.max(deepest, ++depth);
    else if ((token === '}' && brackets.includes('{')) || (token === ']' && brackets.includes('[')))
      depth--;
  }
  return deepest;
}

/** What a writer of canonical text does; whatever is absent it does right. */
export interface Writing {
  number?: (value: number) => string;
  string?: (text: string) => string;
  /** Sorts the names of an object at a depth; the outermost has 1. */
  names?: (names: string[], depth: number) => string[];
  elements?: (elements: JsonValue[]) => JsonValue[];
}

export function writeJson(value: JsonValue, how: Writing, depth = 0): string {
  const string = how.string ?? JSON.stringify;
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number') return (how.number ?? String)(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const elements = how.elements?.(value) ?? value;
    return `[${elements.map((element) => writeJson(element, how, depth + 1)).join(',')}]`;
  }
  const names = (how.names ?? ((list) => list.sort()))(Object.keys(value), depth + 1);
  const members = names.map(
    (name) => `${string(name)}:${writeJson(value[name] as JsonValue, how, depth + 1)}`,
  );
  return `{${members.join(',')}}`;
}

/** Writes what the reference accepted in another way. */
export function writing(how: Writing): Answering {
  return writingText((_text, input) => writeJson(JSON.parse(textOf(input)) as JsonValue, how));
}

/** Changes the finished canonical text. */
export function writingText(
  change: (text: string, input: JsonObject) => string | Uint8Array,
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (op !== 'canonicalize' || !answer.ok) return answer;
    return { ok: true, output: withText({}, change(textOf(answer.output), input)) };
  };
}

/** Writes numbers in another way, alone and in documents. */
export function writingNumbers(number: (value: number) => string): Answering {
  const inDocuments = writing({ number });
  return (op, input, right) => {
    const answer = right(op, input);
    if (op !== 'number' || !answer.ok) return inDocuments(op, input, right);
    return { ok: true, output: { text: number(bytesAt(input, 'ieee754').readDoubleBE(0)) } };
  };
}

/** Reads another text where a content id is refused with `code`. */
export function forgivingCid(
  code: string,
  change: (text: string) => string | undefined,
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (op !== 'cid-parse' || answer.ok || answer.code !== code) return answer;
    const text = change(String(input['text']));
    return text === undefined ? answer : right(op, { text });
  };
}

/** As `forgivingCid`, on the bytes. */
export function forgivingCidBytes(
  code: string,
  change: (bytes: Uint8Array) => readonly number[] | undefined,
): Answering {
  return forgivingCid(code, (text) => {
    const bytes = change(base32nopad.decode(text.slice(1).toUpperCase()));
    return bytes === undefined ? undefined : multibase32(bytes);
  });
}

export function multibase32(bytes: Iterable<number>): string {
  return `b${base32nopad.encode(Uint8Array.from(bytes)).toLowerCase()}`;
}

/** The bytes of base32 whatever its length is and its last bits are. */
export function decodeBase32Loosely(text: string): number[] {
  const bits = Array.from(text, (letter) =>
    'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

/**
 * Overlooks something in a signed document: judges the changed one, but hashes the one that was sent, as a verifier does that
 * lacks a check. What the reference accepts stays accepted.
 */
export function overlooking(
  change: (document: JsonObject, input: JsonObject) => JsonObject | undefined,
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    const document = answer.ok ? undefined : documentOf(input);
    const changed = document && change(structuredClone(document), input);
    if (document === undefined || changed === undefined) return answer;
    if (changed['id'] === documentId(document)) changed['id'] = documentId(changed);
    return judge(op, input, changed, right, (signature, _message, key) =>
      verifyEd25519Strict(signature, messageOf(document), key),
    );
  };
}

/** The 64 bytes that the proof of a document signs. */
export function messageOf(document: JsonObject): Uint8Array {
  return hashDocument(document, document['proof'] as JsonObject & Proof).message;
}

/** Checks signatures in another way, in all operations that verify a document. */
export function verifyingWith(
  verify: (document: JsonObject, ...signed: Parameters<VerifySignature>) => boolean,
): Answering {
  return (op, input, right) => {
    const document = 'hex' in input ? documentOf(input) : undefined;
    if (document === undefined) return right(op, input);
    return judge(op, input, document, right, (...signed) => verify(document, ...signed));
  };
}

function judge(
  op: string,
  input: JsonObject,
  document: JsonObject,
  right: (op: string, input: JsonObject) => Answer,
  verifySignature: VerifySignature,
): Answer {
  if (op === 'proof-verify') {
    const { publicKeyMultibase, verificationMethod, proofPurpose, created } = input;
    return outcome(() =>
      verifyDocument(document, decodeMultikey(publicKeyMultibase), {
        verificationMethod: String(verificationMethod),
        proofPurpose: String(proofPurpose),
        ...(typeof created === 'string' ? { created } : {}),
        verifySignature,
      }),
    );
  }
  if (op !== 'activity-verify') return right(op, input);
  const { keys, mode, received } = input;
  return outcome(() =>
    verifyActivity(document, keys as JsonValue[], {
      mode: mode as 'live' | 'history',
      ...(typeof received === 'string' ? { received } : {}),
      verifySignature,
    }),
  );
}

/** Signs other bytes than the right ones. */
export function signingOther(
  message: (hashes: ProofHashes, document: JsonObject, proof: Proof) => Uint8Array,
): Answering {
  return (op, input, right) => {
    const document = op === 'proof-sign' ? documentOf(input) : undefined;
    if (document === undefined) return right(op, input);
    const options = {
      verificationMethod: String(input['verificationMethod']),
      created: String(input['created']),
      proofPurpose: String(input['proofPurpose']),
    };
    const privateKey = bytesAt(input, 'seedHex');
    const { proof } = signDocument(document, { ...options, privateKey });
    const hashes = hashDocument(document, proof);
    const sign = (): Uint8Array => signEd25519(message(hashes, document, proof), privateKey);
    const { proofValue } = signDocument(document, { ...options, sign }).proof;
    return {
      ok: true,
      output: {
        proofHashHex: Buffer.from(hashes.proofHash).toString('hex'),
        documentHashHex: Buffer.from(hashes.documentHash).toString('hex'),
        signatureHex: Buffer.from(decodeProofValue(proofValue)).toString('hex'),
        proofValue,
      },
    };
  };
}

/** Sees other keys than the history has. The document is absent where the operation has none. */
export function seeingKeys(
  change: (key: JsonObject, document: JsonObject | undefined, input: JsonObject) => JsonObject,
): Answering {
  return (op, input, right) => {
    const { keys } = input;
    if (!Array.isArray(keys)) return right(op, input);
    const document = 'hex' in input ? documentOf(input) : undefined;
    const seen = keys.map((key) => (isJsonObject(key) ? change({ ...key }, document, input) : key));
    return right(op, { ...input, keys: seen });
  };
}

/** Sees one member of the keys otherwise; `undefined` takes it away. */
export function seeingMember(
  name: string,
  change: (
    value: JsonValue | undefined,
    document: JsonObject | undefined,
    key: JsonObject,
  ) => JsonValue | undefined,
): Answering {
  return seeingKeys((key, document) => {
    const value = change(key[name], document, key);
    if (value !== undefined) return { ...key, [name]: value };
    const { [name]: _gone, ...rest } = key;
    return rest;
  });
}

/** Sees other records than are known, where the state of a pair is asked for. */
export function seeingRecords(
  change: (records: readonly JsonObject[], input: JsonObject) => readonly JsonObject[],
): Answering {
  return (op, input, right) => {
    const { known } = input;
    if (op !== 'pair-state' || !Array.isArray(known)) return right(op, input);
    const records = known.map((entry) => JSON.parse(textOf(entry as JsonObject)) as JsonObject);
    const seen = change(records, input).map((record) => withText({}, JSON.stringify(record)));
    return right(op, { ...input, known: seen });
  };
}

/** Verifies single signatures by another rule. */
export function verifyingSignatures(verify: VerifySignature): Answering {
  return (op, input, right) =>
    op !== 'ed25519-verify'
      ? right(op, input)
      : outcome(() => ({
          valid: verify(
            Uint8Array.from(bytesAt(input, 'signatureHex')),
            Uint8Array.from(bytesAt(input, 'messageHex')),
            Uint8Array.from(bytesAt(input, 'publicKeyHex')),
          ),
        }));
}

/** A time, some milliseconds later. */
export function later(time: JsonValue | undefined, milliseconds: number): string {
  return new Date(Date.parse(String(time)) + milliseconds).toISOString();
}

/** The proof of a document as an object, empty where there is none. */
export function proofOf(document: JsonObject): JsonObject {
  const { proof } = document;
  return isJsonObject(proof) ? proof : {};
}

/** The document with other members in its proof. */
export function withProof(document: JsonObject, members: JsonObject): JsonObject {
  return { ...document, proof: { ...proofOf(document), ...members } };
}

/** The `patch` of an Update, empty for anything else. */
export function patchOf(document: JsonObject | undefined): JsonObject {
  const patch = document?.['patch'];
  return isJsonObject(patch) ? patch : {};
}

/** The activity with its own time, and that of its proof if it is the same, written in another way. */
export function withTimes(document: JsonObject, write: (time: string) => string): JsonObject {
  const { published } = document;
  if (typeof published !== 'string') return document;
  const changed = { ...document, published: write(published) };
  return proofOf(document)['created'] === published
    ? withProof(changed, { created: changed.published })
    : changed;
}

/** The activity as of another actor, and its proof as by a key of that one. */
export function withActor(document: JsonObject, actor: string): JsonObject {
  const fragment = String(proofOf(document)['verificationMethod']).split('#').at(-1);
  return withProof({ ...document, actor }, { verificationMethod: `${actor}#${fragment}` });
}
