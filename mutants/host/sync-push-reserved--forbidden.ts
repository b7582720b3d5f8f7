import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push-reserved'],
  description: 'calls a reserved thread that is pushed forbidden',
  change: (parts) => ({
    ...parts,
    admitPushed: (form, pair) => {
      try {
        parts.admitPushed(form, pair);
      } catch (error) {
        throw recode(error, 'thread-reserved', 'forbidden');
      }
    },
  }),
});
