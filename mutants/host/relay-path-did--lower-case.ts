import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-path-did'],
  description: 'writes the name of a mailbox in small letters',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readMailbox: (name) => right.readMailbox(name).toLowerCase(),
    })),
});
