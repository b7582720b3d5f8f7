import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-shape'],
  description: 'takes the default for what a map leaves out',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const { map } = body;
      if (!isJsonObject(map)) return parts.readInvite(body);
      return parts.readInvite({ ...body, map: { local: 'default', peer: 'default', ...map } });
    },
  }),
});
