import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant-again'],
  description: 'writes a grant each time',
  change: (parts) => ({ ...parts, findSameGrant: () => undefined }),
});
