import {
  BEGINNING,
  OracleError,
  RECORD_LEVELS,
  generateKeyPair,
  isDid,
  isJsonObject,
  oracleCheckMailboxRequest,
  oracleCheckRecord,
  oracleCheckRecordShape,
  oracleConsentLevel,
  oracleDidKey,
  oracleDidWebUrl,
  oraclePairId,
  oraclePairState,
  oracleRecordLayers,
  oracleRedact,
  oracleThread,
  oracleVerifyEnvelope,
  oracleVerifyManifest,
  oracleVerifyRecord,
  readKeys,
  oracleActiveKeys,
  oracleCheckSchema,
  oracleDefinitionId,
  oracleEndorsements,
  oracleFoldLog,
  oracleFollowGraph,
  oracleJudgeBySchema,
  readKnown,
  type KnownActivity,
  type OracleKey,
  oracleCanonicalize,
  oracleCidOfBytes,
  oracleDocumentId,
  oracleNumber,
  oracleParse,
  oracleParseCid,
  oracleSign,
  oracleVerifyActivity,
  oracleVerifyEd25519,
  oracleVerifyProof,
  sha256,
  type JsonObject,
  type JsonValue,
  type VerifyOptions,
} from '../oracle/index.ts';
import type { Answer, Answerer } from './protocol.ts';

/** The oracle as an answerer of the adapter protocol: what every other adapter is compared with. */
export const oracleAnswerer: Answerer = {
  ask: (op, input) => Promise.resolve(answerByOracle(op, input)),
};

/** Answers one question of the adapter protocol by the oracle. */
export function answerByOracle(op: string, input: JsonObject): Answer {
  const handler = HANDLERS.get(op);
  if (handler === undefined) return { ok: false, code: 'unsupported-op' };
  try {
    return { ok: true, output: handler(input) };
  } catch (error) {
    if (error instanceof OracleError) return { ok: false, code: error.code };
    throw error;
  }
}

const HANDLERS = new Map<string, (input: JsonObject) => JsonObject>([
  ['canonicalize', (input) => ({ hex: toHex(oracleCanonicalize(parseHex(input))) })],
  ['number', (input) => ({ text: oracleNumber(textOf(input, 'ieee754')) })],
  ['cid', answerCid],
  ['document-id', (input) => ({ cid: oracleDocumentId(parseDocument(input)) })],
  ['cid-parse', (input) => ({ digestHex: toHex(oracleParseCid(textOf(input, 'text'))) })],
  ['ed25519-verify', answerEd25519],
  ['proof-sign', answerSign],
  ['proof-verify', answerProof],
  ['active-keys', answerActiveKeys],
  ['activity-verify', answerActivity],
  ['follow-graph', (input) => ({ ...oracleFollowGraph(textOf(input, 'actor'), knownOf(input)) })],
  ['endorsements', (input) => ({ view: oracleEndorsements(knownOf(input)) })],
  ['definition-check', (input) => ({ definition: oracleDefinitionId(parseHex(input)) })],
  ['schema-judge', answerSchema],
  ['record-layers', answerLayers],
  ['record-redact', answerRedact],
  ['record-verify', answerRecord],
  ['merge', answerMerge],
  ['did-key', (input) => ({ ...oracleDidKey(textOf(input, 'did')) })],
  ['did-web', answerDidWeb],
  ['manifest-verify', answerManifest],
  ['pair-id', answerPairId],
  ['pair-state', answerPairState],
  ['consent-level', answerConsent],
  ['envelope-verify', answerEnvelope],
  ['mailbox-request', answerMailboxRequest],
  ['directory-fold', answerDirectory],
]);

function answerLayers(input: JsonObject): JsonObject {
  const { form, level } = oracleCheckRecordShape(parseHex(input));
  if (level !== 'L0') throw new OracleError('shape-invalid', 'only a whole record has all layers');
  return { ...oracleRecordLayers(form) };
}

function answerRedact(input: JsonObject): JsonObject {
  const level = RECORD_LEVELS.find((candidate) => candidate === input['level']);
  if (level === undefined) throw new TypeError(`there is no level ${String(input['level'])}`);
  const { form } = oracleCheckRecord(parseHex(input));
  return { hex: toHex(oracleCanonicalize(oracleRedact(form, level))) };
}

