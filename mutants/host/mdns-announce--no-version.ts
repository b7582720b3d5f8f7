import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'says no version',
  change: (parts) => ({
    ...parts,
    announcementOf: (did, base, advertises) => {
      const right = parts.announcementOf(did, base, advertises);
      return {
        ...right,
        text: Object.fromEntries(Object.entries(right.text).filter(([name]) => name !== 'v')),
      };
    },
  }),
});
