import { hostMutant } from '../mutant.ts';
import { changeMetricsText } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'shows a kind of refusal when it has happened',
  change: (parts) =>
    changeMetricsText(parts, (text) =>
      text.replace(/^relay_rate_limit_hits_total\{.*\} 0\n/gm, ''),
    ),
});
