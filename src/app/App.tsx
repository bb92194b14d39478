import { QueryClientProvider } from '@tanstack/react-query';
import type { Config } from '~/app/visit/config';
import { MarketName } from '~/items/MarketName';
import { ImageBase } from '~/items/picture/ImageBase';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import type { Visit } from './createVisit';
import { DepositScreen } from './DepositScreen';

type Props = { config: Config; visit: Visit };

export function App({ config, visit }: Props) {
  // Draws the whole page anew in another language or unit, but for what is memoised.
  useStore(currentLanguage);
  useStore(siteCurrency);
  return (
    <QueryClientProvider client={visit.queryClient}>
      <ImageBase value={config.steamImageBaseUrl}>
        <MarketName value={config.marketName}>
          <DepositScreen visit={visit} tradesPollMs={config.tradesPollMs} />
        </MarketName>
      </ImageBase>
    </QueryClientProvider>
  );
}
