import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-status'],
  description: 'counts what is queued for anybody',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      mailbox: (receiver, at) => ({
        ...right.mailbox(receiver, at),
        queued: right.stand(at).queued,
      }),
    })),
});
