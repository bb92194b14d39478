import type { Shape } from './silhouettes/silhouettes';

/** By the English market hash name, which is never localised; first match wins. */
const shapesByName: readonly (readonly [RegExp, Shape])[] = [
  [/^Sticker/, 'sticker'],
  [/^(Sealed )?Graffiti/, 'graffiti'],
  [/^Patch \|/, 'patch'],
  [/^Charm/, 'charm'],
  [/^Music Kit/, 'music'],
  [/Karambit|Talon Knife/, 'karambit'],
  [/Bayonet|Nomad Knife|Skeleton Knife|Paracord Knife|Survival Knife|Bowie Knife/, 'bayonet'],
  [/Butterfly Knife|Navaja Knife/, 'butterfly'],
  [/Shadow Daggers/, 'daggers'],
  [/Knife/, 'knife'],
  [/Gloves|Hand Wraps/, 'gloves'],
  [/^(AK-47|Galil AR|SG 553)/, 'ak'],
  [/^(AUG|FAMAS)/, 'aug'],
  [/^(M4A4|M4A1-S)/, 'm4'],
  [/^(AWP|G3SG1|SCAR-20)/, 'sniper'],
  [/^SSG 08/, 'scout'],
  [/^USP-S/, 'silenced'],
  [/^Desert Eagle/, 'deagle'],
  [/^R8 Revolver/, 'revolver'],
  [/^(Glock|Five-SeveN|CZ75|P250|Tec-9|P2000|Dual Berettas|Zeus)/, 'pistol'],
  [/^P90/, 'p90'],
  [/^(MAC-10|MP9)/, 'mac'],
  [/^(MP5|MP7|UMP|PP-Bizon)/, 'smg'],
  [/^(Nova|XM1014|MAG-7|Sawed-Off)/, 'shotgun'],
  [/^(M249|Negev)/, 'machinegun'],
  [/Souvenir Package|Souvenir Highlight|Gift/, 'package'],
  [/Key$/, 'key'],
  [/Pin$/, 'pin'],
  [/Medal|Badge|Trophy/, 'medal'],
  [/Coin/, 'coin'],
  [/\bPass\b/, 'pass'],
  [/Name Tag|Tool|Storage Unit|Swap/, 'tag'],
  [/Capsule|Legends|Challengers|Contenders|Patch Pack|Pins|Autograph/, 'capsule'],
  [/Case|Package|Terminal|Parcel|Collection/, 'case'],
];

/** By type, for the rest; English and German, the languages our real data has. */
const shapesByType: readonly (readonly [RegExp, Shape])[] = [
  [/Sniper|Scharfsch/i, 'sniper'],
  [/Rifle|Gewehr/i, 'm4'],
  [/Pistol/i, 'pistol'],
  [/^SMG|^MP/i, 'smg'],
  [/Shotgun|Schrot/i, 'shotgun'],
  [/Machine|Maschinen/i, 'machinegun'],
  [/Knife|Messer/i, 'knife'],
  [/Gloves|Handschuh/i, 'gloves'],
  [/Collectible|Sammler/i, 'coin'],
  [/Agent/i, 'agent'],
  [/Pass/i, 'pass'],
  [/Equipment|Tool/i, 'tag'],
];

export function selectCs2Shape(marketHashName: string, type: string): Shape {
  const name = marketHashName.replace(/^(Souvenir (?!Package)|★ |StatTrak™ )+/, '');
  if (/^Agent/.test(type)) return 'agent';
  const byName = shapesByName.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  const byType = shapesByType.find(([pattern]) => pattern.test(type));
  if (byType) return byType[1];
  // A name of two parts that matched nothing above is an agent: "name | faction".
  return name.includes(' | ') ? 'agent' : 'case';
}
