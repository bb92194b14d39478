import type { VisitStart } from '~/app/start/startVisit';
import { type Config, ConfigError } from '~/app/visit/config';
import { ConfigLostError } from '~/app/visit/getConfig';
import { messagesCode } from '~/app/visit/messagesCode';
import { deviceStorage, type SafeStorage, tabStorage } from '~/lib/safeStorage';
import { findWrongFields } from '~/lib/units/parseCurrency';
import { readTheme } from '~/ui/theme/readTheme';
import type { ConfigFacts, Facts } from './facts';
import { probeApi } from './probeApi';
import { probePicture } from './probePicture';
import { readFiles } from './readFiles';
import { readPlace } from './readPlace';
import { readToken } from './readToken';
import { toFirstCall } from './toFirstCall';
import { watchRefusals } from './watchRefusals';

/**
 * Looks at the installation around `win`: asks for four of its own files, twice or three times for the first page of the
 * inventory, and for one picture. The token goes nowhere but there, and is in no fact. Never rejects.
 */
export async function readFacts(win: Window, start: Promise<VisitStart>): Promise<Facts> {
  const { refused, stop } = watchRefusals(win);
  const [{ files, clock }, visit] = await Promise.all([readFiles(win), readVisit(win, start)]);
  stop();
  return { place: readPlace(win), files, clock, storage: readStorage(), refused, ...visit };
}

type VisitFacts = Pick<Facts, 'config' | 'token' | 'api' | 'picture'>;

async function readVisit(win: Window, start: Promise<VisitStart>): Promise<VisitFacts> {
  const { begun, config } = await start.then(
    async (visit) => ({ begun: visit, config: await readConfig(visit) }),
    (error: unknown) => ({ begun: undefined, config: whyNotBegun(error) }),
  );
  if (config.kind !== 'usable' || begun === undefined) {
    return { config, token: { kind: 'unasked' }, api: undefined, picture: undefined };
  }
  const { client } = begun.session;
  const { token, facts } = await readToken(client);
  const api = await probeApi(client, toFirstCall(win), token);
  const icon = api.signed === 'unreadable' ? undefined : api.signed.iconUrl;
  const picture = await probePicture(win, begun.config.steamImageBaseUrl, icon);
  return { config, token: facts, api, picture };
}

/** The page itself reads the fields of a unit, the texts and the looks of a site once their code is here. */
async function readConfig({ config }: VisitStart): Promise<ConfigFacts> {
  const keys = [
    ...findWrongFields(config.currency),
    ...(await findWrongMessages(config.messages)),
    ...findWrongLooks(config.theme),
  ];
  return keys.length > 0 ? { kind: 'wrong', keys } : { kind: 'usable', config };
}

function findWrongLooks(theme: unknown): readonly string[] {
  if (theme === undefined) return [];
  return readTheme(theme, { page: document.baseURI, isAllowed: () => true }).wrong;
}

async function findWrongMessages(messages: Config['messages']): Promise<string[]> {
  if (messages === undefined || !(await messagesCode.settle())) return [];
  return messagesCode.get().module?.findWrongMessages(messages) ?? [];
}

function whyNotBegun(error: unknown): ConfigFacts {
  if (error instanceof ConfigError) return { kind: 'wrong', keys: error.keys };
  if (error instanceof ConfigLostError) return { kind: 'lost', answer: error.answer };
  return { kind: 'failed' };
}

function readStorage(): Facts['storage'] {
  const canWrite = (storage: SafeStorage) => {
    const isWritten = storage.write('assetpay.check', '1');
    storage.remove('assetpay.check');
    return isWritten;
  };
  return { device: canWrite(deviceStorage), tab: canWrite(tabStorage) };
}
