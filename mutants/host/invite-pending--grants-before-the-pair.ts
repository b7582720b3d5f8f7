import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let namespaces: readonly string[] = [];

export default hostMutant({
  requirements: ['invite-pending'],
  description: 'grants to a peer with which a pair is establishing',
  change: (parts) =>
    changeRoute(
      {
        ...parts,
        readInvite: (body) => {
          const asked = parts.readInvite(body);
          namespaces = asked.namespaces;
          return asked;
        },
      },
      'POST /v1/federation/invite',
      (right) => async (request, services) => {
        const answer = await right(request, services);
        const { kernel, records, sync } = services;
        for (const namespace of answer.status === 202 ? namespaces : []) {
          await parts.writeGrant(parts.inviteGrant(namespace, 'default'), {
            ...{ kernel, records },
            book: sync.book,
          });
        }
        return answer;
      },
    ),
});
