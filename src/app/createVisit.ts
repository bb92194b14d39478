import { QueryClient } from '@tanstack/react-query';
import type { Journey } from '~/app/journey/createJourney';
import { createPageJourney, type PageJourney } from '~/app/journey/createPageJourney';
import { createVisitPicks, type VisitPicks } from '~/app/picks/createVisitPicks';
import type { Session } from '~/app/visit/createSession';
import { createDensitySetting } from '~/inventory/layout/densitySetting';
import type { FirstGrid } from '~/inventory/stage/drawFirstGrid';
import { createLateModule } from '~/lib/late/createLateModule';
import { deviceStorage } from '~/lib/safeStorage';

/** Everything that lives as long as the page. Created once, before React, so that no effect creates it twice. */
export type Visit = {
  session: Session;
  queryClient: QueryClient;
  getPicks: VisitPicks['getPicks'];
  densitySetting: ReturnType<typeof createDensitySetting>;
  pageJourney: PageJourney<Journey>;
  /** The cards that were drawn before React; `undefined` if it came first. */
  firstGrid: FirstGrid | undefined;
};

/** The beginning of a visit whose first cards were drawn before React. */
type Begun = { picks?: VisitPicks; firstGrid?: FirstGrid | undefined };

const journeyCode = createLateModule(() => import('~/app/journey/createJourney'));

export function createVisit(session: Session, { picks, firstGrid }: Begun = {}): Visit {
  const queryClient = new QueryClient();
  const { reserved, getPicks } = picks ?? createVisitPicks();
  return {
    session,
    queryClient,
    getPicks,
    firstGrid,
    densitySetting: createDensitySetting(deviceStorage),
    pageJourney: createPageJourney({
      code: journeyCode,
      getOwner: session.getOwner,
      create: ({ createJourney }) =>
        createJourney({ session, queryClient, getPicks, onReserved: reserved.set }),
    }),
  };
}
