import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'joins its namespaces by spaces',
  change: (parts) => ({
    ...parts,
    announcementOf: (did, base, advertises) => {
      const right = parts.announcementOf(did, base, advertises);
      return { ...right, text: { ...right.text, ns: advertises.namespaces.join(' ') } };
    },
  }),
});
