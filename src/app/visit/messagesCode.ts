import { createLateModule } from '~/lib/late/createLateModule';

/** Reads the texts of a site. It holds a compiler, so that only a site with `messages` asks for it. */
export const messagesCode = createLateModule(() => import('./adoptMessages'));
