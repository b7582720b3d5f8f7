import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce'],
  description: 'ends its URL with a slash',
  change: (parts) => ({
    ...parts,
    announcementOf: (did, base, advertises) => {
      const right = parts.announcementOf(did, base, advertises);
      return { ...right, text: { ...right.text, url: `${base}/` } };
    },
  }),
});
