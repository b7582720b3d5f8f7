/** The adapter protocol: one JSON object a line in both directions. Spec: chapter *Being judged*. */
import type { JsonObject } from '../oracle/index.ts';

/** The version of the protocol that this kit speaks. */
export const PROTOCOL_VERSION = 1;

/** Every operation besides `hello`, in the order of the specification. */
export const OPERATIONS = [
  'canonicalize',
  'number',
  'cid',
  'document-id',
  'cid-parse',
  'ed25519-verify',
  'proof-sign',
  'proof-verify',
  'active-keys',
  'activity-verify',
  'follow-graph',
  'endorsements',
  'definition-check',
  'schema-judge',
  'record-layers',
  'record-redact',
  'record-verify',
  'merge',
  'did-key',
  'did-web',
  'manifest-verify',
  'pair-id',
  'pair-state',
  'consent-level',
  'envelope-verify',
  'mailbox-request',
  'directory-fold',
] as const;

/** An operation that an adapter may have. */
export type Operation = (typeof OPERATIONS)[number];

/** Operations that only implementations of a class beside `core` have, and the class. */
export const CLASS_OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['follow-graph', 'follow'],
  ['endorsements', 'verbs'],
  ['definition-check', 'verbs'],
  ['schema-judge', 'verbs'],
  ['record-layers', 'records'],
  ['record-redact', 'records'],
  ['record-verify', 'records'],
  ['merge', 'records'],
  ['did-key', 'records'],
  ['did-web', 'records'],
  ['manifest-verify', 'pairs'],
  ['pair-id', 'pairs'],
  ['pair-state', 'pairs'],
  ['consent-level', 'consent'],
  ['envelope-verify', 'async'],
  ['mailbox-request', 'relay'],
  ['directory-fold', 'directory'],
]);

/** What an adapter answers: an output, or a refusal by code. */
export type Answer =
  | { readonly ok: true; readonly output: JsonObject }
  | { readonly ok: false; readonly code: string };

/** One request: an operation with its input. */
export interface Question {
  readonly op: string;
  readonly input: JsonObject;
}

/** What an adapter says of itself. */
export interface Hello {
  readonly name: string;
  readonly version: string;
  readonly protocol: number;
  readonly ops: readonly string[];
}

/** Whatever answers questions: a child process, the oracle, or a library in this process. */
export interface Answerer {
  ask(op: string, input: JsonObject): Promise<Answer>;
}
