import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-actor'],
  description: 'answers 409 for a deleted actor',
  change: (parts) => ({
    ...parts,
    requireWriter: (actor) => {
      try {
        return parts.requireWriter(actor);
      } catch (error) {
        throw recode(error, 'gone', 'conflict');
      }
    },
  }),
});
