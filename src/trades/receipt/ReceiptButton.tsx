import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Trade } from '~/assetpay/trades/trade';
import { buttonStyles } from '~/ui/buttonStyles';
import { PrintedReceipt } from './PrintedReceipt';
import { receiptWords as words } from './receiptWords';

type Props = { trade: Trade };

/** Prints one deposit. Browsers without printing, as in some apps, have no button. */
export function ReceiptButton({ trade }: Props) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const end = () => setPrinting(false);
    window.addEventListener('afterprint', end);
    return () => window.removeEventListener('afterprint', end);
  }, [isPrinting]);
  if (typeof window.print !== 'function') return null;
  const print = () => {
    // The browser takes the page at once.
    flushSync(() => setPrinting(true));
    window.print();
  };
  return (
    <>
      <button
        type="button"
        className={`${buttonStyles.plain} -ms-4 justify-self-start`}
        onClick={print}
      >
        {words.print}
      </button>
      {isPrinting && <PrintedReceipt trade={trade} />}
    </>
  );
}
