import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-path-did'],
  description: 'takes an escape in the decoded name of a mailbox for an escape too',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readMailbox: (name) => right.readMailbox(decodeURIComponent(name)),
    })),
});
