import { buttonStyles } from '~/ui/buttonStyles';
import { Icon } from '~/ui/Icon';
import { Message } from '~/ui/Message';
import { fullPageWords } from './fullPageWords';

type Props = { title: string; cause: string };

/** Replaces the whole page if it cannot start or has crashed. */
export function FullPageProblem({ title, cause }: Props) {
  return (
    <main className="grid min-h-dvh place-content-center">
      <Message
        icon={<Icon name="alert" />}
        tone="bad"
        title={title}
        action={
          <button
            type="button"
            className={buttonStyles.primary}
            onClick={() => window.location.reload()}
          >
            {fullPageWords.action}
          </button>
        }
      >
        {cause}
      </Message>
    </main>
  );
}
