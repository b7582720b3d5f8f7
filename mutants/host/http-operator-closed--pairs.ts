import { hostMutant } from '../mutant.ts';

const KNOWN = ['peer_url', 'namespaces', 'scopes', 'strict'];

export default hostMutant({
  requirements: ['http-operator-closed'],
  description: 'passes over unknown members of the command to begin a pair',
  change: (parts) => ({
    ...parts,
    readStartRequest: (body) =>
      parts.readStartRequest(
        Object.fromEntries(Object.entries(body).filter(([name]) => KNOWN.includes(name))),
      ),
  }),
});
