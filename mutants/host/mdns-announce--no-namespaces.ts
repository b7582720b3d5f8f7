import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'says no namespaces',
  change: (parts) => ({
    ...parts,
    announcementOf: (did, base, advertises) => {
      const right = parts.announcementOf(did, base, advertises);
      return { ...right, text: { ...right.text, ns: '' } };
    },
  }),
});
