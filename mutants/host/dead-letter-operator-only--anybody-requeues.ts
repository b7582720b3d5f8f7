import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-operator-only'],
  description: 'lets every holder of a token put dead letters back',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /admin/dead-letter', () => ({
      requireOperator: (holder) => void parts.requireHolder(holder),
    })),
});
