import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-approved'],
  description: 'gives the result of an approval to a poll only',
  change: (parts) => ({ ...parts, findApproval: () => undefined }),
});
