import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-first-contact'],
  description: 'asks no peer for keys',
  change: (parts) =>
    changeRequests(parts, (request) =>
      request.url.includes('/v1/actors/')
        ? { ...request, url: `${new URL(request.url).origin}/nothing` }
        : request,
    ),
});
