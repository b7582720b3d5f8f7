import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'says shape-invalid of an encoding that it does not know',
  change: (parts) => ({
    ...parts,
    openEnvelope: (envelope) => {
      try {
        return parts.openEnvelope(envelope);
      } catch (error) {
        throw recode(error, 'encoding-unsupported', 'shape-invalid');
      }
    },
  }),
});
