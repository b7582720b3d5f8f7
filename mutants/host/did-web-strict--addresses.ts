import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['did-web-strict'],
  description: 'takes an IP address for a domain',
  change: (parts) =>
    overlookForms(parts, (form) =>
      typeof form['actor'] === 'string'
        ? {
            ...form,
            actor: form['actor'].replace(
              /^did:web:(127\.0\.0\.1|127\.1|2130706433|a\.127)/,
              'did:web:localhost',
            ),
          }
        : undefined,
    ),
});
