import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-genesis'],
  description: 'writes down the namespaces of a pair the wrong way round',
  change: (parts) =>
    changeWritten(parts, /pair\.genesis/, (_content, body) => {
      const { initiator, responder } = body.namespaces as JsonObject;
      return {
        body: { ...body, namespaces: { initiator: responder ?? '', responder: initiator ?? '' } },
      };
    }),
});
