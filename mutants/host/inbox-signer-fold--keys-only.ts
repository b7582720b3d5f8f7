import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changed(entry: LogEntry): LogEntry {
  if (entry.kind !== 'received' || !isJsonObject(entry.activity.patch)) return entry;
  const { activity } = entry;
  const patch = entry.activity.patch;
  return {
    ...entry,
    activity: {
      ...activity,
      patch: Object.fromEntries(
        Object.entries(patch).filter(([name]) => /key|supersede|revoke/i.test(name)),
      ),
    },
  };
}

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'applies the keys of an Update and not the profile',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => parts.foldPeerActors(peers, changed(entry)),
  }),
});
