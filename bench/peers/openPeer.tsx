import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { ImageBase } from '~/items/picture/ImageBase';
import { createPeerSelection } from './createPeerSelection';
import { getPeerItems } from './getPeerItems';
import { markReady } from './markReady';
import { type PeerCardsProps, PeerPage } from './PeerPage';
import { readPeerAddress } from './readPeerAddress';

/** Reads the items that the address asks for, and renders them with `Cards`. */
export async function openPeer(Cards: ComponentType<PeerCardsProps>): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) return;
  const address = readPeerAddress(location);
  const items = await getPeerItems(address);
  markReady();
  createRoot(element).render(
    <ImageBase value={address.imageBase}>
      <PeerPage items={items} selection={createPeerSelection()} Cards={Cards} />
    </ImageBase>,
  );
}
