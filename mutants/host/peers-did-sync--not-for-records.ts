import { ProtocolError } from '../../reference/core/errors.ts';
import { isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'does not know the keys of an instance that writes records',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) => {
      if (isLogged(record.actor)) throw new ProtocolError('key-unknown', 'no such key');
      return parts.verifyRecord(record, keys, received);
    },
  }),
});
