import { recordLayers } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'leaves the salt out of the innermost layer',
  change: (parts) =>
    withId(parts, (content) => recordLayers({ ...content, salt: 'x'.repeat(22) }).id),
});
