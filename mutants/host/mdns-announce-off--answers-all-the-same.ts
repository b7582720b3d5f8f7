import { changeMdns } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-announce-off'],
  description: 'answers for its service, whatever its operator says',
  change: (parts) =>
    changeMdns(parts, async (right) => {
      const text = { did: 'did:web:b.example', url: 'https://b.example', ns: '', v: 'concordat/0' };
      await right.announce({ name: 'concordat', port: 80, text });
      return {};
    }),
});
