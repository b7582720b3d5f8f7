import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-depth'],
  description: 'calls a record that is too deep misshapen',
  change: (parts) => ({
    ...parts,
    checkFormLooks: (form) => {
      try {
        parts.checkFormLooks(form);
      } catch (error) {
        throw recode(error, 'too-deep', 'shape-invalid');
      }
    },
  }),
});
