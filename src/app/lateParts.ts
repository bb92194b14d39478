import { LanguagePlaceholder } from '~/app/language/LanguageMark';
import { pickSteps } from '~/app/picks/createSelection';
import { BasketFallback } from '~/deposit/basket/BasketPlaceholder';
import { CollateralPlaceholder } from '~/inventory/CollateralPlaceholder';
import { createLateModule } from '~/lib/late/createLateModule';
import { TradesPlaceholder } from '~/trades/TradesPlaceholder';
import { createLatePart } from '~/ui/late/createLatePart';
import { CrashPage } from './CrashGuard';
import { DialogStandIn } from './DialogStandIn';

export const CollateralBanner = createLatePart(
  () => import('~/inventory/CollateralBanner'),
  (module) => module.CollateralBanner,
  CollateralPlaceholder,
);
export const DepositSide = createLatePart(
  () => import('./DepositSide'),
  (module) => module.DepositSide,
  BasketFallback,
);
export const DetailsSheet = createLatePart(
  () => import('./DetailsSheet'),
  (module) => module.DetailsSheet,
  DialogStandIn,
);
export const TradesRegion = createLatePart(
  () => import('./TradesRegion'),
  (module) => module.TradesRegion,
  TradesPlaceholder,
);

export const ForeignLinkNotice = createLatePart(
  () => import('~/app/visit/ForeignLinkNotice'),
  (module) => module.ForeignLinkNotice,
  () => null,
);

export const LanguageSwitch = createLatePart(
  () => import('~/app/language/LanguageSwitch'),
  (module) => module.LanguageSwitch,
  LanguagePlaceholder,
);

export const translators = createLateModule(() => import('./followTranslators'));

/** Loads the code that a click needs once there is something to click, so that it opens at once. */
export function fetchParts(): void {
  pickSteps.fetch();
  CrashPage.fetch();
  DetailsSheet.fetch();
}
