import { ProtocolError } from '../../reference/core/errors.ts';
import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-view'],
  description: 'imports whole records only',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      parts.checkFormId(form);
      if (!isWhole(form)) throw new ProtocolError('shape-invalid', 'not whole');
    },
  }),
});
