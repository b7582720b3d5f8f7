import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push'],
  description: 'calls what it knows stored',
  change: (parts) =>
    changePushed(parts, async (values, options, right) =>
      (await right.ingestAll(values, options)).map((result) =>
        result.outcome === 'known' ? { ...result, outcome: 'stored' } : result,
      ),
    ),
});
