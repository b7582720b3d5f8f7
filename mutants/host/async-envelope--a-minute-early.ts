import { timestampToMilliseconds, formatTimestamp } from '../../reference/core/time.ts';
import { changeEnvelopes, SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'says of its envelopes that they were made a minute ago',
  change: (parts) =>
    changeEnvelopes(parts, (content) => ({
      ...content,
      created: formatTimestamp(timestampToMilliseconds(content.created) - 60 * SECOND),
    })),
});
