import { changeSent, isHandOver, envelopeOf, recordsOf } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct'],
  description: 'pushes the records of an envelope without it',
  change: (parts) =>
    changeSent(parts, isHandOver, (request, send) =>
      send({ ...request, body: JSON.stringify({ records: recordsOf(envelopeOf(request)) }) }),
    ),
});
