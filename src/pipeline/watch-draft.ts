/**
 * Tells each time that a draft or one of the plans that it is held against was saved, until it is closed.
 *
 * @throws PlanError `not-watchable` where a folder cannot be watched
 */
export const watchDraft = async (
  paths: readonly string[],
  onSave: () => void,
): Promise<{ readonly close: () => void }> => {
  const { watchFiles } = await import('../read/watch-file.ts')
  return watchFiles(paths, onSave)
}
