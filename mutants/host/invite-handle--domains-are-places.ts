import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-handle'],
  description: 'takes a domain for the URL of a host',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const isDomain = /^[a-z]+(\.[a-z]+)+$/.test(String(body.peer));
      return parts.readInvite(isDomain ? { ...body, peer: `https://${String(body.peer)}` } : body);
    },
  }),
});
