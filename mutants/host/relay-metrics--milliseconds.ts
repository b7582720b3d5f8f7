import { hostMutant } from '../mutant.ts';
import { changeMetricsText } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'tells the age of the oldest envelope in milliseconds',
  change: (parts) =>
    changeMetricsText(parts, (text) =>
      text.replace(
        /^(relay_oldest_envelope_seconds) (.*)$/m,
        (_line, name: string, value: string) => `${name} ${Number(value) * 1000}`,
      ),
    ),
});
