import type { SkinRow } from './toSkinTemplates';

export const sidearmSkins: Record<string, readonly SkinRow[]> = {
  'Glock-18': [
    ['Fade', 'restricted', 0, 0.08, 1240, ''],
    ['Gamma Doppler', 'covert', 0, 0.08, 190, ''],
    ['Water Elemental', 'classified', 0, 0.7, 8.4, 's'],
    ['Vogue', 'classified', 0, 1, 6.8, 's'],
    ['Bullet Queen', 'covert', 0, 1, 19, 's'],
    ['Neo-Noir', 'covert', 0, 1, 21, 's'],
    ['Moonrise', 'restricted', 0, 0.55, 1.6, 's'],
    ['Candy Apple', 'industrial', 0, 0.3, 0.9, 'v'],
    ['Night', 'consumer', 0.06, 0.8, 0.25, 'v'],
  ],
  'USP-S': [
    ['Kill Confirmed', 'covert', 0, 1, 58, 's'],
    ['Printstream', 'covert', 0, 0.8, 46, 's'],
    ['Orion', 'classified', 0, 0.6, 47, 's'],
    ['The Traitor', 'covert', 0, 1, 24, 's'],
    ['Cortex', 'classified', 0, 0.9, 6.2, 's'],
    ['Whiteout', 'classified', 0.06, 0.8, 64, ''],
    ['Check Engine', 'milSpec', 0, 0.53, 0.8, 's'],
  ],
  'Desert Eagle': [
    ['Blaze', 'restricted', 0, 0.08, 640, ''],
    ['Emerald Jörmungandr', 'restricted', 0, 0.58, 380, ''],
    ['Printstream', 'covert', 0, 0.8, 44, 's'],
    ['Code Red', 'covert', 0, 0.8, 42, 's'],
    ['Kumicho Dragon', 'classified', 0, 1, 15, 's'],
    ['Mecha Industries', 'classified', 0, 0.7, 8.2, 's'],
    ['Conspiracy', 'classified', 0, 0.3, 8.6, 's'],
    ['Crimson Web', 'restricted', 0.06, 0.8, 12.5, 's'],
    ['Trigger Discipline', 'restricted', 0, 0.7, 2.1, 's'],
    ['Urban DDPAT', 'industrial', 0.06, 0.8, 0.6, 'v'],
  ],
  'R8 Revolver': [
    ['Amber Fade', 'restricted', 0, 0.4, 3.6, 'v'],
    ['Fade', 'covert', 0, 0.4, 28, 's'],
    ['Banana Cannon', 'restricted', 0, 1, 2.2, 's'],
  ],
  'Five-SeveN': [
    ['Case Hardened', 'restricted', 0, 1, 24, 's'],
    ['Hyper Beast', 'covert', 0, 1, 11, 's'],
    ['Angry Mob', 'covert', 0, 1, 8.4, 's'],
    ['Forest Night', 'consumer', 0.06, 0.8, 0.05, 'v'],
  ],
  'CZ75-Auto': [
    ['Victoria', 'covert', 0, 0.75, 17, 's'],
    ['Tigris', 'restricted', 0, 0.5, 3.2, 's'],
  ],
  P250: [
    ['See Ya Later', 'covert', 0, 1, 7.6, 's'],
    ['Asiimov', 'classified', 0.1, 0.7, 9.3, 's'],
    ['Sand Dune', 'consumer', 0.06, 0.8, 0.03, 'v'],
  ],
  'Tec-9': [
    ['Fuel Injector', 'classified', 0, 1, 6.9, 's'],
    ['Decimator', 'restricted', 0, 1, 3.2, 's'],
    ['Groundwater', 'consumer', 0.06, 0.8, 0.06, 'v'],
  ],
  P2000: [
    ['Fire Elemental', 'covert', 0, 0.78, 7.4, 's'],
    ['Amber Fade', 'restricted', 0, 0.4, 5.4, 'v'],
  ],
  'Dual Berettas': [
    ['Twin Turbo', 'classified', 0, 0.7, 6.1, 's'],
    ['Cobalt Quartz', 'restricted', 0, 0.2, 3.2, 's'],
    ['Stained', 'industrial', 0, 1, 0.12, 'v'],
  ],
};
