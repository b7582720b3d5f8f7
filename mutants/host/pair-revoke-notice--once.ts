import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'does not repeat a notice that the peer could not take',
  change: (parts) => ({ ...parts, isNoticeSettled: () => true }),
});
