import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { STATUS } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-unsigned'],
  description: 'shows the status of a mailbox to everybody',
  change: (parts) =>
    changeRoute(parts, STATUS, (right) => (request, services) => {
      if (request.message.headers['signature-input'] !== undefined) return right(request, services);
      const { relay } = services;
      const did = relay.parts.readMailbox(request.parameters.did ?? '');
      const stand = relay.store.tables.mailbox(did, relay.clock.now());
      return jsonAnswer(JSON.stringify(relay.parts.mailboxView(did, stand)));
    }),
});
