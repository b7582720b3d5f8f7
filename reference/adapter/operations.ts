/**
 * The operations of the adapter protocol, answered by the core.
 *
 * Spec: `adapter-answer`, `adapter-hello`, `adapter-unknown-op`.
 */
import {
  BEGINNING_OF_TIME,
  ProtocolError,
  activeKeys,
  canonicalNumber,
  canonicalize,
  checkForm,
  checkFormShape,
  checkRecordDepth,
  checkRecordShape,
  checkRecordSize,
  checkSchema,
  countersOf,
  cidOfBytes,
  consentLevel,
  decodeMultikey,
  decodeProofValue,
  definitionId,
  didDocumentUrl,
  directoryDocument,
  documentId,
  endorsementsOf,
  equivocationsOf,
  foldDirectoryLog,
  foldPair,
  followSets,
  followView,
  hashBytes,
  hashDocument,
  isDid,
  isJsonObject,
  isMultikey,
  keysOfDidKey,
  levelOf,
  mergeForms,
  orderThread,
  methodOfDidKey,
  pairIdOf,
  parseCid,
  parseDid,
  parseStrict,
  readDefinition,
  recordLayers,
  redact,
  satisfiesSchema,
  signDocument,
  verifyActivity,
  verifyDocument,
  verifyEd25519Strict,
  verifyEnvelope,
  verifyForm,
  verifyMailboxRequest,
  verifyManifest,
  type FederatedRecord,
  type HashLevel,
  type JsonObject,
  type JsonValue,
  type KeyPurpose,
  type KnownActivity,
  type RecordForm,
  type VerifyActivityOptions,
  HASH_LEVELS,
} from '../core/index.ts';

/** What an adapter answers: an output, or a refusal by code. */
export type Answer = { ok: true; output: JsonObject } | { ok: false; code: string };

/** Answers one operation of the adapter protocol. */
export function answer(op: string, input: JsonObject): Answer {
  const operation = OPERATIONS.get(op);
  if (operation === undefined) return { ok: false, code: 'unsupported-op' };
  try {
    return { ok: true, output: operation(input) };
  } catch (error) {
    if (error instanceof ProtocolError) return { ok: false, code: error.code };
    if (error instanceof AdapterRefusal) return { ok: false, code: error.code };
    throw error;
  }
}

/** A refusal with a code that only adapters have. */
class AdapterRefusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const OPERATIONS = new Map<string, (input: JsonObject) => JsonObject>([
  ['hello', hello],
  ['canonicalize', (input) => ({ hex: toHex(canonicalize(parseStrict(bytesAt(input, 'hex')))) })],
  ['number', formatNumber],
  ['cid', computeIds],
  ['document-id', (input) => ({ cid: documentId(documentAt(input)) })],
  ['cid-parse', (input) => ({ digestHex: toHex(parseCid(textAt(input, 'text'))) })],
  ['ed25519-verify', verifySignature],
  ['proof-sign', sign],
  ['proof-verify', verifyProof],
  ['active-keys', listActiveKeys],
  ['activity-verify', judgeActivity],
  ['follow-graph', showFollowGraph],
  ['endorsements', showEndorsements],
  ['definition-check', checkDefinition],
  ['schema-judge', judgeBySchema],
  ['record-layers', showLayers],
  ['record-redact', redactForm],
  ['record-verify', judgeForm],
  ['merge', mergeSets],
  ['did-key', readDidKey],
  ['did-web', locateDidDocument],
  ['manifest-verify', judgeManifest],
  ['pair-id', namePair],
  ['pair-state', showPairState],
  ['consent-level', showConsentLevel],
  ['envelope-verify', judgeEnvelope],
  ['mailbox-request', judgeMailboxRequest],
  ['directory-fold', showDirectoryLog],
]);

function hello(): JsonObject {
  const ops = [...OPERATIONS.keys()].filter((op) => op !== 'hello');
  return { protocol: 1, name: 'concordat-reference', version: '0.1.0', ops };
}

function formatNumber(input: JsonObject): JsonObject {
  const value = Buffer.from(textAt(input, 'ieee754'), 'hex').readDoubleBE(0);
  if (!Number.isFinite(value)) throw new AdapterRefusal('number-not-finite');
  return { text: canonicalNumber(value) };
}

function computeIds(input: JsonObject): JsonObject {
  const canonical = canonicalize(parseStrict(bytesAt(input, 'hex')));
  return {
    canonicalHex: toHex(canonical),
    digestHex: toHex(hashBytes(canonical)),
    cid: cidOfBytes(canonical),
  };
}

function verifySignature(input: JsonObject): JsonObject {
  const valid = verifyEd25519Strict(
    bytesAt(input, 'signatureHex'),
    bytesAt(input, 'messageHex'),
    bytesAt(input, 'publicKeyHex'),
  );
  return { valid };
}

