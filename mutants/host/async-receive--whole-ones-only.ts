import { ProtocolError } from '../../reference/core/errors.ts';
import { isWhole, type RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'stores only whole records of an envelope',
  change: (parts) => ({
    ...parts,
    admitEnveloped: (form, pair) => {
      if (!isWhole(form as RecordForm)) throw new ProtocolError('shape-invalid', 'not whole');
      parts.admitEnveloped(form, pair);
    },
  }),
});
