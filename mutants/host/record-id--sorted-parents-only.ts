import { recordLayers } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'hashes the parents in the order of the request',
  change: (parts) =>
    withId(
      parts,
      (content) => recordLayers({ ...content, parents: [...content.parents].reverse() }).id,
    ),
});
