import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'calls a grant for a reserved thread malformed',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      try {
        return parts.readGrant(value);
      } catch (error) {
        throw recode(error, 'thread-reserved', 'shape-invalid');
      }
    },
  }),
});
