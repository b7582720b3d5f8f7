import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-gone'],
  description: 'keeps everybody for a while longer',
  change: (parts) => ({
    ...parts,
    recordEnd: (ttl, now) => parts.recordEnd(ttl * 2 + (ttl === 0 ? 0 : 4), now),
  }),
});
