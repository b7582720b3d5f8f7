import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'announces the port of multicast DNS',
  change: (parts) => ({
    ...parts,
    announcementOf: (did, base, advertises) => {
      const right = parts.announcementOf(did, base, advertises);
      return { ...right, port: 5353 };
    },
  }),
});
