import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant-again'],
  description: 'takes an older grant that a newer one has replaced',
  change: (parts) => ({
    ...parts,
    findSameGrant: (grants, wanted) =>
      grants
        .map((grant) => parts.findSameGrant([grant], wanted))
        .findLast((found) => found !== undefined),
  }),
});
