import { hostMutant } from '../mutant.ts';
import { changeMetricsText } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'calls its gauges counters',
  change: (parts) =>
    changeMetricsText(parts, (text) => text.replaceAll(/^(# TYPE \S+) gauge$/gm, '$1 counter')),
});
