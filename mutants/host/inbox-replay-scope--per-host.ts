import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay-scope'],
  description: 'calls it a replay when any actor of the host has received the activity',
  change: (parts) => ({
    ...parts,
    isReplay: (mailboxes, _receiver, id) =>
      [...mailboxes.values()].some(({ received }) => received.has(id)),
  }),
});
