import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute, RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'answers 401 where the keys cannot be had now',
  change: (parts) => changeCodeOfRoute(parts, RECEIVE, 'signer-unavailable', 'signer-unresolvable'),
});
