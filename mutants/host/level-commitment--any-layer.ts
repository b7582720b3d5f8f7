import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-commitment'],
  description: 'takes a commitment of any level',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      try {
        parts.checkFormId(form);
      } catch (error) {
        if (isWhole(form) || form.commitment !== form.id) throw error;
      }
    },
  }),
});
