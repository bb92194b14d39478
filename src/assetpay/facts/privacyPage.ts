/** On this page a player makes their inventory public (docs/sources.md, Steam pages). */
export const privacyPage = 'https://steamcommunity.com/my/edit/settings';
