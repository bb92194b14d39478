import type { SkinRow } from './toSkinTemplates';

/** Submachine guns, shotguns and machine guns. */
export const heavySkins: Record<string, readonly SkinRow[]> = {
  P90: [
    ['Asiimov', 'covert', 0, 0.92, 13, 's'],
    ['Death by Kitty', 'covert', 0.05, 0.8, 62, 's'],
    ['Emerald Dragon', 'classified', 0.06, 0.8, 58, 's'],
    ['Shapewood', 'classified', 0, 0.85, 2.6, 's'],
    ['Sand Spray', 'consumer', 0.06, 0.8, 0.06, 'v'],
  ],
  'MAC-10': [
    ['Neon Rider', 'covert', 0, 0.45, 9.1, 's'],
    ['Fade', 'milSpec', 0, 0.08, 13, 'v'],
    ['Disco Tech', 'classified', 0, 0.8, 6.4, 's'],
    ['Silver', 'industrial', 0, 0.08, 0.35, 'v'],
  ],
  MP7: [
    ['Bloodsport', 'classified', 0, 0.65, 5.8, 's'],
    ['Fade', 'restricted', 0, 0.08, 52, ''],
    ['Nemesis', 'classified', 0, 0.32, 6.1, 's'],
    ['Army Recon', 'consumer', 0.06, 0.8, 0.05, 'v'],
  ],
  MP9: [
    ['Starlight Protector', 'covert', 0, 0.7, 11, 's'],
    ['Wild Lily', 'covert', 0, 0.8, 310, ''],
    ['Hot Rod', 'milSpec', 0, 0.08, 74, 'v'],
    ['Storm', 'consumer', 0.06, 0.8, 0.05, 'v'],
  ],
  'UMP-45': [
    ['Primal Saber', 'classified', 0, 0.7, 6.6, 's'],
    ['Fade', 'restricted', 0, 0.08, 31, ''],
    ['Wild Child', 'covert', 0, 0.9, 7.6, 's'],
    ['Carbon Fiber', 'industrial', 0, 0.12, 0.14, 'v'],
  ],
  'MP5-SD': [
    ['Phosphor', 'classified', 0, 0.5, 4.2, 's'],
    ['Co-Processor', 'industrial', 0, 0.5, 0.3, 'v'],
  ],
  'PP-Bizon': [
    ['Judgement of Anubis', 'covert', 0, 0.62, 8.2, 's'],
    ['Blue Streak', 'restricted', 0, 0.5, 2.1, 's'],
    ['Sand Dashed', 'consumer', 0.06, 0.8, 0.04, 'v'],
  ],
  Nova: [
    ['Hyper Beast', 'classified', 0, 0.95, 4.7, 's'],
    ['Antique', 'classified', 0, 0.3, 7.7, 's'],
    ['Predator', 'consumer', 0.06, 0.8, 0.05, 'v'],
  ],
  XM1014: [
    ['Tranquility', 'classified', 0, 0.9, 4.9, 's'],
    ['XOXO', 'classified', 0, 0.7, 3.4, 's'],
    ['Blue Tire', 'industrial', 0, 0.5, 0.09, 'v'],
  ],
  'MAG-7': [
    ['Justice', 'classified', 0, 0.6, 4.4, 's'],
    ['Bulldozer', 'restricted', 0, 0.08, 29, 'v'],
    ['Seabird', 'industrial', 0.06, 0.8, 0.06, 'v'],
  ],
  'Sawed-Off': [
    ['The Kraken', 'covert', 0, 0.5, 11, 's'],
    ['Apocalypto', 'restricted', 0, 0.4, 0.95, 's'],
    ['Amber Fade', 'milSpec', 0, 0.4, 0.8, 'v'],
  ],
  M249: [
    ['Nebula Crusader', 'restricted', 0, 1, 1.7, 's'],
    ['Magma', 'milSpec', 0.02, 0.5, 0.45, 's'],
    ['Impact Drill', 'industrial', 0, 0.5, 0.1, 'v'],
  ],
  Negev: [
    ['Mjölnir', 'covert', 0, 0.65, 620, ''],
    ['Power Loader', 'restricted', 0.01, 0.79, 1.5, 's'],
    ['Bratatat', 'milSpec', 0, 0.85, 0.5, 's'],
    ['Army Sheen', 'consumer', 0, 0.3, 0.05, 'v'],
  ],
};
