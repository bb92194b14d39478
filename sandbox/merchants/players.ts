/** A player as a client token names them. */
export type Client = { steamID: string; tradeUrl: string; clientId?: string };

export const playerOne = {
  steamID: '76561198000000001',
  tradeUrl: 'https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=sandbox1',
} satisfies Client;

export const playerTwo = {
  steamID: '76561198000000002',
  tradeUrl: 'https://steamcommunity.com/tradeoffer/new/?partner=39734274&token=sandbox2',
} satisfies Client;
