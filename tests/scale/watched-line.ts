const START_OF_CLEAN_LINE = '\r\u001b[2K';

/** One line that is written over where somebody watches; elsewhere only what it said last. */
export function watchedLine(): {
  readonly show: (line: string) => void;
  readonly end: () => void;
} {
  const { stderr } = process;
  let last = '';
  return {
    show: (line) => {
      last = line;
      if (stderr.isTTY) stderr.write(`${START_OF_CLEAN_LINE}${line}`);
    },
    end: () => void stderr.write(stderr.isTTY ? '\n' : last && `${last}\n`),
  };
}
