import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay'],
  description: 'remembers only the newest five activities',
  change: (parts) => ({
    ...parts,
    isReplay: (mailboxes, receiver, id) =>
      [...(mailboxes.get(receiver)?.received ?? [])].slice(-5).includes(id),
  }),
});
