import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

let isOver = false;

export default hostMutant({
  requirements: ['import-each'],
  description: 'refuses what stands near a form that is refused',
  change: (parts) => ({
    ...parts,
    checkFormLooks: (form) => {
      if (isOver) throw new ProtocolError('shape-invalid', 'a form before it was refused');
      try {
        parts.checkFormLooks(form);
      } catch (error) {
        isOver = true;
        setImmediate(() => (isOver = false));
        throw error;
      }
    },
  }),
});