function answerRecord(input: JsonObject): JsonObject {
  const bytes = fromHex(textOf(input, 'hex'));
  return { level: oracleVerifyRecord(bytes, listOf(input, 'keys'), modeOf(input)) };
}

function answerMerge(input: JsonObject): JsonObject {
  const forms = listOf(input, 'sets').flatMap((set) => {
    if (!Array.isArray(set)) throw new TypeError('a set is a list');
    return set.map(documentOf);
  });
  const { state, ...shown } = oracleThread(forms);
  const hexes = state.map((form) => ({ hex: toHex(oracleCanonicalize(form)) }));
  return { state: hexes, ...(structuredClone(shown) as unknown as JsonObject) };
}

function answerDidWeb(input: JsonObject): JsonObject {
  return { url: oracleDidWebUrl(textOf(input, 'did'), input['development'] === true) };
}

/** The keys that the question names are those of whatever DID the manifest names; they have always been there. */
function answerManifest(input: JsonObject): JsonObject {
  const entries = listOf(input, 'keys').filter(isJsonObject);
  oracleVerifyManifest(parseHex(input), {
    keysOf: (did) =>
      readKeys(
        entries.map((entry) => ({
          ...{ type: 'Multikey', controller: did, created: BEGINNING },
          ...{ purpose: ['sign-activity', 'rotate-key'], ...entry },
        })),
      ),
    now: textOf(input, 'now'),
    strict: input['strict'] === true,
  });
  return {};
}

function answerPairId(input: JsonObject): JsonObject {
  const [one, other] = listOf(input, 'dids');
  if (!isDid(one) || !isDid(other)) throw new OracleError('did-malformed', 'two DIDs are needed');
  return { pair_id: oraclePairId(one, other) };
}

function answerPairState(input: JsonObject): JsonObject {
  const known = listOf(input, 'known').map(documentOf);
  return { state: oraclePairState(textOf(input, 'self'), textOf(input, 'pair_id'), known) };
}

function answerConsent(input: JsonObject): JsonObject {
  const level = oracleConsentLevel(listOf(input, 'known').map(documentOf), {
    source_namespace: textOf(input, 'source_namespace'),
    target_namespace: textOf(input, 'target_namespace'),
    thread: textOf(input, 'thread'),
    now: textOf(input, 'now'),
  });
  return { level };
}

/** The key that the question names is the one that its DID has, and has always been there. */
function answerEnvelope(input: JsonObject): JsonObject {
  const id = textOf(input, 'verificationMethod');
  const key = {
    ...{ id, type: 'Multikey', controller: id.slice(0, id.indexOf('#')), created: BEGINNING },
    ...{ publicKeyMultibase: textOf(input, 'publicKeyMultibase'), purpose: ['sign-activity'] },
  };
  const receiver = textOf(input, 'receiver');
  const { records } = oracleVerifyEnvelope(parseHex(input), { receiver, keys: [key] });
  return { records: records.length };
}

function answerMailboxRequest(input: JsonObject): JsonObject {
  const request = {
    method: textOf(input, 'method'),
    base_url: textOf(input, 'base_url'),
    path: textOf(input, 'path'),
    headers: input['headers'] as Record<string, string>,
    body: fromHex(textOf(input, 'bodyHex')),
  };
  oracleCheckMailboxRequest(request, {
    did: textOf(input, 'did'),
    now: textOf(input, 'now'),
    keysOf: readKeysOfDidKey,
  });
  return {};
}

function readKeysOfDidKey(did: string): OracleKey[] {
  const { publicKeyMultibase, verificationMethod: id } = oracleDidKey(did);
  const always = { type: 'Multikey', controller: did, created: BEGINNING };
  return readKeys([{ ...always, id, publicKeyMultibase, purpose: ['sign-activity'] }], did);
}

function answerDirectory(input: JsonObject): JsonObject {
  const operations = listOf(input, 'operations').map((entry) => {
    if (!isJsonObject(entry)) throw new TypeError('an operation is given as {"hex"}');
    return parseHex(entry);
  });
  const { document, handle, namespaces } = oracleFoldLog(textOf(input, 'did'), operations);
  return { document, handle, namespaces: [...namespaces] };
}

