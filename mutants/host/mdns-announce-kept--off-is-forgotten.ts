import { hostMutant } from '../mutant.ts';

let isSet = false;

export default hostMutant({
  requirements: ['mdns-announce-kept'],
  description: 'forgets when it ends that it announces itself no more',
  change: (parts) => ({
    ...parts,
    readMdnsSetting: (body) => {
      isSet = true;
      return parts.readMdnsSetting(body);
    },
    mdnsSetting: (present) => (isSet || !present ? parts.mdnsSetting(present) : { announce: true }),
  }),
});
