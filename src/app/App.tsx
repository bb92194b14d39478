import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Config } from '~/app/visit/config';
import type { Session } from '~/app/visit/createSession';
import { ImageBase } from '~/items/picture/ImageBase';
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
