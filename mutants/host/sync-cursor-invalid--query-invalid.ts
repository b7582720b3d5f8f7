import { changeCode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-cursor-invalid'],
  description: 'calls a cursor that it did not give a malformed query',
  change: (parts) => changeCode(parts, 'cursor-invalid', 'query-invalid'),
});
