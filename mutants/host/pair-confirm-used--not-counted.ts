import { hashToken } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-used'],
  description: 'accepts the token of its confirm, and goes on to wait for the answer',
  change: (parts) => ({
    ...parts,
    confirmInUse: () => undefined,
    judgeToken: (pair, hash, now) => {
      const { confirm } = pair.memory;
      return confirm && hashToken(confirm.token) === hash
        ? undefined
        : parts.judgeToken(pair, hash, now);
    },
  }),
});
