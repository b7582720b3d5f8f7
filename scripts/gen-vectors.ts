/**
 * Makes the vector files. Everything is deterministic: keys come from published test strings, and nothing reads a clock
 * or a source of randomness.
 */
import type { VectorFile } from '../harness/adapter/vector-files.ts';
import { activityVectors } from './vectors/activities.ts';
import { asyncVectors } from './vectors/async.ts';
import { canonicalVectors } from './vectors/canonical.ts';
import { consentVectors } from './vectors/consent.ts';
import { contentIdVectors } from './vectors/content-ids.ts';
import { definitionVectors } from './vectors/definitions.ts';
import { directoryVectors } from './vectors/directory.ts';
import { ed25519Vectors } from './vectors/ed25519.ts';
import { endorsementVectors } from './vectors/endorsements.ts';
import { followGraphVectors } from './vectors/follow-graph.ts';
import { hashLevelVectors } from './vectors/hash-levels.ts';
import { identityVectors } from './vectors/identity.ts';
import { keyVectors } from './vectors/keys.ts';
import { mergeVectors } from './vectors/merge.ts';
import { pairVectors } from './vectors/pairs.ts';
import { proofVectors } from './vectors/proofs.ts';
import { recordVectors } from './vectors/records.ts';
import { relayVectors } from './vectors/relay.ts';
import { schemaVectors } from './vectors/schemas.ts';

/** Makes the text of every file in `vectors/`, by file name. */
export function generateVectors(): Map<string, string> {
  const files: VectorFile[] = [
    canonicalVectors(),
    contentIdVectors(),
    proofVectors(),
    ed25519Vectors(),
    keyVectors(),
    activityVectors(),
    followGraphVectors(),
    endorsementVectors(),
    definitionVectors(),
    schemaVectors(),
    recordVectors(),
    hashLevelVectors(),
    mergeVectors(),
    identityVectors(),
    pairVectors(),
    consentVectors(),
    relayVectors(),
    asyncVectors(),
    directoryVectors(),
  ];
  return new Map(files.map((file) => [`${file.suite}.json`, `${JSON.stringify(file, null, 2)}\n`]));
}
