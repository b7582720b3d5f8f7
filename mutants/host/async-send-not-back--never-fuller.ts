import { hostMutant } from '../mutant.ts';

const given = new Set<string>();

export default hostMutant({
  requirements: ['async-send-not-back'],
  description: 'does not send a peer the fuller form of a record that it gave',
  change: (parts) => ({
    ...parts,
    isGivenBy: (notes, stored, did) => {
      const name = `${stored.id} ${did}`;
      if (parts.isGivenBy(notes, stored, did)) given.add(name);
      return given.has(name);
    },
  }),
});
