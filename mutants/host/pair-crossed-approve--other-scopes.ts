import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed-approve'],
  description: 'approves a proposal for other scopes',
  change: (parts) => ({
    ...parts,
    findWaiting: (memory, { namespaces }, now) => {
      const { waiting } = memory;
      for (const { proposal } of waiting) {
        const found = parts.findWaiting(memory, { ...proposal, namespaces }, now);
        if (found) return found;
      }
      return undefined;
    },
  }),
});
