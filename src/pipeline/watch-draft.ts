/**
 * Tells each time that a draft was saved, until it is closed.
 *
 * @throws PlanError `not-watchable` where its folder cannot be watched
 */
export const watchDraft = async (path: string, onSave: () => void): Promise<{ readonly close: () => void }> => {
  const { watchFile } = await import('../read/watch-file.ts')
  return watchFile(path, onSave)
}
