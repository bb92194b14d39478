import './itemCard.css';
import './skeletonCard.css';

/** The box of a card whose item is on its way. */
export function SkeletonCard() {
  return (
    <div aria-hidden="true" className="card card-skeleton">
      <div className="card-picture" />
      <p className="card-family" />
      <p className="card-title" />
      <div className="card-wear" />
      <div className="card-price" />
    </div>
  );
}
