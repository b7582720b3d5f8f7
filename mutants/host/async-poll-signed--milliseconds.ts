import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-signed'],
  description: 'signs with a time in milliseconds',
  change: (parts) => ({
    ...parts,
    mailboxSignature: (request, signing) =>
      parts.mailboxSignature(request, { ...signing, now: signing.now * 1000 }),
  }),
});
