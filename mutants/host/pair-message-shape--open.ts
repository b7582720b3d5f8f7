import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../pair-message-tools.ts';

const COMMON = ['object', 'id', 'from', 'to', 'nonce', 'salt', 'created', 'proof'];
const OWN = ['namespaces', 'scopes', 'manifest', 'pair_id', 'genesis', 'token', 'token_expires'];

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'takes a message with members that it does not know',
  change: (parts) =>
    overlookForms(parts, (message) => {
      const known = [...COMMON, ...OWN];
      return Object.fromEntries(Object.entries(message).filter(([name]) => known.includes(name)));
    }),
});
