import { QueryClientProvider } from '@tanstack/react-query';
import type { Config } from '~/app/visit/config';
import { ImageBase } from '~/items/picture/ImageBase';
import type { Visit } from './createVisit';
import { DepositScreen } from './DepositScreen';

type Props = { config: Config; visit: Visit };

export function App({ config, visit }: Props) {
  return (
    <QueryClientProvider client={visit.queryClient}>
      <ImageBase value={config.steamImageBaseUrl}>
        <DepositScreen visit={visit} tradesPollMs={config.tradesPollMs} />
      </ImageBase>
    </QueryClientProvider>
  );
}
