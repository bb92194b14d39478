import { otherMerchant, unverifiedMerchant } from '../merchants/merchants';
import { playerTwo } from '../merchants/players';
import { ordinaryBehaviour, type Scenario } from './scenario';

/** Other people and other sites, whose inventories and deposits are ordinary. */
export const personScenarios: Scenario[] = [
  person('player', 'An ordinary player', 'A signed-in player with an ordinary inventory.'),
  person('player-two', 'Another player', 'Another Steam ID with another inventory.', {
    client: playerTwo,
  }),
  person(
    'other-merchant',
    'Signed in by another site',
    'The same Steam account; what it deposits is credited by a stranger’s site.',
    { merchant: otherMerchant },
  ),
  person('unverified', 'Unverified merchant', 'Only 10 requests a minute for all its players.', {
    merchant: unverifiedMerchant,
  }),
];

function person(
  name: string,
  title: string,
  line: string,
  who: Pick<Scenario, 'client' | 'merchant'> = {},
): Scenario {
  return { name, title, line, behaviour: ordinaryBehaviour, isPerson: true, ...who };
}
