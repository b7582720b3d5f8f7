import { hostMutant } from '../mutant.ts';
import { letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'lets its operator read as the first of its peers',
  change: (parts) =>
    letIn(parts, (token, pairs, { kernel }) =>
      parts.findHolder(kernel, token)?.kind === 'operator'
        ? pairs.find(({ state }) => state === 'active')
        : undefined,
    ),
});
