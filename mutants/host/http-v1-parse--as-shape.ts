import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'refuses a record that it cannot parse as one of a wrong shape',
  change: (parts) =>
    refuseRoute(parts, 'POST /v1/records', (error) => recode(error, 'too-deep', 'shape-invalid')),
});
