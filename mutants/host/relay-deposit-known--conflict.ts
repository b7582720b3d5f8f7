import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'refuses what is known with 409',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, tools) => {
        const status = right.takeDeposit(tables, deposit, tools);
        if (status === 'known') throw new ProtocolError('conflict', 'it is known');
        return status;
      },
    })),
});
