import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ImageBase } from '~/items/ImageBase';
import type { Config } from './config';
import type { Session } from './createSession';
import { DepositScreen } from './DepositScreen';

type Props = { config: Config; session: Session; queryClient: QueryClient };

export function App({ config, session, queryClient }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <ImageBase value={config.steamImageBaseUrl}>
        <DepositScreen session={session} tradesPollMs={config.tradesPollMs} />
      </ImageBase>
    </QueryClientProvider>
  );
}
