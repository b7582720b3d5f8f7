import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changed(entry: LogEntry): LogEntry {
  if (entry.kind !== 'received' || !isJsonObject(entry.activity.object)) return entry;
  return { ...entry, activity: { ...entry.activity, patch: undefined as never } };
}

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'ignores an Update that names its actor by an object with its id',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => parts.foldPeerActors(peers, changed(entry)),
  }),
});
