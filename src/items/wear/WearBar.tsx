import './wearBar.css';

type Props = { wear: string };

/** The five bands of wear with a mark where the item stands; the number beside it says the same. */
export function WearBar({ wear }: Props) {
  return <div aria-hidden="true" className="wear-bar" style={{ '--wear': Number(wear) }} />;
}
