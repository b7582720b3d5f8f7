import { hostMutant } from '../mutant.ts';

const seen = new Set<string>();

export default hostMutant({
  requirements: ['invite-again'],
  description: 'knows in memory alone what an invite has granted',
  change: (parts) => ({
    ...parts,
    findSameGrant: (grants, wanted) => {
      const found = parts.findSameGrant(grants, wanted);
      const key = JSON.stringify(wanted);
      const isMine = seen.has(key);
      seen.add(key);
      return isMine ? found : undefined;
    },
  }),
});
