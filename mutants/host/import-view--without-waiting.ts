import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-view'],
  description: 'does not import what would have to wait',
  change: (parts) =>
    changeTables(parts, (right) => ({
      insert: (entry, waits, ...rest) => {
        if (waits > 0) throw new ProtocolError('parent-unknown', 'a parent is missing');
        return right.insert(entry, waits, ...rest);
      },
    })),
});
