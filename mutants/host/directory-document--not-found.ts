import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['directory-document'],
  description: 'does not find the document of a revoked DID',
  change: (parts) => changeCodeOfRoute(parts, 'GET /directory/:hash/did.json', 'gone', 'not-found'),
});
