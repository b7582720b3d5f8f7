import {
  OracleError,
  generateKeyPair,
  isJsonObject,
  oracleActiveKeys,
  oracleCheckSchema,
  oracleDefinitionId,
  oracleEndorsements,
  oracleFollowGraph,
  oracleJudgeBySchema,
  readKnown,
  type KnownActivity,
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
]);

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
  });
  return {};
}

function answerActiveKeys(input: JsonObject): JsonObject {
  const instant = textOf(input, 'instant');
  return { ids: oracleActiveKeys(listOf(input, 'keys'), instant, optionalText(input, 'purpose')) };
}

function answerActivity(input: JsonObject): JsonObject {
  const mode = textOf(input, 'mode');
  if (mode !== 'live' && mode !== 'history') throw new TypeError(`there is no mode ${mode}`);
  const received = optionalText(input, 'received');
  oracleVerifyActivity(fromHex(textOf(input, 'hex')), listOf(input, 'keys'), { mode, received });
  return {};
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
