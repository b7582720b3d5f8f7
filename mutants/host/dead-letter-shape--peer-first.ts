import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-shape'],
  description: 'reads only the peer of a body that has both forms',
  change: (parts) => ({
    ...parts,
    readRequeueRequest: (body) =>
      typeof body.peer === 'string' ? { peer: body.peer } : parts.readRequeueRequest(body),
  }),
});
