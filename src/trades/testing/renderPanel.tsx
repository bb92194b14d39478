import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { AssetPayClient } from '~/assetpay/request/client';
import { TradesPanel } from '~/trades/TradesPanel';
import { createTestApi } from './createTestApi';

type Options = Parameters<typeof createTestApi>[0];

/** For tests: the panel on an API of its own, closed as it is when a page opens. */
export function renderPanel(trades: Options, owner = 'token') {
  const api = createTestApi(trades);
  const client = { ...api.client, token: { ...api.client.token, get: async () => owner } };
  const queryClient = new QueryClient();
  const view = render(
    <QueryClientProvider client={queryClient}>
      <Panel client={client} />
    </QueryClientProvider>,
  );
  const user = userEvent.setup({ delay: null });
  return {
    ...api,
    ...view,
    client,
    queryClient,
    user,
    region: () => within(screen.getByRole('region', { name: 'Deposits' })),
    /** Opens the panel once it says `summary`. */
    open: async (summary: string | RegExp) => {
      await screen.findByText(summary);
      await user.click(screen.getByRole('button', { name: /^Deposits/ }));
    },
  };
}

function Panel({ client }: { client: AssetPayClient }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <TradesPanel
      client={client}
      firstPollMs={100}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSignIn={() => {}}
    />
  );
}
