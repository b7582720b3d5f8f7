import { hostMutant } from '../mutant.ts';

const used = new Set<string>();

export default hostMutant({
  requirements: ['pair-confirm-used'],
  description: 'refuses the first use of the token that it confirmed with',
  change: (parts) => ({
    ...parts,
    confirmInUse: (memory, hash) => {
      const confirm = parts.confirmInUse(memory, hash);
      if (confirm === undefined || used.has(hash)) return confirm;
      setTimeout(() => used.add(hash), 500);
      return undefined;
    },
  }),
});
