import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-shape'],
  description: 'takes an invite with members that it does not know',
  change: (parts) => ({
    ...parts,
    readInvite: ({ grant_thread, ...body }) =>
      parts.readInvite(grant_thread === undefined ? body : body),
  }),
});
