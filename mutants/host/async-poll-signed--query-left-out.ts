import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-signed'],
  description: 'signs another query than the one that it sends',
  change: (parts) => ({
    ...parts,
    mailboxSignature: (request, signing) => {
      const { origin, pathname } = new URL(request.url);
      return parts.mailboxSignature({ ...request, url: origin + pathname }, signing);
    },
  }),
});
