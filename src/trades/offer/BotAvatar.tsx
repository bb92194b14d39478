import { useContext, useState } from 'react';
import { ImageBase } from '~/items/picture/ImageBase';
import { toImageUrl } from '~/items/picture/toImageUrl';

type Props = { name: string; avatar: string | undefined };

/** A bot's avatar, from the hosts that item icons may come from; else the first letter of its name. */
export function BotAvatar({ name, avatar }: Props) {
  const base = useContext(ImageBase);
  const [failed, setFailed] = useState<string>();
  const isAddress = /^https:/i.test(avatar ?? '');
  const url = isAddress ? toImageUrl(base, avatar, 96) : undefined;
  if (url === undefined || url === failed) {
    const [initial = '?'] = name.trim();
    return (
      <span
        aria-hidden="true"
        className="grid size-11 shrink-0 place-items-center rounded-lg bg-raised text-lg font-bold"
      >
        {initial.toUpperCase()}
      </span>
    );
  }
  return (
    <img
      src={url}
      alt=""
      width={44}
      height={44}
      decoding="async"
      referrerPolicy="no-referrer"
      className="size-11 shrink-0 rounded-lg object-cover"
      onError={() => setFailed(url)}
    />
  );
}
