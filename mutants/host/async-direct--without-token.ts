import { changeSent, isHandOver } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['async-direct'],
  description: 'hands envelopes over without the token of the pair',
  change: (parts) =>
    changeSent(parts, isHandOver, (request, send) =>
      send({
        ...request,
        headers: without(request.headers, 'authorization') as Record<string, string>,
      }),
    ),
});
