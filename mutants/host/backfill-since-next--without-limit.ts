import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-next'],
  description: 'leaves the limit out of next',
  change: (parts) => ({
    ...parts,
    slicePage: (url, slice) =>
      parts.slicePage(url, slice).replace(/("next":"[^"]*)&limit=[0-9]+"/, '$1"'),
  }),
});
