import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

let met = false;

export default hostMutant({
  requirements: ['identity-refetch'],
  description: 'asks anew for inactive keys only, and for first ones',
  change: (parts) => ({
    ...parts,
    isMendable: (error) =>
      parts.isMendable(error) &&
      !(met && error instanceof ProtocolError && error.code === 'key-unknown'),
    verifyRecord: async (record, keys, received) => {
      met = keys.length > 0;
      await parts.verifyRecord(record, keys, received);
    },
  }),
});
