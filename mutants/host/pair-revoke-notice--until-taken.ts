import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'repeats a notice that the peer refused',
  change: (parts) => ({ ...parts, isNoticeSettled: (status) => status === 200 }),
});
