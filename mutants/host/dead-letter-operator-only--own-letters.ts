import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-operator-only'],
  description: 'shows dead letters to every holder of a token',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /admin/dead-letter', () => ({
      requireOperator: (holder) => void parts.requireHolder(holder),
    })),
});
