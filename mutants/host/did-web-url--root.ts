import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-url'],
  description: 'looks for a document at the root where there is no path',
  change: (parts) =>
    changeRequests(parts, (request) => ({
      ...request,
      url: request.url.replace('/.well-known/did.json', '/did.json'),
    })),
});
