import { changePartsOfRoute, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'calls a write that is no JSON misshapen',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/records', (rules) => ({
      parseBody: (bytes) => {
        try {
          return rules.parseBody(bytes);
        } catch (error) {
          throw recode(error, 'invalid-json', 'shape-invalid');
        }
      },
    })),
});
