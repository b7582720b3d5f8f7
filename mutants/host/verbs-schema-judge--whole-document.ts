import { ProtocolError } from '../../reference/core/errors.ts';
import { satisfiesSchema } from '../../reference/core/schema-profile.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-schema-judge'],
  description: 'judges activities with their id and proof',
  change: (parts) => ({
    ...parts,
    checkVerbSchema(activity, inForce) {
      const schema = inForce.DefineActivity.get(String(activity.type))?.schema;
      if (schema !== undefined && !satisfiesSchema(activity, schema)) {
        throw new ProtocolError('schema-violated', 'the activity breaks the schema of its verb');
      }
      parts.checkVerbSchema(activity, inForce);
    },
  }),
});
