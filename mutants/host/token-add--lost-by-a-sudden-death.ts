import type { NewEntry } from '../../reference/host/store.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-add'],
  description: 'keeps new tokens in memory only until something else is written',
  change: (parts) => ({
    ...parts,
    openStore: async (folder) => {
      const right = await parts.openStore(folder);
      let held: NewEntry[] = [];
      return {
        ...right,
        append: async (entries, secrets) => {
          if (entries.length === 1 && entries[0]?.kind === 'token-bound') {
            held.push(...entries);
            return 0;
          }
          const all = [...held, ...entries];
          held = [];
          return (await right.append(all, secrets)) + all.length - entries.length;
        },
      };
    },
  }),
});
