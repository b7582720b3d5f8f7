import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-followers'],
  description: 'sends what is for followers to former followers too',
  change: (parts) => {
    const ever = new Map<string, Set<string>>();
    return {
      ...parts,
      deliverySet(addressed, followers, self) {
        const known = ever.get(self) ?? new Set<string>();
        for (const follower of followers) known.add(follower);
        ever.set(self, known);
        return parts.deliverySet(addressed, known, self);
      },
    };
  },
});
