import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changed(entry: LogEntry): LogEntry {
  if (entry.kind !== 'received' || !isJsonObject(entry.activity.patch)) return entry;
  const { activity } = entry;
  const patch = entry.activity.patch;
  return { ...entry, activity: { ...activity, patch: { ...patch, revoke: undefined as never } } };
}

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'does not apply a revocation',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => parts.foldPeerActors(peers, changed(entry)),
  }),
});
