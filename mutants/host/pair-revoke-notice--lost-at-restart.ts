import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'forgets at a restart whom it has to tell',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      list: (area, prefix) => (area === 'pair-notices' ? [] : right.list(area, prefix)),
    })),
});
