import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-shape'],
  description: 'answers 400 for a body of another form',
  change: (parts) => ({
    ...parts,
    readRequeueRequest(body) {
      try {
        return parts.readRequeueRequest(body);
      } catch (error) {
        throw recode(error, 'shape-invalid', 'invalid-json');
      }
    },
  }),
});
