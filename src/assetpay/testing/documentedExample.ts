/** The example response of https://assetpay.gg/docs/api-reference/client/get-inventory. */
export const documentedExample = {
  requestId: '...',
  success: true,
  data: {
    inventory: [
      {
        id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
        name: 'AK-47 | Redline',
        marketHashName: 'AK-47 | Redline (Field-Tested)',
        type: 'Rifle',
        iconUrl:
          'IzMF03bk9WpSBq-S-ekoE33L-iLqGFHVaU25ZzQNQcXdA3g5gMEPvUZZEfSMJ6dESN8p_2SVTY7V2N4MxGVIwXpaL3_a3Hh...',
        appid: 730,
        tradable: true,
        marketPrice: 12.5,
        offer: {
          price: 10.75,
          reference: 'ref_abc123',
          accepted: true,
          maxAmount: 1,
        },
        exterior: 'Field-Tested',
        wear: '0.25432',
        rarity: 'Classified',
        color: '#D32CE6',
        paintSeed: 312,
        propId: 'S76561198012345678A12345678D8888888888888888888',
        stickers: [
          {
            name: 'Natus Vincere | Katowice 2019',
            marketHashName: 'Sticker | Natus Vincere | Katowice 2019',
            slot: 0,
            wear: 0.05,
            iconUrl: 'IzMF03bi9WpSBq-S-ekoE33L-iLqGFHVaU25Zzc...',
          },
        ],
      },
    ],
    count: 42,
    updatedAt: '2026-03-04T10:00:00.000Z',
    collateral: 150,
  },
} as const;
