import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant-again'],
  description: 'takes a grant that has expired or was revoked',
  change: (parts) => ({
    ...parts,
    findSameGrant: (grants, wanted) =>
      parts.findSameGrant(
        grants.map((grant) => ({ ...grant, state: 'active' as const })),
        wanted,
      ),
  }),
});
