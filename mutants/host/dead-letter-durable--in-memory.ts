import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['dead-letter-durable'],
  description: 'forgets over a restart what it has given up',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      const next = parts.foldDeliveryState(state, entry);
      if (entry.kind === 'dead-lettered' && Date.parse(entry.at) < START) {
        for (const { deadLetters } of next.values()) deadLetters.clear();
      }
      return next;
    },
  }),
});
