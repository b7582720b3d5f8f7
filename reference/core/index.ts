/**
 * The core of Concordat: what the protocol says about data, as pure functions.
 *
 * No input or output, no clock, no platform: the same code runs in a host, a browser or a test. Two
 * things can be replaced by faster ones, as options of the functions that use them: `sha256`, and
 * `verifySignature` (which must keep the strict rule: run `isStrictEd25519Input` first).
 *
 *     const activity = parseStrict(bytes);
 *     verifyActivity(activity, keyHistory, { mode: 'live', received });
 */
export * from './errors.ts';
export * from './json.ts';
export * from './time.ts';
export * from './urls.ts';
export * from './strict-parse.ts';
export * from './canonical.ts';
export * from './base32.ts';
export * from './base58.ts';
export * from './cid.ts';
export * from './ed25519.ts';
export * from './multikey.ts';
export * from './proof.ts';
export * from './keys.ts';
export * from './activity-shape.ts';
export * from './activity.ts';
export * from './known-activity.ts';
export * from './follow-graph.ts';
export * from './endorsements.ts';
export * from './schema-profile.ts';
export * from './definitions.ts';
export * from './record.ts';
export * from './hash-levels.ts';
export * from './record-verify.ts';
export * from './merge.ts';
export * from './counters.ts';
export * from './dids.ts';
export * from './signed-documents.ts';
export * from './key-documents.ts';
export * from './manifest.ts';
export * from './pair-messages.ts';
export * from './pair-fold.ts';
export * from './consent.ts';
export * from './envelopes.ts';
export * from './mailbox-signatures.ts';
export * from './directory-log.ts';
