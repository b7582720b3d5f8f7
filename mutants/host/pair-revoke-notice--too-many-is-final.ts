import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'does not repeat a notice that was answered 429',
  change: (parts) => ({
    ...parts,
    isNoticeSettled: (status) => status === 429 || parts.isNoticeSettled(status),
  }),
});
