import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-not-found'],
  description: 'answers 405 to a POST of a path that it does not have',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) =>
      parts.problem(
        error instanceof ProtocolError && error.detail === 'no such path'
          ? new ProtocolError('method-not-allowed', error.detail)
          : error,
        statusOf,
      ),
  }),
});
