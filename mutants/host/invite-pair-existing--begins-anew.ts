import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-existing'],
  description: 'makes a handshake for a pair that is there',
  change: (parts) => ({
    ...parts,
    findInvited: () => undefined,
    mayBegin: () => true,
    startOfInvite: (asked) => ({ ...parts.startOfInvite(asked), joins: false }),
  }),
});
