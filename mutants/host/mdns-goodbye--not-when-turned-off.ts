import type { MdnsLink } from '../../reference/host/finding/mdns-link.ts';
import { changeMdns } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

let isWanted = false;

export default hostMutant({
  requirements: ['mdns-goodbye'],
  description: 'does not take its announcement back when that is turned off',
  change: (parts) =>
    changeMdns(
      {
        ...parts,
        mdnsSetting: (present) => {
          isWanted = parts.mdnsSetting(present).announce;
          return { announce: isWanted };
        },
      },
      (right, open) => {
        // A link of its own can be closed without a word, while the other one goes on to listen.
        let own: MdnsLink | undefined;
        return {
          announce: async (announcement) => {
            own = await open();
            await own.announce(announcement);
          },
          withdraw: async () => {
            if (isWanted === true) await own?.withdraw();
            await own?.close();
            own = undefined;
          },
          close: async () => {
            await own?.close();
            await right.close();
          },
        };
      },
    ),
});
