/**
 * Makes the vector files. Everything is deterministic: keys come from published test strings, and nothing reads a clock
 * or a source of randomness.
 */
import type { VectorFile } from '../harness/adapter/vector-files.ts';
import { canonicalVectors } from './vectors/canonical.ts';

/** Makes the text of every file in `vectors/`, by file name. */
export function generateVectors(): Map<string, string> {
  const files: [string, VectorFile][] = [['canonical.json', canonicalVectors()]];
  return new Map(files.map(([name, file]) => [name, `${JSON.stringify(file, null, 2)}\n`]));
}
