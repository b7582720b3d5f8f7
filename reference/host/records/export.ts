/** Everything that a host holds of records, as lines that can be taken elsewhere and checked there. */
import { createHash } from 'node:crypto';
import { canonicalText } from '../../core/canonical.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import { formOf } from './place.ts';
import type { Signers } from './signers.ts';

/** How many ids, actors or records are read at once. */
const PIECE = 256;
const RECORD_PIECE = 32;

const SYNC_DID = 'did:sync:';

/**
 * The lines of an export. Records that come while it is under way are not in it; of one of which a
 * fuller form comes meanwhile it has either.
 *
 * Spec: `export-complete`, `export-ids`, `export-no-secret`.
 */
export async function* exportLines(kernel: Kernel, signers: Signers): AsyncGenerator<string> {
  const { records } = kernel.store;
  const end = records.lastNumber();
  const { count, digest } = await digestIds(kernel, end);
  yield line({
    object: 'export',
    version: 1,
    source_did: kernel.instance.did,
    created: nowOf(kernel),
    records: count,
    digest,
  });
  for await (const actor of inPieces((after) => records.listActors(after, end, PIECE), SYNC_DID)) {
    if (!actor.startsWith(SYNC_DID)) break;
    const document = keyDocumentOf(actor, kernel, signers);
    if (document) yield line({ key_document: document });
  }
  for (let after = 0; ;) {
    const page = records.readNumbered(after, end, RECORD_PIECE);
    if (page.length === 0) return;
    yield page.map((stored) => line({ record: formOf(stored) as unknown as JsonObject })).join('');
    after = page.at(-1)!.number;
    await new Promise(setImmediate);
  }
}

function line(value: JsonValue): string {
  return `${canonicalText(value)}\n`;
}

function keyDocumentOf(did: string, kernel: Kernel, signers: Signers): JsonObject | undefined {
  const local = signers.findLocal(did);
  if (local) return kernel.parts.keyDocument(kernel.instance, local);
  const kept = signers.findKeyDocument(did);
  return kept === undefined ? undefined : (JSON.parse(kept) as JsonObject);
}

/** Texts in ascending order, each piece after the last text of the one before. */
async function* inPieces(
  read: (after: string) => readonly string[],
  start: string,
): AsyncGenerator<string> {
  for (let after = start; ;) {
    const piece = read(after);
    yield* piece;
    if (piece.length < PIECE) return;
    after = piece.at(-1)!;
    await new Promise(setImmediate);
  }
}

async function digestIds({ store }: Kernel, end: number) {
  const hash = createHash('sha256');
  let count = 0;
  for await (const id of inPieces((after) => store.records.listIds(after, end, PIECE), '')) {
    hash.update(`${id}\n`);
    count += 1;
  }
  return { count, digest: hash.digest('hex') };
}
