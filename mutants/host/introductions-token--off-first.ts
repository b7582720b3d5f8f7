import { changeRoute } from '../changes.ts';
import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-token'],
  description: 'says that introductions are off before it asks for the token',
  change: (parts) =>
    changeRoute(parts, INTRODUCTIONS, (right) => (request, services) => {
      parts.checkIntroductions(services.finding.introductions());
      return right(request, services);
    }),
});
