import type { InviteGrant } from '../../reference/host/invite/invite-grants.ts';
import type { ThreadAllow } from '../../reference/host/invite/invite.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-thread-first'],
  description: 'allows a thread and grants a namespace by turns',
  change: (parts) => ({
    ...parts,
    permitInvited: async ({ threads: names, namespaces }, steps) => {
      const threads: ThreadAllow[] = [];
      const grants: InviteGrant[] = [];
      for (let index = 0; index < Math.max(names.length, namespaces.length); index += 1) {
        const [thread, namespace] = [names[index], namespaces[index]];
        if (thread !== undefined) threads.push(await steps.allow(thread));
        if (namespace !== undefined) grants.push(await steps.grant(namespace));
      }
      return { threads, grants };
    },
  }),
});
