import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive'],
  description: 'gives an envelope without what is null or empty in its payload',
  change: (parts) =>
    changeRelay(parts, () => ({
      storedBody: (bytes, envelope) =>
        typeof envelope.payload === 'string'
          ? bytes
          : Buffer.from(
              JSON.stringify(envelope, (_name, value: unknown) =>
                value === null ? undefined : value,
              ),
            ),
    })),
});
