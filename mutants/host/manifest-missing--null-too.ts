import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-missing'],
  description: 'takes null for no manifest',
  change: (parts) => ({
    ...parts,
    manifestIn: (answer) => {
      const manifest = parts.manifestIn(answer);
      if (manifest === null) throw new ProtocolError('manifest-missing', 'null');
      return manifest;
    },
  }),
});
