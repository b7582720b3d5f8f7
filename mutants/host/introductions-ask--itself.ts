import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'gives the operator the host itself',
  change: (parts) => ({ ...parts, introducedIn: (answer) => parts.introducedIn(answer, '') }),
});
