import { hostMutant } from '../mutant.ts';

let threads: readonly string[] = [];

export default hostMutant({
  requirements: ['invite-grant'],
  description: 'limits a grant to the threads of the invite',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const asked = parts.readInvite(body);
      threads = asked.threads;
      return asked;
    },
    inviteGrant: (namespace, target) => ({
      ...parts.inviteGrant(namespace, target),
      ...(threads.length > 0 ? { threads: [...threads] } : {}),
    }),
  }),
});
