import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changed(entry: LogEntry): LogEntry {
  if (entry.kind !== 'received' || !isJsonObject(entry.activity.patch)) return entry;
  const { activity } = entry;
  return { ...entry, activity: { ...activity, actor: String(activity.object) } };
}

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'applies an Update to the actor that it names, whoever sent it',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => parts.foldPeerActors(peers, changed(entry)),
  }),
});