function sign(input: JsonObject): JsonObject {
  const signed = signDocument(documentAt(input), {
    privateKey: bytesAt(input, 'seedHex'),
    verificationMethod: textAt(input, 'verificationMethod'),
    created: textAt(input, 'created'),
    proofPurpose: textAt(input, 'proofPurpose'),
  });
  const { proofHash, documentHash } = hashDocument(signed, signed.proof);
  return {
    proofHashHex: toHex(proofHash),
    documentHashHex: toHex(documentHash),
    signatureHex: toHex(decodeProofValue(signed.proof.proofValue)),
    proofValue: signed.proof.proofValue,
    documentHex: toHex(canonicalize(signed)),
  };
}

function verifyProof(input: JsonObject): JsonObject {
  const document = documentAt(input);
  const publicKeyMultibase = textAt(input, 'publicKeyMultibase');
  if (!isMultikey(publicKeyMultibase)) throw new AdapterRefusal('key-malformed');
  verifyDocument(document, decodeMultikey(publicKeyMultibase), {
    verificationMethod: textAt(input, 'verificationMethod'),
    proofPurpose: textAt(input, 'proofPurpose'),
    ...optionalTexts(input, 'created', 'domain', 'challenge'),
  });
  return {};
}

function listActiveKeys(input: JsonObject): JsonObject {
  const purpose = input['purpose'];
  const keys = activeKeys(
    listAt(input, 'keys'),
    textAt(input, 'instant'),
    typeof purpose === 'string' ? (purpose as KeyPurpose) : undefined,
  );
  return { ids: keys.map((key) => key.id) };
}

function judgeActivity(input: JsonObject): JsonObject {
  const activity = parseStrict(bytesAt(input, 'hex'));
  verifyActivity(activity, listAt(input, 'keys'), receiptAt(input));
  return {};
}

/** How something came here. */
function receiptAt(input: JsonObject): VerifyActivityOptions {
  const mode = textAt(input, 'mode');
  if (mode !== 'live' && mode !== 'history') throw new TypeError(`no such mode: ${mode}`);
  const received = input['received'];
  return { mode, ...(typeof received === 'string' ? { received } : {}) };
}

function showFollowGraph(input: JsonObject): JsonObject {
  return { ...followView(followSets(textAt(input, 'actor'), knownAt(input))) };
}

function showEndorsements(input: JsonObject): JsonObject {
  // The view is a JSON object, but an interface has no index signature.
  return { view: endorsementsOf(knownAt(input)) as unknown as JsonObject };
}

function checkDefinition(input: JsonObject): JsonObject {
  return { definition: definitionId(readDefinition(documentAt(input))) };
}

function judgeBySchema(input: JsonObject): JsonObject {
  const schema = parseStrict(bytesAt(input, 'schemaHex'));
  const value = parseStrict(bytesAt(input, 'valueHex'));
  checkSchema(schema);
  return { valid: satisfiesSchema(value, schema) };
}

function showLayers(input: JsonObject): JsonObject {
  const record: unknown = parseStrict(bytesAt(input, 'hex'));
  checkRecordSize(record);
  checkRecordDepth(record);
  checkRecordShape(record);
  return { ...recordLayers(record) };
}

function redactForm(input: JsonObject): JsonObject {
  const level = textAt(input, 'level');
  if (!isHashLevel(level)) throw new TypeError(`no such level: ${level}`);
  const form: unknown = parseStrict(bytesAt(input, 'hex'));
  checkForm(form);
  return { hex: toHex(canonicalize(redact(form, level))) };
}

function isHashLevel(text: string): text is HashLevel {
  return HASH_LEVELS.some((level) => level === text);
}

function judgeForm(input: JsonObject): JsonObject {
  const form = parseStrict(bytesAt(input, 'hex'));
  return { level: verifyForm(form, listAt(input, 'keys'), receiptAt(input)) };
}

function mergeSets(input: JsonObject): JsonObject {
  const state = mergeForms(...listAt(input, 'sets').map(formsIn));
  const { view, pending } = orderThread(state);
  const ids = [...state.keys()].sort();
  const shown = {
    state: ids.map((id) => ({ hex: toHex(canonicalize(state.get(id))) })),
    view: view.map((form) => ({ id: form.id, level: levelOf(form) })),
    pending,
    equivocations: equivocationsOf(state.values()),
    counters: countersOf(state.values()),
  };
  // All of it is JSON, but an interface has no index signature.
  return shown as unknown as JsonObject;
}

/** The forms of one set. Their ids and proofs are verified already. */
function formsIn(set: JsonValue): RecordForm[] {
  if (!Array.isArray(set)) throw new TypeError('a set is no list');
  return set.map((entry) => {
    if (!isJsonObject(entry)) throw new TypeError('a form is no object');
    const form: unknown = documentAt(entry);
    checkFormShape(form);
    return form;
  });
}

function readDidKey(input: JsonObject): JsonObject {
  const parsed = parseDid(textAt(input, 'did'));
  if (parsed.method !== 'key') throw new ProtocolError('did-malformed', 'no did:key');
  const { publicKeyMultibase } = parsed;
  return { publicKeyMultibase, verificationMethod: methodOfDidKey(parsed) };
}

