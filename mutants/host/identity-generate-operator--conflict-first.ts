import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-generate-operator'],
  description: 'says that there is an identity before it asks for the token',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/identity', () => ({ requireOperator: () => undefined })),
});
