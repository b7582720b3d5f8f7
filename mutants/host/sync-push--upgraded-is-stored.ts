import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push'],
  description: 'calls what is fuller than before stored',
  change: (parts) =>
    changePushed(parts, async (values, options, right) =>
      (await right.ingestAll(values, options)).map((result) =>
        result.outcome === 'upgraded' ? { ...result, outcome: 'stored' } : result,
      ),
    ),
});
