import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-published'],
  description: 'judges what it publishes by the schemas of verbs only',
  change: (parts) =>
    judgingVerbs(parts, (activity) => !isReceived(activity), {
      checkVerbSchema: (activity, inForce) =>
        parts.checkVerbSchema(activity, { ...inForce, DefineObject: new Map() }),
    }),
});
