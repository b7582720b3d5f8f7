import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-first-contact'],
  description: 'does not encode the DID in a path',
  change: (parts) =>
    changeRequests(parts, (request) => ({
      ...request,
      url: request.url.replace(/(?<=\/v1\/actors\/).*$/, decodeURIComponent),
    })),
});
