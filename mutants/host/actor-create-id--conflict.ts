import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-id'],
  description: 'answers 409 to the id of another actor',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      if (typeof object.id === 'string' && object.id.startsWith('http') && object.id !== actor)
        throw new ProtocolError('conflict', 'another actor');
      parts.checkProfile(object, actor);
    },
  }),
});
