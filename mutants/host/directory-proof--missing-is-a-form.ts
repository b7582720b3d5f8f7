import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'calls an operation without a proof one of another form',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkShape: (value) => {
        if (isJsonObject(value) && value.proof !== undefined) return right.checkShape(value);
        throw new ProtocolError('shape-invalid', 'there is no proof');
      },
    })),
});