function locateDidDocument(input: JsonObject): JsonObject {
  const parsed = parseDid(textAt(input, 'did'));
  if (parsed.method !== 'web') throw new ProtocolError('did-malformed', 'no did:web');
  return { url: didDocumentUrl(parsed, input['development'] === true) };
}

function judgeManifest(input: JsonObject): JsonObject {
  const manifest = parseStrict(bytesAt(input, 'hex'));
  const keys = listAt(input, 'keys').filter(isJsonObject);
  const always = { type: 'Multikey', created: BEGINNING_OF_TIME, purpose: ['sign-activity'] };
  verifyManifest(manifest, (did) => keys.map((key) => ({ ...always, controller: did, ...key })), {
    now: textAt(input, 'now'),
    strict: input['strict'] === true,
  });
  return {};
}

function namePair(input: JsonObject): JsonObject {
  const [one, other] = listAt(input, 'dids');
  if (!isDid(one) || !isDid(other)) throw new ProtocolError('did-malformed', 'two DIDs are needed');
  return { pair_id: pairIdOf(one, other) };
}

function showPairState(input: JsonObject): JsonObject {
  const { state } = foldPair(recordsAt(input), textAt(input, 'self'), textAt(input, 'pair_id'));
  return { state };
}

function showConsentLevel(input: JsonObject): JsonObject {
  const level = consentLevel(recordsAt(input), {
    source_namespace: textAt(input, 'source_namespace'),
    target_namespace: textAt(input, 'target_namespace'),
    thread: textAt(input, 'thread'),
    now: textAt(input, 'now'),
  });
  return { level: level ?? null };
}

function judgeEnvelope(input: JsonObject): JsonObject {
  const envelope = parseStrict(bytesAt(input, 'hex'));
  const id = textAt(input, 'verificationMethod');
  const key = {
    id,
    type: 'Multikey',
    controller: id.split('#')[0],
    publicKeyMultibase: textAt(input, 'publicKeyMultibase'),
    created: BEGINNING_OF_TIME,
    purpose: ['sign-activity'],
  };
  const { records } = verifyEnvelope(envelope, [key], { receiver: textAt(input, 'receiver') });
  return { records: records.length };
}

function judgeMailboxRequest(input: JsonObject): JsonObject {
  const request = {
    method: textAt(input, 'method'),
    baseUrl: textAt(input, 'base_url'),
    target: textAt(input, 'path'),
    headers: input['headers'] as Record<string, string>,
    body: bytesAt(input, 'bodyHex'),
  };
  verifyMailboxRequest(request, {
    did: textAt(input, 'did'),
    now: textAt(input, 'now'),
    keysOf: (did) => {
      const parsed = parseDid(did);
      return parsed.method === 'key' ? keysOfDidKey(parsed) : [];
    },
  });
  return {};
}

function showDirectoryLog(input: JsonObject): JsonObject {
  const operations = listAt(input, 'operations').map((entry) => {
    if (!isJsonObject(entry)) throw new TypeError('an operation is no object');
    return parseStrict(bytesAt(entry, 'hex'));
  });
  const state = foldDirectoryLog(textAt(input, 'did'), operations);
  return {
    // All of it is JSON, but an interface has no index signature.
    document: (directoryDocument(state) ?? null) as unknown as JsonValue,
    handle: state.statement.handle,
    namespaces: state.statement.namespaces,
  };
}

/** The whole records that somebody knows. They are verified already. */
function recordsAt(input: JsonObject): FederatedRecord[] {
  return listAt(input, 'known').map((entry) => {
    if (!isJsonObject(entry)) throw new TypeError('a known record is no object');
    return documentAt(entry) as unknown as FederatedRecord;
  });
}

/** The activities that somebody knows. They are verified already, so their shape is not asked. */
function knownAt(input: JsonObject): KnownActivity[] {
  return listAt(input, 'known').map((entry) => {
    if (!isJsonObject(entry)) throw new TypeError('a known activity is no object');
    return documentAt(entry) as unknown as KnownActivity;
  });
}

function documentAt(input: JsonObject): JsonObject {
  const value = parseStrict(bytesAt(input, 'hex'));
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'a document is an object');
  return value;
}

function textAt(input: JsonObject, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw new TypeError(`the input has no text "${name}"`);
  return value;
}

function optionalTexts<Name extends string>(
  input: JsonObject,
  ...names: Name[]
): Partial<Record<Name, string>> {
  const given = names.filter((name) => typeof input[name] === 'string');
  return Object.fromEntries(given.map((name) => [name, input[name]])) as Partial<
    Record<Name, string>
  >;
}

function listAt(input: JsonObject, name: string): JsonValue[] {
  const value = input[name];
  if (!Array.isArray(value)) throw new TypeError(`the input has no list "${name}"`);
  return value;
}

function bytesAt(input: JsonObject, name: string): Uint8Array {
  const hex = textAt(input, name);
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new TypeError(`"${name}" is no hex`);
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
