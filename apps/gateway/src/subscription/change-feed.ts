import { err, ok, type Result } from '@baocao/core';
import { type Principal, type Store, type Watch, watchChanges } from '@baocao/db';

/** How many may follow at once. */
export interface Followers {
  readonly all: number;
  /** Of one person, or key. */
  readonly each: number;
  /** Of all together who have not signed in. */
  readonly unknown: number;
}

export const FOLLOWERS: Followers = { all: 1_000, each: 20, unknown: 500 };

/** More follow already than a gateway can hold, or than are one person's share. */
export interface TooManyFollowers {
  readonly code: 'TOO_MANY_SUBSCRIPTIONS';
  readonly most: number;
}

/** One who follows an agency's changes. */
export interface Following {
  /** `true` once something has changed since the last time, however much; `false` when it is over. */
  next(): Promise<boolean>;
  end(): void;
}

/** Every change that is made anywhere, told to whoever follows its agency: one watch for all of a gateway. */
export interface ChangeFeed {
  follow(agency: string, principal: Principal): Promise<Result<Following, TooManyFollowers>>;
  /** Ends everybody's following, and lets nobody follow any more. */
  close(): Promise<void>;
}

export function changeFeed(store: Store, most: Followers): ChangeFeed {
  const followers = new Set<Follower>();
  let watching: Promise<Watch> | undefined;
  let isClosed = false;

  function watch(): Promise<Watch> {
    watching ??= watchChanges(store, ({ agency }) => {
      for (const each of followers) if (each.agency === agency) each.ring();
    }).catch((error: unknown) => {
      // The next who comes tries again.
      watching = undefined;
      throw error;
    });
    return watching;
  }

  return {
    async follow(agency, principal) {
      const who = nameOf(principal);
      const share = who === null ? most.unknown : most.each;
      const own = [...followers].filter((each) => each.who === who).length;
      if (own >= share) return err({ code: 'TOO_MANY_SUBSCRIPTIONS', most: share });
      if (followers.size >= most.all)
        return err({ code: 'TOO_MANY_SUBSCRIPTIONS', most: most.all });
      const follower = followerOf(agency, who, () => followers.delete(follower));
      followers.add(follower);
      try {
        await watch();
      } catch (error) {
        follower.end();
        throw error;
      }
      if (isClosed) follower.end();
      return ok(follower);
    },
    async close() {
      isClosed = true;
      for (const each of [...followers]) each.end();
      // Whoever could not follow has been told.
      const begun = await watching?.catch(() => null);
      await begun?.close();
    },
  };
}

interface Follower extends Following {
  readonly agency: string;
  readonly who: string | null;
  ring(): void;
}

function followerOf(agency: string, who: string | null, gone: () => void): Follower {
  let hasRung = false;
  let isOver = false;
  let wake = (): void => {};
  return {
    agency,
    who,
    ring() {
      hasRung = true;
      wake();
    },
    end() {
      isOver = true;
      gone();
      wake();
    },
    async next() {
      if (!hasRung && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      hasRung = false;
      return !isOver;
    },
  };
}

function nameOf({ agency, actor }: Principal): string | null {
  return actor && `${agency} ${actor.role} ${actor.name}`;
}
