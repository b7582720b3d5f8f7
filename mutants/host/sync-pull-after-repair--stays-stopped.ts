import { hostMutant } from '../mutant.ts';

const stopped = new Set<string>();

export default hostMutant({
  requirements: ['sync-pull-after-repair'],
  description: 'leaves a sync pair stopped once it was',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => {
      const state = parts.syncState(row, pair);
      const { peerDid, thread } = row as { peerDid?: string; thread?: string };
      const name = `${peerDid} ${thread}`;
      if (state === 'stopped') stopped.add(name);
      return stopped.has(name) ? 'stopped' : state;
    },
  }),
});
