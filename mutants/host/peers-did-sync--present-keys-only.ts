import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'knows only the keys that a log has now',
  change: (parts) => ({ ...parts, keysOfLog: (state) => parts.keysOfLog(state, 'authentication') }),
});
