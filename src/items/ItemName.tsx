import './itemName.css';

/** Letters that two lines of a narrow row surely hold. */
const twoLines = 32;

/** A name in a row. A longer one is set smaller and shown whole: names of one series differ only at their end. */
export function ItemName({ name }: { name: string }) {
  return (
    <span className={`foreign-name item-name ${name.length > twoLines ? 'item-name-long' : ''}`}>
      {name}
    </span>
  );
}
