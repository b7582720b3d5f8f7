import { recordLayers } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'names a record by its payload',
  change: (parts) => withId(parts, (content) => recordLayers(content).c0),
});
