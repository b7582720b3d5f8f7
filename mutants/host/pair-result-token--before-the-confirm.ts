import { hostMutant } from '../mutant.ts';
import { isOfResult, letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-result-token'],
  description: 'accepts the token of a result before its confirm',
  change: (parts) => letIn(parts, (token, pairs) => pairs.find((pair) => isOfResult(pair, token))),
});
