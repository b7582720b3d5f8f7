import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce-off'],
  description: 'answers for its service after it was turned off',
  change: (parts) => ({ ...parts, withdrawMdns: () => Promise.resolve() }),
});
