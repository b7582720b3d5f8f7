import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-end'],
  description: 'counts what has ended until it is removed',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({ mailbox: (receiver) => right.mailbox(receiver, 0) })),
});
