import { QueryClient } from '@tanstack/react-query';
import type { Journey } from '~/app/journey/createJourney';
import { createPageJourney, type PageJourney } from '~/app/journey/createPageJourney';
import { createGamePicks } from '~/app/picks/createGamePicks';
import type { Reserved } from '~/app/picks/createSelection';
import type { Session } from '~/app/visit/createSession';
import { createDensitySetting } from '~/inventory/layout/densitySetting';
import { createLateModule } from '~/lib/late/createLateModule';
import { deviceStorage } from '~/lib/safeStorage';
import { createStore } from '~/lib/store/store';

/** Everything that lives as long as the page. Created once, before React, so that no effect creates it twice. */
export type Visit = {
  session: Session;
  queryClient: QueryClient;
  getPicks: ReturnType<typeof createGamePicks>;
  densitySetting: ReturnType<typeof createDensitySetting>;
  pageJourney: PageJourney<Journey>;
};

const journeyCode = createLateModule(() => import('~/app/journey/createJourney'));

export function createVisit(session: Session): Visit {
  const queryClient = new QueryClient();
  const reserved = createStore<Reserved>({ units: new Map() });
  const getPicks = createGamePicks(reserved);
  return {
    session,
    queryClient,
    getPicks,
    densitySetting: createDensitySetting(deviceStorage),
    pageJourney: createPageJourney({
      code: journeyCode,
      getOwner: session.getOwner,
      create: ({ createJourney }) =>
        createJourney({ session, queryClient, getPicks, onReserved: reserved.set }),
    }),
  };
}
