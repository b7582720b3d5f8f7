import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant-again'],
  description: 'takes whatever grant there is for the two namespaces',
  change: (parts) => ({
    ...parts,
    findSameGrant: (grants, wanted) =>
      parts.findSameGrant(
        grants.map((grant) => {
          const { source_namespace: source, target_namespace: target } = grant.body as JsonObject;
          const isForTheSame =
            source === wanted.source_namespace && target === wanted.target_namespace;
          return isForTheSame ? { ...grant, body: wanted as typeof grant.body } : grant;
        }),
        wanted,
      ),
  }),
});
