import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs, recoding } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-published'],
  description: 'refuses to publish what breaks a schema with `shape-invalid`',
  change: (parts) =>
    judgingVerbs(parts, (activity) => !isReceived(activity), {
      checkVerbSchema: (activity, inForce) =>
        recoding('schema-violated', 'shape-invalid', () =>
          parts.checkVerbSchema(activity, inForce),
        ),
    }),
});
