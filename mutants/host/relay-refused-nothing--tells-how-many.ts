import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-refused-nothing'],
  description: 'tells with a refusal how many envelopes are queued',
  change: (parts) =>
    changeRoute(parts, RECEIVE, (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        const { relay } = services;
        const did = relay.parts.readMailbox(request.parameters.did ?? '');
        const [first] = relay.store.tables.listQueued(did, 0, 1, 0);
        const body = first && relay.store.tables.readBody(first.number);
        const id = /"id":"([a-z0-9]+)"/.exec(Buffer.from(body ?? []).toString('utf8'))?.[1];
        throw new ProtocolError(error.code, `${id ?? 'nothing'} is queued`);
      }
    }),
});
