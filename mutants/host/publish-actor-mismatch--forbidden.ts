import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-actor-mismatch', 'actor-update-self'],
  description: 'answers another actor with the code forbidden',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      try {
        return parts.checkRequest(request, name, actor);
      } catch (error) {
        throw recode(error, 'actor-mismatch', 'forbidden');
      }
    },
  }),
});