/** A document that stands in a list as `{"hex"}`. */
function documentOf(entry: JsonValue): JsonObject {
  if (!isJsonObject(entry)) throw new TypeError('a document in a list is given as {"hex"}');
  return parseDocument(entry);
}

function answerSchema(input: JsonObject): JsonObject {
  const schema = parseHex(input, 'schemaHex');
  const value = parseHex(input, 'valueHex');
  oracleCheckSchema(schema);
  return { valid: oracleJudgeBySchema(schema, value) };
}

/** The activities of a fold, each given as `{"hex"}`. */
function knownOf(input: JsonObject): KnownActivity[] {
  return readKnown(
    listOf(input, 'known').map((entry) => {
      if (!isJsonObject(entry)) throw new TypeError('a known activity is given as {"hex"}');
      return parseHex(entry);
    }),
  );
}

function answerCid(input: JsonObject): JsonObject {
  const canonical = oracleCanonicalize(parseHex(input));
  return {
    canonicalHex: toHex(canonical),
    digestHex: toHex(sha256(canonical)),
    cid: oracleCidOfBytes(canonical),
  };
}

function answerEd25519(input: JsonObject): JsonObject {
  const bytes = (name: string): Uint8Array => fromHex(textOf(input, name));
  const valid = oracleVerifyEd25519(
    bytes('signatureHex'),
    bytes('messageHex'),
    bytes('publicKeyHex'),
  );
  return { valid };
}

function answerSign(input: JsonObject): JsonObject {
  const trace = oracleSign(parseDocument(input), {
    privateKey: generateKeyPair(fromHex(textOf(input, 'seedHex'))).privateKey,
    verificationMethod: textOf(input, 'verificationMethod'),
    created: textOf(input, 'created'),
    proofPurpose: textOf(input, 'proofPurpose'),
  });
  return {
    proofHashHex: toHex(trace.proofHash),
    documentHashHex: toHex(trace.documentHash),
    signatureHex: toHex(trace.signature),
    proofValue: trace.proofValue,
    documentHex: toHex(oracleCanonicalize(trace.document)),
  };
}

function answerProof(input: JsonObject): JsonObject {
  oracleVerifyProof(parseDocument(input), {
    publicKeyMultibase: textOf(input, 'publicKeyMultibase'),
    verificationMethod: textOf(input, 'verificationMethod'),
    proofPurpose: textOf(input, 'proofPurpose'),
    created: optionalText(input, 'created'),
    domain: optionalText(input, 'domain'),
    challenge: optionalText(input, 'challenge'),
  });
  return {};
}

function answerActiveKeys(input: JsonObject): JsonObject {
  const instant = textOf(input, 'instant');
  return { ids: oracleActiveKeys(listOf(input, 'keys'), instant, optionalText(input, 'purpose')) };
}

function answerActivity(input: JsonObject): JsonObject {
  oracleVerifyActivity(fromHex(textOf(input, 'hex')), listOf(input, 'keys'), modeOf(input));
  return {};
}

/** Which way a document came, and when. */
function modeOf(input: JsonObject): VerifyOptions {
  const mode = textOf(input, 'mode');
  if (mode !== 'live' && mode !== 'history') throw new TypeError(`there is no mode ${mode}`);
  return { mode, received: optionalText(input, 'received') };
}

function parseHex(input: JsonObject, name = 'hex'): JsonValue {
  return oracleParse(fromHex(textOf(input, name)));
}

function parseDocument(input: JsonObject): JsonObject {
  const value = parseHex(input);
  if (!isJsonObject(value)) throw new OracleError('shape-invalid', 'a document is an object');
  return value;
}

function textOf(input: JsonObject, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new TypeError(`the input has no text ${name}`);
  return value;
}

function optionalText(input: JsonObject, name: string): string | undefined {
  return input[name] === undefined ? undefined : textOf(input, name);
}

function listOf(input: JsonObject, name: string): JsonValue[] {
  const value = input[name];
  if (!Array.isArray(value)) throw new TypeError(`the input has no list ${name}`);
  return value;
}

function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new TypeError('not lower-case hex');
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
