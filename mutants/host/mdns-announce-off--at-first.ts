import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce-off'],
  description: 'announces itself until that is turned off',
  change: (parts) => ({
    ...parts,
    mdnsSetting: (present) => (present ? parts.mdnsSetting(present) : { announce: true }),
  }),
});
