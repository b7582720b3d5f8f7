import { hostMutant } from '../mutant.ts';
import { changeRequests } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-first-contact'],
  description: 'asks for the actor by its name',
  change: (parts) =>
    changeRequests(parts, (request) => ({
      ...request,
      url: request.url.replace(/\/v1\/actors\/.*%3A([^%]+)$/, '/v1/actors/$1'),
    })),
});
