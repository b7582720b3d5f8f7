import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant-again'],
  description: 'takes a grant with other members',
  change: (parts) => ({
    ...parts,
    findSameGrant: (grants, wanted) =>
      parts.findSameGrant(
        grants.map((grant) => {
          const { purpose, ...body } = grant.body as JsonObject;
          void purpose;
          return { ...grant, body: body as unknown as typeof grant.body };
        }),
        wanted,
      ),
  }),
});
