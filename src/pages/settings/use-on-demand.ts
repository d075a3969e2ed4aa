import { useEffect, useRef, useState } from 'react';
import { useSessionState } from '../../state/session-context';

type Work<Result> = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Result>;

export type OnDemandState<Result> =
  | { status: 'idle' }
  /** `share` (0–1) is null where the work does not tell. */
  | { status: 'running'; share: number | null }
  | { status: 'done'; result: Result }
  | { status: 'failed'; failure: unknown };

export interface OnDemandWork<Result> {
  state: OnDemandState<Result>;
  start: () => void;
  cancel: () => void;
}

/** Work that somebody asks for and may call off. What it found is forgotten as soon as the model changes. */
export function useOnDemand<Result>(work: Work<Result>): OnDemandWork<Result> {
  const version = useSessionState((state) => state.version);
  const [state, setState] = useState<OnDemandState<Result>>({ status: 'idle' });
  const running = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what ends the work
  useEffect(
    () => () => {
      running.current?.abort();
      setState({ status: 'idle' });
    },
    [version],
  );

  const start = () => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (next: OnDemandState<Result>) => {
      if (!signal.aborted) setState(next);
    };
    show({ status: 'running', share: null });
    work(signal, (share) => show({ status: 'running', share })).then(
      (result) => show({ status: 'done', result }),
      (failure: unknown) => show({ status: 'failed', failure }),
    );
  };

  const cancel = () => {
    running.current?.abort();
    setState({ status: 'idle' });
  };

  return { state, start, cancel };
}
