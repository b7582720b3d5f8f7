import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'lists only who has a did:key',
  change: (parts) => ({
    ...parts,
    readNeighbour: (data) => {
      const right = parts.readNeighbour(data);
      return right?.did.startsWith('did:key:') ? right : undefined;
    },
  }),
});
