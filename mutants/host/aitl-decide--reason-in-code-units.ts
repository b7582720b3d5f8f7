import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'counts the UTF-16 code units of a reason',
  change: (parts) => ({
    ...parts,
    readDecision: (body) => {
      const decision = parts.readDecision(body);
      if ((decision.reason?.length ?? 0) <= 1000) return decision;
      throw new ProtocolError('shape-invalid', 'the reason is too long');
    },
  }),
});
