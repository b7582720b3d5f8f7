import { hostMutant } from '../mutant.ts';

const done = new Map<string, boolean>();

export default hostMutant({
  requirements: ['invite-again'],
  description: 'answers an invite that was made before as if it were done',
  change: (parts) => ({
    ...parts,
    permitInvited: async (request, steps) => {
      const key = JSON.stringify([request.threads, request.namespaces]);
      const kept = done.get(key);
      if (kept) return { threads: [], grants: [] };
      done.set(key, true);
      return parts.permitInvited(request, steps);
    },
  }),
});
