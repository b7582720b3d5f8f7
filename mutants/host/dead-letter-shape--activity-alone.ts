import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-shape'],
  description: 'looks for a dead letter by whatever the body has',
  change: (parts) => ({
    ...parts,
    readRequeueRequest: (body) => ({
      activity: String(body.activity),
      recipient: String(body.recipient),
      ...(typeof body.peer === 'string' && { peer: body.peer }),
    }),
  }),
});
