import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-under-way'],
  description: 'begins another handshake while one is under way',
  change: (parts) => ({
    ...parts,
    findInvited: () => undefined,
    startOfInvite: (asked) => ({ ...parts.startOfInvite(asked), joins: false }),
  }),
});
