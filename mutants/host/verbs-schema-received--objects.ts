import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-received'],
  description: 'judges what it receives by the schemas of verbs only',
  change: (parts) =>
    judgingVerbs(parts, isReceived, {
      checkVerbSchema: (activity, inForce) =>
        parts.checkVerbSchema(activity, { ...inForce, DefineObject: new Map() }),
    }),
});
