const mark = '%PDF-'
/** Mail and web servers put bytes of their own before the file; readers look this far for its mark. */
const farthest = 1024

/** Whether bytes are a PDF, told by their mark and not by a name. */
export const isPdf = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, farthest))
  const at = head.indexOf(mark)
  // A text that tells of `%PDF-` is no PDF: before the mark stands nothing that a line of text ends in.
  return (
    at === 0 || (at > 0 && /^[^\n]*\n?[^\n]*$/u.test(head.slice(0, at)) && /^%PDF-[12]\.\d[\r\n]/u.test(head.slice(at)))
  )
}
