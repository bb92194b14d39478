type Props = { wear: string };

/** The five bands of wear with a mark at the item's own. Hidden from screen readers, as a number stands beside it. */
export function WearBar({ wear }: Props) {
  return <div aria-hidden="true" className="wear-bar" style={{ '--wear': Number(wear) }} />;
}
