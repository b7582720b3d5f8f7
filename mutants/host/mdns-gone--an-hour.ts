import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-gone'],
  description: 'keeps everybody for an hour',
  change: (parts) => ({
    ...parts,
    recordEnd: (ttl, now) => parts.recordEnd(ttl === 0 ? 0 : 3600, now),
  }),
});
